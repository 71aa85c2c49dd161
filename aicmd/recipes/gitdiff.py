"""Differences, patches and who wrote what in git."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "git diff HEAD",
        en="Show all changes since the last commit, staged ones too",
        ko="마지막 커밋 이후의 변경을 스테이지된 것까지 보기",
        asks="""
            all changes since the last commit
            diff of both staged and unstaged changes
            git diff head
            compare working tree with the last commit
            마지막 커밋 이후 모든 변경 보기
            스테이지된 것과 안 된 것 변경 내용 모두 비교
            what did i change compared with the last commit
            my changes against HEAD
            마지막 커밋이랑 뭐가 달라졌는지
            HEAD 와 비교
            최신 커밋 대비 바뀐 내용
            스테이징 포함해서 변경 내용 전부
            what did i change since the last commit
            what have i changed since my last commit
            마지막 커밋 이후 뭐 바꿨는지
            """,
    ),
    Recipe(
        "git diff -- <file>",
        en="Show what has changed in <file>",
        ko="<file>의 변경 내용 보기",
        asks="""
            what did i change in <file>
            git diff of <file>
            show uncommitted changes of file <file>
            <file> 변경 내용 보기
            <file> 에서 바뀐 내용 diff
            difference of <file> to the index
            <file> 뭐가 바뀌었는지 git
            <file> 수정 내용 diff
            <file> 차이 보기 깃
            show diff of file <file>
            see what changed in <file>
            <file> 에서 뭘 고쳤는지
            """,
    ),
    Recipe(
        "git diff <old> <new>",
        en="Compare <old> with <new>, branches or commits",
        ko="<old>와 <new> 브랜치나 커밋 비교",
        asks="""
            what changed between <old> and <new>
            difference between commits <old> and <new>
            compare branch <old> with branch <new>
            git diff of two commits <old> and <new>
            diff between branches <old> and <new>
            <old> 커밋과 <new> 커밋 비교
            <old> 브랜치와 <new> 브랜치 차이
            git diff <old> <new>
            what is different in <new> compared to <old>
            <old> 와 <new> 차이 비교
            <old> 랑 <new> 브랜치 diff
            compare two branches <old> and <new>
            diff <old> and <new> in git
            <old> 와 <new> 브랜치 비교
            git 에서 <old> 와 <new> 비교
            <old> 커밋과 커밋 <new> 비교
            changes between <old> and <new>
            <old> 이랑 <new> 사이 변경점
            <old> 와 <new> 사이에 바뀐 것
            diff between <old> and <new>
            difference between branch <old> and <new>
            <old> 와 <new> 차이 보기
            <old> 이랑 <new> 차이
            what is different between <old> and <new>
            how does <old> differ from branch <new>
            <old> 이랑 <new> 뭐가 다른지 git
            <old> 브랜치랑 <new> 브랜치 뭐가 달라
            """,
    ),
    Recipe(
        "git diff --stat <old> <new>",
        en="Count the changed lines of each file from <old> to <new>",
        ko="<old>와 <new> 사이에 파일마다 바뀐 줄 수 보기",
        asks="""
            how many lines changed between commits <old> and <new>
            diff statistics between branches <old> and <new>
            <old> 커밋과 <new> 커밋 사이에 바뀐 줄 수 통계
            <old> 브랜치와 <new> 브랜치 diff 통계
            <old> 커밋과 커밋 <new> 사이에 바뀐 줄 수 통계
            git diff stat <old> <new>
            lines added and removed between <old> and <new>
            <old> 와 <new> 사이 변경 통계
            """,
    ),
    Recipe(
        "git diff --stat",
        en="Count the changed lines of each file",
        ko="파일마다 바뀐 줄 수 보기",
        asks="""
            summary of changes per file git
            how many lines did i change
            diff stat of my changes
            git diff statistics
            변경된 줄 수 통계
            파일별 변경 요약 통계
            short diff statistics
            how much did i change
            변경 줄 수 요약
            얼마나 바꿨는지 통계
            """,
    ),
    Recipe(
        "git diff --word-diff",
        en="Show the changes word by word",
        ko="변경 내용을 단어 단위로 보기",
        asks="""
            git diff word by word
            show changed words instead of lines
            변경 내용을 단어 단위로 비교
            단어별 diff 보기
            word diff
            highlight the changed words
            단어 단위로 git 차이
            바뀐 단어만 표시해서 diff
            """,
    ),
    Recipe(
        "git diff -w",
        en="Show the changes without those of white space",
        ko="공백 변경을 뺀 변경 내용 보기",
        asks="""
            git diff ignoring whitespace
            diff without whitespace changes
            show my changes but ignore spaces
            공백 무시하고 변경 내용 비교
            공백 변경 빼고 git diff
            ignore whitespace in git diff
            git diff skip indentation changes
            들여쓰기 바뀐 것 무시하고 git diff
            공백 차이는 빼고 보기 git
            공백 무시하고 git diff
            diff but ignore whitespace in git
            """,
    ),
    Recipe(
        "git diff --name-status <branch>",
        en="List the files that differ from <branch>",
        ko="<branch> 브랜치와 다른 파일 목록 보기",
        asks="""
            which files differ from branch <branch>
            list files changed compared to branch <branch>
            names of files that differ between this branch and <branch>
            <branch> 브랜치와 다른 파일 목록
            <branch> 브랜치와 비교해서 바뀐 파일 이름
            which files did i touch compared to <branch>
            <branch> 랑 다른 파일 뭐 있는지
            which files differ from <branch> branch
            <branch> 대비 바뀐 파일들
            """,
    ),
    Recipe(
        "git diff <branch>...",
        en="Show what this branch has changed since it left <branch>",
        ko="<branch>에서 갈라진 뒤의 변경 보기",
        asks="""
            what did this branch change since it forked from <branch>
            changes since branching off <branch>
            diff since the merge base with <branch>
            <branch> 에서 갈라진 후 변경 내용
            <branch> 브랜치에서 분기한 뒤 바뀐 것
            what would a pull request into <branch> contain
            only my branch's changes since <branch>
            <branch> 에서 분기하고 나서 내가 바꾼 것
            내 브랜치가 <branch> 에서 갈라진 이후 변경
            """,
    ),
    Recipe(
        "git diff HEAD~<count>",
        en="Show all that has changed in the last <count> commits",
        ko="최근 커밋 <count>개 동안 바뀐 내용 한 번에 보기",
        asks="""
            total diff over the last <count> commits
            compare with <count> commits ago
            <count> 개 전 커밋과 비교
            <count> 개 커밋 전과 지금의 차이
            changes in the last <count> commits together
            최근 커밋 <count> 개에서 바뀐 내용 합쳐서
            최근 <count> 커밋 개에서 바뀐 내용 합쳐서
            everything changed since <count> commits ago
            what changed over the last <count> commits
            """,
    ),
    Recipe(
        "git diff --check",
        en="Find conflict markers and trailing blanks in the changes",
        ko="변경에서 충돌 표시와 줄 끝 공백 찾기",
        asks="""
            check changes for whitespace errors
            find conflict markers left in my changes
            git check for trailing whitespace
            변경에 남은 충돌 표시 검사
            git 줄 끝 공백 오류 검사
            are there conflict markers or trailing spaces in my changes
            변경 내용에 줄 끝 공백 있는지
            git diff check 공백 검사
            """,
    ),
    Recipe(
        "git diff > <file>",
        en="Save the changes to the patch <file>",
        ko="변경 내용을 패치 <file>로 저장",
        asks="""
            save my changes as patch <file>
            create a patch file <file> from uncommitted changes
            write git diff to <file>
            변경 내용을 패치 파일 <file> 로 저장
            git diff 를 <file> 에 저장
            export my uncommitted changes to <file>
            git diff as file <file>
            수정 내용을 <file> 패치로 뽑기
            create a patch from my changes called <file>
            변경 내용으로 <file> 패치 만들기
            """,
    ),
    Recipe(
        "git apply -- <file>",
        en="Apply the patch <file>",
        ko="패치 <file> 적용",
        asks="""
            apply patch <file>
            apply the diff file <file> with git
            패치 <file> 적용
            <file> 패치 파일 적용하기
            git apply <file>
            use the patch in <file>
            <file> 패치 먹이기
            git 으로 패치 파일 <file> 적용
            put the patch <file> onto this repo
            put <file> onto my working tree as a patch
            """,
        others=("patch -p1 < <file>",),
    ),
    Recipe(
        "git format-patch HEAD~<count>",
        en="Write each of the last <count> commits to a patch file",
        ko="최근 커밋 <count>개를 패치 파일로 만들기",
        asks="""
            make patch files of the last <count> commits
            format-patch the last <count> commits
            export last <count> commits as patches
            최근 커밋 <count> 개를 패치 파일로 만들기
            마지막 커밋 <count> 개 패치로 내보내기
            commits as mail patches, last <count>
            최근 <count> 개 커밋 format-patch
            최근 <count> 커밋 개를 패치 파일로 만들기
            """,
    ),
    Recipe(
        "git am < <file>",
        en="Make commits of the mailed patches in <file>",
        ko="패치 메일 <file>을 커밋으로 적용",
        asks="""
            apply mailed patch <file> as a commit
            git am <file>
            apply format-patch file <file> as commit
            메일 패치 <file> 을 커밋으로 적용
            format-patch 로 만든 <file> 커밋으로 적용
            git apply mailbox patch <file> with author
            commit the patch mail <file>
            git am 으로 <file> 적용
            메일로 받은 패치 <file> 커밋하기
            """,
    ),
    Recipe(
        "git blame -L <line>,<to> -- <file>",
        en="Show who wrote lines <line> to <to> of <file>",
        ko="<file>의 <line>~<to>번째 줄을 누가 썼는지 보기",
        asks="""
            who wrote lines <line> to <to> of <file>
            git blame lines <line> to <to> in <file>
            author of lines <line> to <to> of <file>
            <file> 의 <line> 줄부터 <to> 줄까지 누가 썼는지
            <file> <line> 번째 줄부터 <to> 번째 줄 작성자
            who last changed lines <line> to <to> of <file>
            blame for lines <line>-<to> in <file>
            <file> <line> 번째 줄부터 <to> 번째 줄 누가 마지막에 고쳤는지
            <file> <line> 에서 <to> 줄 blame
            """,
    ),
    Recipe(
        "git blame -L <line>,<line> -- <file>",
        en="Show who wrote line <line> of <file>",
        ko="<file>의 <line>번째 줄을 누가 썼는지 보기",
        asks="""
            who wrote line <line> of <file>
            who last changed line <line> in <file>
            <file> 의 <line> 번째 줄 누가 썼어
            <file> <line> 번째 줄 작성자
            author of line <line> in <file>
            <file> <line> 줄 누가 고쳤는지
            <file> <line> 번 줄 마지막으로 수정한 사람
            who edited line <line> of <file>
            <file> <line> 번째 줄 고친 사람
            <file> <line> 번째 줄 누가 바꿨는지
            """,
    ),
    Recipe(
        "git blame -w -C -- <file>",
        en="Show who wrote each line of <file>, whatever was moved or indented since",
        ko="이동과 들여쓰기를 무시하고 <file> 각 줄의 작성자 보기",
        asks="""
            blame <file> ignoring whitespace and moved lines
            git blame <file> without whitespace changes
            공백과 이동을 무시하고 <file> blame
            blame <file> but skip whitespace and copied lines
            real author of moved code in <file> blame
            <file> blame 공백 변경 빼고
            옮긴 코드의 원래 작성자 <file> blame
            <file> blame 이동한 줄 무시
            """,
    ),
    Recipe(
        "git bisect start HEAD <commit>",
        en="Start to look for the commit that broke something after <commit>",
        ko="<commit> 이후 문제를 일으킨 커밋 찾기 시작",
        asks="""
            start bisect with good commit <commit>
            find which commit broke it since <commit>
            git bisect from good commit <commit>
            <commit> 이후 버그를 만든 커밋 이분탐색
            bisect 시작 정상 커밋 <commit>
            git bisect between <commit> and now
            <commit> 때는 괜찮았는데 어느 커밋에서 망가졌는지
            bisect 시작 정상 <commit> 커밋
            start bisect with good <commit> commit
            """,
    ),
    Recipe(
        "git bisect good",
        en="Tell bisect that this commit works",
        ko="현재 커밋이 정상이라고 bisect에 알리기",
        asks="""
            mark this commit as good in bisect
            git bisect good
            bisect 에서 이 커밋은 정상 good
            지금 커밋은 괜찮음 bisect
            git bisect 정상 표시 good
            이 커밋 good 으로 표시 bisect
            """,
    ),
    Recipe(
        "git bisect bad",
        en="Tell bisect that this commit is broken",
        ko="현재 커밋이 문제라고 bisect에 알리기",
        asks="""
            mark this commit as bad in bisect
            git bisect bad
            bisect 에서 이 커밋은 문제 bad
            지금 커밋은 망가졌음 bisect
            bisect: this one is broken, bad
            git bisect 불량 표시 bad
            이 커밋 bad 로 표시 bisect
            """,
    ),
    Recipe(
        "git bisect run <command:run>",
        en="Let bisect test each commit with a command",
        ko="명령으로 테스트하며 bisect 자동 실행",
        asks="""
            run bisect automatically with command <command>
            automate git bisect with test script
            bisect 를 명령 <command> 로 자동 실행
            이분탐색 자동 실행
            let git bisect run <command> by itself
            find the bad commit automatically with <command> bisect
            git bisect run <command>
            <command> 로 bisect 자동화
            """,
    ),
    Recipe(
        "git bisect reset",
        en="End the search of bisect",
        ko="bisect 끝내기",
        asks="""
            stop bisecting
            end git bisect and go back
            bisect 끝내기
            이분탐색 종료
            leave bisect mode
            bisect 모드 나가기
            git bisect reset
            이분탐색 그만하고 원래 브랜치로
            """,
    ),
    Recipe(
        "git merge-base <old> <new>",
        en="Show the commit where <old> and <new> part",
        ko="<old>와 <new>가 갈라진 커밋 보기",
        asks="""
            common ancestor of branches <old> and <new>
            where do branches <old> and <new> diverge
            merge base of <old> and <new>
            <old> 와 <new> 가 갈라진 커밋
            where did <new> branch off from <old>
            <new> 가 <old> 에서 언제 갈라졌는지
            """,
    ),
    Recipe(
        "git diff --name-only <old> <new>",
        en="List the files that differ between <old> and <new>",
        ko="<old>와 <new>에서 다른 파일 이름 보기",
        asks="""
            show only the names of files that differ between <old> and <new>
            which files changed between <old> and <new>
            list files changed from <old> to <new>
            changed file names between branches <old> and <new>
            <old> 과 <new> 사이에 바뀐 파일 이름만
            <old> 와 <new> 브랜치에서 달라진 파일 목록
            <old> 에서 <new> 까지 변경된 파일명
            <old> <new> 다른 파일 이름
            """,
    ),
    Recipe(
        "git diff <old> <new> -- <file>",
        en="Compare <file> in <old> and in <new>",
        ko="<old>와 <new>의 <file> 비교",
        asks="""
            diff <file> between <old> and <new>
            how does <file> differ between branches <old> and <new>
            compare file <file> of <old> with <new>
            <file> 이 <old> 와 <new> 브랜치에서 어떻게 다른지
            git diff <old> <new> for file <file>
            <file> 의 <old> 버전과 <new> 버전 차이
            <old> 와 <new> 사이 <file> 변경 내용
            <file> 을 <old> 와 <new> 에서 비교
            """,
    ),
    Recipe(
        "git diff <branch> -- <file>",
        en="Compare <file> with the one on <branch>",
        ko="<file>을 <branch>의 것과 비교",
        asks="""
            compare <file> with branch <branch>
            diff of <file> against branch <branch>
            how does my <file> differ from the one on <branch>
            <file> 을 <branch> 브랜치와 비교
            <branch> 브랜치의 <file> 과 차이
            compare <file> with <branch> branch
            <branch> 의 <file> 이랑 뭐가 다른지
            <file> 이 <branch> 브랜치와 어떻게 다른지
            """,
    ),
    Recipe(
        "git diff --stat HEAD",
        en="Count the lines changed since the last commit",
        ko="마지막 커밋 이후 바뀐 줄 수",
        asks="""
            how many lines changed since the last commit
            diff stat against the last commit
            마지막 커밋 이후 몇 줄 바뀌었는지
            마지막 커밋 대비 변경 줄 수
            git diff stat head
            line counts of everything since the last commit
            마지막 커밋 이후 변경 통계
            HEAD 대비 변경 줄 수
            """,
    ),
    Recipe(
        "git bisect start",
        en="Start to search for the commit that broke something",
        ko="문제를 만든 커밋 이분 탐색 시작",
        asks="""
            start bisect
            begin git bisect
            bisect 시작
            깃 bisect 시작하기
            git bisect start
            start a binary search for the bad commit
            이분 탐색 bisect 시작하는 법
            버그 커밋 찾기 bisect 시작
            hunt for the commit that broke things
            find out which commit broke it
            어느 커밋에서 망가졌는지 찾기
            """,
    ),
    Recipe(
        "git diff --word-diff -- <file>",
        en="Show the changed words of <file>",
        ko="<file>에서 바뀐 단어 보기",
        asks="""
            word diff of <file>
            git diff by words <file>
            show changed words in <file>
            <file> 에서 바뀐 단어만 보기
            <file> 단어 단위 diff
            <file> git 단어별 차이
            """,
    ),
)
