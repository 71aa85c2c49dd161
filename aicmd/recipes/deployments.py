"""Kubernetes: deployments, rollouts and manifests."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "kubectl get deployments",
        en="List the deployments",
        ko="디플로이먼트 목록 보기",
        asks="""
            list deployments
            show kubernetes deployments
            디플로이먼트 목록
            쿠버네티스 배포 목록 보기
            which deployments exist
            kubectl deployments
            디플로이먼트 조회
            배포된 디플로이먼트 보기
            """,
    ),
    Recipe(
        "kubectl apply -f <file>",
        en="Apply the manifest <file>",
        ko="매니페스트 <file> 적용",
        asks="""
            apply kubernetes manifest <file>
            kubectl apply <file>
            deploy <file> to kubernetes
            쿠버네티스에 <file> 적용
            매니페스트 <file> 적용하기
            create resources from <file> in kubernetes
            apply manifest <file>
            apply <file> to the cluster
            <file> 쿠버네티스에 배포
            <file> 을 클러스터에 적용
            kubectl 로 <file> 적용
            <file> 매니페스트 적용하기
            apply kubernetes <file> manifest
            apply the yaml <file> with kubectl
            deploy yaml <file>
            쿠버네티스 yaml <file> 적용
            yaml <file> 적용
            apply yaml <file>
            """,
    ),
    Recipe(
        "kubectl diff -f <file>",
        en="Show what applying <file> would change",
        ko="<file>을 적용하면 바뀌는 것 보기",
        asks="""
            what would applying manifest <file> change
            diff of kubernetes manifest <file> against the cluster
            쿠버네티스 매니페스트 <file> 적용하면 달라지는 것
            클러스터와 매니페스트 <file> 비교
            쿠버네티스 <file> 매니페스트 적용하면 달라지는 것
            what would applying <file> manifest change
            """,
    ),
    Recipe(
        "kubectl delete -f <file>",
        en="Delete what the manifest <file> describes",
        ko="매니페스트 <file>의 리소스 삭제",
        asks="""
            delete kubernetes resources of manifest <file>
            kubectl delete with file <file>
            매니페스트 <file> 의 쿠버네티스 리소스 삭제
            remove everything that manifest <file> created
            <file> 로 만든 쿠버네티스 리소스 삭제
            <file> 매니페스트의 쿠버네티스 리소스 삭제
            delete kubernetes resources of <file> manifest
            take everything of <file> out of the cluster
            delete all that <file> describes from the cluster
            """,
    ),
    Recipe(
        "kubectl delete deployment <deployment>",
        en="Delete the deployment <deployment>",
        ko="<deployment> 디플로이먼트 삭제",
        asks="""
            delete deployment <deployment>
            remove kubernetes deployment <deployment>
            <deployment> 디플로이먼트 삭제
            get rid of deployment <deployment>
            디플로이먼트 <deployment> 지우기
            <deployment> 디플로이먼트 제거
            delete <deployment> deployment
            """,
    ),
    Recipe(
        "kubectl scale deployment <deployment> --replicas=<number>",
        en="Run <number> pods of <deployment>",
        ko="<deployment>를 파드 <number>개로 실행",
        asks="""
            scale deployment <deployment> to <number>
            <deployment> 디플로이먼트를 <number> 개로 늘리기
            scale deployment <deployment> to <number> replicas
            set replicas of <deployment> to <number>
            <deployment> 디플로이먼트를 <number> 개로 스케일
            <deployment> 레플리카 수를 <number> 로 변경
            run <number> replicas of deployment <deployment>
            change number of pods of deployment <deployment> to <number>
            <deployment> 디플로이먼트 레플리카 <number> 개로
            디플로이먼트 <deployment> 파드 <number> 개로 조정
            <deployment> 배포를 <number> 개로 늘리기 쿠버네티스
            scale <deployment> to <number> replicas
            <deployment> 을 <number> 개로 스케일
            run <number> copies of the deployment <deployment>
            i want <number> copies of deployment <deployment>
            <deployment> 디플로이먼트 <number> 개 띄우기
            <deployment> 디플로이먼트 <number> 개로 맞추기
            """,
    ),
    Recipe(
        "kubectl rollout restart deployment <deployment>",
        en="Restart the pods of <deployment>",
        ko="<deployment>의 파드 재시작",
        asks="""
            restart deployment <deployment>
            restart all pods of kubernetes deployment <deployment>
            <deployment> 디플로이먼트 재시작
            쿠버네티스 <deployment> 배포 재시작
            redeploy deployment <deployment>
            restart the pods of <deployment> deployment
            디플로이먼트 <deployment> 다시 시작 재시작
            <deployment> 배포 롤링 재시작
            """,
    ),
    Recipe(
        "kubectl rollout status deployment <deployment>",
        en="Wait until <deployment> is rolled out",
        ko="<deployment> 배포 진행 상태 보기",
        asks="""
            rollout status of deployment <deployment>
            is deployment <deployment> finished rolling out
            <deployment> 디플로이먼트 롤아웃 상태
            <deployment> 배포가 끝났는지 롤아웃 확인
            how far is the rollout of <deployment>
            wait for deployment <deployment> to finish
            <deployment> 롤아웃 진행 상태
            <deployment> 배포 진행 상황
            디플로이먼트 <deployment> 롤아웃 상태
            rollout status of <deployment> deployment
            is the rollout of <deployment> done
            has <deployment> finished rolling out
            <deployment> 배포 다 됐는지
            """,
    ),
    Recipe(
        "kubectl rollout undo deployment <deployment>",
        en="Take <deployment> back to its version before",
        ko="<deployment>를 이전 버전으로 되돌리기",
        asks="""
            roll back deployment <deployment>
            undo the last rollout of deployment <deployment>
            <deployment> 디플로이먼트 롤백
            <deployment> 배포를 이전 버전으로 되돌리기
            go back to the previous version of deployment <deployment>
            revert deployment <deployment>
            디플로이먼트 <deployment> 이전 버전으로
            <deployment> 배포 롤백
            <deployment> 배포 이전 버전으로 롤백
            roll back <deployment> deployment
            """,
    ),
    Recipe(
        "kubectl set image deployment/<deployment> <container>=<image>",
        en="Let <deployment> run the image <image>",
        ko="<deployment>의 이미지를 <image>로 바꾸기",
        asks="""
            change image of deployment <deployment> container <container> to <image>
            update kubernetes deployment <deployment> container <container> with image <image>
            <deployment> 디플로이먼트의 <container> 컨테이너 이미지를 <image> 로 변경
            set image <image> for container <container> of deployment <deployment>
            <deployment> 의 <container> 이미지를 <image> 로 교체
            set image of deployment <deployment> container <container> to <image>
            <deployment> 디플로이먼트의 컨테이너 <container> 이미지를 <image> 로 변경
            change image of deployment <deployment> <container> container to <image>
            update kubernetes deployment <deployment> container <container> with <image> image
            """,
    ),
    Recipe(
        "kubectl edit deployment <deployment>",
        en="Edit <deployment> in the editor",
        ko="<deployment> 디플로이먼트 편집",
        asks="""
            edit deployment <deployment>
            open kubernetes deployment <deployment> in the editor
            <deployment> 디플로이먼트 편집
            <deployment> 디플로이먼트 수정
            change the yaml of deployment <deployment> live
            디플로이먼트 <deployment> yaml 수정
            edit <deployment> deployment
            """,
    ),
    Recipe(
        "kubectl describe deployment <deployment>",
        en="Show all about the deployment <deployment>",
        ko="<deployment> 디플로이먼트 상세 정보 보기",
        asks="""
            describe deployment <deployment>
            details of kubernetes deployment <deployment>
            <deployment> 디플로이먼트 상세 정보
            디플로이먼트 <deployment> 자세히
            describe <deployment> deployment
            """,
    ),
    Recipe(
        "kubectl apply -k <folder>",
        en="Apply the kustomization in <folder>",
        ko="<folder>의 kustomize 설정 적용",
        asks="""
            apply kustomize folder <folder>
            kubectl kustomize apply <folder>
            <folder> 폴더 kustomize 적용
            kustomize <folder>
            deploy kustomization <folder>
            쿠버네티스 kustomize <folder> 배포
            kustomization <folder> 적용
            """,
    ),
    Recipe(
        "kubectl autoscale deployment <deployment> --min=<number> --max=<count>",
        en="Let a deployment have <number> to <count> pods by itself",
        ko="디플로이먼트의 파드를 <number>개에서 <count>개 사이로 자동 조절",
        asks="""
            autoscale deployment <deployment> between <number> and <count> replicas
            autoscale deployment <deployment> min <number> max <count>
            <deployment> 디플로이먼트 오토스케일 최소 <number> 최대 <count>
            디플로이먼트 <deployment> 오토스케일 최소 <number> 최대 <count>
            """,
    ),
    Recipe(
        "kubectl rollout history deployment <deployment>",
        en="List the versions of a deployment",
        ko="디플로이먼트의 배포 이력 보기",
        asks="""
            rollout history of deployment <deployment>
            which revisions does deployment <deployment> have
            <deployment> 디플로이먼트 배포 이력
            <deployment> 롤아웃 히스토리
            디플로이먼트 <deployment> 배포 이력
            rollout history of <deployment> deployment
            """,
    ),
    Recipe(
        "kubectl set env deployment/<deployment> <variable>=<value>",
        en="Set an environment variable of a deployment",
        ko="디플로이먼트의 환경 변수 설정",
        asks="""
            set env variable <variable> to <value> on deployment <deployment>
            change environment <variable> of deployment <deployment> to <value>
            <deployment> 디플로이먼트 환경 변수 <variable> 를 <value> 로 설정
            디플로이먼트 <deployment> 환경 변수 <variable> 를 <value> 로 설정
            change <variable> environment of deployment <deployment> to <value>
            """,
    ),
    Recipe(
        "kubectl get deployment <deployment> -o yaml",
        en="Show the YAML of a deployment",
        ko="디플로이먼트의 YAML 보기",
        asks="""
            yaml of deployment <deployment>
            show kubernetes deployment <deployment> as yaml
            <deployment> 디플로이먼트 yaml 보기
            디플로이먼트 <deployment> yaml 출력
            yaml of <deployment> deployment
            """,
    ),
    Recipe(
        "kubectl create deployment <deployment> --image=<image>",
        en="Make the deployment <deployment> of <image>",
        ko="<image>로 <deployment> 디플로이먼트 만들기",
        asks="""
            create deployment <deployment> with image <image>
            deploy image <image> to kubernetes as <deployment>
            <image> 이미지로 <deployment> 디플로이먼트 만들기
            쿠버네티스에 <image> 이미지를 <deployment> 로 배포
            <image> 이미지로 디플로이먼트 <deployment> 만들기
            create deployment <deployment> with <image> image
            create <deployment> deployment with image <image>
            """,
    ),
    Recipe(
        "kubectl expose deployment <deployment> --port=<port>",
        en="Make a service for a deployment",
        ko="디플로이먼트의 서비스 만들기",
        asks="""
            expose deployment <deployment> on port <port>
            create a service for deployment <deployment> port <port>
            <deployment> 디플로이먼트를 <port> 포트 서비스로 노출
            <deployment> 디플로이먼트 <port> 포트 expose
            expose <deployment> deployment on port <port>
            """,
    ),
    Recipe(
        "kubectl apply -f <folder>",
        en="Apply all manifests of <folder>",
        ko="<folder>의 매니페스트 모두 적용",
        asks="""
            apply all manifests in folder <folder>
            kubectl apply folder <folder>
            deploy every yaml of directory <folder> to kubernetes
            <folder> 폴더에 있는 매니페스트 전부 적용
            <folder> 폴더 쿠버네티스에 적용
            apply all yaml in folder <folder>
            <folder> 폴더 yaml 전부 적용
            """,
    ),
    Recipe(
        "kubectl get deployments -n <namespace>",
        en="List the deployments of the namespace <namespace>",
        ko="<namespace> 네임스페이스의 디플로이먼트 보기",
        asks="""
            list deployments in namespace <namespace>
            deployments of namespace <namespace>
            <namespace> 네임스페이스의 디플로이먼트 목록
            네임스페이스 <namespace> 디플로이먼트 조회
            list deployments in <namespace> namespace
            """,
    ),
    Recipe(
        "kubectl get deployments -A",
        en="List the deployments of all namespaces",
        ko="모든 네임스페이스의 디플로이먼트 보기",
        asks="""
            list deployments in all namespaces
            모든 네임스페이스의 디플로이먼트 목록
            kubectl deployments of every namespace
            all deployments of the cluster
            클러스터의 모든 디플로이먼트
            모든 네임스페이스 디플로이먼트
            전체 네임스페이스 디플로이먼트 보기
            """,
    ),
    Recipe(
        "kubectl set image deployment/<deployment> <deployment>=<image>",
        en="Let the deployment <deployment> run <image>",
        ko="<deployment> 디플로이먼트의 이미지를 <image>로 바꾸기",
        asks="""
            set image of deployment <deployment> to <image>
            update deployment <deployment> to image <image>
            change the image of <deployment> deployment to <image>
            <deployment> 디플로이먼트 이미지를 <image> 로 변경
            <deployment> 배포 이미지 <image> 로 업데이트
            디플로이먼트 <deployment> 이미지 <image> 로 교체
            """,
    ),
    Recipe(
        "kubectl set env deployment/<deployment> <assignment>",
        en="Set <assignment> for the deployment <deployment>",
        ko="<deployment> 디플로이먼트에 <assignment> 설정",
        asks="""
            set env <assignment> on deployment <deployment>
            set environment variable <assignment> for deployment <deployment>
            deployment <deployment> env <assignment>
            <deployment> 디플로이먼트에 환경변수 <assignment> 설정
            <deployment> 디플로이먼트 환경변수 <assignment> 추가
            디플로이먼트 <deployment> 에 <assignment> 넣기
            """,
    ),
    Recipe(
        "kubectl rollout pause deployment <deployment>",
        en="Pause the rollout of the deployment <deployment>",
        ko="<deployment> 디플로이먼트의 롤아웃 일시정지",
        asks="""
            pause rollout of deployment <deployment>
            pause the rollout of <deployment>
            kubectl rollout pause <deployment>
            <deployment> 디플로이먼트 롤아웃 일시정지
            <deployment> 배포 롤아웃 멈추기
            디플로이먼트 <deployment> 롤아웃 pause
            """,
    ),
    Recipe(
        "kubectl scale deployment <deployment> --replicas=0",
        en="Stop all replicas of the deployment <deployment>",
        ko="<deployment> 디플로이먼트를 0개로 줄이기",
        asks="""
            scale <deployment> to zero
            scale deployment <deployment> down to zero
            <deployment> 디플로이먼트 복제본 모두 없애기
            <deployment> 배포 레플리카 전부 내리기
            """,
    ),
)
