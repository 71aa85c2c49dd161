"""The history of git."""

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
            what was in the last commit
            diff of the last commit
            방금 커밋한 내용 보기
            최신 커밋에서 뭘 바꿨는지
            show me the last commit
            show last commit
            last commit
            마지막 커밋 보여줘
            최근 커밋 하나 보기
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
            commits along with the files they changed
            어떤 커밋이 어떤 파일을 바꿨는지
            커밋마다 파일 변경 통계 로그
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
            diffs of the <count> newest commits
            최근 <count> 개 커밋에서 뭐가 바뀌었는지
            최근 <count> 커밋 개의 변경 내용 보기
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
            commits after <date>
            anything committed from <date> on
            <date> 이후로 커밋된 것
            <date> 부터 깃 로그
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
            commits from <date> to <until>
            <date> 에서 <until> 까지 커밋 내역
            <date> ~ <until> 기간 커밋
            what was committed between <date> and <until>
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
            today's commits
            my work of today in git
            오늘 커밋 뭐 했는지
            오늘자 커밋 내역
            오늘 커밋 로그
            오늘 커밋만
            today's git log
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
            new commits on my branch compared to <branch>
            <branch> 에는 없고 지금 브랜치에만 있는 커밋
            commits not in <branch> branch
            <branch> 대비 앞선 커밋 목록
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
            commits i am missing from <branch>
            <branch> 에 새로 들어온 커밋 중 나한테 없는 것
            commits in <branch> branch that are missing here
            <branch> 에 있고 나한테 없는 커밋 목록
            """,
    ),
    Recipe(
        "git log --oneline '@{upstream}..'",
        en="Show the commits that are not pushed yet",
        ko="아직 푸시하지 않은 커밋 보기",
        asks="""
            아직 안 올린 커밋
            show unpushed commits
            commits not pushed yet
            what would git push send
            local commits not on the remote yet
            푸시 안 한 커밋 보기
            아직 푸시하지 않은 커밋 목록
            which commits have i not pushed
            pending commits to push
            푸시 안 된 커밋 확인
            원격에 없는 내 커밋
            unpushed commits
            아직 push 안 한 커밋
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
            what is new on the remote before i pull
            pull 하기 전에 새 커밋 보기
            원격에 뭐가 새로 올라왔는지
            git pull 하면 뭐가 들어오는지
            pull 하면 들어올 커밋
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
            which merges were made
            only merges in git log
            머지한 기록만
            병합 커밋만 로그
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
            commits without merge commits
            no merges log
            머지 제외하고 커밋 보기
            병합 커밋 빼고 목록
            """,
    ),
    Recipe(
        "git log --oneline --follow -- <file>",
        en="List the commits that changed <file>, renames too",
        ko="이름이 바뀌기 전까지 <file>의 커밋 목록 보기",
        asks="""
            commits that touched <file>
            list the commits of file <file> across renames
            history of <file> including renames
            follow renames of <file> in git log
            <file> 이름 변경 전까지 커밋 이력 보기
            <file> 커밋 이력을 이름이 바뀐 것까지 보기
            commits of <file> even before it was renamed
            log of a renamed file <file>
            <file> 이름 바뀐 것까지 포함한 이력
            <file> 예전 이름 때 커밋까지
            커밋 <file> 이력을 이름이 바뀐 것까지 보기
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
            how did lines <line> to <to> of <file> evolve
            <file> <line> 줄부터 <to> 줄까지 어떻게 바뀌어 왔는지
            <file> 의 <line>~<to> 줄 변경 이력
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
            who deleted <file> and when
            commit that removed <file>
            <file> 언제 지워졌는지 커밋
            <file> 누가 삭제했는지
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
            who created <file> and when
            commit in which <file> was created
            <file> 누가 처음 만들었는지 커밋
            <file> 언제 처음 추가됐는지
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
            <file> at revision <commit>
            see <file> in an old commit <commit>
            view <file> on another branch <commit>
            <commit> 버전의 <file> 보기
            <commit> 브랜치에 있는 <file> 내용 출력
            커밋 <commit> 때의 <file> 내용 보기
            show <file> as it was in <commit> commit
            show file <file> at commit <commit>
            show <file> as it was in <commit>
            <commit> 커밋의 <file> 내용 보기
            <commit> 시점의 <file> 보기
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
            log with authors and dates
            who committed what and when
            누가 언제 무슨 커밋을 했는지
            커밋 로그에 날짜 작성자 표시
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
            last commit message
            message of HEAD
            최근 커밋 메시지 확인
            직전 커밋 메시지 뭐였지
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
            how old is the last commit
            마지막으로 커밋한 게 언제인지
            마지막 커밋 시각
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
            last commit date of file <file>
            how old is <file> in git
            <file> 을 마지막으로 커밋한 날짜
            git 에서 <file> 언제 바뀌었는지 날짜
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
            oldest commits first
            오래된 커밋부터 나열
            처음 커밋부터 순서대로 로그
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
            very first commit of this project
            맨 처음 커밋
            저장소의 맨 첫 커밋 해시
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
            commits that carry a tag or branch name
            log of tagged commits only
            태그 달린 커밋만 로그
            브랜치나 태그 있는 커밋 목록
            이름 붙은 커밋만 보기 decorate
            """,
    ),
    Recipe(
        "git log <old>..<new> --oneline",
        en="Show the commits from <old> to <new>",
        ko="<old>에서 <new>까지의 커밋 보기",
        asks="""
            commits between tags <old> and <new>
            changelog from tag <old> to <new>
            태그 <old> 와 <new> 사이의 커밋
            태그 <old> 에서 <new> 까지 커밋 목록
            what happened between <old> and <new>
            release notes from <old> to <new>
            <old> 와 <new> 사이 커밋
            <old> 부터 <new> 까지 커밋 로그
            <old> 태그와 <new> 사이의 커밋
            show commits between <old> and <new>
            list commits from <old> to <new>
            log between <old> and <new>
            which commits are in <new> but not in <old>
            <old> 와 <new> 사이 커밋 목록
            <old> 부터 <new> 까지 커밋 보기
            <old> 에 없는 <new> 커밋
            commits of <new> that <old> lacks
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
            what version tag am i on
            most recent tag
            가장 최근 태그
            지금 어느 태그 버전인지
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
            short commit id
            짧은 커밋 아이디
            git short sha
            커밋 해시 앞자리만
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
            commit hash of <branch> branch
            <branch> 해시
            <branch> 가 가리키는 커밋 해시
            <branch> 커밋 sha 보기
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
            code contribution of <author> in lines
            added and removed lines by <author>
            <author> 가 몇 줄 짰는지
            <author> 코드 기여 줄 수
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
            hot spots of the git history
            자주 바뀌는 파일 순위 git
            git 에서 변경 많은 파일 상위
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
            commit activity by day
            일별 커밋 개수
            날마다 커밋 몇 개인지
            """,
    ),
    Recipe(
        "git show --stat",
        en="List the files that the last commit changed",
        ko="마지막 커밋에서 바뀐 파일 보기",
        asks="""
            which files changed in the last commit
            files of the last commit
            list the files that the latest commit changed
            마지막 커밋에서 바뀐 파일 목록
            직전 커밋에서 변경된 파일
            file list of the last commit
            최근 커밋의 파일 목록
            마지막 커밋이 바꾼 파일 뭐 있는지
            """,
    ),
    Recipe(
        "git log --since=yesterday.midnight --until=midnight",
        en="Show the commits of yesterday",
        ko="어제 커밋 보기",
        asks="""
            commits made yesterday
            what did i commit yesterday
            어제 커밋한 내용
            어제 한 커밋 목록
            yesterday's commits
            commits from yesterday
            어제자 커밋
            어제 뭐 커밋했는지
            """,
    ),
    Recipe(
        "git log --author=<author> --since='<span> ago'",
        en="Show the commits of <author> of the last <span>",
        ko="지난 <span> 동안 <author>의 커밋 보기",
        asks="""
            commits by author <author> in the last <span>
            what did <author> commit in the last <span>
            지난 <span> 동안 <author> 가 커밋한 내역
            최근 <span> <author> 작성자의 커밋
            commits by <author> since <span> ago
            <span> 전부터 <author> 가 한 커밋
            <author> 최근 <span> 커밋
            <author> 최근 커밋 <span>
            what did commit <author> in the last <span>
            show commits by <author> in the last <span>
            지난 <span> <author> 가 한 커밋
            commits by <author> <span>
            <author> 커밋 <span>
            """,
    ),
    Recipe(
        'git log --author="$(git config user.email)"',
        en="List my own commits",
        ko="내가 한 커밋 보기",
        asks="""
            which commits did i make
            my own git history
            내 커밋만 보기
            commits that i made myself
            git log of my own commits
            내가 직접 한 커밋만
            나 자신의 커밋 이력 git
            내가 만든 커밋만 나 자신
            """,
    ),
    Recipe(
        "git log --all --oneline",
        en="List the commits of all branches",
        ko="모든 브랜치의 커밋 보기",
        asks="""
            commits of all branches
            log across every branch
            모든 브랜치 커밋 보기
            전체 브랜치 로그
            history of all branches in short
            git log all
            모든 브랜치 통틀어 커밋 목록
            브랜치 전체 커밋 한 줄씩
            """,
    ),
    Recipe(
        "git log -1 --format=%ci <tag>",
        en="Show when the tag <tag> was committed",
        ko="<tag> 태그의 날짜 보기",
        asks="""
            when was <tag> tagged
            date of tag <tag>
            when was version <tag> released in git
            <tag> 태그 언제 찍혔는지
            <tag> 태그 날짜
            태그 <tag> 언제 찍혔는지
            date of <tag> tag
            <tag> 버전 태그 시각
            """,
    ),
    Recipe(
        "git log --oneline --graph",
        en="Show the history of this branch as a graph",
        ko="현재 브랜치 이력을 그래프로 보기",
        asks="""
            show commits of this branch with graph
            현재 브랜치만 커밋 그래프로 보기
            git log graph without other branches
            현재 브랜치 그래프 로그
            현재 브랜치 이력 그래프
            다른 브랜치 빼고 그래프
            history graph of the current branch alone
            show commits with graph
            show the commits with a graph
            """,
    ),
    Recipe(
        "git log --name-only --oneline",
        en="List the commits with the names of the files they changed",
        ko="커밋과 바뀐 파일 이름 보기",
        asks="""
            git log with file names
            commits and the names of their files
            커밋별 파일 이름 목록
            git 로그에 파일 이름까지
            git log name only
            커밋마다 파일명만
            로그에 변경 파일 이름 표시
            """,
    ),
    Recipe(
        "git show HEAD~<count>:./<file>",
        en="Show <file> as it was <count> commits ago",
        ko="커밋 <count>개 전의 <file> 보기",
        asks="""
            show <file> as of <count> commits ago
            <file> how it looked <count> commits before
            contents of <file> <count> commits ago
            커밋 <count> 개 전의 <file> 보기
            <count> 개 커밋 전 <file> 내용
            <count> 커밋 개 전의 <file> 보기
            <count> 커밋 전 버전의 <file>
            """,
    ),
)
