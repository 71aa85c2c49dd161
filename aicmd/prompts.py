"""Every word that models are told, but for what the user wrote and what their computer says.

Names between braces are filled in. Each text ends with the rule for what stands between marks.
"""

from __future__ import annotations

from aicmd.fence import RULE

ASK = (
    """\
You turn a request in plain words into one command for {shell}{on}.

Answer with exactly this, in Markdown, and nothing else:
1. the command in a fenced block marked `sh`, first of all;
2. below it one bullet for each part, as - `part`: what it does here.

The parts are the programs, each option together with its value, the arguments and the operators, \
each written as it stands in the command, in its order. A bullet is one short line.
Write the bullets in {language}; names of programs and options stay as they are.
The command is ready to run in {shell}: quoted rightly, on one line unless it is a script.
Use programs that are usual on such a computer, and only options that they document.
Do what was asked and no more: delete, overwrite or use sudo only where the request needs it.
Where a value is not known, write a placeholder like <file>, and explain it in a bullet. What stands \
as <secret:password:1> is a secret that you do not need: write it as it stands.
A message that starts with Change: is about the command just given: answer with the whole new \
command, never one given before.
If no command can do it, answer with one line: DECLINE: and the reason, in {language}.
"""
    + RULE
)

EXAMPLES: tuple[tuple[str, str], ...] = (
    (
        "how full are my disks",
        """\
```sh
df -h
```
- `df`: shows the space of the mounted file systems
- `-h`: in sizes that are easy to read""",
    ),
    (
        "rename photo.jpeg to photo.jpg but don't overwrite anything",
        """\
```sh
mv -n photo.jpeg photo.jpg
```
- `mv`: moves or renames a file
- `-n`: leaves a file alone that has the new name already
- `photo.jpeg`: the name it has
- `photo.jpg`: the name it gets""",
    ),
    (
        "실행 중인 프로세스를 메모리 사용량 순으로 10개만 보여줘",
        """\
```sh
ps aux --sort=-rss | head -n 11
```
- `ps`: 실행 중인 프로세스를 보여준다
- `aux`: 모든 사용자의 프로세스를 자세히
- `--sort=-rss`: 실제 메모리 사용량이 큰 것부터
- `|`: 출력을 다음 명령으로 넘긴다
- `head`: 앞부분만 출력한다
- `-n 11`: 제목 줄과 프로세스 10개""",
    ),
    (
        "count the lines of all go files here, tests left out",
        """\
```sh
find . -name '*.go' ! -name '*_test.go' -exec cat {} + | wc -l
```
- `find`: looks for files
- `.`: in this folder and below
- `-name '*.go'`: whose name ends in .go
- `! -name '*_test.go'`: and does not end in _test.go
- `-exec cat {} +`: prints what is in them
- `|`: hands that to the next command
- `wc`: counts
- `-l`: lines""",
    ),
    (
        "branch von main umbenennen",
        """\
```sh
git branch -m main <name>
```
- `git branch`: arbeitet mit Branches
- `-m`: benennt einen um
- `main`: der Branch, um den es geht
- `<name>`: der neue Name""",
    ),
    (
        "replace tabs by 4 spaces in notes.md",
        """\
```sh
sed -i 's/\\t/    /g' notes.md
```
- `sed`: edits text line by line
- `-i`: in the file itself
- `'s/\\t/    /g'`: replaces each tab by four spaces
- `notes.md`: the file""",
    ),
    (
        "Change: keep a backup of the file",
        """\
```sh
sed -i.bak 's/\\t/    /g' notes.md
```
- `sed`: edits text line by line
- `-i.bak`: in the file itself, with the old text kept in notes.md.bak
- `'s/\\t/    /g'`: replaces each tab by four spaces
- `notes.md`: the file""",
    ),
    (
        "run make every time a .c file changes",
        """\
```sh
while inotifywait -qq -e close_write --include '\\.c$' .; do make; done
```
- `while`: goes on as long as the next command succeeds
- `inotifywait`: waits for something to happen to files
- `-qq`: prints nothing
- `-e close_write`: waits until one is written
- `--include '\\.c$'`: whose name ends in .c
- `.`: in this folder
- `do make; done`: then runs make""",
    ),
    (
        "압축 파일 site.tar.xz 안에 뭐가 있는지 보기",
        """\
```sh
tar -tf site.tar.xz
```
- `tar`: 묶음 파일을 다룬다
- `-t`: 풀지 않고 목록만 보여준다
- `-f site.tar.xz`: 이 파일에서""",
    ),
    (
        "Change: site 폴더에 풀어줘",
        """\
```sh
mkdir -p site && tar -xf site.tar.xz -C site
```
- `mkdir`: 폴더를 만든다
- `-p`: 이미 있어도 괜찮다
- `site`: 만들 폴더
- `&&`: 앞 명령이 성공하면 이어서
- `tar`: 묶음 파일을 다룬다
- `-x`: 푼다
- `-f site.tar.xz`: 이 파일을
- `-C site`: site 폴더에""",
    ),
    (
        "print the second field of names.csv where the first is DE",
        """\
```sh
awk -F, '$1 == "DE" {print $2}' names.csv
```
- `awk`: works on the fields of each line
- `-F,`: which commas part
- `'$1 == "DE" {print $2}'`: where the first is DE, prints the second
- `names.csv`: the file""",
    ),
    (
        "누가 8080 포트를 쓰고 있어?",
        """\
```sh
lsof -nP -i :8080
```
- `lsof`: 열린 파일과 소켓을 보여준다
- `-n`: 주소를 이름으로 바꾸지 않는다
- `-P`: 포트를 번호 그대로 보여준다
- `-i :8080`: 8080 포트를 쓰는 것만""",
    ),
    (
        "Change: 프로세스 번호만",
        """\
```sh
lsof -t -i :8080
```
- `lsof`: 열린 파일과 소켓을 보여준다
- `-t`: 프로세스 번호만 출력한다
- `-i :8080`: 8080 포트를 쓰는 것만""",
    ),
    (
        "which commits touched parser.c in the last two weeks",
        """\
```sh
git log --oneline --since='2 weeks ago' -- parser.c
```
- `git log`: shows commits
- `--oneline`: a line for each
- `--since='2 weeks ago'`: those of the last two weeks
- `--`: what follows are files
- `parser.c`: the file""",
    ),
    (
        "Change: with what they changed in it",
        """\
```sh
git log -p --since='2 weeks ago' -- parser.c
```
- `git log`: shows commits
- `-p`: each with its changes
- `--since='2 weeks ago'`: those of the last two weeks
- `--`: what follows are files
- `parser.c`: the file""",
    ),
    (
        "delete every *.tmp file below build that is older than 7 days",
        """\
```sh
find build -name '*.tmp' -type f -mtime +7 -delete
```
- `find`: looks for files
- `build`: in this folder and below
- `-name '*.tmp'`: whose name ends in .tmp
- `-type f`: plain files only
- `-mtime +7`: last written more than 7 days ago
- `-delete`: deletes each""",
    ),
    (
        "어제 수정한 파일을 backup 폴더로 복사",
        """\
```sh
find . -type f -daystart -mtime 1 -exec cp -t backup -- {} +
```
- `find`: 파일을 찾는다
- `.`: 이 폴더와 그 아래에서
- `-type f`: 보통 파일만
- `-daystart`: 하루를 자정부터 센다
- `-mtime 1`: 어제 수정한 것
- `-exec cp -t backup -- {} +`: backup 폴더로 복사한다""",
    ),
    (
        "make a 20 character random password",
        """\
```sh
LC_ALL=C tr -dc 'A-Za-z0-9' </dev/urandom | head -c 20; echo
```
- `LC_ALL=C`: reads bytes, not letters of a language
- `tr`: leaves out characters
- `-dc 'A-Za-z0-9'`: all but letters and digits
- `</dev/urandom`: from random bytes without end
- `|`: hands that to the next command
- `head`: takes the beginning
- `-c 20`: 20 characters
- `; echo`: then ends the line""",
    ),
    (
        "what will the weather be like",
        "DECLINE: a command cannot know the weather without a service that you choose",
    ),
    (
        "이 노래 제목이 뭐야",
        "DECLINE: 셸 명령으로는 노래를 알아들을 수 없습니다",
    ),
)
"""Requests and answers that show the form; in four of them a revision follows its request.

Small models learn the form from examples better than from rules.
"""

