"""Git: looking at commits, changes and authors."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "git log --oneline --graph --all",
        en="Show the history as a graph",
        ko="커밋 이력을 그래프로 보기",
        asks="""
            show git log as graph
            commit history graph
            커밋 그래프 보기
            브랜치 그래프
            git history as a tree
            draw the commit graph
            graph of all branches and commits
            git log tree view
            깃 로그 그래프
            커밋 트리 보기
            모든 브랜치 이력을 그래프로
            git log one line with graph all branches
            oneline graph of every branch
            모든 브랜치 로그 그래프 한 줄씩
            visualize branches
            show how branches split and joined
            draw the history of all branches
            브랜치 갈라지고 합쳐진 모양 보기
            브랜치들이 어떻게 갈라졌는지 그림으로
            """,
    ),
    Recipe(
        "git log --oneline",
        en="Show the history, one line a commit",
        ko="커밋 이력을 한 줄씩 보기",
        asks="""
            git log one line per commit
            show commit history
            list commits
            git log
            커밋 이력 보기
            커밋 목록
            compact commit log
            short git history
            brief list of commits
            깃 로그 간단히
            짧은 커밋 내역
            git 히스토리 보기
            커밋 이력 한 줄 요약
            which commits were made so far
            지금까지 한 커밋 쭉 보기
            who committed what recently
            who changed what recently, show commits
            what has been going on in this repo lately
            이 저장소에서 요즘 무슨 일이 있었는지
            """,
    ),
    Recipe(
        "git log --oneline -n <count>",
        en="Show the last <count> commits",
        ko="최근 커밋 <count>개 보기",
        asks="""
            show last <count> commits
            list the <count> most recent commits
            최근 커밋 <count> 개 보기
            마지막 커밋 <count> 개
            last <count> commits on one line each
            <count> latest commits short
            git log last <count>
            recent <count> commits
            최근 커밋 <count> 개 한 줄씩
            최신 커밋 <count> 개만 보기
            깃 로그 최근 <count> 개
            마지막 <count> 개 커밋 목록
            최근 <count> 커밋 개 보기
            """,
    ),
    Recipe(
        "git log --author=<author>",
        en="Show the commits of <author>",
        ko="<author>의 커밋 보기",
        asks="""
            commits by author <author>
            show commits made by author <author>
            <author> 작성자의 커밋 보기
            <author> 가 작성한 커밋
            git log by author <author>
            everything committed by <author>
            only the commits of author <author>
            <author> 가 커밋한 것만 보기
            <author> 커밋만 조회
            작성자 <author> 의 커밋 이력
            commits of <author>
            which commits are from <author>
            <author> 이 올린 커밋만
            """,
    ),
    Recipe(
        "git log --since='<span> ago'",
        en="Show the commits of the last <span>",
        ko="최근 <span> 동안의 커밋 보기",
        asks="""
            commits of the last <span>
            show commits since <span> ago
            지난 <span> 동안의 커밋
            최근 <span> 커밋
            what was committed in the last <span>
            git log since <span> ago
            recent commits of the past <span>
            <span> 전부터 커밋 내역
            최근 <span> 동안 커밋한 것
            <span> 이내 커밋 보기
            최근 커밋 <span>
            지난 <span> 동안 올라온 커밋
            what has been committed in the past <span>
            """,
    ),
    Recipe(
        "git log -p -- <file>",
        en="Show how <file> has changed",
        ko="<file>의 변경 이력 보기",
        asks="""
            history of file <file>
            show commits that changed <file>
            git log for file <file>
            <file> 변경 이력
            <file> 수정한 커밋과 내용 보기
            how did <file> change over time
            all changes ever made to <file>
            git log with diffs of <file>
            <file> 이 어떻게 바뀌어 왔는지
            <file> 의 변경 기록 diff 까지
            <file> 의 커밋 내역 보기
            log of file <file>
            <file> 커밋 로그
            what happened to <file> in the past
            how <file> has developed so far
            <file> 파일이 그동안 어떻게 바뀌어왔는지
            <file> 이 어떻게 변해 왔는지
            <file> 변천사
            <file> 어떻게 달라져 왔는지 커밋별로
            what changes has <file> seen
            """,
    ),
    Recipe(
        "git log -S<pattern>",
        en="Find the commits that added or removed <pattern>",
        ko="<pattern>을 넣거나 뺀 커밋 찾기",
        asks="""
            search git history for the string <pattern>
            find commits that contain <pattern>
            <pattern> 문자열이 들어간 커밋 찾기
            find commit that added <pattern>
            search history for code <pattern>
            which commit introduced <pattern>
            <pattern> 을 추가한 커밋 찾기
            which commit removed the text <pattern>
            when did <pattern> appear or disappear in the code
            find the commit that deleted the line <pattern>
            pickaxe search <pattern>
            <pattern> 이 사라진 커밋 찾기
            <pattern> 코드가 언제 들어왔는지 커밋 찾기
            <pattern> 이라는 글자가 바뀐 커밋 검색
            find the commit that introduced <pattern>
            which commit added the text <pattern>
            when was function <pattern> added
            <pattern> 이 처음 들어간 커밋
            어떤 커밋에서 <pattern> 이 들어왔는지
            when was <pattern> added or taken out
            which commit brought in <pattern>
            which commit took out <pattern>
            """,
    ),
    Recipe(
        "git log --grep=<pattern>",
        en="Find the commits with <pattern> in their message",
        ko="메시지에 <pattern>이 있는 커밋 찾기",
        asks="""
            search commit messages for <pattern>
            find commits with message containing <pattern>
            커밋 메시지에서 <pattern> 검색
            commits that mention <pattern>
            git log grep <pattern>
            메시지에 <pattern> 들어간 커밋
            <pattern> 을 언급한 커밋 찾기
            커밋 로그에서 <pattern> 검색
            search the git log for messages with <pattern>
            """,
    ),
    Recipe(
        "git shortlog -sn",
        en="Count the commits of each author",
        ko="작성자별 커밋 수 보기",
        asks="""
            who are the top contributors
            count commits by author
            number of commits per author
            who committed the most
            작성자별 커밋 수
            커밋 많이 한 사람
            commit count per person
            ranking of committers
            git contributors sorted by commits
            누가 커밋을 제일 많이 했는지
            기여자 순위
            사람별로 커밋 세기
            top contributors
            기여 많이 한 사람 순위
            기여자별 커밋 수
            who has the most commits in this repo
            커밋 제일 많이 한 사람 순위
            이 저장소에서 커밋 많이 한 사람
            사람별 커밋 수
            """,
    ),
    Recipe(
        "git rev-list --count HEAD",
        en="Count the commits",
        ko="커밋 개수 세기",
        asks="""
            how many commits are in the repository
            커밋이 총 몇 개
            how many commits
            count commits
            number of commits in this branch
            total commits so far
            commit count of the current branch
            지금 브랜치 커밋 총 몇 개
            전체 커밋 수
            현재 브랜치의 커밋 갯수
            """,
    ),
    Recipe(
        "git blame -- <file>",
        en="Show who wrote each line of <file>",
        ko="<file>의 각 줄을 누가 썼는지 보기",
        asks="""
            who wrote each line of <file>
            git blame <file>
            who changed this line in <file>
            <file> 누가 작성했는지
            <file> 각 줄 작성자
            last author of each line in <file>
            who is responsible for the code in <file>
            annotate <file> with authors
            <file> 블레임
            <file> 누가 고쳤는지
            <file> 코드 작성자 확인
            who is the author of <file>
            <file> 누가 짰어
            <file> 누가 썼는지
            see who changed each line of <file>
            who last changed each line in <file>
            <file> 줄마다 누가 바꿨는지
            """,
    ),
    Recipe(
        "git diff",
        en="Show the changes that are not staged",
        ko="스테이지하지 않은 변경 보기",
        asks="""
            git diff
            show unstaged changes
            변경 내용 보기
            수정된 내용 비교
            what have i changed so far
            see my uncommitted changes
            difference between working copy and index
            아직 스테이징 안 한 변경 보기
            뭘 고쳤는지 보여줘
            내가 수정한 내용 diff
            show changes i haven't staged yet
            changes not staged
            아직 add 안 한 변경 보기
            what have i changed that is not staged
            what did i change since i staged
            """,
    ),
    Recipe(
        "git diff --cached",
        en="Show the staged changes",
        ko="스테이지된 변경 보기",
        asks="""
            show staged changes
            diff of staged files
            스테이지된 변경 내용 보기
            what is going to be committed
            preview the next commit
            diff of the staging area
            diff staged
            스테이지에 올린 것 차이 보기
            스테이징된 내용 diff
            add 한 변경 사항 보기
            스테이징된 것 diff
            see staged diff
            show what i've staged for the next commit as a diff
            git add 해둔 변경 내용 diff 로 확인
            what have i staged for the next commit
            diff of what i have staged
            add 해둔 것 diff
            커밋될 변경 내용 diff
            what exactly will be committed
            what is going to be in the next commit
            what goes into the next commit
            이번에 커밋될 내용 보기
            다음 커밋에 뭐가 들어가는지
            커밋에 뭐가 들어가는지 미리 보기
            커밋될 변경 사항 정확히 보기
            show what i am about to commit
            show what i staged
            what did i stage
            스테이징한 내용 보기
            스테이지에 올린 내용
            """,
    ),
    Recipe(
        "git diff <branch>",
        en="Compare with the branch <branch>",
        ko="<branch> 브랜치와 비교",
        asks="""
            compare with branch <branch>
            diff against branch <branch>
            difference between current branch and <branch>
            <branch> 브랜치와 비교
            what is different from <branch>
            compare my branch to <branch>
            git diff with <branch>
            <branch> 브랜치랑 뭐가 다른지
            <branch> 와 차이 보기
            현재 브랜치와 <branch> 비교
            compare with <branch> branch
            """,
    ),
    Recipe(
        "git diff --name-only",
        en="List the changed files by name",
        ko="변경된 파일 이름만 보기",
        asks="""
            names of changed files only in git
            git diff only file names
            변경된 파일 이름만 보기
            list only the names of files i changed
            changed files without content
            파일 이름만 나오게 diff
            수정한 파일명만 목록
            변경된 파일 리스트만
            """,
    ),
    Recipe(
        "git show --stat <commit>",
        en="Show what <commit> changed",
        ko="<commit> 커밋이 바꾼 것 보기",
        asks="""
            which files changed in commit <commit>
            <commit> 커밋에서 변경된 파일
            files of commit <commit>
            what did commit <commit> change
            commit <commit> info
            <commit> 커밋에서 뭐가 바뀌었는지
            커밋 <commit> 확인
            <commit> 커밋에서 뭐 바뀌었어
            """,
    ),
    Recipe(
        "git diff --name-only --diff-filter=U",
        en="List the files in conflict",
        ko="충돌한 파일 보기",
        asks="""
            머지하다 충돌난 파일
            list files with merge conflicts
            which files are in conflict
            충돌 난 파일 목록
            which files still have conflicts
            list conflicted files
            unmerged files
            아직 충돌 해결 안 된 파일
            컨플릭트 난 파일 보기
            충돌 파일만 나열
            """,
    ),
    Recipe(
        "git reflog",
        en="Show where HEAD has been",
        ko="HEAD가 지나온 기록 보기",
        asks="""
            show reflog
            recover lost commit
            find deleted commit
            사라진 커밋 찾기
            reflog 보기
            i lost my commits, how do i get them back
            history of where HEAD has been
            show what i did in git recently
            get back a commit after reset hard
            잃어버린 커밋 복구
            reset 해서 날아간 커밋 찾기
            헤드 이동 기록
            recover a deleted branch
            find the commit of a branch i deleted
            실수로 지운 브랜치 복구
            삭제한 브랜치 되살리려면
            where has head been lately
            what did i do in git lately, so that i can go back
            """,
    ),
    Recipe(
        "git grep -n -e <pattern>",
        en="Search the tracked files for <pattern>",
        ko="추적하는 파일에서 <pattern> 검색",
        asks="""
            git grep <pattern>
            search tracked files for <pattern>
            git 저장소에서 <pattern> 검색
            find <pattern> in the files of the repository
            search the code base for <pattern> with git
            git 으로 코드에서 <pattern> 찾기
            저장소 파일 안에서 <pattern> 검색
            깃 grep <pattern>
            search for <pattern> in all tracked files
            추적 파일 전체에서 <pattern> 검색
            grep <pattern> in the git repository
            """,
    ),
    Recipe(
        "git show <commit>",
        en="Show the commit <commit> with its changes",
        ko="<commit> 커밋을 변경 내용과 함께 보기",
        asks="""
            diff of commit <commit>
            show the changes of commit <commit>
            code changes in commit <commit>
            <commit> 커밋의 diff 보기
            <commit> 커밋 변경 코드 보기
            <commit> 커밋에서 바뀐 내용 전체 보기
            커밋 <commit> 변경 코드 보기
            diff of <commit> commit
            commit <commit> diff
            show commit <commit>
            details of commit <commit>
            <commit> 커밋 내용 보기
            <commit> 커밋 상세
            show <commit> commit
            what was done in commit <commit>
            """,
    ),
    Recipe(
        "git log --oneline -- <file>",
        en="List the commits that changed <file>, a line each",
        ko="<file>을 바꾼 커밋을 한 줄씩 보기",
        asks="""
            short log of file <file>
            <file> 커밋 한 줄씩
            which commits touched <file>, in short
            oneline log of <file>
            commit list of <file>
            <file> 건드린 커밋 목록
            <file> 커밋 목록만
            """,
    ),
    Recipe(
        "git diff HEAD~1",
        en="Compare with the commit before the last",
        ko="마지막 커밋의 이전 커밋과 비교",
        asks="""
            diff with previous commit
            compare with the previous commit
            changes since the previous commit
            이전 커밋과 비교
            이전 커밋이랑 비교
            직전 커밋 대비 차이
            git diff with one commit ago
            한 커밋 전과 비교
            """,
    ),
)
