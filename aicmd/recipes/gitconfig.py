"""Settings of git, and how it treats single files."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "git config --global user.name <name>",
        en="Set my name in git to <name>",
        ko="git 사용자 이름을 <name>으로 설정",
        asks="""
            set git user name to <name>
            configure my name <name> in git
            git 사용자 이름을 <name> 로 설정
            깃 유저 이름 설정 <name>
            change the name on my commits to <name>
            set my name in git to <name>
            깃 이름을 <name> 으로 변경
            커밋에 나오는 이름 <name> 으로 설정
            git 유저네임 <name> 등록
            set git username to <name>
            set username for git to <name>
            깃 유저네임 <name> 으로 설정
            my name in commits should be <name>
            commits should carry the name <name>
            커밋 작성자 이름을 <name> 로 정하기
            커밋에 내 이름 <name> 으로 나오게
            """,
    ),
    Recipe(
        "git config user.name",
        en="Show my name in git",
        ko="git 사용자 이름 보기",
        asks="""
            show git user name
            which name does git use for me
            git 사용자 이름 확인
            깃에 설정된 내 이름 보기
            what is my git name
            which author name is configured in git
            깃 유저 이름 뭔지
            git 에 등록된 이름 조회
            """,
    ),
    Recipe(
        "git config user.email",
        en="Show my e-mail address in git",
        ko="git 이메일 보기",
        asks="""
            show git email
            which email does git use
            git 이메일 확인
            깃에 설정된 이메일 보기
            what is my git email
            which mail address do my commits have
            깃 이메일 뭔지
            커밋에 쓰는 메일 주소 확인
            what email is git using here
            which email is set in git
            지금 git 이메일 뭐로 되어 있는지
            git 이메일 뭐야
            """,
    ),
    Recipe(
        "git config --global core.editor <editor>",
        en="Let git use the editor <editor>",
        ko="git 편집기를 <editor>로 설정",
        asks="""
            set git editor to <editor>
            use <editor> as editor for commit messages
            git 에디터를 <editor> 로 설정
            커밋 메시지 편집기 <editor> 로 변경
            use <editor> as git editor
            change the editor of git to <editor>
            make git open <editor>
            git 에디터를 <editor> 으로 바꾸기
            깃 편집기로 <editor> 쓰기
            커밋할 때 <editor> 열리게 하기
            """,
    ),
    Recipe(
        "git config --global alias.<name> <command>",
        en="Make the git alias <name>",
        ko="git 별칭 <name> 만들기",
        asks="""
            create git alias <name> for <command>
            add a git alias <name>
            git 별칭 <name> 만들기
            깃 단축 명령 <name> 별칭으로 <command> 설정
            shortcut <name> for git <command>
            define git command <name> as <command>
            git <command> 을 <name> 으로 줄여 쓰기
            깃 별칭 <name> 을 <command> 로 등록
            git alias <name> for <command>
            git alias <name> to <command>
            git 별칭 <name> 을 <command> 명령으로
            """,
    ),
    Recipe(
        "git config --get-regexp '^alias\\.'",
        en="List the git aliases",
        ko="git 별칭 목록 보기",
        asks="""
            list git aliases
            which git aliases do i have
            git 별칭 목록
            깃 별칭 보기
            show my git shortcuts
            all aliases in git config
            git alias 확인
            등록된 깃 단축어 보기
            """,
    ),
    Recipe(
        "git config --global init.defaultBranch <branch>",
        en="Let new repositories start with the branch <branch>",
        ko="새 저장소의 기본 브랜치를 <branch>로 설정",
        asks="""
            set default branch name to <branch> for new repositories
            git init with default branch <branch>
            git 기본 브랜치 이름을 <branch> 로 설정
            새 저장소 기본 브랜치 <branch> 로 설정
            new repositories should start on <branch>
            make <branch> the default branch of git init
            git init 할 때 브랜치 <branch> 로
            깃 초기 브랜치 이름 <branch>
            새 저장소 기본 <branch> 브랜치로 설정
            git init with default <branch> branch
            새 저장소 기본 브랜치를 <branch> 로
            default branch of new repositories <branch>
            set the default branch name to <branch>
            default branch name for new repositories <branch>
            """,
    ),
    Recipe(
        "git config --global credential.helper store",
        en="Let git remember my password in a file",
        ko="git이 비밀번호를 파일에 저장하게 하기",
        mac="git config --global credential.helper osxkeychain",
        asks="""
            save git credentials
            make git remember my password
            stop git asking for password
            git 비밀번호 저장
            깃 자격 증명 기억하게 하기 비밀번호 그만 묻기
            git keeps asking for my password
            remember git username and password
            cache git credentials
            git 비밀번호 매번 안 물어보게
            깃 로그인 정보 저장
            git 암호 기억시키기
            """,
        others=("git config --global credential.helper cache",),
    ),
    Recipe(
        "git config --global pull.rebase true",
        en="Let git pull always rebase",
        ko="git pull이 항상 리베이스하게 하기",
        asks="""
            always rebase on git pull
            set pull to rebase by default
            pull 할 때 항상 리베이스하도록 설정
            git pull 기본을 리베이스로 설정
            git pull should rebase
            make rebase the default for pull
            pull 기본 동작을 rebase 로
            git pull 하면 리베이스 되게
            """,
    ),
    Recipe(
        "git config --global core.autocrlf input",
        en="Let git store Unix line ends",
        ko="git이 유닉스 줄 끝으로 저장하게 하기",
        asks="""
            git line endings config crlf
            stop git from converting line endings to crlf
            git 줄바꿈 crlf 설정
            autocrlf 설정
            git windows line endings
            lf will be replaced by crlf warning
            git CRLF 경고 없애기
            git 줄 끝 문자 설정
            """,
    ),
    Recipe(
        "git config core.fileMode false",
        en="Let git ignore changed permissions",
        ko="git이 권한 변경을 무시하게 하기",
        asks="""
            make git ignore file mode changes
            git ignore chmod permission changes
            git 이 파일 권한 변경을 무시하게 설정
            git 퍼미션 변경 무시
            git shows files as changed only because of permissions
            ignore file mode in git
            권한만 바뀐 파일이 git 변경으로 나오지 않게
            git 파일 모드 무시
            """,
    ),
    Recipe(
        "git config --global --unset <key>",
        en="Remove the setting <key> of git",
        ko="git 설정 <key> 제거",
        asks="""
            unset git config <key>
            remove git setting <key>
            git 설정 <key> 삭제
            깃 config <key> 제거
            delete the git config value <key>
            reset git setting <key>
            git 설정에서 <key> 지우기
            git config 값 <key> 해제
            """,
    ),
    Recipe(
        "git config --global --edit",
        en="Edit my settings of git",
        ko="git 설정 편집",
        asks="""
            edit git config
            open my global gitconfig in the editor
            git 설정 파일 편집
            gitconfig 열어서 수정
            open the git config file
            change gitconfig by hand
            깃 설정 파일 열기
            git 전역 설정 직접 수정
            """,
    ),
    Recipe(
        "git mv -- <file> <target>",
        en="Rename <file> to <target> in git",
        ko="git에서 <file>을 <target>로 이름 바꾸기",
        asks="""
            git rename file <file> to <target>
            git mv <file> to <target>
            git 으로 <file> 이름을 <target> 으로 변경
            git 에서 파일 <file> 을 <target> 으로 옮기기
            rename <file> to <target> in git
            move <file> to <target> and keep its git history
            <file> 을 <target> 로 git mv
            깃으로 파일명 <file> 을 <target> 로 변경
            """,
    ),
    Recipe(
        "git update-index --chmod=+x -- <file>",
        en="Make <file> executable in git",
        ko="git에서 <file>에 실행 권한 주기",
        asks="""
            git make <file> executable
            set executable bit of <file> in git index
            git 에서 <file> 실행 권한 설정
            git 인덱스에 <file> 실행 비트 켜기
            commit <file> as executable
            <file> 을 실행 파일로 커밋
            <file> commit as executable
            git 에 <file> 실행 가능으로 등록
            """,
    ),
    Recipe(
        "git update-index --skip-worktree -- <file>",
        en="Let git overlook my changes to the tracked <file>",
        ko="추적되는 <file>의 내 변경을 git이 모르게 하기",
        asks="""
            ignore local changes to tracked file <file>
            skip-worktree <file>
            git 이 추적 중인 <file> 의 로컬 변경을 무시하게 하기
            skip-worktree <file> 설정
            keep my local version of <file> out of commits
            git pretend <file> is unchanged
            추적 중인 <file> 을 커밋에 안 잡히게
            <file> 은 고쳐도 git 에 안 나오게
            """,
    ),
    Recipe(
        "git update-index --no-skip-worktree -- <file>",
        en="Let git see my changes to <file> again",
        ko="git이 <file>의 변경을 다시 보게 하기",
        asks="""
            stop ignoring local changes to tracked file <file>
            undo skip-worktree for <file>
            <file> skip-worktree 해제
            see changes of <file> again after skip-worktree
            <file> 변경 다시 추적 skip-worktree 취소
            <file> 의 skip-worktree 없애기
            skip-worktree 했던 <file> 다시 추적
            turn skip-worktree off for <file>
            """,
    ),
    Recipe(
        "echo <pattern> >> .gitignore",
        en="Let git ignore <pattern>",
        ko="git이 <pattern>을 무시하게 하기",
        asks="""
            add <pattern> to gitignore
            make git ignore <pattern>
            <pattern> 을 gitignore 에 추가
            git 에서 <pattern> 무시하기
            ignore <pattern> in git
            never commit <pattern>
            <pattern> 을 git 무시 목록에 넣기
            <pattern> 커밋되지 않게 gitignore
            add a line <pattern> to gitignore
            never <pattern> commit
            """,
    ),
    Recipe(
        "git rm -r --cached . && git add .",
        en="Let git apply a changed .gitignore",
        ko="바뀐 .gitignore를 적용",
        asks="""
            apply gitignore to files already committed
            gitignore is not working for tracked files
            gitignore 다시 적용
            이미 커밋한 파일에 gitignore 적용
            files in gitignore are still tracked
            refresh gitignore
            gitignore 가 안 먹힐 때
            gitignore 반영이 안 돼
            """,
    ),
    Recipe(
        "git clean -fdX",
        en="Delete all ignored files",
        ko="무시된 파일 모두 삭제",
        asks="""
            delete ignored files
            remove all files that git ignores
            git 이 무시하는 파일 모두 삭제
            gitignore 된 파일 정리 삭제
            delete build output that is in gitignore
            remove ignored files only
            무시 대상 파일만 지우기 git clean
            gitignore 에 있는 파일 삭제
            """,
    ),
    Recipe(
        "git sparse-checkout set <path>",
        en="Check only the folder <path> out",
        ko="<path> 폴더만 체크아웃",
        asks="""
            sparse checkout of folder <path>
            check out only directory <path> of the repository
            <path> 폴더만 sparse 체크아웃
            저장소에서 <path> 디렉터리만 체크아웃
            only get the folder <path> of a big repository
            limit the working tree to <path>
            큰 저장소에서 <path> 폴더만 받기
            깃에서 <path> 폴더만 내려받기 sparse
            """,
    ),
    Recipe(
        "git bundle create <file> --all",
        en="Pack the whole repository into the file <file>",
        ko="저장소 전체를 <file> 하나로 묶기",
        asks="""
            bundle the whole repository into <file>
            backup git repository with history to file <file>
            저장소 전체를 이력까지 <file> 번들로 백업
            git 번들 <file> 만들기
            single file backup of a git repo as <file>
            copy the repository offline as <file>
            저장소를 파일 하나 <file> 로 백업 git bundle
            git 저장소를 <file> 한 파일로 묶기 번들
            """,
    ),
    Recipe(
        "git lfs track <pattern>",
        en="Keep files like <pattern> in Git LFS",
        ko="<pattern> 파일을 Git LFS로 관리",
        asks="""
            track <pattern> with git lfs
            store large files <pattern> in lfs
            <pattern> 파일을 lfs 로 추적
            git lfs 에 <pattern> 추가
            put <pattern> into git large file storage
            git lfs for <pattern>
            큰 파일 <pattern> lfs 로 관리
            lfs 대상에 <pattern> 넣기
            """,
    ),
    Recipe(
        "git notes add -m <message> <commit>",
        en="Write the note <message> to <commit>",
        ko="<commit> 커밋에 <message> 메모 달기",
        asks="""
            add note <message> to commit <commit>
            attach a note to commit <commit>
            <commit> 커밋에 노트 <message> 달기
            커밋 <commit> 에 메모 노트 추가
            annotate commit <commit> with note <message>
            git notes <message> for <commit>
            <commit> 에 git 노트 <message> 추가
            <commit> 커밋에 메모 노트 추가
            add note <message> to <commit> commit
            """,
    ),
    Recipe(
        "git config --global color.ui auto",
        en="Let git use colours on a terminal",
        ko="터미널에서 git 색 쓰기",
        asks="""
            turn on colors in git
            git colored output
            enable git colors
            git 색상 켜기
            깃 출력에 색 넣기
            git 컬러 설정
            show git output in colour
            git 결과 색깔 나오게
            """,
    ),
    Recipe(
        "git config --global core.quotePath false",
        en="Let git show Korean file names as they are",
        ko="git에서 한글 파일 이름 그대로 보기",
        asks="""
            show korean file names in git status
            git shows octal escapes instead of hangul file names
            stop git from escaping unicode names
            git status 한글 파일명 깨짐
            git 한글 파일 이름 제대로 보이게
            깃에서 한글이 숫자로 나올 때
            git core quotepath off
            git quotepath 한글 설정
            """,
    ),
    Recipe(
        "git config --global commit.gpgsign true",
        en="Sign every commit",
        ko="모든 커밋에 서명",
        asks="""
            always sign my commits
            sign all git commits by default
            git gpg signing on
            모든 커밋에 자동으로 서명
            git 커밋 항상 서명하게 설정
            enable gpg signing of commits in git
            커밋할 때마다 gpg 서명하게
            git 서명 기본으로 켜기
            """,
    ),
    Recipe(
        "git config user.email <login>",
        en="Use <login> in this repository alone",
        ko="이 저장소에서만 <login> 쓰기",
        asks="""
            git email <login> for this repository only
            use a different email <login> in this repo
            local git email <login>
            이 저장소만 git 이메일 <login> 으로
            현재 저장소에서만 이메일 <login> 사용
            commit with <login> only in this project
            이 프로젝트에서는 <login> 메일로 커밋
            git 로컬 이메일 <login>
            """,
    ),
    Recipe(
        "git config --global push.autoSetupRemote true",
        en="Let the first push of a branch set its upstream",
        ko="브랜치를 처음 푸시할 때 업스트림도 설정",
        asks="""
            set upstream automatically on push
            git push without set-upstream
            푸시할 때 자동으로 업스트림 설정
            매번 set-upstream 안 해도 되게
            git push should set the upstream by itself
            no more git push set-upstream
            git push 할 때 업스트림 자동
            푸시 업스트림 자동 설정 켜기
            """,
    ),
    Recipe(
        "git config http.sslVerify false",
        en="Do not check certificates in this repository",
        ko="이 저장소에서 인증서를 검증하지 않기",
        asks="""
            turn off ssl verification for git
            git self signed certificate problem
            git disable ssl certificate check
            git ssl 인증서 검증 끄기
            깃 인증서 오류 무시하게 설정
            git skip certificate verification
            git 인증서 확인 안 하게
            git ssl 검증 비활성화
            """,
    ),
    Recipe(
        "git config --global http.proxy <url>",
        en="Let git use the proxy <url>",
        ko="git이 <url> 프록시를 쓰게 하기",
        asks="""
            git proxy <url>
            set git proxy to <url>
            use proxy <url> for git
            git 프록시를 <url> 으로 설정
            깃 프록시 <url> 쓰기
            git behind proxy <url>
            깃을 <url> 프록시로 연결
            git http 프록시 <url> 등록
            """,
    ),
    Recipe(
        "git config --global --unset http.proxy",
        en="Let git use no proxy",
        ko="git 프록시 설정 없애기",
        asks="""
            remove git proxy
            unset the proxy of git
            git 프록시 해제
            깃 프록시 설정 지우기
            git stop using the proxy
            disable git proxy
            git 프록시 끄기
            깃 프록시 안 쓰기
            """,
    ),
    Recipe(
        "git config --global --list",
        en="Show my own settings of git",
        ko="전역 git 설정 보기",
        asks="""
            show global git config
            list my global git settings
            git 전역 설정 보기
            깃 글로벌 설정 목록
            what is in my gitconfig
            global git settings
            gitconfig 내용 보기
            git 글로벌 설정 확인
            깃 설정 뭐뭐 되어 있는지
            """,
    ),
    Recipe(
        "git config --list --local",
        en="Show the settings of this repository",
        ko="이 저장소의 git 설정 보기",
        asks="""
            show git config of this repository only
            local git settings
            이 저장소만의 git 설정 보기
            git 로컬 설정 목록
            settings of this git repo alone
            git config local list
            저장소 git 설정 확인 로컬
            현재 저장소 git config 목록
            """,
    ),
    Recipe(
        "git config --global rebase.autoStash true",
        en="Put changes aside by itself while rebasing",
        ko="리베이스할 때 변경을 자동으로 치워 두기",
        asks="""
            git autostash on rebase by default
            always autostash when rebasing
            리베이스할 때 자동 스태시 설정
            rebase with uncommitted changes automatically
            git rebase autostash setting
            리베이스 autostash 켜기
            커밋 안 한 변경 있어도 리베이스되게 설정
            리베이스 자동 스태시
            """,
    ),
    Recipe(
        "git config --global core.pager cat",
        en="Print without a pager",
        ko="페이저 없이 출력",
        asks="""
            git without pager
            stop git from using less
            git 페이저 끄기
            git log 가 less 로 안 열리게
            git output should not open a pager
            disable the git pager
            git 출력 바로 나오게 페이저 없이
            git 페이저 안 쓰기
            """,
    ),
    Recipe(
        "git config core.sshCommand 'ssh -i <file>'",
        en="Use the SSH key <file> in this repository",
        ko="이 저장소에서 SSH 키 <file> 쓰기",
        asks="""
            make git use ssh key <file>
            git with another ssh key <file>
            use ssh key <file> for this git repository
            git 에서 <file> 키 쓰게 하기
            깃 ssh 키 <file> 로 지정
            git ssh 키를 <file> 로 설정
            저장소마다 다른 ssh 키 <file> git
            """,
    ),
    Recipe(
        "git config --global credential.helper 'cache --timeout=<seconds>'",
        en="Keep the password for <seconds> seconds",
        ko="비밀번호를 <seconds>초 동안 기억",
        asks="""
            git credential cache for <seconds>
            remember the git password for <seconds>
            git 비밀번호 <seconds> 동안 기억
            깃 로그인 정보를 <seconds> 동안만 저장
            git cache my login for <seconds>
            keep git credentials in memory for <seconds>
            git 암호 <seconds> 캐시
            <seconds> 동안 git 비밀번호 안 묻게
            """,
    ),
    Recipe(
        "git config --global user.name <name> && git config --global user.email <login>",
        en="Set my name and address for commits",
        ko="커밋에 쓸 이름과 이메일 설정",
        asks="""
            set git user name <name> and email <login>
            git user name and email to <name> <login>
            configure git with name <name> and email <login>
            git 이름을 <name> 이메일을 <login> 으로 설정
            깃 사용자 이름 <name> 메일 <login> 설정
            """,
    ),
)
