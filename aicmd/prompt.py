"""What a model is asked: all of the prompt stands here."""

from __future__ import annotations

from aicmd.suggestion import Dialogue
from aicmd.suggestion import Question

Message = dict[str, str]

RULES = """\
You turn a request in plain words, in any language, into one shell command for {shell} on {system}.
Answer in Markdown, the command first, in a fenced block, then one bullet for each part of it:

```sh
lsof -i :5000
```
- `lsof`: lists open files
- `-i`: selects network connections
- `:5000`: the port

Write the bullets in the language of the request, short, with no other text around them.
Quote for {shell}. Prefer programs that every system has, and options that their manuals document.
Where a value is missing, write a placeholder like <file>.
A change to the request asks for another command, never one that you gave before.
If no command can do it, answer with one line: DECLINE: and the reason.{tool}{many}"""

EXAMPLES: tuple[tuple[str, str], ...] = (
    (
        "list files by size, biggest first",
        "```sh\nls -lhS\n```\n- `ls`: lists files\n- `-l`: one a line, with details\n"
        "- `-h`: sizes that people can read\n- `-S`: biggest first",
    ),
    (
        "4번째 열 출력하는데, $로 구분되어 있다",
        "```sh\nawk -F'$' '{print $4}' <file>\n```\n- `awk`: 열 단위로 처리\n"
        "- `-F'$'`: 구분자는 $\n- `'{print $4}'`: 네 번째 열 출력\n- `<file>`: 읽을 파일",
    ),
    (
        "files changed in the last 3 days, not in .git",
        "```sh\nfind . -path ./.git -prune -o -type f -mtime -3 -print\n```\n"
        "- `find`: searches below a folder\n- `-path ./.git -prune`: leaves .git out\n"
        "- `-type f`: files only\n- `-mtime -3`: changed less than 3 days ago",
    ),
    ("what is the meaning of life", "DECLINE: that is no task for a shell command"),
)


def messages(dialogue: Dialogue, system: str = "Linux") -> list[Message]:
    """Return the chat for a question and the commands shown for it so far.

    What is sent is this and no more: `aicmd ask --dry-run` prints it.
    """
    question = dialogue.question
    chat = [_said("system", _rules(question, system))]
    for asked, answered in EXAMPLES:
        chat += [_said("user", asked), _said("assistant", answered)]
    chat.append(_said("user", question.text))
    requests = [turn.request for turn in dialogue.turns[1:]] + [dialogue.request]
    for turn, request in zip(dialogue.turns, requests, strict=False):
        chat.append(_said("assistant", f"```sh\n{turn.command}\n```"))
        chat.append(_said("user", request or "Give another command for the same."))
    return chat


def _rules(question: Question, system: str) -> str:
    tool = f"\nAnswer with a {question.tool} command." if question.tool else ""
    many = ""
    if question.alternatives > 1:
        many = f"\nGive {question.alternatives} different commands, each with its bullets."
    return RULES.format(shell=question.shell, system=system, tool=tool, many=many)


def _said(role: str, content: str) -> Message:
    return {"role": role, "content": content}
