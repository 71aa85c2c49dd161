"""What is looked for: files, directories, links, or whatever there is."""

from __future__ import annotations

from aicmd.composition.sentence import Sentence

_FOLDERS = "directories|directory|folders|folder|subdirectories|sub-directories|subfolders|subdirectory|dirs|dir|directorys"
_ROWS = (
    (
        "files/directories|files/dirs|files/folders|directories/files|file/directory|files/directory|file/directories|files/directores paths|names?",
        "",
    ),
    (f"files|file? only? not|no|excluding|without {_FOLDERS}", "-type f"),
    ("폴더*|디렉터리*|디렉토리* 말고|빼고|제외* 파일*", "-type f"),
    (f"files|file and|or|&? {_FOLDERS} and|or|&? symlinks|links etc?", ""),
    (f"regular|normal? files|file and|or|& {_FOLDERS}", ""),
    (f"{_FOLDERS} and|or|& files|file", ""),
    ("파일과|파일이나|파일 및|와|과? 폴더*|디렉터리*|디렉토리*", ""),
    (f"files|file but|and not the? {_FOLDERS}", "-type f"),
    (f"files|file expect {_FOLDERS}", "-type f"),
    ("everything|anything !else", ""),
    ("broken|dangling|dead symbolic|soft? link|links|symlink|symlinks", "-xtype l"),
    ("symbolic|soft|sym link|links file|files?", "-type l"),
    ("symlink|symlinks|links", "-type l"),
    ("깨진|끊어진|끊긴 심볼릭? 링크*", "-xtype l"),
    ("심볼릭 링크*", "-type l"),
    ("심볼릭링크*|심링크*|링크*", "-type l"),
    ("hard links", ""),
    ("named? pipe|pipes|fifo|fifos", "-type p"),
    ("socket|sockets file|files?", "-type s"),
    ("소켓* 파일*?", "-type s"),
    ("block special|spacial files|file", "-type b"),
    ("block device|devices|special file|files?", "-type b"),
    ("character device|devices|special file|files?", "-type c"),
    (
        "regular|normal|regular/normal|normal/regular|ordinary|plain|reglar|non-directory file|files?",
        "-type f",
    ),
    ("일반 파일*", "-type f"),
)
_FILE = ("files|file|documents|document|logs", "파일*|문서*")
_FOLDER = (_FOLDERS, "폴더*|디렉터리*|디렉토리*|하위폴더*")
ANYTHING = "anything"
FILE = "file"


def kind(sentence: Sentence) -> str | None:
    """The test for the type, FILE where files are meant without being told apart from folders.

    "" for whatever there is; None where the question names nothing of the kind.
    """
    for pattern, test in _ROWS:
        if sentence.drop(pattern):
            broken = test == "-type l" and sentence.drop("which|that|are? broken|dangling|dead")
            _rest(sentence)
            return "-xtype l" if broken else test
    if sentence.drop(*_FILE):
        _rest(sentence)
        return FILE
    if sentence.drop(*_FOLDER):
        _rest(sentence)
        return "-type d"
    return None


def _rest(sentence: Sentence) -> None:
    """Further mentions of what is looked for say nothing new."""
    sentence.drop_all(*_FILE, *_FOLDER)
