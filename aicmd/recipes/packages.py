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
)
