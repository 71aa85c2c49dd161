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
            """,
    ),
)
