"""Kubernetes: pods, their logs, shells and ports."""

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
            pods in namespace <namespace>
            <namespace> 네임스페이스 파드 보기
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
            문제 있는 파드 찾기
            pods with problems
            unhealthy pods
            비정상 파드 목록
            Running 이 아닌 파드
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
            <pod> 파드가 왜 안 뜨지
            <pod> 파드 왜 안 떠
            <pod> 파드가 왜 죽었는지
            why did pod <pod> die
            pod <pod> won't come up, why
            <pod> 파드 안 뜨는 이유
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
            keep watching what pod <pod> prints
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
            exec into pod <pod>
            get into pod <pod>
            go inside pod <pod>
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
            port forward <port> of service <service>
            forward svc <service> port <port>
            <service> 서비스 <port> 포트포워딩
            쿠버네티스 <service> 서비스를 로컬 <port> 로
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
    Recipe(
        "kubectl run tmp --rm -it --image=<image> -- sh",
        en="Try things in a pod of <image> that goes afterwards",
        ko="<image> 임시 파드에서 셸 열기",
        asks="""
            run a temporary <image> pod
            throwaway pod from image <image> with a shell
            임시 <image> 파드 띄우기
            <image> 로 잠깐 쓸 파드 띄우기
            """,
    ),
    Recipe(
        "kubectl delete pods --all -n <namespace>",
        en="Delete all pods of the namespace <namespace>",
        ko="<namespace> 네임스페이스의 파드 모두 삭제",
        asks="""
            delete all pods in namespace <namespace>
            remove every pod of namespace <namespace>
            <namespace> 네임스페이스 파드 전부 삭제
            네임스페이스 <namespace> 의 모든 파드 지우기
            """,
    ),
    Recipe(
        "kubectl delete pods --all",
        en="Delete all pods of this namespace",
        ko="이 네임스페이스의 파드 모두 삭제",
        asks="""
            delete all pods
            remove every pod in this namespace
            파드 전부 삭제
            모든 파드 지우기
            kill all pods
            kubectl delete all pods
            파드 모두 삭제
            전체 파드 지우기
            """,
    ),
    Recipe(
        "kubectl logs -f <pod> -n <namespace>",
        en="Follow the logs of the pod <pod> in <namespace>",
        ko="<namespace> 네임스페이스 <pod> 파드 로그 계속 보기",
        asks="""
            follow logs of pod <pod> in namespace <namespace>
            tail logs of pod <pod> namespace <namespace>
            live logs of <pod> in namespace <namespace>
            <namespace> 네임스페이스 <pod> 파드 로그 실시간
            <namespace> 네임스페이스의 파드 <pod> 로그 따라가기
            <pod> 파드 로그 실시간 네임스페이스 <namespace>
            """,
    ),
    Recipe(
        "kubectl exec -it <pod> -n <namespace> -- sh",
        en="Open a shell in the pod <pod> of <namespace>",
        ko="<namespace> 네임스페이스 <pod> 파드에서 셸 열기",
        asks="""
            shell into pod <pod> in namespace <namespace>
            exec into pod <pod> of namespace <namespace>
            open a shell in pod <pod> namespace <namespace>
            <namespace> 네임스페이스의 <pod> 파드에 접속
            <namespace> 네임스페이스 <pod> 파드 셸 열기
            <pod> 파드에 들어가기 네임스페이스 <namespace>
            """,
    ),
    Recipe(
        "kubectl describe pod <pod> -n <namespace>",
        en="Show the details of the pod <pod> in <namespace>",
        ko="<namespace> 네임스페이스 <pod> 파드 상세 정보",
        asks="""
            describe pod <pod> in namespace <namespace>
            details of pod <pod> namespace <namespace>
            why is pod <pod> in namespace <namespace> not running
            <namespace> 네임스페이스 <pod> 파드 상세 보기
            <namespace> 네임스페이스의 <pod> 파드 describe
            <pod> 파드 상세 정보 네임스페이스 <namespace>
            """,
    ),
    Recipe(
        "kubectl delete pod <pod> -n <namespace>",
        en="Delete the pod <pod> in <namespace>",
        ko="<namespace> 네임스페이스의 <pod> 파드 삭제",
        asks="""
            delete pod <pod> in namespace <namespace>
            remove pod <pod> from namespace <namespace>
            kill pod <pod> namespace <namespace>
            <namespace> 네임스페이스 <pod> 파드 삭제
            <namespace> 네임스페이스에서 파드 <pod> 지우기
            <pod> 파드 삭제 네임스페이스 <namespace>
            """,
    ),
    Recipe(
        "kubectl port-forward svc/<service> <port>:<to>",
        en="Reach port <to> of the service <service> as port <port> here",
        ko="<service> 서비스의 <to> 포트를 로컬 <port> 포트로 연결",
        asks="""
            port forward svc <service> <port> <to>
            kubectl port-forward service <service> <port> <to>
            forward local port <port> to port <to> of service <service>
            forward port <port> to <to> of kubernetes service <service>
            port forward service <service> from <port> to <to>
            <service> 서비스의 <to> 포트를 로컬 <port> 로 포트포워딩
            <service> 서비스 <to> 포트를 로컬 <port> 으로 포워딩
            svc <service> <port> <to> 포트포워딩
            쿠버네티스 서비스 <service> 를 <port> <to> 로 포트 포워딩
            svc <service> port forward <port> <to>
            """,
    ),
    Recipe(
        "kubectl port-forward <pod> <port>:<to>",
        en="Reach port <to> of the pod <pod> as port <port> here",
        ko="<pod> 파드의 <to> 포트를 로컬 <port> 포트로 연결",
        asks="""
            port forward pod <pod> <port> <to>
            kubectl port-forward pod <pod> <port> <to>
            forward local port <port> to port <to> of pod <pod>
            <pod> 파드의 <to> 포트를 로컬 <port> 로 포트포워딩
            파드 <pod> 를 <port> <to> 로 포트 포워딩
            <pod> 파드 <port> <to> 포트포워딩
            """,
    ),
    Recipe(
        "kubectl get pods -A --field-selector spec.nodeName=<node>",
        en="List the pods on the node <node>",
        ko="<node> 노드의 파드 보기",
        asks="""
            pods on node <node>
            which pods run on node <node>
            list pods of node <node>
            <node> 노드의 파드 목록
            <node> 노드에서 도는 파드
            노드 <node> 에 있는 파드 보기
            """,
    ),
    Recipe(
        "kubectl get pods --sort-by='.status.containerStatuses[0].restartCount'",
        en="List the pods by how often they restarted",
        ko="재시작 횟수순으로 파드 보기",
        asks="""
            get pods sorted by restarts
            which pods restarted most
            pods by restart count
            재시작 많은 순으로 파드 보기
            파드 재시작 횟수 순 정렬
            재시작 횟수별 파드 목록
            """,
    ),
    Recipe(
        "kubectl logs job/<job>",
        en="Show the logs of the job <job>",
        ko="<job> 잡의 로그 보기",
        asks="""
            logs of kubernetes job <job>
            kubectl logs of job <job>
            log of the job <job> in kubernetes
            쿠버네티스 <job> 잡 로그
            kubectl <job> 잡 로그 보기
            쿠버네티스 job <job> 로그
            """,
    ),
    Recipe(
        "kubectl logs -l <label>",
        en="Show the logs of the pods with the label <label>",
        ko="<label> 라벨이 있는 파드의 로그 보기",
        asks="""
            get logs of all pods with label <label>
            logs of pods labelled <label>
            kubectl logs by label <label>
            <label> 라벨 파드들 로그
            <label> 라벨 달린 파드 로그 보기
            라벨 <label> 로 로그 조회
            """,
    ),
    Recipe(
        "kubectl exec -it <pod> -c <container> -- sh",
        en="Open a shell in the container <container> of <pod>",
        ko="<pod> 파드의 <container> 컨테이너에서 셸 열기",
        asks="""
            open a shell in pod <pod> container <container>
            shell into container <container> of pod <pod>
            exec into pod <pod> container <container>
            <pod> 파드의 <container> 컨테이너에 접속
            파드 <pod> 컨테이너 <container> 셸 열기
            <pod> 파드 <container> 컨테이너로 들어가기
            """,
    ),
    Recipe(
        "kubectl label pod <pod> <label>",
        en="Give the pod <pod> the label <label>",
        ko="<pod> 파드에 라벨 <label> 달기",
        asks="""
            label pod <pod> with <label>
            add label <label> to pod <pod>
            set the label <label> on pod <pod>
            <pod> 파드에 <label> 라벨 붙이기
            파드 <pod> 에 라벨 <label> 추가
            <pod> 파드 라벨 <label> 설정
            """,
    ),
)
