"""Kubernetes."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
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
            list nodes
            which machines are in the cluster
            how many machines does the cluster have
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
            list ingress
            ingress 목록
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
            which namespaces exist
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
            what happened in the cluster lately
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
            list contexts
            list kubectl contexts
            kubectl 컨텍스트 목록
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
            지금 어느 클러스터에 붙어 있는지
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
            change kubectl context to <context>
            kubectl 컨텍스트를 <context> 로 변경
            쿠버네티스 컨텍스트 <context> 로 바꾸기
            point kubectl at <context>
            쿠버네티스 <context> 컨텍스트로 갈아타기
            <context> 컨텍스트로 갈아타기
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
            set default namespace to <namespace>
            switch to namespace <namespace>
            기본 네임스페이스를 <namespace> 로 변경
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
            <namespace> 네임스페이스 생성
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
            new secret <name> in kubernetes with key <key> and value <value>
            create secret <name> with <key> <value>
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
            <node> 노드 코든
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
        "kubectl delete namespace <namespace>",
        en="Delete the namespace <namespace> with all in it",
        ko="<namespace> 네임스페이스를 안에 있는 것까지 삭제",
        asks="""
            delete namespace <namespace>
            remove kubernetes namespace <namespace>
            <namespace> 네임스페이스 삭제
            네임스페이스 <namespace> 지우기
            delete <namespace> namespace
            쿠버네티스 네임스페이스 <namespace> 없애기
            kubectl delete namespace <namespace>
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
        "kubectl get secrets",
        en="List the secrets",
        ko="시크릿 목록 보기",
        asks="""
            list kubernetes secrets
            which secrets are in kubernetes
            쿠버네티스 시크릿 목록
            쿠버네티스 비밀 값 보기
            show secrets in kubernetes
            쿠버네티스 secret 조회
            클러스터 시크릿 목록
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
            list config maps
            컨피그맵 뭐 있는지
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
            kubernetes persistent volumes claimed
            pvc list
            쿠버네티스 pvc 조회
            볼륨 클레임 목록 쿠버네티스
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
            kubectl cronjobs
            which cronjobs are in kubernetes
            쿠버네티스 크론잡 조회
            크론잡 목록 kubectl
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
            kubectl get jobs
            which jobs ran in kubernetes
            쿠버네티스 잡 조회
            kubectl job 목록
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
        "kubectl get services -A",
        en="List the services of all namespaces",
        ko="모든 네임스페이스의 서비스 보기",
        asks="""
            list all services in all namespaces
            kubernetes services across namespaces
            모든 네임스페이스 서비스 목록
            전체 네임스페이스의 쿠버네티스 서비스
            kubectl services everywhere all namespaces
            every service of the kubernetes cluster
            클러스터의 모든 서비스 목록
            쿠버네티스 전체 서비스 보기
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
        "kubectl get events -n <namespace> --sort-by=.metadata.creationTimestamp",
        en="List the events of the namespace <namespace>",
        ko="<namespace> 네임스페이스의 이벤트 보기",
        asks="""
            events in namespace <namespace>
            what happened in kubernetes namespace <namespace>
            <namespace> 네임스페이스 이벤트
            네임스페이스 <namespace> 에서 일어난 일
            events in <namespace> namespace
            <namespace> 네임스페이스 이벤트 보기
            """,
    ),
    Recipe(
        "kubectl get secret <name> -o yaml",
        en="Show the secret <name>",
        ko="시크릿 <name> 보기",
        asks="""
            get secret <name>
            show kubernetes secret <name>
            kubectl secret <name> as yaml
            <name> 시크릿 보기
            쿠버네티스 시크릿 <name> 내용
            시크릿 <name> yaml 로 보기
            """,
    ),
    Recipe(
        "helm list",
        en="List what helm installed",
        ko="helm으로 설치한 것 보기",
        others=("helm list -A",),
        asks="""
            helm list
            list helm releases
            what did helm install
            helm 릴리스 목록
            헬름 릴리스 목록
            helm 으로 설치한 것 보기
            """,
    ),
    Recipe(
        "helm install <name> <repo>",
        en="Install the chart <repo> as <name>",
        ko="차트 <repo>를 <name>으로 설치",
        asks="""
            helm install <name> from chart <repo>
            install helm chart <repo> as <name>
            helm chart <repo> named <name> install
            helm 으로 <repo> 차트를 <name> 으로 설치
            헬름 차트 <repo> 를 <name> 이름으로 설치
            helm <name> <repo> 설치
            """,
    ),
    Recipe(
        "helm upgrade --install <name> <repo>",
        en="Install or upgrade the chart <repo> as <name>",
        ko="차트 <repo>를 <name>으로 설치하거나 업그레이드",
        asks="""
            helm upgrade <name> with chart <repo>
            upgrade helm release <name> to chart <repo>
            helm upgrade or install <name> <repo>
            helm 릴리스 <name> 을 <repo> 로 업그레이드
            헬름 <name> 업그레이드 차트 <repo>
            helm <name> <repo> 업그레이드
            """,
    ),
    Recipe(
        "helm uninstall <name>",
        en="Uninstall the helm release <name>",
        ko="helm 릴리스 <name> 삭제",
        asks="""
            helm uninstall <name>
            remove helm release <name>
            delete the helm release <name>
            helm 릴리스 <name> 삭제
            헬름 <name> 제거
            helm 으로 설치한 <name> 지우기
            """,
    ),
    Recipe(
        "helm rollback <name>",
        en="Roll the helm release <name> back",
        ko="helm 릴리스 <name> 되돌리기",
        asks="""
            helm rollback <name>
            roll back helm release <name>
            undo the last helm upgrade of <name>
            helm 릴리스 <name> 롤백
            헬름 <name> 되돌리기
            helm <name> 이전 버전으로
            """,
    ),
    Recipe(
        "helm repo add <name> <url>",
        en="Add the helm repository <url> as <name>",
        ko="helm 저장소 <url>을 <name>으로 추가",
        asks="""
            helm repo add <name> <url>
            add helm repository <name> <url>
            add the chart repository <url> as <name>
            helm 저장소 <name> <url> 추가
            헬름 리포 <url> 을 <name> 으로 추가
            helm repo <name> 등록 <url>
            """,
    ),
    Recipe(
        "kubectl create secret generic <name> --from-literal=<text>",
        en="Make the secret <name> from <text>",
        ko="<text>로 <name> 시크릿 만들기",
        asks="""
            create secret <name> with <text>
            kubernetes secret <name> from literal <text>
            make a secret named <name> with <text>
            <name> 시크릿을 <text> 로 생성
            쿠버네티스 시크릿 <name> <text> 만들기
            <text> 가 든 시크릿 <name> 생성
            """,
    ),
    Recipe(
        "kubectl auth can-i --list",
        en="List what I may do in the cluster",
        ko="클러스터에서 내가 할 수 있는 것 보기",
        asks="""
            what can i do in kubernetes
            list my kubernetes permissions
            kubectl permissions of me
            쿠버네티스에서 내 권한 보기
            kubectl 권한 목록
            내가 쿠버네티스에서 할 수 있는 것
            """,
    ),
    Recipe(
        "kubectl get pv",
        en="List the persistent volumes",
        ko="퍼시스턴트 볼륨 보기",
        asks="""
            show persistent volumes
            list kubernetes persistent volumes
            kubectl get pv
            쿠버네티스 퍼시스턴트 볼륨 목록
            pv 목록
            쿠버네티스 볼륨 목록 pv
            """,
    ),
    Recipe(
        "helm repo list",
        en="List the repositories of helm",
        ko="helm 저장소 목록 보기",
        asks="""
            list helm repos
            helm repositories
            which chart repositories does helm know
            helm 저장소 목록
            헬름 리포 목록
            helm 레포 보기
            """,
    ),
    Recipe(
        "kubectl get service <service>",
        en="Show the service <service> with its addresses",
        ko="<service> 서비스와 주소 보기",
        asks="""
            external ip of kubernetes service <service>
            get kubernetes service <service>
            show service <service> in kubernetes
            쿠버네티스 <service> 서비스 보기
            쿠버네티스 서비스 <service> 외부 IP
            kubectl <service> 서비스 주소
            """,
    ),
    Recipe(
        "kubectl get nodes -o wide",
        en="List the nodes with their addresses",
        ko="노드 목록을 주소와 함께 보기",
        asks="""
            get nodes with ip
            kubernetes node addresses
            ip of the cluster nodes
            노드 목록 IP 포함
            노드 아이피 주소 보기 쿠버네티스
            쿠버네티스 노드들의 IP
            """,
    ),
)
