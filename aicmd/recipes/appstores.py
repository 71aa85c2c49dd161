"""Snaps, flatpaks and casks."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "brew doctor",
        en="Let Homebrew look for problems",
        ko="Homebrew 문제 점검",
        asks="""
            check homebrew for problems
            brew diagnose
            브루 점검
            homebrew 문제 확인
            is homebrew ok
            brew doctor
            브루 문제 점검
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
            brew install app <package>
            brew 로 앱 <package> 설치 cask
            """,
    ),
    Recipe(
        "sudo snap install <package>",
        en="Install the snap <package>",
        ko="스냅 <package> 설치",
        asks="""
            snap install <package>
            install <package> from the snap store
            스냅으로 <package> 설치
            snap <package> 설치
            <package> from snap
            snap 으로 <package> 깔기
            install <package> with snap
            """,
    ),
    Recipe(
        "sudo snap remove <package>",
        en="Remove the snap <package>",
        ko="스냅 <package> 삭제",
        asks="""
            snap remove <package>
            uninstall the snap <package>
            스냅 <package> 삭제
            snap <package> 제거
            remove snap <package>
            snap <package> 삭제
            """,
    ),
    Recipe(
        "snap list",
        en="List the installed snaps",
        ko="설치된 스냅 목록",
        asks="""
            list snaps
            installed snap packages
            스냅 목록
            설치된 snap 보기
            snaps installed
            snap 목록
            """,
    ),
    Recipe(
        "sudo snap refresh",
        en="Update all snaps",
        ko="스냅 모두 업데이트",
        asks="""
            update all snaps
            refresh snap packages
            스냅 모두 업데이트
            snap 업데이트
            """,
    ),
    Recipe(
        "flatpak install flathub <package>",
        en="Install <package> from Flathub",
        ko="플랫허브에서 <package> 설치",
        asks="""
            flatpak install <package>
            install <package> from flathub
            flatpak 으로 <package> 설치
            플랫팩 <package> 설치
            """,
    ),
    Recipe(
        "flatpak list",
        en="List the installed flatpaks",
        ko="설치된 플랫팩 목록",
        asks="""
            list flatpaks
            installed flatpak apps
            flatpak 목록
            플랫팩 앱 목록
            flatpak apps
            flatpak 앱 보기
            """,
    ),
    Recipe(
        "flatpak update",
        en="Update all flatpaks",
        ko="플랫팩 모두 업데이트",
        asks="""
            update all flatpaks
            flatpak 업데이트
            플랫팩 모두 업데이트
            """,
    ),
    Recipe(
        "flatpak uninstall <package>",
        en="Remove the flatpak <package>",
        ko="플랫팩 <package> 삭제",
        asks="""
            flatpak uninstall <package>
            remove the flatpak <package>
            flatpak <package> 삭제
            플랫팩 <package> 제거
            """,
    ),
    Recipe(
        "brew update && brew upgrade",
        en="Refresh Homebrew and upgrade all that it has installed",
        ko="Homebrew를 갱신하고 설치된 것을 전부 업그레이드",
        asks="""
            update homebrew and upgrade every formula
            brew update and upgrade everything
            upgrade everything with brew
            upgrade all brew packages
            brew 업데이트하고 설치된 거 전부 업그레이드
            brew 로 전체 업그레이드
            홈브루 전부 업데이트
            brew 로 설치한 거 다 업그레이드
            upgrade all that brew installed
            """,
    ),
    Recipe(
        "sudo dnf upgrade",
        en="Upgrade all packages with dnf",
        ko="dnf로 모든 패키지 업그레이드",
        asks="""
            upgrade all packages with dnf
            dnf update everything
            dnf upgrade all
            dnf 로 전체 패키지 업그레이드
            dnf 패키지 전부 업데이트
            """,
    ),
    Recipe(
        "sudo dnf install <package>",
        en="Install <package> with dnf",
        ko="dnf로 <package> 설치",
        asks="""
            install <package> with dnf
            dnf install <package>
            dnf 로 <package> 설치
            dnf <package> 설치
            """,
    ),
    Recipe(
        "sudo dnf install -y <package>",
        en="Install <package> with dnf without asking",
        ko="dnf로 묻지 않고 <package> 설치",
        asks="""
            dnf install <package> without asking
            install <package> with dnf without confirmation
            dnf 로 <package> 안 물어보고 설치
            dnf <package> 확인 없이 설치
            """,
    ),
    Recipe(
        "brew install <package>",
        en="Install <package> with Homebrew",
        ko="Homebrew로 <package> 설치",
        asks="""
            install <package> with brew
            install <package> using homebrew
            brew install <package>
            brew 로 <package> 설치
            홈브루로 <package> 설치
            get <package> with homebrew
            get <package> from brew
            """,
    ),
    Recipe(
        "brew uninstall <package>",
        en="Uninstall <package> with Homebrew",
        ko="Homebrew로 <package> 삭제",
        asks="""
            uninstall <package> with brew
            remove <package> using homebrew
            brew uninstall <package>
            brew 로 <package> 삭제
            홈브루에서 <package> 제거
            """,
    ),
    Recipe(
        "sudo pacman -Syu",
        en="Upgrade all packages with pacman",
        ko="pacman으로 모든 패키지 업그레이드",
        asks="""
            upgrade all packages with pacman
            pacman full system upgrade
            pacman 으로 전체 패키지 업그레이드
            pacman 시스템 업데이트
            """,
    ),
    Recipe(
        "sudo pacman -S <package>",
        en="Install <package> with pacman",
        ko="pacman으로 <package> 설치",
        asks="""
            install <package> with pacman
            pacman install <package>
            pacman 으로 <package> 설치
            pacman <package> 설치
            """,
    ),
    Recipe(
        "dnf search <search>",
        en="Look for packages about <search> with dnf",
        ko="dnf로 <search> 패키지 검색",
        asks="""
            search for a package called <search> with dnf
            dnf search <search>
            find package <search> with dnf
            dnf 로 <search> 패키지 검색
            dnf 에서 <search> 찾기
            """,
    ),
    Recipe(
        "brew search <search>",
        en="Look for packages about <search> with Homebrew",
        ko="Homebrew에서 <search> 패키지 검색",
        asks="""
            search for a package called <search> with brew
            brew search <search>
            find package <search> with brew
            brew 로 <search> 패키지 검색
            brew 에서 <search> 찾기
            search brew for <search>
            brew 에서 <search> 검색
            <search> brew 에서 검색
            is <search> in homebrew
            """,
    ),
    Recipe(
        "pacman -Ss <search>",
        en="Look for packages about <search> with pacman",
        ko="pacman으로 <search> 패키지 검색",
        asks="""
            search for a package called <search> with pacman
            pacman search <search>
            find package <search> with pacman
            pacman 로 <search> 패키지 검색
            pacman 에서 <search> 찾기
            """,
    ),
    Recipe(
        "sudo dnf remove <package>",
        en="Uninstall <package> with dnf",
        ko="dnf로 <package> 삭제",
        asks="""
            remove <package> with dnf
            dnf uninstall <package>
            dnf 로 <package> 삭제
            dnf <package> 제거
            """,
    ),
    Recipe(
        "brew list",
        en="List what brew installed",
        ko="brew로 설치한 것 목록",
        asks="""
            brew list
            list installed brew packages
            what did i install with brew
            homebrew installed packages
            brew 로 설치한 목록
            brew 설치된 패키지 보기
            홈브루 설치 목록
            """,
    ),
    Recipe(
        "brew upgrade",
        en="Upgrade what brew installed",
        ko="brew로 설치한 것 모두 업그레이드",
        asks="""
            brew upgrade
            homebrew upgrade
            upgrade brew formulas
            brew upgrade without updating
            brew 업그레이드
            brew 패키지 전부 업그레이드
            홈브루 패키지 최신으로
            홈브루로 깐 거 전부 업그레이드
            brew 로 깐 것 다 최신으로
            everything from brew to the newest version
            홈브루 패키지 다 올리기
            """,
    ),
    Recipe(
        "sudo pacman -R <package>",
        en="Remove <package> with pacman",
        ko="pacman으로 <package> 삭제",
        asks="""
            remove <package> with pacman
            pacman remove <package>
            uninstall <package> pacman
            pacman 으로 <package> 삭제
            pacman <package> 제거
            """,
    ),
    Recipe(
        "brew info <package>",
        en="Show what brew knows of <package>",
        ko="brew의 <package> 정보 보기",
        asks="""
            brew info <package>
            details of <package> in brew
            info about brew package <package>
            brew <package> 정보
            brew 에서 <package> 정보 보기
            """,
    ),
    Recipe(
        "sudo yum install <package>",
        en="Install <package> with yum",
        ko="yum으로 <package> 설치",
        asks="""
            yum install <package>
            install <package> with yum
            install <package> using yum
            yum 으로 <package> 설치
            yum <package> 설치
            """,
    ),
    Recipe(
        "yum search <search>",
        en="Look for packages about <search> with yum",
        ko="yum으로 <search> 패키지 검색",
        asks="""
            yum search <search>
            search for package <search> with yum
            find <search> with yum
            yum 으로 <search> 검색
            yum <search> 패키지 찾기
            """,
    ),
    Recipe(
        "sudo yum remove <package>",
        en="Remove <package> with yum",
        ko="yum으로 <package> 삭제",
        asks="""
            yum remove <package>
            remove <package> with yum
            uninstall <package> using yum
            yum 으로 <package> 삭제
            yum <package> 제거
            """,
    ),
    Recipe(
        "brew services list",
        en="List the services that brew runs",
        ko="brew 서비스 목록",
        asks="""
            brew services list
            list brew services
            which services does homebrew run
            brew 서비스 목록
            brew 서비스 상태 보기
            홈브루 서비스 목록
            """,
    ),
    Recipe(
        "sudo pacman -Rns $(pacman -Qdtq)",
        en="Remove the packages that nothing needs with pacman",
        ko="pacman으로 필요 없어진 패키지 삭제",
        asks="""
            remove orphaned packages with pacman
            pacman remove orphans
            clean unused packages on arch
            pacman 고아 패키지 삭제
            아치에서 안 쓰는 패키지 정리
            pacman 으로 필요 없는 패키지 제거
            """,
    ),
    Recipe(
        "brew cleanup",
        en="Delete old versions that brew keeps",
        ko="brew의 옛 버전 정리",
        asks="""
            brew cleanup
            clean up homebrew
            remove old versions with brew
            brew 정리
            brew cleanup 실행
            홈브루 옛 버전 삭제
            """,
    ),
    Recipe(
        "brew update",
        en="Fetch the newest list of packages for brew",
        ko="brew 패키지 목록 갱신",
        asks="""
            brew update
            update homebrew itself
            refresh the brew package list
            brew 업데이트
            brew 목록 갱신
            홈브루 자체 업데이트
            """,
    ),
)
