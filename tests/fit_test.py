"""Which words and values of a question go into which slots, and which never do."""

from __future__ import annotations

import pytest

from aicmd.fit import fits
from aicmd.fit import values
from aicmd.index import Entry
from aicmd.index import Known
from aicmd.index import Phrase
from aicmd.slots import read

CASES = [
    ("delete <file>", "delete notes.txt", {"file": "notes.txt"}, "a value by its looks"),
    ("copy <folder> to <target>", "copy the docs folder to /mnt", {"folder": "docs", "target": "/mnt"}, "a folder that is called one"),
    ("copy folder <folder> <target>", "src 폴더를 /tmp/out 로 복사", {"folder": "src", "target": "/tmp/out"}, "foreign words in Korean"),
    ("add user <user> to group <group>", "add user bob to the docker group", {"user": "bob", "group": "docker"}, "a known word that is called a group"),
    ("install <package>", "install requests", {"package": "requests"}, "a word that is installed by that name"),
    ("lines <line> to <to>", "lines 9 to 4", {"line": "4", "to": "9"}, "ends of a range in their order"),
    ("extract audio <target> from <file>", "extract the audio of talk.mp4 as talk.mp3", {"file": "talk.mp4", "target": "talk.mp3"}, "the words at values against the order"),
    ("convert <file> to <target>", "b.jpg로 a.png를 변환", {"file": "a.png", "target": "b.jpg"}, "particles against the order"),
    ("link <file> <target>", "symlink named current pointing to /opt/v2", {"file": "/opt/v2", "target": "current"}, "a known word that something is named"),
    ("run <image> host <port> container <number>", "nginx 호스트 8080을 컨테이너 80 포트에", {"image": "nginx", "port": "8080", "number": "80"}, "numbers by the words beside them"),
    ("ssh <login> port <port>", "ssh to box.example.com as deploy on port 22222", {"login": "deploy@box.example.com", "port": "22222"}, "who logs in"),
    ("build image <name> tag", "build an image and tag it myapp:1.0", {"name": "myapp:1.0"}, "a name with a tag"),
    ("send <text> to <url>", 'send {"a": 1} to http://localhost:8000/x', {"text": '{"a": 1}', "url": "http://localhost:8000/x"}, "JSON without quotes"),
    ("copy <file> <spot>", "copy a.tgz to kim@box:/tmp", {"file": "a.tgz", "spot": "kim@box:/tmp"}, "a place on another computer"),
    ("forward <port> <host> <to> through <login>", "forward 5433 to db:5432 through bastion", {"port": "5433", "host": "db", "to": "5432", "login": "bastion"}, "the ends of a tunnel"),
    ("run <command> on <login>", "run df -h on web1", {"command": "df -h", "login": "web1"}, "a command with its options"),
    ("branch <branch> tag <commit>", "branch hotfix from tag v1.2.0", {"branch": "hotfix", "commit": "v1.2.0"}, "a version for a commit"),
    ("rename window <name>", "rename the window to logs", {"name": "logs"}, "a known word that something is to be called"),
    ("<network> network <container> disconnect", "backend 네트워크에서 api 분리", {"container": "api", "network": "backend"}, "a name by the noun right at it"),
    ("find <pattern>", "find tests containing login", {"pattern": "login"}, "a known word that is looked for"),
    ("namespace <namespace>", "create namespace staging", {"namespace": "staging"}, "a stage"),
    ("owner of <file> to <user>", "change the owner of 'sub/dir' to 'kim'", {"file": "sub/dir", "user": "kim"}, "a user has no slash"),
    ("change <user> <folder> owner", "change the owner of everything within '/path' to 'staff'", {"user": "staff", "folder": "/path"}, "nor has one that is quoted"),
    ("set variable <variable> to <value>", "set the variable API_MODE to test", {"variable": "API_MODE", "value": "test"}, "a known word that a variable is set to"),
    ("rename branch <old> <new>", "rename branch test to dev", {"old": "test", "new": "dev"}, "known words that branches are called"),
    ("move <extension> <folder>", "move the jpg pictures into photos", {"extension": "jpg", "folder": "photos"}, "a known word where something is put"),
    ("owner <file> <user>", "change the owner of /srv/git to git", {"file": "/srv/git", "user": "git"}, "a known word to which something is given"),
    ("kill process port <port>", "kill what is on port $PORT", {"port": "$PORT"}, "a variable by the noun at it"),
    ("address of <interface>", "address of api.example.org", {"target": "api.example.org"}, "a host is no interface"),
    ("delete <file>", "delete the file 'notes'", {"file": "notes"}, "a quoted name of a file"),
    ("patch from <file> to <other>", "a patch fix.patch from a.c and b.c", {"file": "a.c", "other": "b.c", "target": "fix.patch"}, "what is compared before what comes out"),
    ("copy <file> into container <container>", "copy a.txt into container web", {"file": "a.txt", "container": "web"}, "into a container"),
    ("show <file>", "show a.jpg b.jpg", {"file": "a.jpg", "target": "b.jpg"}, "a value for a slot of the command alone"),
]  # fmt: skip
NONE = [
    ("start <service>", "start automatically", "an adverb"),
    ("show <port>", "show everything", "a word for a number"),
    ("delete user <user>", "등록된 계정 삭제", "an inflected word"),
    ("remove <package>", "delete my feelings", "what is somebody's"),
    ("processes of <user>", "open a bank account", "one of many"),
    ("show user <user>", "사용자는 무슨 생각을 할까", "a Korean word that is called nothing"),
    ("upload <file>", 'upload {"a": 1}', "JSON for a file"),
    ("table <table>", "count the rows of the database", "a word for another kind of value"),
    ("install <extra>", "install trust here", "a word that nothing adds"),
    ("run <command>", "inspect the container", "a word that is no program"),
    ("convert <folder>", "convert it to images", "what something becomes"),
    ("move image <folder>", "move the jpg images here", "an ending for a folder"),
    ("space <file>", "how much room at the moment", "words of speech"),
    ("edit <file>", "edit GIT_EDITOR", "a variable of the environment for a file"),
    ("decode <file>", "decode aGVsbG8gd29ybGQ=", "base64 for a file"),
    ("history <pattern>", "did I use it before", "a word that says when"),
    ("search <pattern> <file>", "search no matter what", "a word that denies"),
    (
        "copy <file> into container <container>",
        "copy a.txt out of container web",
        "a recipe that copies the other way",
    ),
    ("ping <host>", "how long", "two words that mean something together"),
]


def filled(phrase: str, question: str) -> dict[str, str]:
    """The values that a recipe with this phrasing gets, which has a slot for a target besides."""
    units = tuple(phrase.split())
    words = frozenset(unit for unit in units if unit[0] != "<")
    slots = (*(unit for unit in units if unit[0] == "<"), "<target>")
    known = Known(Entry("x", 0, ("x", "x")), slots, frozenset(), (Phrase(units, words),))
    tokens = read(question)
    return values(tokens, fits(known, known.phrases[0], tokens))


@pytest.mark.parametrize(
    ("phrase", "question", "wanted"), [pytest.param(*case[:3], id=case[3]) for case in CASES]
)
def test_a_slot_gets_its_value(phrase: str, question: str, wanted: dict[str, str]) -> None:
    assert filled(phrase, question) == wanted


@pytest.mark.parametrize(
    ("phrase", "question"), [pytest.param(*case[:2], id=case[2]) for case in NONE]
)
def test_a_slot_stays_empty(phrase: str, question: str) -> None:
    assert filled(phrase, question) == {}
