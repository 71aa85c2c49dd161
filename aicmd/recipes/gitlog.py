"""What git knows of the past: history, differences, authors."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "git show",
        en="Show the last commit with its changes",
        ko="마지막 커밋을 변경 내용까지 보기",
        asks="""
            show the last commit with its diff
            what did the last commit change
            changes of the latest commit
            마지막 커밋 변경 내용 보기
            직전 커밋에서 뭐가 바뀌었는지
            마지막 커밋 diff 보여줘
            """,
        others=("git log -1 -p",),
    ),
    Recipe(
        "git log --stat",
        en="Show the history with the files that each commit changed",
        ko="커밋마다 바뀐 파일과 함께 이력 보기",
        asks="""
            commit history with changed files
            git log with file statistics
            list commits and which files each one touched
            커밋마다 바뀐 파일 목록 보기
            커밋별 변경된 파일과 통계
            """,
    ),
    Recipe(
        "git log -p -n <count>",
        en="Show the last <count> commits with their changes",
        ko="최근 커밋 <count>개를 변경 내용까지 보기",
        asks="""
            show the diff of the last <count> commits
            last <count> commits with their changes
            git log patch of the last <count> commits
            최근 커밋 <count> 개의 변경 내용 보기
            마지막 커밋 <count> 개 diff 보여줘
            """,
    ),
    Recipe(
        "git log --since=<date>",
        en="Show the commits since <date>",
        ko="<date> 이후의 커밋 보기",
        asks="""
            commits since <date>
            git log after <date>
            what was committed since <date>
            <date> 이후 커밋 보기
            <date> 부터 커밋한 것
            """,
    ),
    Recipe(
        "git log --since=<date> --until=<until>",
        en="Show the commits from <date> to <until>",
        ko="<date>부터 <until>까지의 커밋 보기",
        asks="""
            commits between <date> and <until>
            git log from date <date> until <until>
            <date> 부터 <until> 까지의 커밋
            <date> 와 <until> 사이 커밋 내역
            """,
    ),
    Recipe(
        "git log --since=midnight",
        en="Show the commits of today",
        ko="오늘 커밋 보기",
        asks="""
            commits made today
            what did i commit today
            git log of today only
            오늘 커밋한 내용
            오늘 한 커밋 목록
            """,
    ),
    Recipe(
        "git log --oneline <branch>..HEAD",
        en="Show the commits that this branch has and <branch> has not",
        ko="<branch>에는 없고 현재 브랜치에만 있는 커밋 보기",
        asks="""
            commits not in branch <branch>
            commits that are on this branch but not on <branch>
            commits ahead of <branch>
            <branch> 브랜치에 없는 커밋
            <branch> 보다 앞선 커밋
            """,
    ),
    Recipe(
        "git log --oneline HEAD..<branch>",
        en="Show the commits of <branch> that are not here",
        ko="<branch>에만 있고 여기에는 없는 커밋 보기",
        asks="""
            commits in branch <branch> that are missing here
            how far is this branch behind <branch>
            commits behind <branch>
            <branch> 브랜치보다 뒤처진 커밋
            <branch> 브랜치에만 있는 커밋
            """,
    ),
    Recipe(
        "git log --oneline '@{upstream}..'",
        en="Show the commits that are not pushed yet",
        ko="아직 푸시하지 않은 커밋 보기",
        asks="""
            show unpushed commits
            commits not pushed yet
            what would git push send
            local commits not on the remote yet
            푸시 안 한 커밋 보기
            아직 푸시하지 않은 커밋 목록
            """,
        others=("git cherry -v",),
    ),
    Recipe(
        "git fetch && git log --oneline '..@{upstream}'",
        en="Show the commits that a pull would bring",
        ko="pull 하면 받을 커밋 미리 보기",
        asks="""
            incoming commits before pull
            what would git pull bring
            new commits on the remote that i don't have yet
            pull 하면 받을 커밋 미리보기
            원격에 새로 올라온 커밋 확인
            """,
    ),
    Recipe(
        "git log --merges --oneline",
        en="Show the merge commits only",
        ko="머지 커밋만 보기",
        asks="""
            show merge commits only
            list of merge commits
            머지 커밋만 보기
            병합 커밋 목록
            """,
    ),
    Recipe(
        "git log --no-merges --oneline",
        en="Show the history without merge commits",
        ko="머지 커밋을 뺀 이력 보기",
        asks="""
            commit history without merges
            git log excluding merge commits
            hide merge commits in log
            머지 커밋 빼고 로그 보기
            병합 커밋 제외한 이력
            """,
    ),
    Recipe(
        "git log --oneline --follow -- <file>",
        en="List the commits that changed <file>, renames too",
        ko="이름이 바뀌기 전까지 <file>의 커밋 목록 보기",
        asks="""
            list the commits of file <file> across renames
            history of <file> including renames
            follow renames of <file> in git log
            <file> 이름 변경 전까지 커밋 이력 보기
            <file> 커밋 이력을 이름이 바뀐 것까지 보기
            """,
    ),
    Recipe(
        "git log -L<line:number>,<to:number>:<file>",
        en="Show how lines <line> to <to> of <file> have changed",
        ko="<file>의 <line>~<to>번째 줄이 바뀐 이력 보기",
        asks="""
            history of lines <line> to <to> of <file> in git
            commits that changed lines <line> to <to> in <file>
            git log of line range <line> to <to> of <file>
            <file> 의 <line> 줄부터 <to> 줄까지 커밋 이력
            <file> <line> 번째 줄부터 <to> 번째 줄까지 바꾼 커밋
            """,
    ),
    Recipe(
        "git log --diff-filter=D --oneline -- <file>",
        en="Find the commit that deleted <file>",
        ko="<file>을 삭제한 커밋 찾기",
        asks="""
            which commit deleted <file>
            when was <file> removed from git
            find the commit where file <file> was deleted
            <file> 삭제한 커밋 찾기
            <file> 지운 커밋 뭐야
            """,
    ),
    Recipe(
        "git log --diff-filter=A --oneline --follow -- <file>",
        en="Find the commit that added <file>",
        ko="<file>을 처음 추가한 커밋 찾기",
        asks="""
            which commit added the file <file>
            first commit of file <file>
            when was <file> added to git
            <file> 파일을 처음 추가한 커밋
            <file> 처음 커밋된 때
            """,
    ),
    Recipe(
        "git show <commit>:./<file>",
        en="Show <file> as it was in <commit>",
        ko="<commit> 커밋 때의 <file> 보기",
        asks="""
            show <file> as it was in commit <commit>
            print old version of <file> from commit <commit>
            contents of <file> at commit <commit>
            <commit> 커밋 때의 <file> 내용 보기
            <commit> 커밋 시점의 <file> 예전 버전 출력
            """,
    ),
    Recipe(
        "git log --format='%h %ad %an %s' --date=short",
        en="Show the history with dates and authors",
        ko="날짜와 작성자가 있는 이력 보기",
        asks="""
            git log with date and author on one line
            commit history with dates and authors
            list commits with hash date author and message
            커밋 이력을 날짜와 작성자까지 보기
            날짜와 작성자가 나오는 커밋 목록
            """,
    ),
    Recipe(
        "git log -1 --format=%B",
        en="Show the message of the last commit",
        ko="마지막 커밋의 메시지 보기",
        asks="""
            show the message of the last commit only
            print last commit message
            what does the last commit message say
            마지막 커밋 메시지 보기
            최근 커밋의 메시지만 출력
            """,
        others=("git log -1 --format=%s",),
    ),
    Recipe(
        "git log -1 --format=%cd",
        en="Show when the last commit was made",
        ko="마지막 커밋의 날짜 보기",
        asks="""
            date of the last commit
            when was the last commit made
            what time was the latest commit
            마지막 커밋 날짜
            마지막 커밋은 언제 했는지 시간 보기
            """,
    ),
    Recipe(
        "git log -1 --format=%cd -- <file>",
        en="Show when <file> was committed last",
        ko="<file>이 마지막으로 커밋된 날짜 보기",
        asks="""
            date of the last commit of <file>
            when was <file> last committed
            <file> 마지막 커밋 날짜
            <file> 언제 마지막으로 커밋됐는지 날짜
            """,
    ),
    Recipe(
        "git log --reverse --oneline",
        en="Show the history, the oldest commit first",
        ko="오래된 커밋부터 이력 보기",
        asks="""
            git log in reverse order
            commit history oldest first
            list commits from the oldest to the newest
            커밋 이력을 오래된 순으로 보기
            커밋 로그 거꾸로 보기
            """,
    ),
    Recipe(
        "git rev-list --max-parents=0 HEAD",
        en="Show the first commit of the repository",
        ko="저장소의 첫 커밋 보기",
        asks="""
            first commit of the repository
            hash of the initial commit
            root commit of this repo
            저장소의 첫 커밋 찾기
            최초 커밋 해시
            """,
    ),
    Recipe(
        "git log --oneline --decorate --simplify-by-decoration --all",
        en="Show only the commits with a branch or a tag",
        ko="브랜치나 태그가 붙은 커밋만 보기",
        asks="""
            only commits with a branch or tag
            git log with branch and tag names decorate
            브랜치나 태그가 달린 커밋만 보기
            """,
    ),
    Recipe(
        "git log <old>..<new> --oneline",
        en="Show the commits from <old> to <new>",
        ko="<old>에서 <new>까지의 커밋 보기",
        asks="""
            commits between tags <old> and <new>
            changelog from tag <old> to <new>
            list commits from <old> to <new>
            태그 <old> 와 <new> 사이의 커밋
            태그 <old> 에서 <new> 까지 커밋 목록
            """,
    ),
    Recipe(
        "git describe --tags --always",
        en="Name the current commit by the last tag",
        ko="최근 태그로 현재 커밋 이름 보기",
        asks="""
            latest tag before this commit
            describe the current commit with a tag
            git describe
            which version tag is checked out
            현재 커밋의 가장 최근 태그
            git describe 로 태그 버전 확인
            """,
        others=("git describe --tags --abbrev=0",),
    ),
    Recipe(
        "git rev-parse --short HEAD",
        en="Show the short hash of the current commit",
        ko="현재 커밋의 짧은 해시 보기",
        asks="""
            short hash of the current commit
            abbreviated commit sha
            현재 커밋 짧은 해시
            커밋 해시 짧게 출력
            """,
    ),
    Recipe(
        "git rev-parse <branch>",
        en="Show the commit hash that <branch> stands for",
        ko="<branch>의 커밋 해시 보기",
        asks="""
            commit hash of branch <branch>
            sha of tag or branch <branch>
            <branch> 브랜치의 커밋 해시
            """,
    ),
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
            """,
    ),
    Recipe(
        "git diff <old> <new>",
        en="Compare <old> with <new>, branches or commits",
        ko="<old>와 <new> 브랜치나 커밋 비교",
        asks="""
            difference between commits <old> and <new>
            compare branch <old> with branch <new>
            git diff of two commits <old> and <new>
            diff between branches <old> and <new>
            <old> 커밋과 <new> 커밋 비교
            <old> 브랜치와 <new> 브랜치 차이
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
            """,
    ),
    Recipe(
        "git blame -L <line>,<line> -- <file>",
        en="Show who wrote line <line> of <file>",
        ko="<file>의 <line>번째 줄을 누가 썼는지 보기",
        asks="""
            who wrote line <line> of <file>
            git blame line <line> of <file>
            who last changed line <line> in <file>
            <file> 의 <line> 번째 줄 누가 썼어
            <file> <line> 번째 줄 작성자
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
            """,
    ),
    Recipe(
        "git bisect run <command>",
        en="Let bisect test each commit with a command",
        ko="명령으로 테스트하며 bisect 자동 실행",
        asks="""
            run bisect automatically with command <command>
            automate git bisect with test script
            bisect 를 명령 <command> 로 자동 실행
            이분탐색 자동 실행
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
            """,
    ),
    Recipe(
        "git rev-list --count --author=<author> HEAD",
        en="Count the commits of <author>",
        ko="<author>의 커밋 수 세기",
        asks="""
            how many commits did author <author> make
            count commits by author <author>
            number of commits of author <author>
            <author> 작성자의 커밋 개수
            <author> 가 작성한 커밋 몇 개
            """,
    ),
    Recipe(
        "git log --author=<author> --numstat --format= | awk '{added += $1; removed += $2} END {print added, removed}'",
        en="Count the lines that <author> added and removed",
        ko="<author>가 추가하고 지운 줄 수 세기",
        asks="""
            how many lines did author <author> add and remove
            lines of code written by author <author>
            <author> 작성자가 추가하고 삭제한 줄 수
            <author> 가 작성한 코드 줄 수
            """,
    ),
    Recipe(
        "git log --format= --name-only | sort | uniq -c | sort -rn | head -n 20",
        en="List the files that changed most often",
        ko="가장 자주 바뀐 파일 보기",
        asks="""
            which files change most often in git
            most frequently modified files in the repository
            files with the most commits
            가장 자주 수정된 파일 git
            커밋이 가장 많은 파일
            """,
    ),
    Recipe(
        "git log --format=%ad --date=short | sort | uniq -c",
        en="Count the commits of each day",
        ko="날짜별 커밋 수 세기",
        asks="""
            commits per day
            count commits by date
            how many commits each day
            날짜별 커밋 수
            하루에 커밋 몇 개 했는지 날짜별로
            """,
    ),
    Recipe(
        "git shortlog -sn HEAD | wc -l",
        en="Count the authors of the repository",
        ko="저장소 기여자 수 세기",
        asks="""
            how many contributors does this repository have
            number of different authors in git
            count the contributors
            저장소 기여자 몇 명
            작성자가 총 몇 명인지
            """,
    ),
    Recipe(
        "git shortlog -sne HEAD",
        en="List the authors with e-mail address and commits",
        ko="기여자를 이메일, 커밋 수와 함께 보기",
        asks="""
            list contributors with email
            authors and their email addresses in git
            기여자 이메일 목록
            작성자 이메일까지 목록
            """,
    ),
    Recipe(
        "git ls-files -z | xargs -0 wc -l",
        en="Count the lines of all tracked files",
        ko="추적되는 모든 파일의 줄 수 세기",
        asks="""
            count lines of code in the git repository
            how many lines of code does this repo have
            total lines of all tracked files
            저장소 전체 코드 줄 수
            git 추적 파일의 줄 수 합계
            """,
    ),
    Recipe(
        "git ls-files",
        en="List the tracked files",
        ko="추적되는 파일 목록 보기",
        asks="""
            list tracked files
            files in git
            all files that git knows
            git 이 추적하는 파일 목록
            저장소에 커밋된 파일 목록
            """,
    ),
    Recipe(
        "git ls-files | wc -l",
        en="Count the tracked files",
        ko="추적되는 파일 수 세기",
        asks="""
            how many files are tracked by git
            number of files in the git repository
            count tracked files
            git 추적 파일 개수
            저장소에 파일이 몇 개인지
            """,
    ),
    Recipe(
        "git status --short --ignored",
        en="List the ignored files too",
        ko="무시된 파일까지 보기",
        asks="""
            list ignored files
            which files does git ignore
            show ignored files in git status
            git 이 무시하는 파일 목록
            무시된 파일 보기
            """,
    ),
    Recipe(
        "git check-ignore -v -- <file>",
        en="Show which rule makes git ignore <file>",
        ko="git이 <file>을 무시하는 규칙 보기",
        asks="""
            why does git ignore <file>
            which gitignore rule ignores <file>
            check whether <file> is ignored by git
            git 이 <file> 을 왜 무시하는지
            <file> 이 gitignore 에 걸리는지 확인
            """,
    ),
    Recipe(
        "git count-objects -vH",
        en="Show how large the repository is",
        ko="저장소 크기 보기",
        asks="""
            size of the git repository
            how big is this git repo
            disk space used by git objects
            git 저장소 크기
            저장소 용량 얼마나 되는지
            """,
    ),
    Recipe(
        "git rev-list --objects --all | git cat-file --batch-check='%(objectsize) %(rest)' | sort -rn | head -n 20",
        en="List the largest files of the whole history",
        ko="이력 전체에서 가장 큰 파일 보기",
        asks="""
            largest files in git history
            find big files in the git history
            what makes my repository so large
            git 이력에서 가장 큰 파일 찾기
            저장소 이력의 대용량 파일 목록
            """,
    ),
    Recipe(
        "git gc",
        en="Tidy up the repository and make it smaller",
        ko="저장소를 정리하고 작게 만들기",
        asks="""
            clean up git repository garbage
            make git repository smaller gc
            compact the git repo
            git 저장소 가비지 정리
            git gc 로 저장소 최적화
            """,
    ),
    Recipe(
        "git fsck",
        en="Check the repository for damage",
        ko="저장소 손상 검사",
        asks="""
            check git repository integrity
            is my git repository corrupt
            verify git objects
            git 저장소 손상 검사
            git 저장소 무결성 확인
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
            브랜치 <old> 와 <new> 의 공통 조상 커밋
            <old> 와 <new> 가 갈라진 커밋
            """,
    ),
    Recipe(
        "git rev-list --left-right --count <branch>...HEAD",
        en="Count how many commits this branch is behind and ahead of <branch>",
        ko="현재 브랜치가 <branch>보다 몇 커밋 뒤처지고 앞서는지 보기",
        asks="""
            how many commits ahead and behind <branch>
            count commits ahead or behind branch <branch>
            <branch> 보다 몇 커밋 앞서고 뒤처졌는지
            """,
    ),
)
