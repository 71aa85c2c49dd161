"""AWS: the aws command."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "aws configure",
        en="Enter the keys and the region",
        ko="키와 리전 입력",
        asks="""
            set up aws cli credentials
            aws configure
            log in to aws with keys
            aws 자격 증명 설정
            aws cli 설정하기
            aws 키 등록
            """,
    ),
    Recipe(
        "aws configure --profile <profile>",
        en="Enter the keys of the profile <profile>",
        ko="<profile> 프로필의 키 입력",
        asks="""
            set up aws profile <profile>
            aws configure profile <profile>
            aws 프로필 <profile> 설정
            aws 프로파일 <profile> 추가
            aws <profile> 프로필 설정
            set up aws <profile> profile
            """,
    ),
    Recipe(
        "aws configure list-profiles",
        en="List the profiles",
        ko="프로필 목록 보기",
        asks="""
            list aws profiles
            which aws profiles do i have
            aws 프로필 목록
            aws 프로파일 보기
            """,
    ),
    Recipe(
        "aws sso login --profile <profile>",
        en="Sign in with the profile <profile>",
        ko="<profile> 프로필로 로그인",
        asks="""
            aws sso login with profile <profile>
            sign in to aws sso profile <profile>
            aws sso <profile> 프로필로 로그인
            aws <profile> sso 로그인
            aws sso login with <profile> profile
            """,
    ),
    Recipe(
        "aws sts get-caller-identity",
        en="Show which account and user is used",
        ko="어느 계정과 사용자를 쓰는지 보기",
        asks="""
            which aws account am i using
            aws whoami
            current aws user and account
            지금 쓰는 aws 계정 확인
            aws 내 계정 누구인지
            aws 현재 사용자
            who am i in aws
            aws 누구로 로그인했는지
            """,
    ),
    Recipe(
        "aws s3 ls",
        en="List the buckets",
        ko="버킷 목록 보기",
        asks="""
            list s3 buckets
            show my buckets in aws
            which s3 buckets do i have
            s3 버킷 목록
            aws 버킷 보기
            s3 에 어떤 버킷이 있는지
            """,
    ),
    Recipe(
        "aws s3 ls s3://<bucket>/",
        en="List the files of the bucket <bucket>",
        ko="<bucket> 버킷의 파일 보기",
        asks="""
            list files in s3 bucket <bucket>
            what is in bucket <bucket> on s3
            contents of s3 bucket <bucket>
            s3 <bucket> 버킷 파일 목록
            s3 버킷 <bucket> 안에 뭐가 있는지
            aws <bucket> 버킷 내용 보기
            list files in s3 <bucket> bucket
            <bucket> s3 버킷 목록
            """,
    ),
    Recipe(
        "aws s3 ls s3://<bucket>/ --recursive --human-readable --summarize",
        en="List all files of the bucket with their sizes",
        ko="버킷의 모든 파일을 크기와 함께 보기",
        asks="""
            size of s3 bucket <bucket>
            how large is bucket <bucket> on s3
            list all files of s3 bucket <bucket> recursively with sizes
            s3 <bucket> 버킷 전체 크기
            s3 버킷 <bucket> 용량 얼마인지
            size of s3 <bucket> bucket
            """,
    ),
    Recipe(
        "aws s3 cp <file> s3://<bucket>/",
        en="Upload <file> to the bucket <bucket>",
        ko="<file>을 <bucket> 버킷에 올리기",
        asks="""
            upload <file> to s3 bucket <bucket>
            copy <file> to s3 <bucket>
            put file <file> into bucket <bucket> on aws
            <file> 을 s3 <bucket> 버킷에 올리기
            <file> 을 s3 버킷 <bucket> 으로 업로드
            aws <bucket> 버킷에 <file> 복사
            <file> 을 s3 <bucket> 버킷으로 업로드
            upload <file> to s3 <bucket> bucket
            """,
    ),
    Recipe(
        "aws s3 cp s3://<bucket>/<file> .",
        en="Download <file> from the bucket <bucket>",
        ko="<bucket> 버킷에서 <file> 받기",
        asks="""
            download <file> from s3 bucket <bucket>
            get file <file> from bucket <bucket> on aws
            copy <file> from s3 bucket <bucket>
            s3 <bucket> 버킷에서 <file> 다운로드
            aws <bucket> 버킷의 <file> 받기
            download <file> from s3 <bucket> bucket
            """,
    ),
    Recipe(
        "aws s3 sync <folder> s3://<bucket>/",
        en="Upload what is new in <folder> to the bucket",
        ko="<folder>의 새 파일을 버킷에 올리기",
        asks="""
            sync folder <folder> to s3 bucket <bucket>
            upload directory <folder> to s3 bucket <bucket>
            mirror <folder> into bucket <bucket> on s3
            <folder> 폴더를 s3 <bucket> 버킷과 동기화
            <folder> 디렉터리를 s3 버킷 <bucket> 에 올리기
            <folder> 디렉터리를 s3 <bucket> 버킷에 올리기
            sync folder <folder> to s3 <bucket> bucket
            sync <folder> with s3 bucket <bucket>
            <folder> 를 s3 <bucket> 에 동기화
            """,
    ),
    Recipe(
        "aws s3 sync s3://<bucket>/ <folder>",
        en="Download what is new in the bucket to <folder>",
        ko="버킷의 새 파일을 <folder>에 받기",
        asks="""
            download s3 bucket <bucket> to folder <folder>
            sync s3 bucket <bucket> into local directory <folder>
            s3 <bucket> 버킷을 <folder> 폴더로 다운로드
            s3 버킷 <bucket> 을 로컬 <folder> 디렉터리에 받기
            s3 <bucket> 버킷을 로컬 <folder> 디렉터리에 받기
            download s3 <bucket> bucket to folder <folder>
            """,
    ),
    Recipe(
        "aws s3 rm s3://<bucket>/<file>",
        en="Delete <file> from the bucket <bucket>",
        ko="<bucket> 버킷에서 <file> 삭제",
        asks="""
            delete <file> from s3 bucket <bucket>
            remove file <file> in bucket <bucket> on aws
            s3 <bucket> 버킷에서 <file> 삭제
            aws 버킷 <bucket> 의 <file> 지우기
            aws <bucket> 버킷의 <file> 지우기
            delete <file> from s3 <bucket> bucket
            """,
    ),
    Recipe(
        "aws s3 mb s3://<bucket>",
        en="Make the bucket <bucket>",
        ko="<bucket> 버킷 만들기",
        asks="""
            create s3 bucket <bucket>
            make a new bucket <bucket> on aws
            s3 버킷 <bucket> 만들기
            aws 에 새 버킷 <bucket> 생성
            s3 <bucket> 버킷 만들기
            create s3 <bucket> bucket
            <bucket> s3 버킷 생성
            <bucket> 버킷 만들기 s3
            make bucket <bucket> in s3
            """,
    ),
    Recipe(
        "aws s3 rb s3://<bucket>",
        en="Delete the empty bucket <bucket>",
        ko="빈 버킷 <bucket> 삭제",
        asks="""
            delete s3 bucket <bucket>
            remove bucket <bucket> from aws
            s3 버킷 <bucket> 삭제
            aws <bucket> 버킷 지우기
            delete s3 <bucket> bucket
            <bucket> s3 버킷 삭제
            """,
    ),
    Recipe(
        "aws s3 presign s3://<bucket>/<file>",
        en="Make a link to <file> that works for an hour",
        ko="한 시간 동안 쓸 수 있는 <file> 링크 만들기",
        asks="""
            presigned url for <file> in s3 bucket <bucket>
            temporary download link of <file> in bucket <bucket> s3
            s3 <bucket> 버킷 <file> 임시 링크 만들기
            <bucket> 버킷의 <file> presigned url 생성 s3
            presigned url for <file> in s3 <bucket> bucket
            """,
    ),
    Recipe(
        "aws ec2 describe-instances --query 'Reservations[].Instances[].[InstanceId,State.Name,PublicIpAddress]' --output table",
        en="List the EC2 instances with state and address",
        ko="EC2 인스턴스를 상태와 주소까지 보기",
        asks="""
            list ec2 instances
            show my aws servers
            which ec2 instances are running
            ec2 인스턴스 목록
            aws 서버 목록 보기
            ec2 에 뭐가 떠 있는지
            """,
    ),
    Recipe(
        "aws ec2 start-instances --instance-ids <instance>",
        en="Start the instance <instance>",
        ko="<instance> 인스턴스 시작",
        asks="""
            start ec2 instance <instance>
            turn on aws instance <instance>
            ec2 인스턴스 <instance> 시작
            aws <instance> 인스턴스 켜기
            start ec2 <instance> instance
            ec2 <instance> 인스턴스 시작
            launch ec2 instance <instance>
            start instance <instance>
            <instance> 인스턴스 시작
            """,
    ),
    Recipe(
        "aws ec2 stop-instances --instance-ids <instance>",
        en="Stop the instance <instance>",
        ko="<instance> 인스턴스 중지",
        asks="""
            stop ec2 instance <instance>
            turn off aws instance <instance>
            ec2 인스턴스 <instance> 중지
            aws <instance> 인스턴스 끄기
            stop ec2 <instance> instance
            ec2 <instance> 인스턴스 중지
            shut down ec2 instance <instance>
            stop instance <instance>
            <instance> 인스턴스 중지
            """,
    ),
    Recipe(
        "aws ec2 reboot-instances --instance-ids <instance>",
        en="Reboot the instance <instance>",
        ko="<instance> 인스턴스 재부팅",
        asks="""
            reboot ec2 instance <instance>
            restart aws instance <instance>
            ec2 인스턴스 <instance> 재부팅
            aws <instance> 인스턴스 재시작
            reboot ec2 <instance> instance
            """,
    ),
    Recipe(
        "aws logs tail <name> --follow",
        en="Follow the log group <name>",
        ko="로그 그룹 <name> 계속 보기",
        asks="""
            follow aws log group <name>
            tail cloudwatch logs of <name>
            aws 로그 그룹 <name> 실시간 보기
            클라우드워치 로그 <name> 계속 보기
            """,
    ),
    Recipe(
        "aws lambda list-functions --query 'Functions[].FunctionName'",
        en="List the Lambda functions",
        ko="Lambda 함수 목록 보기",
        asks="""
            list lambda functions
            which lambda functions are in aws
            람다 함수 목록
            aws lambda 보기
            """,
    ),
    Recipe(
        "aws lambda invoke --function-name <name> /dev/stdout",
        en="Call the Lambda function <name>",
        ko="Lambda 함수 <name> 호출",
        asks="""
            invoke lambda function <name>
            call aws lambda <name>
            람다 함수 <name> 호출
            aws lambda <name> 실행
            람다 <name> 함수 호출
            """,
    ),
    Recipe(
        "aws ecr get-login-password | docker login --username AWS --password-stdin <host>",
        en="Let docker sign in to the registry <host>",
        ko="도커를 레지스트리 <host>에 로그인",
        asks="""
            log docker in to ecr <host>
            docker login to aws ecr registry <host>
            도커로 ecr <host> 로그인
            aws ecr <host> 에 도커 로그인
            """,
    ),
    Recipe(
        "aws eks update-kubeconfig --name <cluster>",
        en="Let kubectl use the EKS cluster <cluster>",
        ko="kubectl이 EKS 클러스터 <cluster>를 쓰게 하기",
        asks="""
            connect kubectl to eks cluster <cluster>
            kubeconfig for eks cluster <cluster>
            eks 클러스터 <cluster> 에 kubectl 연결
            eks <cluster> kubeconfig 가져오기
            eks <cluster> 클러스터에 kubectl 연결
            connect kubectl to eks <cluster> cluster
            """,
    ),
    Recipe(
        "aws configure set region <region>",
        en="Use the region <region>",
        ko="리전을 <region>으로 설정",
        asks="""
            set aws region to <region>
            change default aws region <region>
            aws 리전을 <region> 으로 변경
            aws 기본 리전 <region> 설정
            change default aws <region> region
            """,
    ),
    Recipe(
        "aws secretsmanager get-secret-value --secret-id <name> --query SecretString --output text",
        en="Show the secret <name>",
        ko="시크릿 <name> 보기",
        asks="""
            get aws secret <name>
            read secret <name> from aws secrets manager
            aws 시크릿 <name> 값 보기
            시크릿 매니저에서 <name> 읽기 aws
            aws <name> 시크릿 값 보기
            get aws <name> secret
            """,
    ),
    Recipe(
        "aws --version",
        en="Show the version of the aws command",
        ko="aws 명령 버전 보기",
        asks="""
            aws cli version
            which aws cli is installed
            aws cli 버전 확인
            aws 버전 보기
            """,
    ),
    Recipe(
        "aws s3 cp <folder> s3://<bucket>/ --recursive",
        en="Upload the folder <folder> to the bucket <bucket>",
        ko="<folder> 폴더를 <bucket> 버킷에 올리기",
        asks="""
            copy folder <folder> to s3 bucket <bucket>
            upload the whole folder <folder> to s3 bucket <bucket> recursively
            <folder> 폴더 전체를 s3 버킷 <bucket> 에 업로드
            <folder> 폴더 전체를 s3 <bucket> 버킷에 업로드
            copy folder <folder> to s3 <bucket> bucket
            """,
    ),
    Recipe(
        "aws s3 cp <path> .",
        en="Download <path> from S3",
        ko="S3에서 <path> 받기",
        asks="""
            download s3 file <path>
            download <path> with aws
            copy <path> from s3 here
            s3 파일 <path> 다운로드
            <path> s3 에서 받기
            """,
    ),
    Recipe(
        "aws s3 ls <path>",
        en="List what is at <path> on S3",
        ko="S3의 <path>에 있는 것 보기",
        asks="""
            list s3 path <path>
            what is in <path> on s3
            s3 경로 <path> 목록
            s3 의 <path> 에 뭐가 있는지
            """,
    ),
    Recipe(
        "export AWS_PROFILE=<profile>",
        en="Use the profile <profile> in this shell",
        ko="이 셸에서 <profile> 프로필 사용",
        fish="set -gx AWS_PROFILE <profile>",
        asks="""
            aws use profile <profile>
            switch aws profile to <profile>
            aws 프로필 <profile> 사용
            aws 프로필을 <profile> 로 전환
            aws <profile> 프로필 사용
            aws use <profile> profile
            aws 프로파일 <profile> 로 변경
            aws 프로필을 <profile> 로 바꾸기
            """,
    ),
    Recipe(
        "aws ec2 terminate-instances --instance-ids <instance>",
        en="Delete the instance <instance> for good",
        ko="<instance> 인스턴스 완전히 삭제",
        asks="""
            terminate ec2 instance <instance>
            delete aws instance <instance>
            ec2 인스턴스 <instance> 삭제
            aws <instance> 인스턴스 종료하고 삭제
            """,
    ),
    Recipe(
        "aws ec2 describe-security-groups --output table",
        en="List the security groups",
        ko="보안 그룹 목록 보기",
        asks="""
            list aws security groups
            which ec2 security groups are there
            aws 보안 그룹 목록
            ec2 보안 그룹 보기
            """,
    ),
    Recipe(
        "aws rds describe-db-instances --query 'DBInstances[].[DBInstanceIdentifier,DBInstanceStatus,Endpoint.Address]' --output table",
        en="List the RDS databases",
        ko="RDS 데이터베이스 목록 보기",
        asks="""
            list rds databases
            which databases run on aws rds
            rds 데이터베이스 목록
            aws rds 인스턴스 보기
            """,
    ),
    Recipe(
        "aws iam list-users --query 'Users[].UserName'",
        en="List the users of IAM",
        ko="IAM 사용자 목록 보기",
        asks="""
            list iam users
            which users does aws iam have
            iam 사용자 목록
            aws iam 유저 보기
            """,
    ),
    Recipe(
        "aws ecs list-clusters",
        en="List the ECS clusters",
        ko="ECS 클러스터 목록 보기",
        asks="""
            list ecs clusters
            aws ecs clusters
            ecs 클러스터 목록
            aws ecs 클러스터 보기
            """,
    ),
    Recipe(
        "aws eks list-clusters",
        en="List the EKS clusters",
        ko="EKS 클러스터 목록 보기",
        asks="""
            list eks clusters
            aws eks clusters
            eks 클러스터 목록
            aws eks 클러스터 보기
            """,
    ),
    Recipe(
        "aws logs describe-log-groups --query 'logGroups[].logGroupName'",
        en="List the log groups",
        ko="로그 그룹 목록 보기",
        asks="""
            list cloudwatch log groups
            which log groups are in aws
            aws 로그 그룹 목록
            클라우드워치 로그 그룹 보기
            """,
    ),
    Recipe(
        "aws configure list",
        en="Show the settings in use",
        ko="쓰고 있는 설정 보기",
        asks="""
            show aws configuration
            which aws region and profile am i using
            aws 설정 보기
            aws 현재 리전 확인
            """,
    ),
    Recipe(
        "aws s3 cp <file> <store>",
        en="Copy <file> to <store>",
        ko="<file>을 <store>에 올리기",
        asks="""
            copy <file> to <store>
            upload <file> to <store>
            put <file> in <store>
            <file> 을 <store> 로 업로드
            <file> 을 <store> 에 복사
            <file> 을 <store> 에 올리기
            """,
    ),
    Recipe(
        "aws s3 cp <store> .",
        en="Copy <store> to here",
        ko="<store>를 여기로 받기",
        asks="""
            download <store>
            copy <store> to here
            <store> 다운로드
            <store> 를 여기로 복사
            <store> 받아오기
            """,
    ),
    Recipe(
        "aws s3 sync <folder> <store>",
        en="Sync <folder> to <store>",
        ko="<folder>를 <store>와 동기화",
        asks="""
            sync <folder> to <store>
            sync folder <folder> with <store>
            mirror <folder> to <store>
            <folder> 폴더를 <store> 와 동기화
            <folder> 를 <store> 로 싱크
            <folder> 를 <store> 에 동기화
            """,
    ),
    Recipe(
        "aws s3 sync <store> <folder>",
        en="Sync <store> to <folder> here",
        ko="<store>를 <folder>로 동기화해 받기",
        asks="""
            sync <store> to local folder <folder>
            download everything in <store> into <folder>
            sync from <store> into <folder>
            <store> 를 로컬 <folder> 폴더로 동기화
            <store> 전체를 <folder> 에 받기
            <store> 에서 <folder> 로 동기화해 오기
            """,
    ),
    Recipe(
        "aws s3 ls <store>",
        en="List what is in <store>",
        ko="<store> 안의 파일 보기",
        asks="""
            list <store>
            list files in <store>
            what is in <store>
            <store> 목록
            <store> 파일 목록
            <store> 안에 뭐가 있는지
            """,
    ),
    Recipe(
        "aws s3 rm <store>",
        en="Delete <store>",
        ko="<store> 삭제",
        asks="""
            delete <store>
            remove the object <store>
            rm <store>
            <store> 삭제
            <store> 지우기
            <store> 객체 제거
            """,
    ),
    Recipe(
        "aws s3 mb <store>",
        en="Make the bucket <store>",
        ko="<store> 버킷 만들기",
        asks="""
            make bucket <store>
            create the s3 bucket <store>
            new bucket <store>
            <store> 버킷 만들기
            <store> 버킷 생성
            <store> 생성
            """,
    ),
    Recipe(
        "aws s3 rb <store>",
        en="Delete the bucket <store>",
        ko="<store> 버킷 삭제",
        asks="""
            delete bucket <store>
            remove the s3 bucket <store>
            rb <store>
            <store> 버킷 삭제
            <store> 버킷 지우기
            버킷 <store> 제거
            """,
    ),
    Recipe(
        "aws ec2 describe-instances --filters Name=instance-state-name,Values=running --query 'Reservations[].Instances[].InstanceId' --output text",
        en="List the EC2 instances that run",
        ko="실행 중인 EC2 인스턴스 보기",
        asks="""
            show running ec2 instances only
            list running ec2 instances
            which aws instances are running
            실행 중인 ec2 인스턴스만
            돌고 있는 EC2 인스턴스 목록
            켜져 있는 aws 인스턴스 보기
            """,
    ),
)
