"""Git: tags, here and on the server."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "git tag -a <tag> -m <message>",
        en="Make the tag <tag> with the message <message>",
        ko="메시지가 있는 <tag> 태그 만들기",
        asks="""
            create annotated tag <tag> with message <message>
            tag <tag> with message <message>
            <tag> 태그를 <message> 메시지와 함께 만들기
            주석 태그 <tag> 메시지 <message>
            annotated tag <tag> saying <message>
            release tag <tag> with message <message>
            <message> 라고 적어서 <tag> 태그 달기
            create annotated <tag> tag with message <message>
            주석 달린 태그 <tag> <message>
            <tag> 주석 태그를 <message> 메시지로 만들기
            <tag> annotated 태그를 <message> 메시지로 생성
            <message> 메시지로 <tag> 태그 생성
            주석 달린 태그 <tag> 만들기 메시지 <message>
            tag this as <tag> with the note <message>
            <tag> 태그를 <message> 설명 붙여서 달기
            """,
    ),
    Recipe(
        "git tag <tag> <commit>",
        en="Put the tag <tag> on <commit>",
        ko="<commit> 커밋에 <tag> 태그 달기",
        asks="""
            tag commit <commit> as <tag>
            put tag <tag> on old commit <commit>
            <commit> 커밋에 <tag> 태그 달기
            tag an older commit <commit> with <tag>
            예전 커밋 <commit> 에 <tag> 태그
            예전 <commit> 커밋에 <tag> 태그
            <commit> 커밋에 태그 <tag> 달기
            tag <commit> commit as <tag>
            put <tag> tag on old commit <commit>
            """,
    ),
    Recipe(
        "git tag -d <tag>",
        en="Delete the tag <tag> here",
        ko="로컬 태그 <tag> 삭제",
        asks="""
            delete tag <tag>
            remove local tag <tag>
            <tag> 태그 삭제
            로컬 태그 <tag> 지우기
            get rid of the tag <tag>
            i mistyped tag <tag>, delete it
            태그 <tag> 지우기
            잘못 만든 <tag> 태그 없애기
            delete <tag> tag
            """,
    ),
    Recipe(
        "git push <remote> --delete <tag>",
        en="Delete the tag <tag> of the remote <remote>",
        ko="원격 <remote>의 <tag> 태그 삭제",
        asks="""
            remove tag <tag> from remote <remote>
            원격 <remote> 에서 태그 <tag> 지우기
            delete tag <tag> on remote <remote>
            리모트 <remote> 의 <tag> 태그 삭제
            <remote> 리모트의 <tag> 태그 삭제
            remove tag <tag> from <remote> remote
            remove <tag> tag from remote <remote>
            """,
    ),
    Recipe(
        "git push <remote> <tag>",
        en="Push the tag <tag> to <remote>",
        ko="<tag> 태그를 <remote>에 푸시",
        asks="""
            push tag <tag> to <remote>
            태그 <tag> 를 <remote> 에 푸시하기
            send tag <tag> to remote <remote>
            <tag> 태그를 원격 <remote> 에 올리기
            <tag> 태그를 <remote> 에 푸시하기
            git push <remote> tag <tag>
            upload tag <tag> to remote <remote>
            원격 <remote> 로 태그 <tag> 보내기
            """,
    ),
    Recipe(
        "git push --tags",
        en="Push all tags",
        ko="모든 태그 푸시",
        asks="""
            push all tags
            push tags to remote
            태그 모두 푸시
            태그 전체를 원격에 올리기
            push tags
            publish all tags
            send my tags to the server
            태그 원격에 올리기
            태그 푸시하기
            만든 태그 서버로 보내기
            upload the tags too
            태그들도 같이 올리기
            """,
    ),
    Recipe(
        "git show <tag>",
        en="Show the tag <tag> and what it is on",
        ko="<tag> 태그와 그 커밋 보기",
        asks="""
            show tag <tag>
            details of tag <tag>
            what commit is tag <tag> on
            <tag> 태그 정보 보기
            <tag> 태그가 가리키는 커밋
            태그 <tag> 정보 보기
            show <tag> tag
            태그 <tag> 상세
            what is in tag <tag>
            <tag> 태그에 뭐 있는지
            look at tag <tag>
            """,
    ),
    Recipe(
        "git tag --contains <commit>",
        en="List the tags that have <commit>",
        ko="<commit> 커밋이 들어 있는 태그 보기",
        asks="""
            which tags contain commit <commit>
            which release has commit <commit>
            <commit> 커밋이 포함된 태그
            <commit> 커밋이 어느 릴리스에 들어갔는지
            which tags contain <commit> commit
            is commit <commit> released, which tag
            <commit> 이 들어간 태그
            <commit> 커밋 어느 버전 태그에 있는지
            """,
    ),
    Recipe(
        "git tag -l <pattern>",
        en="List the tags like <pattern>",
        ko="<pattern>에 맞는 태그 보기",
        asks="""
            list tags matching pattern <pattern>
            find tags like <pattern>
            <pattern> 패턴에 맞는 태그 목록
            <pattern> 와 일치하는 태그 찾기
            tags starting with <pattern>
            filter tags by <pattern>
            <pattern> 태그만 보기
            <pattern> 으로 시작하는 태그
            """,
    ),
    Recipe(
        "git ls-remote --tags <remote>",
        en="List the tags on <remote>",
        ko="<remote>에 있는 태그 보기",
        asks="""
            tags on remote <remote>
            원격 <remote> 에 있는 태그 보기
            tags of the remote <remote>
            리모트 <remote> 태그 목록
            tags on <remote> remote
            which tags does remote <remote> have
            원격 <remote> 의 태그 조회
            <remote> 리모트에 있는 태그
            """,
    ),
    Recipe(
        "git push origin --delete <tag>",
        en="Delete the tag <tag> on the server",
        ko="원격의 <tag> 태그 삭제",
        asks="""
            delete remote tag <tag>
            remove tag <tag> from origin
            원격 태그 <tag> 삭제
            서버에서 <tag> 태그 지우기
            delete remote <tag> tag
            delete tag <tag> from the server
            원격에 있는 태그 <tag> 지우기
            origin 에서 <tag> 태그 삭제
            take tag <tag> off the server
            서버에서 <tag> 태그 없애기
            """,
    ),
    Recipe(
        "git push origin <tag>",
        en="Push the tag <tag>",
        ko="<tag> 태그 푸시",
        asks="""
            push a single tag <tag>
            push tag <tag>
            send the tag <tag> to the server
            publish tag <tag>
            <tag> 태그 푸시
            <tag> 태그만 원격에 올리기
            태그 <tag> 서버로 보내기
            push a single <tag> tag
            push tag <tag> to origin
            upload tag <tag>
            <tag> 태그를 원격에 올리기
            """,
    ),
    Recipe(
        "git ls-remote --tags origin",
        en="List the tags on the server",
        ko="원격에 있는 태그 보기",
        asks="""
            list remote tags
            which tags are on the server
            원격 태그 목록
            서버에 어떤 태그가 있는지
            tags on origin
            remote tags
            origin 에 있는 태그
            원격 저장소 태그 조회
            """,
    ),
    Recipe(
        "git tag -d <tag> && git push origin --delete <tag>",
        en="Delete the tag <tag> here and on the server",
        ko="<tag> 태그를 여기와 서버에서 삭제",
        asks="""
            delete tag <tag> locally and on remote
            remove the tag <tag> both local and remote
            <tag> 태그 로컬이랑 원격 둘 다 삭제
            태그 <tag> 로컬과 원격에서 모두 지우기
            delete <tag> tag locally and on remote
            get rid of tag <tag> here and on the server
            <tag> 태그 여기랑 서버 양쪽에서 삭제
            잘못 올린 태그 <tag> 로컬 원격 전부 제거
            """,
    ),
    Recipe(
        "git tag <tag> && git push origin <tag>",
        en="Make the tag <tag> and push it",
        ko="<tag> 태그를 만들고 푸시",
        asks="""
            tag the current commit as <tag> and push the tag
            create tag <tag> and push it
            git tag <tag> and push
            지금 커밋에 <tag> 태그 달고 푸시까지
            <tag> 태그 만들고 푸시
            태그 <tag> 달아서 origin 에 푸시
            """,
    ),
    Recipe(
        "git tag",
        en="List the tags",
        ko="태그 목록 보기",
        asks="""
            list tags
            태그 목록
            which tags are there
            show all tags
            태그 뭐 있는지
            모든 태그 보기
            list all git tags
            깃 태그 목록
            """,
    ),
    Recipe(
        "git tag <new> <old> && git tag -d <old>",
        en="Rename the tag <old> to <new>",
        ko="<old> 태그를 <new>로 이름 변경",
        asks="""
            rename tag <old> to <new>
            change tag name <old> to <new>
            rename git tag <old> to <new>
            <old> 태그 이름을 <new> 로 변경
            태그 <old> 를 <new> 로 이름 바꾸기
            깃 태그 이름 <old> 에서 <new> 로 수정
            """,
    ),
    Recipe(
        "git tag -l <glob>",
        en="List the tags like <glob>",
        ko="<glob> 모양의 태그 목록",
        asks="""
            list tags matching <glob>
            show tags like <glob>
            tags <glob>
            <glob> 에 맞는 태그 목록
            <glob> 태그 목록
            <glob> 모양의 태그 보기
            """,
    ),
    Recipe(
        "git tag --sort=-creatordate | head -n <count>",
        en="List the <count> newest tags",
        ko="최근 태그 <count>개 보기",
        asks="""
            list the last <count> tags
            show the newest <count> git tags
            <count> most recent tags
            최근 태그 <count> 개
            마지막 태그 <count> 개 보기
            깃 태그 최신 <count> 개
            """,
    ),
)
