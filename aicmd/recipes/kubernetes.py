"""Kubernetes."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "kubectl get pods",
        en="List the pods",
        ko="파드 목록 보기",
        asks="""
            list pods
            show kubernetes pods
            which pods are running
            파드 목록
            쿠버네티스 파드 보기
            get pods
            what pods are there
            kubectl pods
            파드 뭐 떠 있는지
            pod 목록
            쿠버네티스 파드 리스트
            실행 중인 파드 확인
            """,
    ),
    Recipe(
        "kubectl get pods -A",
        en="List the pods of all namespaces",
        ko="모든 네임스페이스의 파드 보기",
        asks="""
            list pods in all namespaces
            every pod of the kubernetes cluster
            모든 네임스페이스의 파드 보기
            클러스터 전체 파드 목록
            pods across all namespaces
            all pods in the cluster
            전체 네임스페이스 파드
            모든 파드 보기
            클러스터에 있는 파드 전부
            """,
    ),
    Recipe(
        "kubectl get pods -n <namespace>",
        en="List the pods of the namespace <namespace>",
        ko="<namespace> 네임스페이스의 파드 보기",
        asks="""
            list pods in namespace <namespace>
            pods of namespace <namespace>
            <namespace> 네임스페이스의 파드 목록
            what runs in namespace <namespace>
            kubectl pods of the namespace <namespace>
            which pods are in <namespace> namespace
            <namespace> 네임스페이스 pod 보기
            <namespace> 네임스페이스에 뭐가 떠 있는지
            네임스페이스 <namespace> pod 보기
            """,
    ),
    Recipe(
        "kubectl get pods -o wide",
        en="List the pods with their node and IP address",
        ko="파드를 노드, IP와 함께 보기",
        asks="""
            list pods with node and ip
            which node does each pod run on
            ip addresses of pods
            파드가 어느 노드에 있는지
            파드 목록을 노드와 ip 까지
            on which node is my pod
            pods with their ip addresses
            파드 ip 확인
            파드별 노드 확인
            """,
    ),
    Recipe(
        "kubectl get pods -w",
        en="Watch the pods",
        ko="파드 상태 변화 지켜보기",
        asks="""
            watch pods
            follow the status of kubernetes pods live
            파드 상태 실시간으로 지켜보기
            watch pod status change
            파드 뜨는지 계속 지켜보기
            파드 실시간 모니터링
            """,
    ),
    Recipe(
        "kubectl get pods -l <label>",
        en="List the pods with the label <label>",
        ko="<label> 라벨이 붙은 파드 보기",
        asks="""
            list pods with label <label>
            find kubernetes pods labeled <label>
            <label> 라벨 파드 목록
            라벨 <label> 로 파드 찾기
            pods where label is <label>
            <label> 라벨 붙은 파드
            list pods with <label> label
            """,
    ),
    Recipe(
        "kubectl get pods --field-selector=status.phase!=Running",
        en="List the pods that do not run",
        ko="실행 중이 아닌 파드 보기",
        asks="""
            list pods that are not running
            which pods are failing
            실행되지 않는 파드 보기
            문제 있는 파드 찾기
            pods with problems
            unhealthy pods
            비정상 파드 목록
            Running 이 아닌 파드
            """,
    ),
    Recipe(
        "kubectl get nodes",
        en="List the nodes",
        ko="노드 목록 보기",
        asks="""
            list kubernetes nodes
            nodes of the cluster
            쿠버네티스 노드 목록
            클러스터 노드 보기
            list cluster nodes
            which nodes does the kubernetes cluster have
            쿠버네티스 노드 상태
            노드 목록 kubectl
            which nodes are ready
            are all kubernetes nodes ready
            노드 상태 확인
            노드가 전부 Ready 인지
            """,
    ),
    Recipe(
        "kubectl get services",
        en="List the services",
        ko="쿠버네티스 서비스 목록 보기",
        asks="""
            list kubernetes services
            show services in kubectl
            쿠버네티스 서비스 목록
            kubectl 로 서비스 보기
            services of the kubernetes cluster
            kubectl get svc
            쿠버네티스 서비스 조회
            클러스터 서비스 목록
            """,
    ),
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
        "kubectl get ingress",
        en="List the ingresses",
        ko="인그레스 목록 보기",
        asks="""
            list ingresses
            show kubernetes ingress
            인그레스 목록
            쿠버네티스 인그레스 보기
            which ingress rules are there
            인그레스 확인
            """,
    ),
    Recipe(
        "kubectl get all",
        en="List the usual resources of the namespace",
        ko="네임스페이스의 주요 리소스 보기",
        asks="""
            list all kubernetes resources
            everything in this namespace
            쿠버네티스 리소스 전부 보기
            네임스페이스에 있는 것 모두 보기
            everything deployed in the current namespace
            kubectl get everything
            쿠버네티스에 뭐가 떠 있는지 전부
            """,
    ),
    Recipe(
        "kubectl get namespaces",
        en="List the namespaces",
        ko="네임스페이스 목록 보기",
        asks="""
            list namespaces
            which namespaces are in the kubernetes cluster
            네임스페이스 목록
            쿠버네티스 네임스페이스 보기
            kubectl namespaces
            show all namespaces
            네임스페이스 조회
            네임스페이스 뭐 있는지
            """,
    ),
    Recipe(
        "kubectl get events --sort-by=.metadata.creationTimestamp",
        en="List the events, the oldest first",
        ko="쿠버네티스 이벤트를 시간순으로 보기",
        asks="""
            kubernetes events sorted by time
            what happened recently in the cluster events
            쿠버네티스 이벤트 시간순
            클러스터 이벤트 보기
            recent events in kubernetes
            kubectl events
            쿠버네티스에서 최근 무슨 일이 있었는지
            이벤트 로그 쿠버네티스
            """,
    ),
    Recipe(
        "kubectl describe pod <pod>",
        en="Show the details of the pod <pod>",
        ko="<pod> 파드의 상세 정보 보기",
        asks="""
            why is pod <pod> crashing
            describe pod <pod>
            details of pod <pod>
            why is pod <pod> pending
            <pod> 파드 상세 정보
            파드 <pod> 가 왜 안 뜨는지 상태 확인
            why is pod <pod> not starting
            what is wrong with pod <pod>
            pod <pod> events
            <pod> 파드 왜 안 뜨는지
            <pod> 파드 왜 죽는지
            파드 <pod> 문제 원인 확인
            파드 <pod> 자세히 보기
            why is <pod> pod crashing
            """,
    ),
    Recipe(
        "kubectl describe node <node>",
        en="Show the details of the node <node>",
        ko="<node> 노드의 상세 정보 보기",
        asks="""
            describe node <node>
            details of kubernetes node <node>
            <node> 노드 상세 정보
            what runs on node <node> and how full is it
            노드 <node> 자세히 보기
            describe <node> node
            """,
    ),
    Recipe(
        "kubectl logs <pod>",
        en="Show the output of the pod <pod>",
        ko="<pod> 파드의 로그 보기",
        asks="""
            logs of pod <pod>
            show output of kubernetes pod <pod>
            <pod> 파드 로그 보기
            쿠버네티스 파드 <pod> 로그
            what does pod <pod> log
            output of pod <pod>
            kubectl logs <pod>
            파드 <pod> 로그 확인
            <pod> 파드 출력 로그
            <pod> pod 로그
            logs of <pod> pod
            """,
    ),
    Recipe(
        "kubectl logs -f <pod>",
        en="Follow the output of the pod <pod>",
        ko="<pod> 파드의 로그 계속 보기",
        asks="""
            tail the logs of pod <pod>
            follow logs of pod <pod>
            stream the log of kubernetes pod <pod> live
            <pod> 파드 로그 실시간 보기
            파드 <pod> 로그 계속 따라가기
            live logs of pod <pod>
            watch logs of pod <pod>
            파드 <pod> 로그 실시간으로
            <pod> 파드 로그 계속 보기
            tail the logs of <pod> pod
            """,
    ),
    Recipe(
        "kubectl logs --previous <pod>",
        en="Show the output of the pod <pod> before it crashed",
        ko="죽기 전 <pod> 파드의 로그 보기",
        asks="""
            logs of crashed pod <pod>
            logs of the previous container of pod <pod>
            죽은 <pod> 파드의 이전 로그
            재시작되기 전 <pod> 파드 로그
            why did pod <pod> restart, show the log before
            logs from before pod <pod> restarted
            재시작 전 <pod> 파드 로그
            파드 <pod> 이전 로그
            get logs of the previous crashed container in pod <pod>
            <pod> 파드 죽기 전 로그
            logs of crashed <pod> pod
            """,
    ),
    Recipe(
        "kubectl logs --tail=<count> <pod>",
        en="Show the last <count> lines of the pod <pod>",
        ko="<pod> 파드 로그의 마지막 <count>줄 보기",
        asks="""
            last <count> log lines of pod <pod>
            show the last <count> lines of logs from kubernetes pod <pod>
            <pod> 파드 로그 마지막 <count> 줄
            last <count> lines of logs of pod <pod>
            tail <count> lines of pod <pod>
            파드 <pod> 로그 최근 <count> 줄
            """,
    ),
    Recipe(
        "kubectl logs <pod> -c <container>",
        en="Show the output of <container> in the pod <pod>",
        ko="<pod> 파드 안 <container> 컨테이너의 로그 보기",
        asks="""
            logs of container <container> in pod <pod>
            <pod> 파드의 <container> 컨테이너 로그
            <pod> 파드의 컨테이너 <container> 로그
            logs of <container> container in pod <pod>
            logs of container <container> in <pod> pod
            """,
    ),
    Recipe(
        "kubectl exec -it <pod> -- sh",
        en="Open a shell in the pod <pod>",
        ko="<pod> 파드에서 셸 열기",
        asks="""
            get a shell inside pod <pod>
            open a shell in pod <pod>
            enter kubernetes pod <pod>
            <pod> 파드에 접속 셸
            파드 <pod> 안으로 들어가기
            shell into pod <pod>
            bash in pod <pod>
            <pod> 파드 안에 쉘 접속
            <pod> 파드에 들어가기
            파드 <pod> 에서 bash 열기
            get a shell inside <pod> pod
            """,
    ),
    Recipe(
        "kubectl exec <pod> -- <command>",
        en="Run a command in the pod <pod>",
        ko="<pod> 파드에서 명령 실행",
        asks="""
            run command <command> in pod <pod>
            execute <command> inside kubernetes pod <pod>
            <pod> 파드에서 <command> 명령 실행
            kubectl exec <command> in <pod>
            파드 <pod> 에서 <command> 실행
            <pod> 파드에서 <command> 실행
            run command <command> in <pod> pod
            """,
    ),
    Recipe(
        "kubectl cp <pod>:<path> <target>",
        en="Copy <path> of the pod <pod> to <target>",
        ko="<pod> 파드의 <path>를 <target>으로 복사",
        asks="""
            copy <path> from pod <pod> to <target>
            copy file <path> out of kubernetes pod <pod> to <target>
            <pod> 파드의 <path> 를 <target> 으로 복사
            download <path> from pod <pod> to <target>
            파드 <pod> 에서 <path> 를 <target> 로 가져오기
            <pod> 파드에서 <path> 를 <target> 로 가져오기
            copy <path> from <pod> pod to <target>
            """,
    ),
    Recipe(
        "kubectl port-forward <pod> <port>:<port>",
        en="Make port <port> of the pod <pod> available here",
        ko="<pod> 파드의 <port> 포트를 로컬로 연결",
        asks="""
            forward port <port> of pod <pod>
            port-forward kubernetes pod <pod> on port <port>
            <pod> 파드의 <port> 포트 포워딩
            파드 <pod> 의 <port> 포트를 로컬로 연결
            forward local port <port> to pod <pod>
            reach port <port> of pod <pod> from my machine
            open pod <pod> on localhost port <port>
            로컬 <port> 포트를 <pod> 파드로 포워딩
            <pod> 파드 <port> 포트를 내 컴퓨터에서 열기
            forward port <port> of <pod> pod
            """,
    ),
    Recipe(
        "kubectl port-forward service/<service> <port>:<port>",
        en="Make port <port> of the service <service> available here",
        ko="<service> 서비스의 <port> 포트를 로컬로 연결",
        asks="""
            forward port <port> of kubernetes service <service>
            kubectl port-forward service <service> port <port>
            쿠버네티스 <service> 서비스의 <port> 포트 포워딩
            forward local port <port> to service <service> in kubernetes
            forward port <port> to svc <service>
            <service> 서비스 <port> 포트 포워딩 쿠버네티스
            forward port <port> of kubernetes <service> service
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
            kubectl apply -f <file>
            apply <file> to the cluster
            <file> 쿠버네티스에 배포
            <file> 을 클러스터에 적용
            kubectl 로 <file> 적용
            <file> 매니페스트 적용하기
            apply kubernetes <file> manifest
            apply the yaml <file> with kubectl
            deploy yaml <file>
            쿠버네티스 yaml <file> 적용
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
            """,
    ),
    Recipe(
        "kubectl delete pod <pod>",
        en="Delete the pod <pod>",
        ko="<pod> 파드 삭제",
        asks="""
            delete pod <pod>
            kill kubernetes pod <pod>
            <pod> 파드 삭제
            파드 <pod> 지우기
            restart pod <pod> by deleting it
            get rid of pod <pod>
            파드 <pod> 죽이기
            <pod> 파드 없애기
            delete <pod> pod
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
        "kubectl get pod <pod> -o yaml",
        en="Show the pod <pod> as YAML",
        ko="<pod> 파드를 YAML로 보기",
        asks="""
            yaml of pod <pod>
            show kubernetes pod <pod> as yaml
            <pod> 파드 yaml 보기
            manifest of the running pod <pod>
            파드 <pod> 매니페스트 yaml 출력
            yaml of <pod> pod
            """,
    ),
    Recipe(
        "kubectl top pods",
        en="Show what the pods use of CPU and memory",
        ko="파드의 CPU, 메모리 사용량 보기",
        asks="""
            cpu and memory usage of pods
            which pod uses most memory
            파드별 메모리 cpu 사용량
            파드 자원 사용량
            resource usage of pods
            how much memory do my pods use
            파드가 메모리 얼마나 쓰는지
            파드 cpu 사용률
            pod resource usage
            memory of pods
            파드 자원 사용
            """,
    ),
    Recipe(
        "kubectl top nodes",
        en="Show what the nodes use of CPU and memory",
        ko="노드의 CPU, 메모리 사용량 보기",
        asks="""
            cpu and memory usage of kubernetes nodes
            resource usage of the nodes
            노드별 메모리 cpu 사용량
            쿠버네티스 노드 자원 사용량
            how loaded are the kubernetes nodes
            노드 자원 사용량
            노드가 메모리 얼마나 쓰는지 쿠버네티스
            """,
    ),
    Recipe(
        "kubectl config get-contexts",
        en="List the contexts",
        ko="컨텍스트 목록 보기",
        asks="""
            list kubernetes contexts
            which kubectl contexts are there
            쿠버네티스 컨텍스트 목록
            kubectl 컨텍스트 보기
            available kubernetes contexts
            컨텍스트 목록 kubectl
            쿠버네티스 컨텍스트 뭐 있는지
            """,
    ),
    Recipe(
        "kubectl config current-context",
        en="Show the current context",
        ko="현재 컨텍스트 보기",
        asks="""
            current kubernetes context
            which cluster does kubectl talk to
            현재 쿠버네티스 컨텍스트
            지금 어느 클러스터에 연결되어 있는지
            which context is kubectl using
            which kubernetes cluster am i on
            kubectl 현재 컨텍스트
            지금 쿠버네티스 컨텍스트 뭐야
            current context
            지금 컨텍스트
            현재 컨텍스트 이름
            """,
    ),
    Recipe(
        "kubectl config use-context <context>",
        en="Switch to the context <context>",
        ko="<context> 컨텍스트로 전환",
        asks="""
            switch kubernetes context to <context>
            use kubectl context <context>
            change to kubernetes cluster <context>
            쿠버네티스 컨텍스트를 <context> 로 전환
            <context> 쿠버네티스 클러스터로 변경
            kubectl use context <context>
            kubectl 컨텍스트 <context> 로 바꾸기
            쿠버네티스 클러스터 <context> 로 전환
            kubectl <context> 컨텍스트로 바꾸기
            use kubectl <context> context
            """,
    ),
    Recipe(
        "kubectl config set-context --current --namespace=<namespace>",
        en="Make <namespace> the namespace of all commands",
        ko="기본 네임스페이스를 <namespace>로 설정",
        asks="""
            switch namespace to <namespace>
            set default kubernetes namespace <namespace>
            네임스페이스를 <namespace> 로 전환
            기본 네임스페이스 <namespace> 로 설정
            make <namespace> my default namespace
            change the current namespace to <namespace>
            kubectl 기본 네임스페이스를 <namespace> 로
            현재 네임스페이스 <namespace> 로 변경
            기본 <namespace> 네임스페이스로 설정
            set default kubernetes <namespace> namespace
            """,
    ),
    Recipe(
        "kubectl create namespace <namespace>",
        en="Make the namespace <namespace>",
        ko="<namespace> 네임스페이스 만들기",
        asks="""
            create namespace <namespace>
            new kubernetes namespace <namespace>
            <namespace> 네임스페이스 만들기
            add kubernetes namespace <namespace>
            make a namespace called <namespace>
            네임스페이스 <namespace> 생성
            <namespace> 라는 네임스페이스 새로 만들기
            create <namespace> namespace
            """,
    ),
    Recipe(
        "kubectl create secret generic <name> --from-literal=<key>=<value>",
        en="Make the secret <name> with a value",
        ko="값이 든 시크릿 <name> 만들기",
        asks="""
            create kubernetes secret <name> with key <key> and value <value>
            쿠버네티스 시크릿 <name> 을 키 <key> 값 <value> 로 만들기
            쿠버네티스 시크릿 <name> 을 <key> 키 값 <value> 로 만들기
            쿠버네티스 <name> 시크릿을 키 <key> 값 <value> 로 만들기
            create kubernetes <name> secret with key <key> and value <value>
            """,
    ),
    Recipe(
        "kubectl get secret <name> -o jsonpath='{.data.<key>}' | base64 -d",
        en="Print the value of <key> in the secret <name>",
        ko="시크릿 <name>의 <key> 값 출력",
        asks="""
            decode kubernetes secret <name> key <key>
            read value of key <key> in kubernetes secret <name>
            쿠버네티스 시크릿 <name> 의 키 <key> 값 디코딩
            show the plain value of <key> in kubernetes secret <name>
            시크릿 <name> 의 <key> 값 원문 보기 쿠버네티스
            쿠버네티스 시크릿 <name> 의 <key> 키 값 디코딩
            쿠버네티스 <name> 시크릿의 키 <key> 값 디코딩
            decode kubernetes secret <name> <key> key
            """,
    ),
    Recipe(
        "kubectl get configmap <name> -o yaml",
        en="Show the config map <name>",
        ko="컨피그맵 <name> 보기",
        asks="""
            show configmap <name>
            contents of kubernetes config map <name>
            컨피그맵 <name> 내용 보기
            <name> 컨피그맵 내용 보기
            show <name> configmap
            """,
    ),
    Recipe(
        "kubectl run <name> --rm -it --image=<image> -- sh",
        en="Run a pod of <image> with a shell and delete it afterwards",
        ko="<image>로 임시 파드를 띄워 셸 열기",
        asks="""
            temporary pod <name> with image <image> and a shell
            debug pod <name> from image <image> in kubernetes
            <image> 이미지로 임시 파드 <name> 띄워 셸 열기
            throwaway pod <name> from <image> with a shell
            임시 파드 <name> 를 <image> 이미지로 실행
            <image> 이미지로 임시 <name> 파드 띄워 셸 열기
            temporary pod <name> with <image> image and a shell
            temporary <name> pod with image <image> and a shell
            """,
    ),
    Recipe(
        "kubectl cluster-info",
        en="Show where the cluster is",
        ko="클러스터 주소 보기",
        asks="""
            kubernetes cluster info
            address of the kubernetes api server
            쿠버네티스 클러스터 정보
            클러스터 주소 확인
            where is the kubernetes control plane
            쿠버네티스 클러스터 주소
            클러스터 상태 정보
            """,
    ),
    Recipe(
        "kubectl version",
        en="Show the versions of kubectl and of the server",
        ko="kubectl과 서버의 버전 보기",
        asks="""
            kubernetes version
            kubectl version
            쿠버네티스 버전 확인
            which version is the kubernetes cluster
            쿠버네티스 몇 버전인지
            kubectl 버전
            """,
    ),
    Recipe(
        "kubectl explain <resource>",
        en="Explain the fields of <resource>",
        ko="<resource>의 필드 설명 보기",
        asks="""
            explain kubernetes resource <resource>
            which fields does kubernetes resource <resource> have
            쿠버네티스 리소스 <resource> 필드 설명
            쿠버네티스 <resource> 리소스 필드 설명
            explain kubernetes <resource> resource
            """,
    ),
    Recipe(
        "kubectl drain <node> --ignore-daemonsets",
        en="Move all pods away from the node <node>",
        ko="<node> 노드에서 파드 모두 비우기",
        asks="""
            drain node <node>
            evict all pods from node <node>
            <node> 노드 드레인
            <node> 노드에서 파드 모두 비우기
            move all pods away from node <node>
            <node> 노드 비우기
            노드 <node> 점검하려고 파드 내보내기 드레인
            drain <node> node
            """,
    ),
    Recipe(
        "kubectl cordon <node>",
        en="Let no new pods start on the node <node>",
        ko="<node> 노드에 새 파드 막기",
        asks="""
            cordon node <node>
            mark node <node> unschedulable
            <node> 노드에 새 파드가 안 뜨게 막기 cordon
            stop scheduling on node <node>
            <node> 노드 스케줄링 막기
            노드 <node> 스케줄링 막기
            cordon <node> node
            """,
    ),
    Recipe(
        "kubectl get all -n <namespace>",
        en="List all resources of the namespace <namespace>",
        ko="<namespace> 네임스페이스의 리소스 전부 보기",
        asks="""
            all kubernetes resources in namespace <namespace>
            everything in namespace <namespace>
            <namespace> 네임스페이스의 모든 리소스
            <namespace> 네임스페이스에 있는 것 전부 쿠버네티스
            all kubernetes resources in <namespace> namespace
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
        "kubectl describe service <service>",
        en="Show all about the service <service>",
        ko="<service> 서비스 상세 정보 보기",
        asks="""
            describe kubernetes service <service>
            details of kubernetes service <service>
            쿠버네티스 <service> 서비스 상세 정보
            쿠버네티스 서비스 <service> 자세히
            describe kubernetes <service> service
            describe service <service>
            describe svc <service>
            서비스 <service> 상세 쿠버네티스
            """,
    ),
    Recipe(
        "kubectl logs <pod> -n <namespace>",
        en="Show the output of the pod <pod> in <namespace>",
        ko="<namespace> 네임스페이스의 <pod> 파드 로그 보기",
        asks="""
            logs of pod <pod> in namespace <namespace>
            kubectl logs <pod> namespace <namespace>
            <namespace> 네임스페이스의 <pod> 파드 로그
            네임스페이스 <namespace> 에 있는 파드 <pod> 로그 보기
            <namespace> 네임스페이스에 있는 파드 <pod> 로그 보기
            logs of pod <pod> in <namespace> namespace
            """,
    ),
    Recipe(
        "kubectl logs deployment/<deployment>",
        en="Show the output of a deployment",
        ko="디플로이먼트 로그 보기",
        asks="""
            logs of deployment <deployment>
            output of kubernetes deployment <deployment>
            <deployment> 디플로이먼트 로그 보기
            디플로이먼트 <deployment> 로그
            logs of <deployment> deployment
            """,
    ),
    Recipe(
        "kubectl cp <file> <pod>:<path>",
        en="Copy <file> into the pod <pod>",
        ko="<file>을 <pod> 파드에 복사",
        asks="""
            copy <file> to pod <pod> at <path>
            upload <file> into kubernetes pod <pod> folder <path>
            <file> 을 <pod> 파드의 <path> 로 복사
            파드 <pod> 안 <path> 에 <file> 넣기
            <pod> 파드 안 <path> 에 <file> 넣기
            copy <file> to <pod> pod at <path>
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
            """,
    ),
    Recipe(
        "kubectl delete pod <pod> --force --grace-period=0",
        en="Delete the pod <pod> at once",
        ko="<pod> 파드 강제 삭제",
        asks="""
            force delete pod <pod>
            <pod> 파드 강제 삭제
            파드 <pod> 강제로 지우기
            delete pod <pod> stuck in terminating
            terminating 에서 안 지워지는 <pod> 파드 강제 삭제
            force delete <pod> pod
            """,
    ),
    Recipe(
        "kubectl delete namespace <namespace>",
        en="Delete the namespace <namespace> with all in it",
        ko="<namespace> 네임스페이스를 안에 있는 것까지 삭제",
        asks="""
            delete namespace <namespace>
            remove kubernetes namespace <namespace>
            <namespace> 네임스페이스 삭제
            네임스페이스 <namespace> 지우기
            delete <namespace> namespace
            """,
    ),
    Recipe(
        "kubectl delete service <service>",
        en="Delete the service <service>",
        ko="쿠버네티스 서비스 <service> 삭제",
        asks="""
            delete kubernetes service <service>
            remove service <service> from kubernetes
            쿠버네티스 서비스 <service> 삭제
            쿠버네티스 <service> 서비스 지우기
            delete kubernetes <service> service
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
        "kubectl get secrets",
        en="List the secrets",
        ko="시크릿 목록 보기",
        asks="""
            list kubernetes secrets
            which secrets are in kubernetes
            쿠버네티스 시크릿 목록
            쿠버네티스 비밀 값 보기
            """,
    ),
    Recipe(
        "kubectl get configmaps",
        en="List the config maps",
        ko="컨피그맵 목록 보기",
        asks="""
            list configmaps
            which config maps are in kubernetes
            컨피그맵 목록
            쿠버네티스 컨피그맵 보기
            """,
    ),
    Recipe(
        "kubectl create configmap <name> --from-file=<file>",
        en="Make the config map <name> of <file>",
        ko="<file>로 컨피그맵 <name> 만들기",
        asks="""
            create configmap <name> from file <file>
            kubernetes configmap <name> with contents of <file>
            <file> 로 컨피그맵 <name> 만들기
            컨피그맵 <name> 을 파일 <file> 에서 생성
            <file> 로 <name> 컨피그맵 만들기
            create <name> configmap from file <file>
            """,
    ),
    Recipe(
        "kubectl get pvc",
        en="List the claims of storage",
        ko="볼륨 클레임 목록 보기",
        asks="""
            list persistent volume claims
            kubernetes storage claims pvc
            pvc 목록
            쿠버네티스 볼륨 클레임 보기
            """,
    ),
    Recipe(
        "kubectl get cronjobs",
        en="List the cron jobs",
        ko="크론잡 목록 보기",
        asks="""
            list kubernetes cronjobs
            scheduled jobs in kubernetes
            쿠버네티스 크론잡 목록
            쿠버네티스 예약 작업 보기
            """,
    ),
    Recipe(
        "kubectl get jobs",
        en="List the jobs",
        ko="잡 목록 보기",
        asks="""
            list kubernetes jobs
            kubectl jobs
            쿠버네티스 잡 목록
            쿠버네티스 job 보기
            """,
    ),
    Recipe(
        "kubectl uncordon <node>",
        en="Let the node <node> take pods again",
        ko="<node> 노드가 다시 파드를 받게 하기",
        asks="""
            uncordon node <node>
            allow scheduling on node <node> again
            <node> 노드 uncordon
            <node> 노드 스케줄링 다시 허용
            노드 <node> uncordon
            uncordon <node> node
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
            """,
    ),
    Recipe(
        "kubectl get services -A",
        en="List the services of all namespaces",
        ko="모든 네임스페이스의 서비스 보기",
        asks="""
            list all services in all namespaces
            kubernetes services across namespaces
            모든 네임스페이스 서비스 목록
            전체 네임스페이스의 쿠버네티스 서비스
            """,
    ),
    Recipe(
        "kubectl get services -n <namespace>",
        en="List the services of the namespace <namespace>",
        ko="<namespace> 네임스페이스의 서비스 보기",
        asks="""
            list services in namespace <namespace>
            kubernetes services of namespace <namespace>
            <namespace> 네임스페이스의 서비스 목록
            네임스페이스 <namespace> 서비스 조회
            list services in <namespace> namespace
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
            """,
    ),
    Recipe(
        "kubectl get events -n <namespace> --sort-by=.metadata.creationTimestamp",
        en="List the events of the namespace <namespace>",
        ko="<namespace> 네임스페이스의 이벤트 보기",
        asks="""
            events in namespace <namespace>
            what happened in kubernetes namespace <namespace>
            <namespace> 네임스페이스 이벤트
            네임스페이스 <namespace> 에서 일어난 일
            events in <namespace> namespace
            """,
    ),
    Recipe(
        "kubectl cp <pod>:<path> .",
        en="Copy <path> from the pod <pod> here",
        ko="<pod> 파드의 <path>를 여기로 복사",
        asks="""
            copy <path> from pod <pod>
            copy <path> from pod <pod> to here
            get file <path> out of pod <pod>
            <pod> 파드의 <path> 여기로 복사
            파드 <pod> 에서 <path> 꺼내오기
            <pod> 파드에서 <path> 꺼내오기
            copy <path> from <pod> pod
            """,
    ),
)
