"""Google Cloud: the gcloud command."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "gcloud auth login",
        en="Sign in to Google Cloud",
        ko="Google Cloud에 로그인",
        asks="""
            log in to gcloud
            sign in to google cloud
            gcloud 로그인
            구글 클라우드 로그인하기
            """,
    ),
    Recipe(
        "gcloud auth list",
        en="List the accounts that are signed in",
        ko="로그인된 계정 보기",
        asks="""
            which gcloud account am i using
            list google cloud accounts
            gcloud 계정 확인
            구글 클라우드에 로그인된 계정 목록
            """,
    ),
    Recipe(
        "gcloud init",
        en="Set gcloud up",
        ko="gcloud 처음 설정",
        asks="""
            set up gcloud
            initialize google cloud cli
            gcloud 초기화
            구글 클라우드 처음 설정
            """,
    ),
    Recipe(
        "gcloud config set project <project>",
        en="Use the project <project>",
        ko="<project> 프로젝트 쓰기",
        asks="""
            set gcloud project to <project>
            switch google cloud project to <project>
            change gcloud default project <project>
            gcloud 프로젝트를 <project> 로 바꾸기
            구글 클라우드 프로젝트 <project> 설정
            gcloud 프로젝트 <project> 로 전환
            구글 클라우드 <project> 프로젝트 설정
            change gcloud default <project> project
            """,
    ),
    Recipe(
        "gcloud config list",
        en="Show the settings of gcloud",
        ko="gcloud 설정 보기",
        asks="""
            show gcloud config
            current google cloud project and settings
            gcloud 설정 보기
            구글 클라우드 현재 설정 확인
            """,
    ),
    Recipe(
        "gcloud config get-value project",
        en="Show the project in use",
        ko="쓰고 있는 프로젝트 보기",
        asks="""
            current gcloud project
            which google cloud project is set
            gcloud 현재 프로젝트
            지금 어느 구글 클라우드 프로젝트인지
            """,
    ),
    Recipe(
        "gcloud projects list",
        en="List the projects",
        ko="프로젝트 목록 보기",
        asks="""
            list gcloud projects
            which google cloud projects do i have
            gcloud 프로젝트 목록
            구글 클라우드 프로젝트 보기
            """,
    ),
    Recipe(
        "gcloud compute instances list",
        en="List the virtual machines",
        ko="가상 머신 목록 보기",
        asks="""
            list gcloud instances
            show google cloud vms
            which compute engine instances are running
            gcloud 인스턴스 목록
            구글 클라우드 가상머신 보기
            """,
    ),
    Recipe(
        "gcloud compute ssh <instance>",
        en="Sign in to the machine <instance>",
        ko="<instance> 머신에 접속",
        asks="""
            ssh into gcloud instance <instance>
            connect to google cloud vm <instance>
            gcloud 인스턴스 <instance> 에 ssh 접속
            구글 클라우드 <instance> 가상머신 접속
            ssh into gcp vm <instance>
            ssh to google cloud instance <instance>
            gcp <instance> 인스턴스 ssh 접속
            gcp 가상머신 <instance> 에 접속
            ssh into gcloud <instance> instance
            """,
    ),
    Recipe(
        "gcloud compute instances start <instance>",
        en="Start the machine <instance>",
        ko="<instance> 머신 시작",
        asks="""
            start gcloud instance <instance>
            turn on google cloud vm <instance>
            gcloud 인스턴스 <instance> 시작
            구글 클라우드 <instance> 가상머신 켜기
            gcloud <instance> 인스턴스 시작
            start gcloud <instance> instance
            """,
    ),
    Recipe(
        "gcloud compute instances stop <instance>",
        en="Stop the machine <instance>",
        ko="<instance> 머신 중지",
        asks="""
            stop gcloud instance <instance>
            turn off google cloud vm <instance>
            gcloud 인스턴스 <instance> 중지
            구글 클라우드 <instance> 가상머신 끄기
            gcloud <instance> 인스턴스 중지
            stop gcloud <instance> instance
            """,
    ),
    Recipe(
        "gcloud storage ls",
        en="List the buckets",
        ko="버킷 목록 보기",
        asks="""
            list gcloud buckets
            show google cloud storage buckets
            gcloud 버킷 목록
            구글 클라우드 스토리지 버킷 보기
            """,
    ),
    Recipe(
        "gcloud storage ls gs://<bucket>",
        en="List the files of the bucket <bucket>",
        ko="<bucket> 버킷의 파일 보기",
        asks="""
            list files in gcloud bucket <bucket>
            contents of google cloud storage bucket <bucket>
            gcloud <bucket> 버킷 파일 목록
            구글 클라우드 버킷 <bucket> 안에 뭐가 있는지
            list files in gcloud <bucket> bucket
            """,
    ),
    Recipe(
        "gcloud storage cp <file> gs://<bucket>/",
        en="Upload <file> to the bucket <bucket>",
        ko="<file>을 <bucket> 버킷에 올리기",
        asks="""
            upload <file> to gcloud bucket <bucket>
            copy <file> to google cloud storage bucket <bucket>
            upload <file> to gs bucket <bucket>
            <file> 을 gcloud <bucket> 버킷에 올리기
            <file> 을 구글 클라우드 버킷 <bucket> 에 업로드
            <file> 을 구글 클라우드 <bucket> 버킷에 업로드
            upload <file> to gcloud <bucket> bucket
            """,
    ),
    Recipe(
        "gcloud run deploy <service> --source .",
        en="Deploy this folder as the Cloud Run service <service>",
        ko="이 폴더를 Cloud Run 서비스 <service>로 배포",
        asks="""
            deploy to cloud run as <service>
            gcloud run deploy service <service> from source
            클라우드 런에 <service> 배포
            gcloud 로 <service> 서비스 배포
            gcloud 로 서비스 <service> 배포
            gcloud run deploy <service> service from source
            """,
    ),
    Recipe(
        "gcloud container clusters get-credentials <cluster>",
        en="Let kubectl use the GKE cluster <cluster>",
        ko="kubectl이 GKE 클러스터 <cluster>를 쓰게 하기",
        asks="""
            connect kubectl to gke cluster <cluster>
            get credentials of gke cluster <cluster>
            gke 클러스터 <cluster> 에 kubectl 연결
            gke <cluster> 자격 증명 가져오기
            gke <cluster> 클러스터에 kubectl 연결
            connect kubectl to gke <cluster> cluster
            """,
    ),
    Recipe(
        "gcloud app deploy",
        en="Deploy to App Engine",
        ko="App Engine에 배포",
        asks="""
            deploy to app engine
            gcloud app deploy
            앱 엔진에 배포
            gcloud 앱 배포
            """,
    ),
    Recipe(
        "gcloud logging read --limit=<number>",
        en="Show the last <number> log entries",
        ko="최근 로그 <number>개 보기",
        asks="""
            last <number> google cloud logs
            gcloud read <number> log entries
            gcloud 로그 <number> 개 보기
            구글 클라우드 최근 로그 <number> 개
            """,
    ),
    Recipe(
        "gcloud components update",
        en="Update gcloud",
        ko="gcloud 업데이트",
        asks="""
            update gcloud cli
            upgrade google cloud sdk
            gcloud 업데이트
            구글 클라우드 sdk 업그레이드
            """,
    ),
)