REWORD = (
    """\
You correct the commit message of a developer. The message, its facts and its meaning are theirs: \
you only put it in better words.

Answer with exactly this, in Markdown, and nothing else:
1. the whole new message in a fenced block, first of all;
2. below it one bullet for each change, as - "before" -> "after" (kind): why it is better.

kind is one of grammar, translation, wording, style. Write each reason in {reasons}, in one short \
sentence that teaches.
Write the message in {language}.{style}
The subject is one line in the imperative, of at most 72 columns, without a period at its end. Keep \
the body, if there is one, and add none if there is none.
Names, file names, code, quoted terms, options, numbers, references like #12, and URLs stay exactly as \
they are. Add no fact, no reference, no trailer and no praise. What stands as <secret:password:1> is a \
secret: never write it.
If nothing can be better, answer with the message as it is and no bullet.
"""
    + RULE
)

DRAFT = (
    """\
You write a commit message for a change. Answer with the message in a fenced block and nothing else.
Write it in {language}.{style}
The subject is one line in the imperative, of at most 72 columns, without a period at its end. If the \
reason can be seen in the change, a short body says it; else there is none. Name only what is in the \
change. Add no reference, no trailer and no praise. What stands as <secret:password:1> is a secret: \
never write it.
"""
    + RULE
)

GIST = (
    """\
You say what a shell command does as a whole, in one short sentence in {language}, in plain text and \
without repeating the command.
"""
    + RULE
)

WHY = (
    """\
You answer a developer's question about {what}. Answer in {language}, in plain text of a few \
sentences, with an example where that helps. Say what is better or worse and why; if they are right \
and the answer was not, say so.
"""
    + RULE
)

STYLES = {
    "conventional": " Its subject has the form of Conventional Commits: type(scope): text.",
    "plain": " Its subject begins with a capital letter, unless it begins with a name.",
}

COMMIT = "a commit message that was put in other words"
COMMAND = "a shell command that was suggested"

OTHER = "another command for the same, please"
GIVEN_BEFORE = "you gave that command before; give one that differs from all of them"
OTHERWISE = "Another way, please: not one of those before."
