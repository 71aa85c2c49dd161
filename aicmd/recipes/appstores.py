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
)
