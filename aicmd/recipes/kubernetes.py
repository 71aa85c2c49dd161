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
            """,
    ),
    Recipe(
        "kubectl describe pod <pod>",
        en="Show the details of the pod <pod>",
        ko="<pod> 파드의 상세 정보 보기",
        asks="""
            describe pod <pod>
            details of pod <pod>
            why is pod <pod> pending
            <pod> 파드 상세 정보
            파드 <pod> 가 왜 안 뜨는지 상태 확인
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
            """,
    ),
    Recipe(
        "kubectl logs -f <pod>",
        en="Follow the output of the pod <pod>",
        ko="<pod> 파드의 로그 계속 보기",
        asks="""
            follow logs of pod <pod>
            stream the log of kubernetes pod <pod> live
            <pod> 파드 로그 실시간 보기
            파드 <pod> 로그 계속 따라가기
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
            """,
    ),
    Recipe(
        "kubectl logs <pod> -c <container>",
        en="Show the output of <container> in the pod <pod>",
        ko="<pod> 파드 안 <container> 컨테이너의 로그 보기",
        asks="""
            logs of container <container> in pod <pod>
            <pod> 파드의 <container> 컨테이너 로그
            """,
    ),
    Recipe(
        "kubectl exec -it <pod> -- sh",
        en="Open a shell in the pod <pod>",
        ko="<pod> 파드에서 셸 열기",
        asks="""
            open a shell in pod <pod>
            enter kubernetes pod <pod>
            <pod> 파드에 접속 셸
            파드 <pod> 안으로 들어가기
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
            """,
    ),
    Recipe(
        "kubectl scale deployment <deployment> --replicas=<number>",
        en="Run <number> pods of <deployment>",
        ko="<deployment>를 파드 <number>개로 실행",
        asks="""
            scale deployment <deployment> to <number> replicas
            set replicas of <deployment> to <number>
            <deployment> 디플로이먼트를 <number> 개로 스케일
            <deployment> 레플리카 수를 <number> 로 변경
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
            """,
    ),
    Recipe(
        "kubectl create secret generic <name> --from-literal=<key>=<value>",
        en="Make the secret <name> with a value",
        ko="값이 든 시크릿 <name> 만들기",
        asks="""
            create kubernetes secret <name> with key <key> and value <value>
            쿠버네티스 시크릿 <name> 을 키 <key> 값 <value> 로 만들기
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
            """,
    ),
)
