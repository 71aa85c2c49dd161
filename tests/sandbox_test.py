"""What commands do in the sandbox that everyday questions are judged with."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bench.sandbox import Sandbox
from bench.sandbox import brought_in
from bench.sandbox import is_harmless
from bench.sandbox import sandbox

SAME = [
    ("awk '{sum+=$2} END {print sum}' costs.txt", "awk '{s += $2} END {print s + 0}' costs.txt"),
    ("awk -F, '$5 > 300' stock.csv", "awk -F',' '{if ($5 > 300) print}' stock.csv"),
    ("cut -d: -f2 pairs.txt", "awk -F: '{print $2}' pairs.txt"),
    ("sort -t, -k3,3nr rows.csv", "sort -nr -t , -k 3 rows.csv"),
    ("sort -u words.list", "sort words.list | uniq"),
    ("wc -l < a/b/c.txt", "cat a/b/c.txt | wc -l"),
    ("grep -i -C 2 timeout net.log", "grep -i -A 2 -B 2 timeout net.log"),
    ("grep -c 'status=500' web.log", "grep 'status=500' web.log | wc -l"),
    ("sed -n '120,150p' big.c", "awk 'NR>=120 && NR<=150' big.c"),
    ("tail -n 40 server.log", "tail -40 ./server.log"),
    ("sed -i 's/old/new/g' app.ini", "sed 's/old/new/g' app.ini > tmp && mv tmp app.ini"),
    ("sed -i 's/\\r$//' run.sh", "sed -i 's/\\r//' run.sh"),
    ("sed -i '/^$/d' page.md", "grep -v '^$' page.md > x; cat x > page.md; mv x page.md"),
    ("grep -oE '[a-z.]+@[a-z.]+[a-z]' people.html", "grep -Eo '[a-z.]+@[a-z.]+[a-z]' people.html"),
    ("awk '{print $1}' access_log.txt | sort -u", "cut -d ' ' -f 1 access_log.txt | sort -u"),
    ("jq -r '.[] | .email' crew.json", "jq -r 'map(.email)[]' crew.json"),
    ("jq -r '.db.host' settings.json", "jq -r .db.host < settings.json"),
    ("jq length list.json", "jq '. | length' list.json"),
    ("tar -xzf src.tar.gz", "gunzip -c src.tar.gz | tar -xf -"),
    ("tar -czf site.tar.gz site", "tar -cf - site | gzip > site.tar.gz"),
    ("tar -tf old.tar.bz2", "tar -tjf old.tar.bz2"),
    ("zcat x.log.gz | grep FATAL", "zgrep FATAL x.log.gz"),
    ("gzip -k dump.sql", "gzip -c dump.sql > dump.sql.gz"),
    ("gunzip notes.csv.gz", "gzip -d notes.csv.gz"),
    ("unzip parts.zip -d out", "unzip -q parts.zip -d out"),
    ("zip -r docs.zip papers", "zip -qr docs.zip papers"),
    ("mv *.jpg pics/", "mv -v -t pics *.jpg"),
    ("mv draft.md final.md", "mv -v ./draft.md final.md"),
    ("cp -r site /srv/backup", "cp -R site /srv/backup/"),
    ("ln -s notes.txt link", "ln --symbolic notes.txt link"),
    ("chmod go-w report.pdf", "chmod g-w,o-w report.pdf"),
    ("chmod 600 key.pem", "chmod u=rw,go= key.pem"),
    ("find lib -type d -exec chmod 700 {} +", "find lib -type d -print0 | xargs -0 chmod 700"),
    ("find . -name '*.ts' -mtime -2", "find -name '*.ts' -mmin -2880"),
    ("find /data -size +3M", "find /data -size +3072k"),
    ("grep 'no route' /var/log/syslog", "grep -F 'no route' /var/log/syslog"),
    ("truncate -s 0 debug.log", "> debug.log"),
    ("split -l 20 rows.txt part_", "split --lines=20 rows.txt part_"),
    (
        'for f in *.txt; do mv "$f" "${f%.txt}.md"; done',
        "for x in *.txt; do mv $x ${x%txt}md; done",
    ),
    ("iconv -f euc-kr -t utf-8 ko.txt > u.txt", "iconv -f euc-kr -t utf-8 -o u.txt ko.txt"),
    ("sha256sum -c SHA256SUMS", "sha256sum --check SHA256SUMS"),
    ("./build.sh > build.log 2>&1", "./build.sh &> build.log"),
    ("ls -t ~/inbox | head -n 3", "ls -1t ~/inbox | head -3"),
    ("du -sh box/* | sort -h", "du -hs box/* | sort -h"),
    ("mkdir -p x && touch x/y", "mkdir x; touch x/y"),
]
NOT_SAME = [
    ("awk '{sum+=$2} END {print sum}' costs.txt", "awk '{sum+=$3} END {print sum}' costs.txt"),
    ("awk '{sum+=$1} END {print sum}' costs.txt", "awk '{sum+=$1} END {print sum/NR}' costs.txt"),
    ("awk -F, '$5 > 300' stock.csv", "awk -F, '$5 >= 300' stock.csv"),
    ("cut -d, -f2 rows.csv", "cut -d, -f1,2 rows.csv"),
    ("cut -f2 fields.txt", "awk '{print $2}' fields.txt"),
    ("sort -t, -k3,3nr rows.csv", "sort -t, -k3,3n rows.csv"),
    ("sort -n nums.list", "sort nums.list"),
    ("sort -u words.list", "uniq words.list"),
    ("sort w.txt | uniq -c | sort -rn | head -n 5", "sort w.txt | uniq -c | sort -rn | head -n 6"),
    ("grep error net.log", "grep -i error net.log"),
    ("grep -w error net.log", "grep error net.log"),
    ("grep -C 2 timeout net.log", "grep -C 3 timeout net.log"),
    ("grep -c 'status=500' web.log", "grep -o 'status=500' web.log | wc -l"),
    ("grep -v '^#' app.conf", "grep -v '^\\s*#' app.conf"),
    ("sed -n '120,150p' big.c", "sed -n '120,149p' big.c"),
    ("tail -n 40 server.log", "head -n 40 server.log"),
    ("tail -n 40 server.log", "tail -n 41 server.log"),
    ("sed -i 's/old/new/g' app.ini", "sed -i 's/old/new/' app.ini"),
    ("sed -i 's/old/new/g' app.ini", "sed 's/old/new/g' app.ini"),
    ("sed -i 's/\\r$//' run.sh", "sed -i 's/$/\\r/' run.sh"),
    ("sed -i '/^$/d' page.md", "sed -i '/^\\s*$/d' page.md"),
    ("grep -rl key .", "grep -l key *"),
    ("grep -rn key --include='*.py' .", "grep -rn key ."),
    ("jq -r '.[] | .email' crew.json", "jq '.[] | .email' crew.json"),
    (
        "jq -r '.[] | select(.age > 30) | .name' p.json",
        "jq -r '.[] | select(.age >= 30) | .name' p.json",
    ),
    ("jq -r '.db.host' settings.json", "jq -r '.db' settings.json"),
    ("tar -czf site.tar.gz site", "tar -cf site.tar.gz site"),
    ("tar -czf site.tar.gz site", "tar -czf site.tar.gz -C site ."),
    ("tar -xf src.tar.gz", "tar -tf src.tar.gz"),
    ("tar -tf old.tar", "tar -tvf old.tar"),
    ("gzip -k dump.sql", "gzip dump.sql"),
    ("gunzip notes.csv.gz", "gunzip -k notes.csv.gz"),
    ("unzip parts.zip -d out", "unzip parts.zip"),
    ("zip -r docs.zip papers", "zip docs.zip papers"),
    ("mv *.jpg pics/", "mv *.JPG pics/"),
    ("mv *.jpg pics/", "cp *.jpg pics/"),
    ("cp -p notes.txt copy.txt", "cp notes.txt copy.txt"),
    ("ln -s notes.txt link", "ln notes.txt link"),
    ("chmod go-w report.pdf", "chmod o-w report.pdf"),
    ("chmod -R 700 lib", "chmod 700 lib"),
    ("find lib -type d -exec chmod 700 {} +", "find lib -exec chmod 700 {} +"),
    ("find . -name '*.ts' -mtime -2", "find . -name '*.ts' -mtime -3"),
    ("find . -maxdepth 1 -name '*.ts'", "find . -name '*.ts'"),
    ("find . -name '*.ts'", "find . -iname '*.ts'"),
    ("find . -name '*.js' -not -path './dist/*'", "find . -name '*.js'"),
    ("find /data -size +3M", "find /data -size +4M"),
    ("find /data -perm 644", "find /data -perm -644"),
    ("find . -newermt 2024-03-01", "find . -newermt 2024-03-02"),
    ("truncate -s 0 debug.log", "rm debug.log"),
    ("split -l 20 rows.txt part_", "split -l 21 rows.txt part_"),
    ("ls -t ~/inbox | head -n 3", "ls ~/inbox | head -n 3"),
    ("ls -S ~/inbox | head -n 3", "ls -Sr ~/inbox | head -n 3"),
    ("du -sh box/* | sort -h", "du -sh box/* | sort"),
    ("./build.sh > build.log 2>&1", "./build.sh > build.log"),
    ("grep -c absent empty.txt", "grep -c missing other.txt"),
    ("cat no/such | wc -l", "wc -l < /dev/null"),
    ("sort <(exit 1)", "true"),
    ("wc -l < users.csv", "grep -c kim names.txt"),
    ("wc -l < users.csv", "printf '%s\\n' 3"),
    ("head -n 5 here.txt", "head -n 5 there.txt"),
]
RUN = [
    "mv a b",
    "gzip -d x.gz",
    "sed -i s/a/b/ x",
    "echo a > ~/x",
    "cp x ~/y",
    "> x",
    "sort x | tee y",
    'for f in *.txt; do mv "$f" "${f%.txt}.md"; done',
    "find src -name x | xargs sed -i s/a/b/",
    "./x.sh",
]
NOT_RUN = [
    "mv x /usr/y",
    "mv x ../../y",
    "mv x ~root/y",
    "mkdir /made",
    "cp --target-directory=/etc x",
    "tar -xf x.tar -C/etc",
    "sed -i 'w /usr/x' y",
    "sed -i 's/a/b/e' y",
    "awk 'BEGIN{system(\"ls\")}'",
    "awk '{print > \"/x\"}' y",
    "tar --to-command=sh -xf y.tar",
    "split --filter=sh y",
    "for f in /etc/*; do mv $f .; done",
    'mv x "$TMPDIR/y"',
    'mkdir "$unset/x"',
    "mv a $(cat list)",
    "cat list | xargs touch",
    "find . -exec sh -c 'mv $1 x' _ {} +",
    "bash x.sh",
    "/bin/x.sh",
    "tail -f x",
    "sleep 3 &",
    "while true; do ls; done",
    "cat /dev/urandom",
    "find . -delete",
    "rm -r x",
    "kill 1",
    "sudo -u kim ls",
    "timeout 5 ls",
]
BROUGHT_IN = [
    (
        ("grep x /var/log/y", "grep x /var/log/y"),
        ("grep x root/var/log/y", "grep x root/var/log/y"),
    ),
    (("du -sh /srv", "du -sh '/srv'"), ("du -sh root/srv", "du -sh 'root/srv'")),
    (("sudo ls /srv", "ls /srv/"), ("ls root/srv", "ls root/srv/")),
]
LEFT_OUT = [
    ("cat /proc/cpuinfo", "cat /proc/cpuinfo"),
    ("cut -d: -f1 /etc/passwd", "cut -d: -f1 /etc/passwd"),
    ("awk '/etc/' x", "awk '/etc/' x"),
    ("ls 2>/dev/null", "ls /srv"),
]


@pytest.fixture(scope="module")
def place() -> Iterator[Sandbox]:
    with sandbox(seconds=3) as made:
        yield made


@pytest.mark.parametrize(("one", "other"), SAME)
def test_what_does_the_same_with_what_is_there(one: str, other: str, place: Sandbox) -> None:
    assert place.same(one, other)


@pytest.mark.parametrize(("one", "other"), NOT_SAME)
def test_what_does_something_else(one: str, other: str, place: Sandbox) -> None:
    assert not place.same(one, other)


@pytest.mark.parametrize("command", RUN)
def test_what_changes_only_the_folder_is_run(command: str) -> None:
    assert is_harmless(command)


@pytest.mark.parametrize("command", NOT_RUN)
def test_what_reaches_further_is_not(command: str) -> None:
    assert not is_harmless(command)


@pytest.mark.parametrize(("pair", "inside"), BROUGHT_IN)
def test_what_is_read_elsewhere_is_brought_in(
    pair: tuple[str, str], inside: tuple[str, str]
) -> None:
    assert brought_in(*pair) == inside


@pytest.mark.parametrize("pair", LEFT_OUT)
def test_what_is_no_file_elsewhere_stays(pair: tuple[str, str]) -> None:
    assert brought_in(*pair) == pair


def test_a_home_is_the_same_whoever_is_run_first(place: Sandbox) -> None:
    pairs = [SAME[0], NOT_SAME[20], SAME[10], SAME[0]]
    first = [place.same(*pair) for pair in pairs]
    with sandbox(seconds=3) as other:
        assert [other.same(*pair) for pair in reversed(pairs)] == first[::-1]
