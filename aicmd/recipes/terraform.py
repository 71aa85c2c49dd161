"""Terraform."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "terraform init",
        en="Prepare the folder and fetch the providers",
        ko="폴더를 준비하고 프로바이더 받기",
        asks="""
            initialize terraform
            terraform init
            set up terraform in this folder
            download terraform providers
            테라폼 초기화
            terraform 시작 설정
            테라폼 프로바이더 받기
            """,
    ),
    Recipe(
        "terraform init -upgrade",
        en="Fetch newer providers and modules",
        ko="새 프로바이더와 모듈 받기",
        asks="""
            upgrade terraform providers
            terraform init with newer modules
            테라폼 프로바이더 업그레이드
            terraform 모듈 최신 버전으로 받기
            """,
    ),
    Recipe(
        "terraform plan",
        en="Show what would change",
        ko="무엇이 바뀔지 보기",
        asks="""
            terraform plan
            preview terraform changes
            what would terraform change
            terraform dry run
            테라폼 변경 사항 미리보기
            terraform 플랜 보기
            테라폼 적용하면 뭐가 바뀌는지
            """,
    ),
    Recipe(
        "terraform plan -out=<file>",
        en="Save the plan as <file>",
        ko="계획을 <file>에 저장",
        asks="""
            save terraform plan to <file>
            terraform plan output file <file>
            테라폼 플랜을 <file> 로 저장
            terraform 계획을 파일 <file> 에 저장
            """,
    ),
    Recipe(
        "terraform apply",
        en="Make the changes, asking first",
        ko="물어본 뒤 변경 적용",
        asks="""
            apply terraform
            deploy infrastructure with terraform
            테라폼 적용
            terraform 배포하기
            테라폼 변경 반영
            make the planned terraform changes
            """,
    ),
    Recipe(
        "terraform apply <file>",
        en="Make the changes of the plan <file>",
        ko="계획 <file> 적용",
        asks="""
            apply saved terraform plan <file>
            terraform apply plan file <file>
            저장한 테라폼 플랜 <file> 적용
            terraform 계획 파일 <file> 적용
            """,
    ),
    Recipe(
        "terraform apply -target=<resource>",
        en="Change only <resource>",
        ko="<resource>만 변경",
        asks="""
            terraform apply only resource <resource>
            apply a single terraform resource <resource>
            테라폼 <resource> 리소스만 적용
            terraform 에서 <resource> 하나만 배포
            terraform apply only <resource> resource
            """,
    ),
    Recipe(
        "terraform destroy",
        en="Delete all that Terraform has made, asking first",
        ko="물어본 뒤 Terraform이 만든 것 모두 삭제",
        asks="""
            destroy terraform infrastructure
            terraform delete all resources
            tear down what terraform made
            테라폼으로 만든 것 모두 삭제
            terraform 인프라 제거
            테라폼 destroy
            """,
    ),
    Recipe(
        "terraform fmt -recursive",
        en="Format the Terraform files",
        ko="Terraform 파일 포맷",
        asks="""
            format terraform files
            terraform fmt
            테라폼 파일 포맷
            terraform 코드 정리
            """,
    ),
    Recipe(
        "terraform validate",
        en="Check the Terraform files",
        ko="Terraform 파일 검사",
        asks="""
            validate terraform config
            check terraform syntax
            테라폼 문법 검사
            terraform 설정 검증
            """,
    ),
    Recipe(
        "terraform state list",
        en="List what Terraform manages",
        ko="Terraform이 관리하는 것 보기",
        asks="""
            list terraform resources in state
            terraform state list
            which resources does terraform manage
            테라폼 상태에 있는 리소스 목록
            terraform 이 관리하는 리소스 보기
            """,
    ),
    Recipe(
        "terraform state show <resource>",
        en="Show what Terraform knows of <resource>",
        ko="<resource>에 대해 Terraform이 아는 것 보기",
        asks="""
            show terraform resource <resource> in state
            details of terraform resource <resource>
            테라폼 리소스 <resource> 상세
            terraform 상태에서 <resource> 보기
            테라폼 <resource> 리소스 상세
            show terraform <resource> resource in state
            """,
    ),
    Recipe(
        "terraform state rm <resource>",
        en="Make Terraform forget <resource>, which stays",
        ko="<resource>는 두고 Terraform 상태에서만 빼기",
        asks="""
            remove <resource> from terraform state
            make terraform forget resource <resource>
            테라폼 상태에서 <resource> 제거
            terraform state 에서 <resource> 빼기
            make terraform forget <resource> resource
            remove resource <resource> from terraform state
            테라폼 상태에서 리소스 <resource> 빼기
            """,
    ),
    Recipe(
        "terraform import <resource> <id>",
        en="Let Terraform manage what is already there",
        ko="이미 있는 것을 Terraform으로 관리",
        asks="""
            import existing resource <id> into terraform as <resource>
            terraform import <resource> <id>
            테라폼에 기존 리소스 <id> 를 <resource> 로 가져오기
            terraform 으로 <id> 를 <resource> 로 import
            테라폼에 기존 <id> 리소스를 <resource> 로 가져오기
            import existing <id> resource into terraform as <resource>
            """,
    ),
    Recipe(
        "terraform output",
        en="Show the outputs",
        ko="출력값 보기",
        asks="""
            terraform outputs
            show terraform output values
            테라폼 출력값 보기
            terraform output 확인
            """,
    ),
    Recipe(
        "terraform output -raw <name>",
        en="Show the output <name> alone",
        ko="출력값 <name>만 보기",
        asks="""
            terraform output value <name>
            print terraform output <name> raw
            테라폼 출력값 <name> 만 보기
            terraform output <name> 값 출력
            """,
    ),
    Recipe(
        "terraform show",
        en="Show the state",
        ko="상태 보기",
        asks="""
            show terraform state
            current terraform state in full
            테라폼 상태 전체 보기
            terraform 현재 상태 출력
            """,
    ),
    Recipe(
        "terraform workspace list",
        en="List the workspaces",
        ko="워크스페이스 목록 보기",
        asks="""
            list terraform workspaces
            which terraform workspaces are there
            테라폼 워크스페이스 목록
            terraform 작업공간 보기
            """,
    ),
    Recipe(
        "terraform workspace select <name>",
        en="Switch to the workspace <name>",
        ko="<name> 워크스페이스로 전환",
        asks="""
            switch terraform workspace to <name>
            select terraform workspace <name>
            테라폼 워크스페이스 <name> 으로 전환
            terraform 작업공간 <name> 선택
            테라폼 <name> 워크스페이스으로 전환
            select terraform <name> workspace
            테라폼 워크스페이스 <name> 로
            use terraform workspace <name>
            테라폼 작업공간 바꾸기 <name>
            """,
    ),
    Recipe(
        "terraform workspace new <name>",
        en="Make the workspace <name>",
        ko="<name> 워크스페이스 만들기",
        asks="""
            create terraform workspace <name>
            new terraform workspace <name>
            테라폼 워크스페이스 <name> 만들기
            terraform 새 작업공간 <name>
            테라폼 <name> 워크스페이스 만들기
            create terraform <name> workspace
            """,
    ),
    Recipe(
        "terraform force-unlock <id>",
        en="Take the lock <id> off the state",
        ko="상태의 잠금 <id> 풀기",
        asks="""
            terraform force unlock <id>
            remove terraform state lock <id>
            테라폼 잠금 <id> 해제
            terraform 상태 lock <id> 풀기
            """,
    ),
    Recipe(
        "terraform version",
        en="Show the version of Terraform",
        ko="Terraform 버전 보기",
        asks="""
            terraform version
            which terraform is installed
            테라폼 버전 확인
            terraform 버전 보기
            """,
    ),
    Recipe(
        "terraform graph",
        en="Print the graph of the resources",
        ko="리소스 그래프 출력",
        asks="""
            terraform dependency graph
            graph of terraform resources
            테라폼 리소스 그래프
            terraform 의존성 그래프 출력
            """,
    ),
    Recipe(
        "terraform plan -var <variable>=<value>",
        en="Plan with the variable <variable> set to <value>",
        ko="변수 <variable>를 <value>로 두고 계획",
        asks="""
            terraform plan with variable <variable> set to <value>
            pass terraform variable <variable> value <value>
            테라폼 변수 <variable> 를 <value> 로 플랜
            terraform plan 에 변수 <variable> 값 <value> 넘기기
            """,
    ),
    Recipe(
        "terraform apply -var-file=<file>",
        en="Make the changes with the variables of <file>",
        ko="<file>의 변수로 적용",
        asks="""
            terraform apply with variables from <file>
            use tfvars file <file> in terraform
            테라폼 변수 파일 <file> 로 적용
            terraform tfvars <file> 사용
            """,
    ),
    Recipe(
        "terraform apply -auto-approve",
        en="Make the changes without asking",
        ko="묻지 않고 변경 적용",
        asks="""
            terraform apply without asking
            terraform auto approve
            apply terraform without confirmation
            테라폼 확인 없이 적용
            테라폼 물어보지 않고 적용
            terraform 자동 승인으로 적용
            """,
    ),
    Recipe(
        "terraform plan -destroy",
        en="Show what a destroy would delete",
        ko="destroy하면 무엇이 지워질지 보기",
        asks="""
            preview terraform destroy
            what would terraform destroy delete
            테라폼 destroy 미리보기
            terraform 삭제하면 뭐가 지워지는지
            """,
    ),
    Recipe(
        "terraform apply -replace=<resource>",
        en="Make <resource> anew",
        ko="<resource>를 새로 만들기",
        asks="""
            recreate terraform resource <resource>
            terraform replace resource <resource>
            테라폼 리소스 <resource> 다시 만들기
            terraform 에서 <resource> 교체
            테라폼 <resource> 리소스 다시 만들기
            recreate terraform <resource> resource
            """,
    ),
    Recipe(
        "terraform state pull > <file>",
        en="Save the state in <file>",
        ko="상태를 <file>에 저장",
        asks="""
            save terraform state to <file>
            download the terraform state as <file>
            테라폼 상태를 <file> 로 저장
            terraform state 를 <file> 에 백업
            """,
    ),
    Recipe(
        "terraform console",
        en="Try expressions of Terraform",
        ko="Terraform 식 시험하기",
        asks="""
            terraform console
            try out terraform expressions
            테라폼 콘솔
            terraform 표현식 시험
            """,
    ),
    Recipe(
        "terraform providers",
        en="List the providers",
        ko="프로바이더 목록 보기",
        asks="""
            list terraform providers
            which providers does terraform use
            테라폼 프로바이더 목록
            terraform 이 쓰는 프로바이더
            """,
    ),
)
