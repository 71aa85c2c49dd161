"""What is known of packages: versions, files, dependencies, origins."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "apt search <search>",
        en="Search the packages for <search>",
        ko="<search> 패키지 검색",
        mac="brew search <search>",
        asks="""
            search package <search>
            find a package named <search>
            <search> 패키지 검색
            <search> 패키지 찾기
            search apt for <search>
            <search> 패키지 있는지 검색
            <search> 관련 패키지 검색
            apt 에서 <search> 찾기
            is there a package for <search>
            """,
        others=("dnf search <search>", "pacman -Ss <search>", "brew search <search>"),
    ),
    Recipe(
        "apt list --installed",
        en="List the installed packages",
        ko="설치된 패키지 보기",
        mac="brew list",
        asks="""
            list installed packages
            what packages are installed
            설치된 패키지 목록
            installed packages
            which software is installed
            설치된 패키지
            뭐가 설치되어 있는지
            what packages do i have
            which software is on this machine
            """,
        others=("dnf list installed", "pacman -Q", "brew list"),
    ),
    Recipe(
        "apt list --upgradable",
        en="List packages with a newer version",
        ko="업데이트할 수 있는 패키지 보기",
        mac="brew outdated",
        asks="""
            list upgradable packages
            list the available updates of installed packages
            available package updates
            which updates are available for installed packages
            which installed packages have updates
            which packages can be upgraded
            outdated packages list
            업데이트 가능한 패키지 목록
            which packages are outdated
            업그레이드 가능한 패키지
            which updates are available
            check for updates
            업데이트 있는지 확인
            are there any updates
            업데이트할 것 있는지
            list packages that can be upgraded
            packages with updates
            업데이트할 거 있는 패키지
            업데이트 나온 패키지
            업데이트할 거 있는 패키지 보기
            업데이트할 수 있는 패키지 뭐 있어
            """,
        others=("dnf check-update", "pacman -Qu", "brew outdated"),
    ),
    Recipe(
        "apt show <package>",
        en="Show details of the package <package>",
        ko="<package> 패키지 정보 보기",
        mac="brew info <package>",
        asks="""
            show information about package <package>
            details of package <package>
            version of package <package>
            <package> 패키지 정보 보기
            <package> 패키지 버전 확인
            what is package <package>
            info about package <package>
            describe package <package>
            <package> 패키지 설명
            <package> 패키지가 뭐 하는 건지
            <package> 패키지 상세
            """,
        others=("dnf info <package>", "pacman -Si <package>", "brew info <package>"),
    ),
    Recipe(
        "dpkg-query -L <package>",
        en="List the files of the package <package>",
        ko="<package> 패키지의 파일 목록",
        mac="brew list <package>",
        asks="""
            list files installed by package <package>
            which files belong to package <package>
            <package> 패키지가 설치한 파일 목록
            files of package <package>
            where was package <package> installed
            <package> 패키지 파일 목록
            <package> 가 설치한 파일
            <package> 패키지가 어디에 깔렸는지
            <package> 패키지에 든 파일 목록
            <package> 패키지에 들어 있는 파일
            <package> 패키지가 깐 파일들
            <package> 가 어디에 뭘 깔았는지
            which files came with <package>
            what did the package <package> put where
            """,
        others=("rpm -ql <package>", "pacman -Ql <package>"),
    ),
    Recipe(
        "dpkg-query -S <path>",
        en="Show which package <path> belongs to",
        ko="<path>가 속한 패키지 보기",
        asks="""
            which package owns <path>
            what package provides file <path>
            <path> 어느 패키지에 속하는지
            which package does <path> belong to
            to which package does <path> belong
            what package is <path> from
            who installed <path>
            <path> 어느 패키지 건지
            <path> 가 속한 패키지
            <path> 는 어떤 패키지에서 왔는지
            <path> 어느 패키지 소속인지
            <path> 는 어떤 패키지에 속해 있나
            which package does <path> come from
            what package brought <path>
            where does <path> come from, which package
            <path> 가 어느 패키지에서 온 건지
            <path> 파일이 어떤 패키지에 들어 있는지
            <path> 는 어떤 패키지 소속
            """,
        others=("rpm -qf <path>", "pacman -Qo <path>"),
    ),
    Recipe(
        "apt-mark showhold",
        en="List the packages kept at their version",
        ko="버전이 고정된 패키지 보기",
        mac="brew list --pinned",
        asks="""
            list pinned packages
            which packages are on hold
            고정된 패키지 목록
            held packages
            packages that are not upgraded
            고정해 둔 패키지
            hold 된 패키지
            held back packages
            hold 패키지 목록
            """,
    ),
    Recipe(
        "dpkg -s <package>",
        en="Tell whether <package> is installed, and in which version",
        ko="<package>가 설치되어 있는지 확인",
        mac="brew list --versions <package>",
        asks="""
            is package <package> installed
            check if <package> is installed
            which version of <package> is installed
            <package> 설치되어 있는지 확인
            <package> 패키지 설치 여부
            <package> 설치 여부
            """,
        others=("rpm -q <package>", "pacman -Q <package>", "brew list --versions <package>"),
    ),
    Recipe(
        "apt policy <package>",
        en="Show the versions of <package> that can be installed",
        ko="설치할 수 있는 <package> 버전 보기",
        mac="brew info <package>",
        asks="""
            available versions of package <package>
            versions offered for package <package>
            <package> 설치 가능한 버전 목록
            <package> 패키지 버전 종류
            which version of <package> can i install
            <package> candidate version
            <package> 설치 가능 버전
            <package> 최신 버전이 뭔지 저장소
            what version of <package> is available
            <package> 저장소 버전
            show which repo <package> comes from
            which repository does <package> come from
            """,
        others=("dnf --showduplicates list <package>",),
    ),
    Recipe(
        "apt depends <package>",
        en="Show what <package> needs",
        ko="<package>의 의존성 보기",
        mac="brew deps --tree <package>",
        asks="""
            dependencies of package <package>
            which packages does <package> need depends
            <package> 패키지 의존성
            <package> 가 의존하는 패키지
            what does <package> depend on
            <package> 설치하려면 뭐가 필요한지
            what does package <package> need to run
            <package> 가 뭐에 의존하는지
            what other packages does <package> need
            """,
        others=("dnf repoquery --requires <package>", "brew deps --tree <package>"),
    ),
    Recipe(
        "apt rdepends --installed <package>",
        en="Show which installed packages need <package>",
        ko="<package>를 필요로 하는 설치된 패키지 보기",
        mac="brew uses --installed <package>",
        asks="""
            reverse dependencies of package <package>
            what breaks if i remove package <package> reverse dependencies
            <package> 를 필요로 하는 패키지
            <package> 패키지 역방향 의존성
            who depends on <package>
            <package> 를 지우면 뭐가 깨지는지
            """,
        others=("brew uses --installed <package>",),
    ),
    Recipe(
        "apt changelog <package>",
        en="Show what changed in <package>",
        ko="<package> 패키지의 변경 내역 보기",
        asks="""
            changelog of package <package>
            <package> 패키지 changelog
            <package> 패키지 변경이력
            what changed in <package>
            <package> 변경 내역
            <package> 체인지로그
            show changelog of <package>
            <package> 변경 이력
            """,
    ),
    Recipe(
        "grep -rh '^deb ' /etc/apt/sources.list /etc/apt/sources.list.d/",
        en="List the sources of packages",
        ko="패키지 저장소(소스) 목록 보기",
        mac="brew tap",
        asks="""
            list package repositories
            which apt sources are configured
            패키지 저장소 목록
            apt 저장소 확인
            apt sources
            which repositories do i use
            apt 소스 목록
            저장소 뭐 쓰는지
            """,
        others=("dnf repolist", "brew tap"),
    ),
    Recipe(
        "apt-mark showmanual",
        en="List the packages that were asked for, without what they need",
        ko="직접 설치한 패키지만 보기",
        mac="brew leaves",
        asks="""
            list manually installed packages
            packages that i installed myself
            직접 설치한 패키지 목록
            manually installed packages
            수동으로 설치한 패키지
            """,
        others=("dnf repoquery --userinstalled", "pacman -Qe", "brew leaves"),
    ),
    Recipe(
        "dpkg-query -W -f='${Installed-Size}\\t${Package}\\n' | sort -rn | head -n 20",
        en="Show the largest packages",
        ko="용량이 큰 패키지 보기",
        mac='du -sh "$(brew --cellar)"/* | sort -rh | head -n 20',
        asks="""
            largest installed packages
            which packages take the most disk space
            가장 큰 패키지
            용량 많이 차지하는 패키지
            biggest packages
            packages by size
            패키지 크기순
            큰 패키지 순서
            """,
    ),
    Recipe(
        "grep ' install ' /var/log/dpkg.log",
        en="Show which packages were installed when",
        ko="패키지 설치 이력 보기",
        asks="""
            recently installed packages
            package install history
            최근 설치한 패키지
            패키지 설치 이력
            what was installed recently
            when was a package installed
            최근에 뭐 설치했는지
            설치 기록
            """,
        others=("dnf history", "less /var/log/apt/history.log"),
    ),
    Recipe(
        "dpkg -l | wc -l",
        en="Count the installed packages",
        ko="설치된 패키지 개수",
        mac="brew list | wc -l",
        asks="""
            how many packages are installed
            count installed packages
            설치된 패키지 개수
            number of installed packages
            패키지 몇 개 설치됐는지
            설치 패키지 수
            """,
    ),
    Recipe(
        "apt-file search <command>",
        en="Find the package that has the command <command>",
        ko="<command> 명령이 들어 있는 패키지 찾기",
        asks="""
            which package contains the command <command>
            what package do i need to install for command <command>
            <command> 명령어가 들어있는 패키지
            <command> 명령은 어느 패키지에 있는지
            command <command> not found what to install
            <command> 가 들어 있는 패키지
            <command> 명령 쓰려면 뭘 설치
            which package provides <command>
            which package provides the command <command>
            <command> 명령이 들어 있는 패키지
            <command> 명령을 제공하는 패키지
            """,
        others=("dnf provides <command>", "pacman -F <command>"),
    ),
    Recipe(
        "dpkg-deb -c <file>",
        en="List what is in the package file <file>",
        ko="패키지 파일 <file> 안의 목록 보기",
        asks="""
            list the contents of deb file <file>
            what is inside the package file <file>
            deb 파일 <file> 내용 보기
            <file> 패키지 파일 안의 목록
            files in deb <file>
            <file> deb 안에 뭐가 있는지
            deb <file> 내용
            show contents of deb <file>
            deb <file> 안에 든 파일
            """,
    ),
    Recipe(
        "dpkg-deb -x <file> <folder>",
        en="Unpack the package file <file> into <folder> without installing it",
        ko="패키지 파일 <file>을 설치하지 않고 <folder>에 풀기",
        asks="""
            extract deb file <file> into <folder>
            deb 파일 <file> 을 <folder> 에 풀기
            unpack deb <file> to <folder>
            <file> deb 를 <folder> 에 압축 풀기
            """,
    ),
    Recipe(
        "apt list --installed <glob>",
        en="Installed packages named like <glob>",
        ko="이름이 <glob>인 설치된 패키지",
        asks="""
            installed packages matching <glob>
            installed packages whose name matches <glob>
            <glob> 패턴에 맞는 설치된 패키지
            """,
    ),
    Recipe(
        "dpkg -c <file>",
        en="List the files in the package file <file>",
        ko="패키지 파일 <file> 안의 파일 목록",
        asks="""
            list the files inside package <file> with dpkg
            dpkg 로 <file> 안의 파일 보기
            """,
    ),
)
