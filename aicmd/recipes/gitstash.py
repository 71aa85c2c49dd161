"""Git: putting changes aside in stashes."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "git stash push --include-untracked",
        en="Put the changes aside, untracked files too",
        ko="추적되지 않는 파일까지 임시저장",
        asks="""
            stash including untracked files
            stash everything with new files
            새 파일까지 스태시
            추적되지 않는 파일도 포함해서 임시저장
            stash new files too
            shelve changes and untracked files
            추적 안 된 파일까지 스태시
            새로 만든 파일도 같이 임시저장
            """,
    ),
    Recipe(
        "git stash push -m <message>",
        en="Put the changes aside with the note <message>",
        ko="<message> 메모를 달아 임시저장",
        asks="""
            stash with message <message>
            save a stash named <message>
            <message> 메시지로 스태시
            <message> 이름 붙여 임시저장
            stash my work as <message>
            give the stash the name <message>
            <message> 이라고 이름 붙여서 스태시
            <message> 라는 설명으로 스태시 저장
            git stash with name <message>
            """,
    ),
    Recipe(
        "git stash push -- <file>",
        en="Put only the changes of <file> aside",
        ko="<file>의 변경만 임시저장",
        asks="""
            stash only <file>
            stash a single file <file>
            <file> 만 스태시
            <file> 변경만 임시저장
            shelve only the file <file>
            put aside the changes of <file>
            <file> 하나만 스태시
            <file> 파일만 따로 스태시
            """,
    ),
    Recipe(
        "git stash apply",
        en="Take the changes back and keep the stash",
        ko="스태시를 남긴 채 변경 되살리기",
        asks="""
            apply stash without dropping it
            apply stash but keep it in the list
            스태시 남겨두고 적용
            스태시 지우지 않고 적용 apply
            use the stash without deleting it
            reapply the stash and keep it
            스태시 유지한 채 적용
            stash apply 하기
            apply latest stash without dropping it
            apply the last stash and keep it
            최근 스태시 지우지 말고 적용
            스태시 적용하되 남겨두기
            """,
    ),
    Recipe(
        "git stash apply 'stash@{<number:number>}'",
        en="Take stash <number> back and keep it",
        ko="<number>번 스태시 적용",
        asks="""
            apply stash number <number>
            restore stash <number>
            <number>번 스태시 적용
            스태시 <number> 되살리기
            bring back stash <number>
            use the stash with index <number>
            <number>번 스태시 남겨두고 적용
            apply stash <number>
            git stash apply <number>
            """,
    ),
    Recipe(
        "git stash drop",
        en="Delete the newest stash",
        ko="가장 최근 스태시 삭제",
        asks="""
            drop stash
            delete the latest stash
            스태시 삭제
            마지막 임시저장 지우기 스태시 drop
            throw the last stash away
            최근 스태시 버리기
            git stash drop
            최근 스태시 하나 삭제
            forget the latest stash
            throw away the newest stash
            마지막 스태시 버리기
            """,
    ),
    Recipe(
        "git stash clear",
        en="Delete all stashes",
        ko="스태시 모두 삭제",
        asks="""
            clear all stashes
            delete every stash
            스태시 모두 삭제
            임시저장 전부 지우기
            empty the stash list
            throw away everything stashed
            스태시 비우기
            스태시 전부 없애기
            """,
    ),
    Recipe(
        "git stash show -p",
        en="Show what the newest stash has",
        ko="가장 최근 스태시의 내용 보기",
        asks="""
            show the changes inside the stash
            diff of the latest stash
            stash contents
            스태시 내용 보기
            임시저장한 변경 내용 확인
            스태시에 뭐 있는지 내용
            스태시 diff
            what changes are inside my stash
            contents of my latest stash
            스태시에 들어 있는 변경 보기
            show the contents of the stash
            """,
    ),
    Recipe(
        "git stash branch <branch>",
        en="Make the branch <branch> of the newest stash",
        ko="스태시로 <branch> 브랜치 만들기",
        asks="""
            create branch <branch> from stash
            turn stash into branch <branch>
            스태시로 <branch> 브랜치 만들기
            임시저장을 <branch> 브랜치로 옮기기
            스태시로 브랜치 <branch> 만들기
            create <branch> branch from stash
            git stash branch <branch>
            스태시를 새 브랜치 <branch> 에서 풀기
            """,
    ),
    Recipe(
        "git stash pop 'stash@{<number:number>}'",
        en="Apply the stash <number> and drop it",
        ko="<number>번 스태시를 꺼내고 목록에서 지우기",
        asks="""
            pop stash <number>
            stash pop number <number>
            <number>번 스태시 꺼내기
            스태시 <number> pop
            take stash <number> out
            <number>번 스태시 적용하고 제거
            <number>번째 스태시 pop
            """,
    ),
    Recipe(
        "git stash drop 'stash@{<number:number>}'",
        en="Drop the stash <number>",
        ko="<number>번 스태시 삭제",
        asks="""
            drop stash <number>
            delete stash number <number>
            <number>번 스태시 삭제
            스태시 <number> 지우기
            <number>번 스태시 버리기
            throw away stash <number>
            <number>번째 스태시 제거
            remove stash <number> from the list
            """,
    ),
    Recipe(
        "git stash show -p 'stash@{<number:number>}'",
        en="Show what the stash <number> holds",
        ko="<number>번 스태시 내용 보기",
        asks="""
            show stash <number>
            what is in stash number <number>
            <number>번 스태시 내용 보기
            스태시 <number> 뭐가 들었는지
            see what is in stash <number>
            diff of stash <number>
            <number>번 스태시 diff
            <number>번째 스태시 확인
            """,
    ),
)
