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
            set up <package> on this machine
            add package <package>
            <package> 깔아줘
            <package> 설치해줘
            <package> 설치하는 법
            <package> 깔기
            install <package> with apt
            apt install <package>
            apt 로 <package> 설치
            apt-get install <package>
            put <package> on this machine
            put <package> on my system
            get <package> installed on this machine
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
            remove <package>
            delete the package <package>
            uninstall package <package>
            <package> 삭제
            <package> 제거
            <package> 지우기 패키지
            <package> 언인스톨
            remove <package> with apt
            apt 로 <package> 삭제
            remove <package> but keep its config
            설정은 남기고 <package> 제거
            take <package> off this machine
            take <package> off my system
            깔려 있는 <package> 없애기
            깔린 <package> 지우기
            <package> 필요 없으니 지우기
            take <package> off this computer
            <package> 패키지 빼기
            drop the package <package>
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
            upgrade all packages
            bring the system up to date
            패키지 전부 업데이트
            시스템 최신으로
            업데이트 다 설치
            install all available updates
            upgrade all packages with apt
            apt 로 전체 패키지 업그레이드
            apt update and upgrade everything
            설치된 패키지 전부 업그레이드
            update all packages on ubuntu
            우분투 패키지 전부 업데이트
            update everything on debian
            upgrade all packages on ubuntu
            update package list and upgrade everything
            update the package list and upgrade all packages
            refresh package lists and upgrade everything
            패키지 목록 갱신하고 전부 업그레이드
            패키지 목록 업데이트하고 모두 업그레이드
            패키지 전부 최신으로 올리기
            깔린 거 다 최신으로
            upgrade everything
            update everything on this machine
            전부 업그레이드
            다 업데이트
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
            remove packages nobody needs
            orphaned packages remove
            필요 없는 패키지 삭제
            안 쓰는 패키지 지우기
            고아 패키지 정리
            clean up unused dependencies
            leftover dependencies remove
            안 쓰는 의존성 정리
            남은 의존성 패키지 정리
            autoremove unused packages
            apt autoremove
            autoremove
            아무도 안 쓰는 패키지 치우기
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
            delete downloaded package files
            free space used by apt cache
            apt 캐시 비우기
            다운받은 패키지 파일 지우기
            remove cached packages
            apt 캐시 삭제
            """,
        others=("sudo dnf clean all",),
    ),
    Recipe(
        "sudo dpkg -i <deb>",
        en="Install the package file <deb>",
        ko="<deb> 패키지 파일 설치",
        asks="""
            install deb file <deb>
            install package from file <deb>
            <deb> deb 파일 설치
            install <deb>
            install the deb <deb>
            <deb> 설치
            <deb> deb 설치
            deb 패키지 <deb> 깔기
            put <deb> on my system
            """,
        others=("sudo apt install ./<deb>",),
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
            refresh package lists
            package index update
            패키지 목록 업데이트
            저장소 목록 갱신
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
            update <package>
            newest version of <package>
            upgrade <package> alone
            <package> 업데이트
            <package> 최신으로
            <package> 만 업그레이드
            bring just <package> up to date
            <package> 만 최신으로
            <package> 만 최신으로 올리기
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
            remove <package> completely including config
            delete <package> with all its settings
            <package> 완전히 삭제
            <package> 설정까지 완전히 삭제
            <package> 설정까지 완전 삭제
            <package> 설정 파일까지 지우기
            remove package <package> and its config
            remove <package> and its settings
            get rid of <package> and all its settings
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
            install <package> in version <version>
            <package> exactly version <version>
            <package> <version> 설치
            <package> 버전 <version> 깔기
            install a specific version of <package> <version>
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
            install <package> again
            <package> is broken reinstall it
            <package> 다시 설치
            <package> 재설치하기
            <package> 재설치하려면
            reinstall the package <package>
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
            dry run install <package>
            <package> 설치 시뮬레이션
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
            hold <package>
            do not upgrade <package>
            keep <package> at its version
            <package> 업데이트 막기
            <package> 버전 고정
            <package> 업데이트하지 않게 고정
            <package> 업데이트 고정
            exclude <package> from upgrades
            <package> 업데이트 안 되게 묶어두기
            hold back <package>
            hold back updates of <package>
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
            allow upgrades of <package> again
            <package> 고정 풀기
            <package> 다시 업그레이드되게
            unhold <package>
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
            only download package <package>
            <package> 다운로드만
            <package> deb 파일 받기
            fetch deb of <package>
            <package> deb 다운로드
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
            apt full-upgrade
            apt dist-upgrade
            full-upgrade 하기
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
            new ubuntu release
            ubuntu release upgrade
            우분투 새 버전으로
            우분투 판올림
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
            apt fix broken
            unmet dependencies
            의존성 깨진 거 고치기
            apt 의존성 오류 해결
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
            dpkg configure all
            dpkg 중단 오류
            설치가 중단됐는데 이어서
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
            apt is locked by another process
            apt 잠금 누가
            apt 가 잠겨 있다고 나오는데
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
            add repository <repo>
            저장소 <repo> 추가
            <repo> ppa 등록
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
            delete repository <repo>
            저장소 <repo> 삭제
            <repo> ppa 제거
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
            default <name> version alternatives
            <name> 기본 버전 바꾸기 update-alternatives
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
            <command> version
            what version of <command> is this
            <command> 버전이 뭐야
            <command> 몇 버전인지
            설치된 <command> 버전
            what version of <command> do i have
            """,
    ),
    Recipe(
        "sudo apt install -y <package>",
        en="Install <package> without asking",
        ko="<package>를 묻지 않고 설치",
        mac="brew install <package>",
        asks="""
            apt install <package> without asking for confirmation
            install <package> without asking
            install <package> and answer yes to everything
            install <package> non-interactively
            apt install <package> with yes
            apt 로 <package> 설치하는데 안 물어보게
            <package> 확인 없이 설치
            <package> 묻지 말고 설치
            <package> 설치 자동으로 yes
            apt <package> 물어보지 않고 설치
            """,
        others=(
            "sudo dnf install -y <package>",
            "sudo pacman -S --noconfirm <package>",
        ),
    ),
    Recipe(
        "sudo apt update && sudo apt upgrade -y",
        en="Upgrade all packages without asking",
        ko="묻지 않고 모든 패키지 업그레이드",
        mac="brew update && brew upgrade",
        asks="""
            upgrade all packages without asking
            apt upgrade everything without confirmation
            update all packages and answer yes
            모든 패키지 묻지 말고 업그레이드
            apt 로 확인 없이 전부 업그레이드
            apt update and upgrade without questions
            apt 업데이트랑 업그레이드 안 물어보게
            """,
        others=(
            "sudo dnf upgrade -y",
            "sudo pacman -Syu --noconfirm",
        ),
    ),
    Recipe(
        "sudo apt install <package> <extra>",
        en="Install <package> and <extra>",
        ko="<package>와 <extra> 설치",
        asks="""
            install <package> and <extra>
            install packages <package> and <extra>
            <package> 와 <extra> 설치
            <package> 랑 <extra> 같이 설치
            """,
    ),
    Recipe(
        "sudo add-apt-repository <ppa>",
        en="Add the package source <ppa>",
        ko="패키지 저장소 <ppa> 추가",
        asks="""
            add ppa <ppa>
            add the repository <ppa>
            enable <ppa>
            <ppa> 추가
            <ppa> 저장소 추가
            <ppa> 등록
            """,
    ),
    Recipe(
        "sudo dnf install ./<rpm>",
        en="Install the package file <rpm>",
        ko="<rpm> 파일 설치",
        asks="""
            install rpm file <rpm>
            install local package <rpm>
            install <rpm>
            <rpm> 설치
            <rpm> 파일 설치
            로컬 rpm <rpm> 설치
            """,
    ),
)
