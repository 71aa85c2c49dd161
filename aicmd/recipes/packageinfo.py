"""What is known of packages: versions, files, dependencies, origins."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "apt search <pattern>",
        en="Search the packages for <pattern>",
        ko="<pattern> 패키지 검색",
        mac="brew search <pattern>",
        asks="""
            search package <pattern>
            find a package named <pattern>
            <pattern> 패키지 검색
            <pattern> 패키지 찾기
            """,
        others=("dnf search <pattern>", "pacman -Ss <pattern>", "brew search <pattern>"),
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
            which packages can be upgraded
            outdated packages list
            업데이트 가능한 패키지 목록
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
            """,
    ),
    Recipe(
        "dpkg-deb -x <file> <folder>",
        en="Unpack the package file <file> into <folder> without installing it",
        ko="패키지 파일 <file>을 설치하지 않고 <folder>에 풀기",
        asks="""
            extract deb file <file> into <folder>
            deb 파일 <file> 을 <folder> 에 풀기
            """,
    ),
)
