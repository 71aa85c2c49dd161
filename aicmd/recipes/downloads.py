"""Getting files from the web."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "curl -LO <url>",
        en="Download <url> under its own name",
        ko="<url> 내려받기",
        asks="""
            download <url>
            download file from <url>
            save <url>
            fetch <url>
            <url> 다운로드
            <url> 파일 받기
            <url> 내려받기
            get file <url>
            curl download <url>
            save <url> here
            <url> 다운
            <url> 파일 내려받기
            <url> 저장하기
            <url> 받아줘
            """,
        others=("wget -- <url>",),
    ),
    Recipe(
        "curl -L -o <file> -- <url>",
        en="Download <url> to <file>",
        ko="<url>을 <file>로 내려받기",
        asks="""
            download <url> as <file>
            save <url> to <file>
            download <url> to file <file>
            <url> 다운로드 해서 <file> 로 저장
            save <url> as <file>
            store <url> under the name <file>
            <url> 을 <file> 이름으로 저장
            <url> 받아서 <file> 로 저장
            <url> 다운로드하는데 이름은 <file>
            save response of <url> to <file>
            <url> 응답을 <file> 에 저장
            """,
        others=("wget -O <file> -- <url>",),
    ),
    Recipe(
        "curl -L -C - -O <url>",
        en="Go on with an interrupted download of <url>",
        ko="<url> 이어받기",
        asks="""
            resume download <url>
            continue interrupted download <url>
            <url> 이어받기
            끊긴 다운로드 이어서 받기 <url>
            resume the download of <url>
            download <url> and resume
            <url> 다운로드 이어서
            <url> 끊긴 데부터 다시 받기
            <url> 이어받기로 다운
            받다가 끊긴 <url> 이어받기
            받다 만 <url> 이어서 받기
            continue the broken download of <url>
            carry on the download of <url> that broke off
            go on with the broken off download of <url>
            중간에 끊긴 <url> 이어서 받기
            """,
        others=("wget -c -- <url>",),
    ),
    Recipe(
        "wget --mirror --convert-links --page-requisites --no-parent <url>",
        en="Download a whole website",
        ko="웹사이트 전체 내려받기",
        asks="""
            download entire website <url>
            mirror website <url>
            recursively download <url>
            <url> 웹사이트 전체 다운로드
            <url> 사이트 미러링
            copy the whole site <url> for offline reading
            <url> 사이트 통째로 저장
            <url> 홈페이지 전체 받기
            """,
    ),
    Recipe(
        "curl --limit-rate <size> -LO <url>",
        en="Download <url> with at most <size> a second",
        ko="초당 <size> 이하로 <url> 내려받기",
        asks="""
            download <url> with speed limit <size>
            limit the download bandwidth of <url> to <size>
            <url> 속도 <size> 제한해서 다운로드
            download <url> at most <size> per second
            <url> 초당 <size> 로 제한해서 받기
            <url> 다운로드 속도 <size>
            limit download speed of <url> to <size>
            <url> 다운로드를 <size> 로 속도 제한
            """,
        others=("wget --limit-rate=<size> -- <url>",),
    ),
    Recipe(
        "curl -L --output-dir <folder> -O <url>",
        en="Download <url> into <folder>",
        ko="<url>을 <folder>에 내려받기",
        asks="""
            download <url> into folder <folder>
            download <url> to <folder>
            save <url> in directory <folder>
            <url> 을 <folder> 폴더에 다운로드
            <folder> 디렉토리에 <url> 내려받기
            <url> 받아서 <folder> 에 저장
            put download <url> in <folder>
            <url> 을 <folder> 에 받기
            <folder> 에 <url> 다운
            """,
        others=("wget -P <folder> -- <url>",),
    ),
    Recipe(
        "wget -i <file>",
        en="Download all addresses in <file>",
        ko="<file>에 적힌 주소 모두 내려받기",
        mac="xargs -n 1 curl -LO < <file>",
        asks="""
            download all urls listed in <file>
            fetch every link from file <file>
            <file> 에 있는 url 모두 다운로드
            <file> 목록의 주소 전부 내려받기
            download a list of urls in <file>
            <file> 에 적힌 주소 모두 받기
            <file> 링크 목록 다운로드
            download everything listed in <file>
            <file> 의 링크 전부 받기
            fetch every link that <file> lists
            """,
    ),
    Recipe(
        "wget -b <url>",
        en="Download <url> in the background",
        ko="<url>을 백그라운드로 내려받기",
        asks="""
            download <url> in the background
            <url> 백그라운드로 다운로드
            background download of <url>
            <url> 뒤에서 다운로드 백그라운드
            download <url> in background
            <url> 백그라운드 다운로드
            """,
    ),
    Recipe(
        "curl --retry 5 -LO <url>",
        en="Download <url>, trying again when it fails",
        ko="실패하면 다시 시도하며 <url> 내려받기",
        asks="""
            download <url> and retry on failure
            <url> 다운로드 실패하면 재시도
            download <url> with retries
            <url> 실패해도 다시 시도하며 받기
            retry download of <url>
            <url> 재시도하면서 다운로드
            """,
    ),
    Recipe(
        "curl -sIL <url> | grep -i content-length",
        en="Show how large the file at <url> is, without downloading it",
        ko="내려받지 않고 <url> 파일 크기 보기",
        asks="""
            size of remote file <url> without downloading
            how large is the download <url>
            <url> 다운로드 파일 크기 확인
            <url> 받기 전에 용량 보기
            file size of <url>
            how big is <url>
            <url> 크기
            <url> 용량 확인
            """,
    ),
    Recipe(
        "wget -r -np -A <glob> <url>",
        en="Download the files <glob> that <url> links to",
        ko="<url>에 걸린 <glob> 파일 모두 내려받기",
        asks="""
            download all <glob> files from <url>
            <url> 에서 <glob> 파일 모두 다운로드
            """,
    ),
    Recipe(
        "wget -q <url>",
        en="Download <url> without output",
        ko="<url>을 조용히 받기",
        asks="""
            download <url> quietly
            wget <url> without output
            silent download of <url>
            <url> 조용히 받기
            <url> 출력 없이 다운로드
            조용히 <url> 다운로드
            """,
    ),
    Recipe(
        "curl -# -LO <url>",
        en="Download <url> with a progress bar",
        ko="진행 막대를 보며 <url> 받기",
        asks="""
            download <url> showing progress
            download <url> with a progress bar
            curl <url> progress bar
            <url> 진행률 보면서 다운로드
            <url> 진행 표시하며 받기
            진행 막대와 함께 <url> 다운로드
            """,
    ),
    Recipe(
        "wget -N <url>",
        en="Download <url> if it is newer than the file here",
        ko="여기 파일보다 새로우면 <url> 받기",
        asks="""
            download only if newer <url>
            download <url> when it has changed
            wget <url> only new
            <url> 새로 바뀌었을 때만 받기
            <url> 최신일 때만 다운로드
            <url> 변경됐으면 다운로드
            """,
    ),
    Recipe(
        "wget -r -np -A '*.<extension>' <url>",
        en="Download all <extension> files of <url>",
        ko="<url>의 <extension> 파일 모두 받기",
        asks="""
            download all <extension> files from <url>
            get every <extension> file of <url>
            wget all <extension> files at <url>
            <url> 의 <extension> 파일 전부 받기
            <url> 에서 <extension> 파일 모두 다운로드
            <url> 에 있는 <extension> 파일 다 내려받기
            """,
    ),
    Recipe(
        "curl --retry <count> -LO <url>",
        en="Download <url> and try up to <count> times",
        ko="<url>을 <count>번까지 다시 시도하며 받기",
        asks="""
            retry download <url> <count> times
            download <url> with <count> retries
            curl <url> retry <count>
            <url> 다운로드 <count> 번 재시도
            <url> 을 <count> 회 재시도하며 받기
            실패하면 <count> 번 재시도 <url> 다운로드
            """,
    ),
    Recipe(
        "curl -L <url> | tar -xz",
        en="Download <url> and extract it",
        ko="<url>을 받아서 압축 풀기",
        asks="""
            download <url> and extract
            download and unpack <url>
            fetch the tarball <url> and untar it
            <url> 받아서 압축 풀기
            <url> 다운로드하고 압축 해제
            <url> 내려받아 바로 풀기
            """,
    ),
    Recipe(
        "curl -u <user> -LO <url>",
        en="Download <url> as <user>",
        ko="<user> 계정으로 <url> 받기",
        asks="""
            download <url> with user <user>
            download <url> as user <user>
            curl download <url> login <user>
            <user> 계정으로 <url> 다운로드
            <url> 을 사용자 <user> 로 받기
            로그인 <user> 로 <url> 다운로드
            """,
    ),
    Recipe(
        "yt-dlp --yes-playlist <url>",
        en="Download the videos of the playlist <url>",
        ko="재생목록 <url>의 영상 받기",
        asks="""
            download a playlist <url>
            download all videos of playlist <url>
            youtube playlist <url> download
            재생목록 <url> 다운로드
            유튜브 재생목록 <url> 전부 받기
            플레이리스트 <url> 영상 모두 다운로드
            """,
    ),
    Recipe(
        "xargs -n 1 -P 4 curl -LO < <file>",
        en="Download the addresses in <file>, four at a time",
        ko="<file>의 주소를 네 개씩 동시에 받기",
        asks="""
            download list of urls from <file> in parallel
            download all urls in <file> in parallel
            fetch the links of <file> in parallel
            <file> 의 주소들 병렬로 다운로드
            <file> 에 있는 URL 동시에 받기
            <file> 링크 병렬 다운로드
            """,
    ),
    Recipe(
        "curl -b <file> -LO <url>",
        en="Download <url> with the cookies in <file>",
        ko="<file>의 쿠키로 <url> 받기",
        asks="""
            download <url> with cookies file <file>
            download <url> using cookies from <file>
            curl download <url> with cookies <file>
            <file> 쿠키로 <url> 다운로드
            쿠키 파일 <file> 로 <url> 받기
            <url> 을 쿠키 <file> 로 내려받기
            """,
    ),
)
