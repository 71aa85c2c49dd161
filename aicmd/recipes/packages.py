"""Packages of the system: apt first, the other managers as alternatives."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "sudo apt install <package>",
        en="Install the package <package>",
        ko="<package> 패키지 설치",
        mac="brew install <package>",
        asks="""
            install <package>
            install package <package>
            <package> 설치
            <package> 패키지 설치
            """,
        others=(
            "sudo dnf install <package>",
            "sudo pacman -S <package>",
            "brew install <package>",
        ),
    ),
    Recipe(
        "sudo apt remove <package>",
        en="Remove the package <package>",
        ko="<package> 패키지 제거",
        mac="brew uninstall <package>",
        asks="""
            uninstall <package>
            remove package <package>
            <package> 패키지 제거
            <package> 패키지 삭제
            """,
        others=(
            "sudo dnf remove <package>",
            "sudo pacman -Rs <package>",
            "brew uninstall <package>",
        ),
    ),
    Recipe(
        "sudo apt update && sudo apt upgrade",
        en="Upgrade all packages",
        ko="모든 패키지 업데이트",
        mac="brew update && brew upgrade",
        asks="""
            update all packages
            upgrade system packages
            update the system
            모든 패키지 업데이트
            시스템 업데이트
            """,
        others=("sudo dnf upgrade", "sudo pacman -Syu", "brew upgrade"),
    ),
    Recipe(
        "sudo apt autoremove",
        en="Remove packages that nothing needs any more",
        ko="필요 없어진 패키지 정리",
        mac="brew autoremove",
        asks="""
            remove unused packages
            clean up unneeded packages
            안 쓰는 패키지 정리
            불필요한 패키지 제거 정리
            """,
        others=("sudo dnf autoremove",),
    ),
    Recipe(
        "sudo apt clean",
        en="Empty the cache of packages",
        ko="패키지 캐시 비우기",
        mac="brew cleanup",
        asks="""
            clean package cache
            clear apt cache
            패키지 캐시 정리
            """,
        others=("sudo dnf clean all",),
    ),
    Recipe(
        "sudo dpkg -i <file>",
        en="Install the package file <file>",
        ko="<file> 패키지 파일 설치",
        asks="""
            install deb file <file>
            install package from file <file>
            <file> deb 파일 설치
            """,
        others=("sudo apt install ./<file>",),
    ),
    Recipe(
        "npm install <package>",
        en="Add the npm package <package> to the project",
        ko="npm 패키지 <package> 설치",
        asks="""
            npm install <package>
            install node package <package>
            npm 패키지 <package> 설치
            """,
    ),
    Recipe(
        "npm install -g <package>",
        en="Install the npm package <package> for all projects",
        ko="npm 패키지 <package> 전역 설치",
        asks="""
            install npm package <package> globally
            npm 으로 <package> 전역 설치
            """,
    ),
    Recipe(
        "sudo apt update",
        en="Fetch the lists of packages, without upgrading",
        ko="패키지 목록만 새로 받기",
        mac="brew update",
        asks="""
            refresh the package lists
            update the package index without upgrading packages
            패키지 색인 새로 받기
            apt 목록 새로고침
            """,
        others=("sudo dnf makecache", "sudo pacman -Sy", "brew update"),
    ),
    Recipe(
        "sudo apt install --only-upgrade <package>",
        en="Upgrade only the package <package>",
        ko="<package> 패키지만 업데이트",
        mac="brew upgrade <package>",
        asks="""
            upgrade only package <package>
            update <package> to the newest version
            upgrade <package>
            <package> 패키지만 업데이트
            <package> 최신 버전으로 업그레이드
            """,
        others=(
            "sudo dnf upgrade <package>",
            "brew upgrade <package>",
            "sudo snap refresh <package>",
        ),
    ),
    Recipe(
        "sudo apt purge <package>",
        en="Remove <package> with its settings",
        ko="<package> 패키지를 설정 파일까지 제거",
        mac="brew uninstall --zap <package>",
        asks="""
            remove package <package> and its configuration files
            uninstall <package> completely with config
            remove <package> completely
            <package> 설정 파일까지 완전히 제거
            <package> 패키지 설정까지 삭제
            """,
        others=("sudo pacman -Rns <package>",),
    ),
    Recipe(
        "sudo apt install <package>=<version>",
        en="Install version <version> of <package>",
        ko="<package>의 <version> 버전 설치",
        mac="brew install <package>@<version>",
        asks="""
            install version <version> of package <package>
            install <package> <version>
            downgrade package <package> to <version>
            <package> <version> 버전 설치
            <package> 패키지를 특정 버전 <version> 로 설치
            """,
        others=("sudo dnf install <package>-<version>",),
    ),
    Recipe(
        "sudo apt install --reinstall <package>",
        en="Install <package> again",
        ko="<package> 다시 설치",
        mac="brew reinstall <package>",
        asks="""
            reinstall <package>
            reinstall package <package>
            <package> 재설치
            <package> 패키지 다시 설치
            """,
        others=("sudo dnf reinstall <package>", "brew reinstall <package>"),
    ),
    Recipe(
        "apt install --simulate <package>",
        en="Show what installing <package> would change",
        ko="<package>를 설치하면 무엇이 바뀌는지 보기",
        mac="brew install --dry-run <package>",
        asks="""
            simulate installing <package>
            what would be installed with package <package> dry-run
            <package> 설치 시험 삼아 해보기 simulate
            """,
    ),
    Recipe(
        "sudo apt-mark hold <package>",
        en="Keep <package> at its version",
        ko="<package> 버전 고정",
        mac="brew pin <package>",
        asks="""
            pin package <package> to its version
            hold package <package>
            prevent package <package> from being upgraded
            <package> 패키지 버전 고정
            <package> 패키지 업그레이드 막기
            """,
        others=("brew pin <package>",),
    ),
    Recipe(
        "sudo apt-mark unhold <package>",
        en="Let <package> be upgraded again",
        ko="<package> 버전 고정 풀기",
        mac="brew unpin <package>",
        asks="""
            unpin package <package>
            unhold package <package> so that it can be upgraded again
            <package> 패키지 고정 해제
            <package> 버전 고정 풀기
            """,
        others=("brew unpin <package>",),
    ),
    Recipe(
        "apt download <package>",
        en="Download <package> without installing it",
        ko="<package> 패키지를 설치하지 않고 내려받기",
        mac="brew fetch <package>",
        asks="""
            download package <package> without installing
            get the deb file of package <package>
            <package> 패키지 파일 다운로드
            <package> 설치하지 않고 패키지만 받기
            """,
    ),
    Recipe(
        "sudo apt full-upgrade",
        en="Upgrade all packages, removing some if that is needed",
        ko="필요하면 제거도 하며 모두 업그레이드",
        asks="""
            full-upgrade of the system
            dist-upgrade
            전체 시스템 full-upgrade
            """,
    ),
    Recipe(
        "sudo do-release-upgrade",
        en="Upgrade Ubuntu to its next release",
        ko="우분투를 다음 릴리스로 업그레이드",
        mac="softwareupdate --list",
        asks="""
            upgrade ubuntu to the next release
            upgrade to a new ubuntu version
            우분투 버전 업그레이드
            우분투 다음 릴리스로 올리기
            """,
    ),
    Recipe(
        "sudo apt --fix-broken install",
        en="Mend broken dependencies of packages",
        ko="깨진 패키지 의존성 고치기",
        mac="brew doctor",
        asks="""
            fix broken packages
            repair broken package dependencies
            깨진 패키지 고치기
            깨진 패키지 의존성 복구
            """,
    ),
    Recipe(
        "sudo dpkg --configure -a",
        en="Finish an installation that was interrupted",
        ko="중단된 패키지 설치 마치기",
        asks="""
            dpkg was interrupted
            finish interrupted package installation
            중단된 패키지 설치 마저 하기
            dpkg 중단됨 해결
            """,
    ),
    Recipe(
        "sudo fuser -v /var/lib/dpkg/lock-frontend",
        en="Show which process holds the lock of apt and dpkg",
        ko="apt/dpkg 잠금을 잡고 있는 프로세스 보기",
        asks="""
            could not get lock dpkg
            which process holds the apt lock
            apt 잠금 잡고 있는 프로세스
            dpkg lock 오류 원인
            """,
    ),
    Recipe(
        "sudo add-apt-repository <repo>",
        en="Add the source of packages <repo>",
        ko="패키지 저장소 <repo> 추가",
        mac="brew tap <repo>",
        asks="""
            add apt repository <repo>
            add ppa <repo>
            패키지 저장소 <repo> 추가
            ppa <repo> 추가
            """,
        others=("sudo dnf config-manager --add-repo <repo>", "brew tap <repo>"),
    ),
    Recipe(
        "sudo add-apt-repository --remove <repo>",
        en="Remove the source of packages <repo>",
        ko="패키지 저장소 <repo> 제거",
        mac="brew untap <repo>",
        asks="""
            remove apt repository <repo>
            remove ppa <repo>
            패키지 저장소 <repo> 제거
            ppa <repo> 삭제
            """,
    ),
    Recipe(
        "sudo update-alternatives --config <name>",
        en="Choose which program <name> stands for",
        ko="<name>이 가리키는 기본 프로그램 고르기",
        asks="""
            choose the default version of <name> with update-alternatives
            switch between installed alternatives of <name>
            update-alternatives 로 <name> 기본 프로그램 선택
            <name> 기본 버전 선택 alternatives
            """,
    ),
    Recipe(
        "brew doctor",
        en="Let Homebrew look for problems",
        ko="Homebrew 문제 점검",
        asks="""
            check homebrew for problems
            brew diagnose
            브루 점검
            homebrew 문제 확인
            """,
    ),
    Recipe(
        "brew install --cask <package>",
        en="Install the Mac application <package>",
        ko="맥 앱 <package> 설치",
        asks="""
            install mac app <package> with brew cask
            brew cask install <package>
            맥 앱 <package> 설치 cask
            """,
    ),
    Recipe(
        "npm uninstall <package>",
        en="Take the npm package <package> out of the project",
        ko="npm 패키지 <package> 제거",
        asks="""
            npm uninstall <package>
            remove node package <package>
            npm 패키지 <package> 제거
            """,
    ),
    Recipe(
        "npm outdated",
        en="List npm packages with a newer version",
        ko="새 버전이 있는 npm 패키지 보기",
        asks="""
            새 버전이 나온 npm 패키지
            outdated npm packages
            which node packages can be upgraded
            npm 업데이트 가능 목록
            """,
    ),
    Recipe(
        "npm list -g --depth=0",
        en="List the npm packages installed for all projects",
        ko="전역 npm 패키지 보기",
        asks="""
            list global npm packages
            npm packages installed globally
            전역 npm 패키지 목록
            """,
    ),
    Recipe(
        "npm ci",
        en="Install exactly what the lock file of the node project says",
        ko="잠금 파일대로 npm 의존성 설치",
        asks="""
            잠금 파일대로 npm 의존성 설치
            install npm dependencies of this project
            clean install of node dependencies
            node 프로젝트 의존성 깔기
            """,
        others=("npm install",),
    ),
    Recipe(
        "npm run <script>",
        en="Run the npm script <script>",
        ko="npm 스크립트 <script> 실행",
        asks="""
            run the <script> script of npm
            npm <script> 스크립트 실행
            run npm script <script>
            npm 스크립트 <script> 실행
            """,
    ),
    Recipe(
        "npm init -y",
        en="Make a package.json here",
        ko="package.json 만들기",
        asks="""
            npm 프로젝트 새로 만들기
            create a new node project
            start a new npm project here
            새 node 프로젝트 만들기
            """,
    ),
    Recipe(
        "<command> --version",
        en="Show the version of <command>",
        ko="<command> 버전 보기",
        asks="""
            version of <command>
            which <command> version do i have
            <command> 버전
            <command> 버전 확인
            """,
    ),
)
