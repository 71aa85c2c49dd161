"""The judge of bench/offline.py: what counts as the same command, and what must not."""

from __future__ import annotations

import pytest

from bench.judge import OPEN
from bench.judge import Verdict
from bench.judge import verdict
from bench.stage import SAME
from bench.stage import stages

EQUAL = [
    ("mkdir a/b", "mkdir -p -- a/b"),
    ("tar -xvzf a.tar.gz", "tar -xvf a.tar.gz"),
    ("watch -n 2 'ls -l'", "watch ls -l"),
    ("watch -n 5 ls -l", "watch -n 5 'ls -l'"),
    ("unset -v x", "unset x"),
    ("find . -name '*.c'", "find -name \\*.c"),
    ("find . -name '*.c' -print", 'find . -name "*.c"'),
    ("find . -type f -name x", "find . -name x -type f"),
    ("find . -name x -maxdepth 1", "find . -maxdepth 1 -name x"),
    ("find . ! -name x", "find . -not -name x"),
    ("find . -type f -a -name x", "find . -type f -name x"),
    ("find . \\( -name a -o -name b \\)", "find . -name b -or -name a"),
    ("find . -name a -print -o -name b -print", "find . -name a -o -name b"),
    ("find . -type f \\( -name a -o -name b \\)", "find . \\( -name b -o -name a \\) -type f"),
    ("find . -name x -exec rm {} \\;", "find . -name x -delete"),
    ("find . -name x -print0 | xargs -0 rm -f", "find . -name x -delete"),
    ("find . -name x | xargs -r rm", "find . -name x -exec rm -- {} +"),
    (
        "find . -exec grep -l word {} \\;",
        "find . -print0 | xargs -0 grep --files-with-matches word",
    ),
    ("find . | xargs -I{} cp {} /tmp/", "find . -exec cp {} /tmp ';'"),
    ("find . | xargs -I % mv % dest", "find . -exec mv {} dest \\;"),
    ("find . -xdev", "find . -mount"),
    ("find / -perm 0644", "find / -perm 644"),
    ("find / -perm -o=w", "find / -perm -0002"),
    ("find / -perm +6000", "find / -perm /u+s,g+s"),
    ("find / -perm /u=s", "find / -perm -4000"),
    ("find . -uid 0", "find . -user root"),
    ("find . -name x -exec echo {} \\;", "find . -name x"),
    ("find . -name x -exec bash -c 'echo \"$0\"' {} \\;", "find . -name x"),
    ("find . -printf '%p\\n'", "find ."),
    ("find . -type f | xargs rm -rf", "find . -type f -delete"),
    ("find . -type f -exec rm -r {} +", "find . -type f -delete"),
    ("find . | xargs cp -t d", "find . -exec cp {} d \\;"),
    ("find . | less", "find ."),
    ("find . -mtime -1", "find . -mtime 0"),
    ("find ./dir/ -name x", "find dir -name x"),
    ("find $HOME -name x", "find ~ -name x"),
    ('find "$HOME/a" -name x', "find ~/a -name x"),
    ("find a b -name x", "find b a -name x"),
    ("find / -name x 2>/dev/null", "find / -name x"),
    ("sudo find / -name x", "find / -name x"),
    ("find . -path ./a -prune -o -name x -print", "find . -path './a' -prune -o -print -name x"),
    ("find . -prune -o -type f -exec ls {} +", "find . -prune -o -type f -print0 | xargs -0 ls"),
    ("find . -not -path '*/\\.*'", "find . -not -path '*/.*'"),
    ("find . -regex '.*\\.\\(c\\|h\\)'", "find . -name '*.c' -o -name '*.h'"),
    ("find . -name '*.[ch]'", "find . \\( -name '*.c' -o -name '*.h' \\)"),
    ("sort -rn", "sort -n -r"),
    ("sort -nr f", "sort --reverse --numeric-sort f"),
    ("sort -k 2 -t , f", "sort -t, -k2 f"),
    ("head -5 f", "head -n 5 f"),
    ("head f", "head -n10 f"),
    ("egrep x f", "grep -E x f"),
    ("grep -rl x .", "grep -l -r x ."),
    ("find . -exec grep x {} /dev/null \\;", "find . -exec grep -H x {} +"),
    ("cat f | sort -u", "sort -u f"),
    ("sort -u < f", "sort -u f"),
    ("tar czf a.tgz dir", "tar -c -z -f a.tgz dir/"),
    ("ls -la", "ls -a -l"),
    ("chmod -R 755 dir", "chmod --recursive 755 dir/"),
    ("chmod 644 $(find . -name x)", "find . -name x -exec chmod 644 {} +"),
    ("grep x `find . -type f`", "find . -type f | xargs grep x"),
    ("find . | parallel -0 -X md5sum", "find . -exec md5sum {} +"),
    ("find . -exec grep -sH x {} \\;", "find . -exec grep x {} +"),
    ("find . -exec egrep word {} +", "find . -exec grep word {} +"),
    ("find . -exec grep -q x. {} \\; -print", "find . -exec grep -l x. {} +"),
    ("find . | xargs grep -l x | xargs rm", "find . -exec grep -q x {} \\; -delete"),
    ("find . -type f -exec grep -r x {} +", "find . -type f -exec grep x {} +"),
    ("find . -type f -exec ls -la {} +", "find . -type f | xargs ls -l"),
    ("find . -type f -exec ls {} \\;", "find . -type f"),
    ("find . -exec ls -d {} \\;", "find ."),
    ("find . -exec basename {} \\;", "find . -printf '%f\\n'"),
    ("find . | xargs -n1 dirname", "find . -printf '%h\\n'"),
    ("find . -type f -empty", "find . -type f -size 0"),
    ("find . -size +1M", "find . -size +1024k"),
    ("find . -mmin -1440", "find . -mtime -1"),
    ("find . | sort | uniq", "find . | sort -u"),
    ("find . | tar -cf a.tar -T -", "find . -print0 | xargs -0 tar cf a.tar"),
    ("find . -exec sed -i 's,a,b/c,g' {} +", "find . -exec sed -i 's/a/b\\/c/g' {} \\;"),
    ("find ${dir} -name x", 'find "$dir" -name x'),
    ("find . -type d -name '*'", "find . -type d"),
    ("find /. -name x", "find / -name x"),
    ("find . -ok rm {} \\;", "find . -exec rm -i {} +"),
    ("find . -execdir chmod 644 {} \\;", "find . -exec chmod 644 {} +"),
    ("find . -depth -name x -exec rm -r {} +", "find . -name x -exec rm -r {} +"),
    ("find . -type d -empty -exec rmdir {} \\;", "find . -type d -empty -delete"),
    ("find . -not \\( -name a -o -name b \\)", "find . ! -name b ! -name a"),
    (
        "find . -path ./a -prune -o -type f -print",
        "find . -type f -not -path './a/*'",
    ),
    (
        "find . -type d -name a -prune -o -type f -name x -print0 | xargs -0 rm",
        "find . -type f -name x -not -path '*/a/*' -delete",
    ),
    ("find . -exec chown :g {} +", "find . -exec chgrp g {} +"),
    ("find . -exec mv -f {} d \\;", "find . -exec mv {} d \\;"),
    ("find . -size 0k", "find . -size 0"),
    ("find . -exec sh -c 'cp \"$@\" /d' sh {} +", "find . -exec cp {} /d \\;"),
    ("find . –name “*.c”", "find . -name '*.c'"),
    ("find . — name “*.c” — print", "find . -name '*.c'"),
    ('find . | while read f; do cp -- "$f" /d; done', "find . -exec cp {} /d \\;"),
    ("find . -exec bash -c 'rm \"$0\"' {} \\;", "find . -exec rm {} \\;"),
    ("find . -exec sh -c 'x \"$1\"' _ {} \\;", "find . -exec x {} \\;"),
    ("find . -exec bash -c 'x \"{}\"' \\;", "find . -exec x {} \\;"),
    ("find . -print0 | tr -dc '\\0' | wc -c", "find . | wc -l"),
    ("find . -exec printf x \\; | wc -c", "find . | wc -l"),
    ("find . -exec basename {} \\; | wc -l", "find . | wc -l"),
    ("find . | grep '\\.c$'", "find . -name '*.c'"),
    ("find . -type f | grep -E '\\.c$|\\.h$'", "find . -type f \\( -name '*.c' -o -name '*.h' \\)"),
    ("find . -print | grep '\\.java'", "find . -path '*.java*'"),
    ("find d -exec md5sum {} + > f", "find d -print0 | xargs -0 md5sum > f"),
    ("find . | grep -v old | grep -i new", "find . -not -path '*old*' -ipath '*new*'"),
    ("find . -path '*/x'", "find . -name x"),
    ("find . -path '*/*x'", "find . -name '*x'"),
    ("find . -regextype posix-egrep -regex '.*(a|b)$'", "find . -name '*a' -o -name '*b'"),
    ("find . | sed 's#.*/##'", "find . -printf '%f\\n'"),
    ("find . -fprint out", "find . > out"),
    ("find -E . -regex '(a|b)'", "find . -regextype posix-extended -regex '(a|b)'"),
    ("find . -exec chmod a+x {} +", "find . -exec chmod +x {} +"),
    ("find . type f -mtime -2", "find . -type f -mtime -2"),
    ("find . -exec rm {} \\", "find . -exec rm {} \\;"),
    ("find . \\(-mtime +2 -o -atime +4\\)", "find . \\( -mtime +2 -o -atime +4 \\)"),
    ("find . -path ./a -prune -o -print", "find . -not -path ./a -not -path './a/*'"),
    ("find d -name '.*' -prune -o -type d -print", "find d -type d -not -path '*/.*'"),
    ("find . -type f -not -path ./a -not -path './a/*'", "find . -type f -not -path './a/*'"),
    ("find . -type f -not -name .", "find . -type f"),
    ("find . -name x | cpio -pdmv /d", "find . -name x -exec cp --parents {} /d \\;"),
    ("find . -type f -exec du -b {} +", "find . -type f -printf '%s %p\\n'"),
    ("find . -exec perl -pi -e 's/a b/c/g' {} +", "find . -exec sed -i 's/a b/c/g' {} +"),
    ("find . | xargs grep -l a | xargs sed -i s/a/b/g", "find . -exec sed -i s/a/b/g {} +"),
    ("find . -exec sed -i '' s/a/b/ {} +", "find . -exec sed -i s/a/b/ {} +"),
    ("grep -rl x.y dir", "find dir -type f -exec grep -l x.y {} +"),
    ("grep -rn --include='*.c' x", "find . -type f -name '*.c' | xargs grep -n x"),
    ("find . -exec chmod u=rwx,go=rx {} +", "find . -exec chmod 755 {} +"),
    ("find -P . -user 0", "find . -user root"),
    ("find . -exec chmod 0644 {} +", "find . -exec chmod 644 {} +"),
    ("find . -type l -lname x", "find . -lname x"),
    ("find . -ok mv {} d \\;", "find . -ok mv -- {} d \\;"),
    ("find $HOME/. -name x", "find ~ -name x"),
    ("find . -execdir gunzip {} \\;", "find . -exec gunzip {} +"),
]

OTHER = [
    ("mkdir -m 700 a", "mkdir a"),
    ("tar -czf a.tar.gz b", "tar -cf a.tar.gz b"),
    ("watch -n 5 'ls -l'", "watch 'ls -l'"),
    ("watch ls -l", "watch ls"),
    ("watch -d ls", "watch ls"),
    ("unset -f x", "unset x"),
    ("find . -name x", "find . -iname x"),
    ("find . -name x", "find . -type f -name x"),
    ("find . -size +1M", "find . -type f -size +1M"),
    ("find . -name x", "find . -name y"),
    ("find . -name '*.[a-z]'", "find . -name '*.a' -o -name '*.z'"),
    ("find . -regex '.*c'", "find . -name '*.c'"),
    ("find . -name 'a\\*'", "find . -name 'a*'"),
    ("find . -name x", "find / -name x"),
    ("find . -name a -name b", "find . -name a -o -name b"),
    ("find . -name a -not -name b", "find . -name b -not -name a"),
    ("find . -type f -name a -o -name b", "find . -type f \\( -name a -o -name b \\)"),
    ("find . -name a -prune -o -print", "find . -not -name a"),
    ("find . -name a -prune -o -name b", "find . -name a -prune -o -name b -print"),
    ("find . -name a -print -exec rm {} \\;", "find . -name a -exec rm {} \\;"),
    ("find . -name x -delete", "find . -name x"),
    ("find . -type d -exec rm -r {} +", "find . -type d -delete"),
    ("find . -exec ls -l {} +", "find . -ls"),
    ("find . -print0", "find ."),
    ("find . -perm /6000", "find . -perm -6000"),
    ("find . -printf '%f\\n'", "find ."),
    ("find . -exec echo x {} \\;", "find ."),
    ("find . -name x | xargs rm -r", "find . -name x -delete"),
    ("find . -mtime -2", "find . -mtime 1"),
    ("find . -mtime +7", "find . -mtime 7"),
    ("find . -mtime 1", "find . -mmin 1440"),
    ("find . -size 1M", "find . -size 1024k"),
    ("find . -perm 644", "find . -perm -644"),
    ("find . -maxdepth 1", "find . -maxdepth 2"),
    ("find . -exec cp {} /tmp \\;", "find . -exec mv {} /tmp \\;"),
    ("find . -exec cp {} /tmp \\;", "find . -execdir cp {} /tmp \\;"),
    ("find . -ok rm {} \\;", "find . -exec rm {} \\;"),
    ("find . > out", "find ."),
    ("find . | wc -l", "find . | wc -w"),
    ("find . | sort | head -5", "find . | head -5 | sort"),
    ("sort -n f", "sort -rn f"),
    ("head -5 f", "head -6 f"),
    ("head -5 f", "tail -5 f"),
    ("grep -r x .", "grep -l x ."),
    ("grep x. f", "grep -E x. f"),
    ("cat f | wc -l", "wc -l f"),
    ("cat -n f | sort", "sort f"),
    ("rm -r dir", "rm dir"),
    ("echo -n x", "echo x"),
    ("rm $(find . -name x | head -1)", "find . -name x -delete"),
    ("find . -exec grep -i x {} +", "find . -exec grep x {} +"),
    ("grep -H x f", "grep x f"),
    ("find . -exec grep -q x {} \\;", "find . -exec grep -l x {} +"),
    ("find . -exec grep -r x {} +", "find . -exec grep x {} +"),
    ("find . -type d -exec ls {} \\;", "find . -type d"),
    ("find . -type f -exec ls -lt {} +", "find . -type f -exec ls -l {} +"),
    ("find . -empty", "find . -size 0"),
    ("find . -depth", "find ."),
    ("find . -path ./a -prune -o -print", "find . -not -path './a/*'"),
    ("find . -path ./a -prune -o -type f", "find . -type f -not -path './a/*'"),
    ("find . -exec chown u:g {} +", "find . -exec chgrp g {} +"),
    ("find . -exec sh -c 'cp \"$@\" /d; ls' sh {} +", "find . -exec cp {} /d \\;"),
    ("find . -name '*.mp3'", "find . -iname '*.mp3'"),
    ("find . -type d -exec rmdir {} \\;", "find . -type d -delete"),
    ("find . -size -1M", "find . -size -1024k"),
    ("find . -mmin +1440", "find . -mtime +1"),
    ("sort f | uniq -c", "sort -u f"),
    ("sort -n f | uniq", "sort -nu f"),
    ("tar -T list -cf a.tar", "tar -cf a.tar"),
    ("find . -exec sed -i s/a/b/ {} +", "find . -exec sed -i s/a/b/g {} +"),
    ('find . | while read f; do cp "$f" "$f.old"; done', "find . -exec cp {} \\;"),
    ('find . | while read f; do x; cp "$f" /d; done', "find . -exec cp {} /d \\;"),
    ('find . -exec sh -c \'cp "$0" "$0.old"\' {} \\;', "find . -exec cp {} \\;"),
    ("find . | wc -c", "find . | wc -l"),
    ("find . -exec printf xy \\; | wc -c", "find . | wc -l"),
    ("find . | grep '\\.c'", "find . -name '*.c'"),
    ("find . | grep 'a.c'", "find . -path '*a.c*'"),
    ("find . | grep '\\.java'", "find . -name '*.java'"),
    ("find . -exec bash -c 'echo a \"$0\"' {} \\;", "find ."),
    ("find . -exec bash -c 'rm \"$0\"' {} \\;", "find ."),
    ("find d -exec md5sum {} + > f", "find d -print > f"),
    ("find d -print -exec md5sum {} + > f", "find d | xargs md5sum > f"),
    ("find d -exec md5sum {} + > f", "find d > f | xargs md5sum"),
    ("find d -exec md5sum {} + > f", "find d -exec md5sum {} +"),
    ("find . | xargs grep word", "find . -path '*word*'"),
    ("find . -name a -print -exec rm {} \\; | grep word", "find . -name a -path '*word*' -delete"),
    ("find . -name '.*' -prune -o -type d -print", "find . -type d -not -path '*/.*'"),
    ("find d -type d -name a -prune -o -print", "find d -not -name a -not -path '*/a/*'"),
    ("find . -not -path ./a -not -path './a/*'", "find . -not -path './a/*'"),
    ("find . -not -name .", "find ."),
    ("find . -type f -exec du -h {} +", "find . -type f -printf '%s %p\\n'"),
    ("find . -exec perl -pi -e 's/\\w/c/g' {} +", "find . -exec sed -i 's/\\w/c/g' {} +"),
    ("find . -exec perl -i.bak -pe s/a/c/g {} +", "find . -exec sed -i s/a/c/g {} +"),
    ("find . | xargs grep -l a | xargs sed -i s/c/b/g", "find . -exec sed -i s/c/b/g {} +"),
    ("find . | xargs grep -il a | xargs sed -i s/a/b/g", "find . -exec sed -i s/a/b/g {} +"),
    ("grep -rl x dir", "find dir -exec grep -l x {} +"),
    ("grep -r --exclude='*.o' x .", "grep -r x ."),
    ("grep -rl x dir", "find dir -type f -exec grep x {} +"),
    ("find . -exec chmod u=rwx,g=rx {} +", "find . -exec chmod 755 {} +"),
    ("find . -exec chmod 4755 {} +", "find . -exec chmod 755 {} +"),
    ("find . -name x | cpio -o > /d", "find . -name x -exec cp --parents {} /d \\;"),
    ("find . -name x | cpio -pd /d", "find . -name x -exec cp {} /d \\;"),
    ("find . -path '*/a*'", "find . -name 'a*'"),
    ("find . -path '*a/x'", "find . -name x"),
    ("find . | xargs echo", "find ."),
    ("find . -exec chmod u+x {} +", "find . -exec chmod +x {} +"),
    ("find . -execdir cp {} d \\;", "find . -exec cp {} d \\;"),
    ("find . -name '(-mtime'", "find . \\( -mtime"),
    ("find . -name x", ""),
    ("", "find ."),
]

QUESTION = "find x"


@pytest.mark.parametrize(("one", "two"), EQUAL)
def test_what_means_the_same(one: str, two: str) -> None:
    assert verdict(QUESTION, [one], two).operands, (stages(one), stages(two))


@pytest.mark.parametrize(("one", "two"), OTHER)
def test_what_does_not(one: str, two: str) -> None:
    assert not verdict(QUESTION, [one], two).operands, stages(one)


@pytest.mark.parametrize(
    ("wanted", "answer", "parts"),
    [
        ("find . -name x", "ls x", (False, False, False, False)),
        ("find . -name x", "find . -name x | wc -l", (False, False, False, False)),
        ("find . -name x", "find . -iname x", (True, False, False, False)),
        ("find . -name x", "find / -name x", (True, True, False, False)),
        ("find . -name x", "find -name x", (True, True, True, True)),
    ],
)
def test_the_parts_of_a_verdict(wanted: str, answer: str, parts: tuple[bool, ...]) -> None:
    assert verdict(QUESTION, [wanted], answer) == Verdict(*parts)


@pytest.mark.parametrize(
    ("question", "answer", "equal"),
    [
        ("copy all c files", "find . -name '*.c' -exec cp -- {} <folder> ';'", True),
        ("copy all c files to /dest", "find . -name '*.c' -exec cp -- {} <folder> ';'", False),
        ("copy all c files", "find . -name '*.c' -exec cp -- {} elsewhere ';'", False),
        ("copy all c files", "find . -name '*.c' -exec cp -- {} ';'", False),
    ],
)
def test_a_placeholder_stands_for_what_was_not_asked(
    question: str, answer: str, equal: bool
) -> None:
    wanted = "find . -name '*.c' | xargs -I{} cp {} /dest"
    assert verdict(question, [wanted], answer).operands is equal


@pytest.mark.parametrize(
    ("question", "wanted", "answer", "right"),
    [
        ("c files here", "find . -name '*.c'", "find . -type f -name '*.c'", True),
        ("c files here", "find . -type f -name '*.c'", "find . -name '*.c'", True),
        ("files of a regular expression", "find . -regex a", "find . -type f -regex a", True),
        ("regular c files", "find . -type f -name '*.c'", "find . -name '*.c'", False),
        ("what is old", "find . -mtime +9", "find . -type f -mtime +9", False),
        ("files and directories", "find .", "find . -type f", False),
        ("all files", "find . -type d", "find . -type f", False),
        ("all files", "find . -type f -size +1M", "find . -type f", False),
    ],
)
def test_type_f_is_left_open_for_files(
    question: str, wanted: str, answer: str, right: bool
) -> None:
    """The strict part of the verdict holds to -type f."""
    found = verdict(question, [wanted], answer)
    assert (found.operands, found.right) == (False, right)


@pytest.mark.parametrize(
    ("question", "wanted", "answer", "right"),
    [
        ("find old things", "find /tmp -mtime +9", "find . -mtime +9", True),
        ("things newer than file /tmp/t", "find / -newer /tmp/t", "find . -newer /tmp/t", True),
        ("things of user root", "find / -user root", "find . -user root", True),
        ("things of user root in root", "find / -user root", "find . -user root", False),
        ("things in /tmp newer than /a/t", "find / -newer /a/t", "find . -newer /a/t", False),
        ("find old things", "find . -mtime +9", "find / -mtime +9", False),
        ("find old things in tmp", "find /tmp -mtime +9", "find . -mtime +9", False),
        ("find old things on this computer", "find / -mtime +9", "find . -mtime +9", False),
        ("find old things in /a", "find /b -mtime +9", "find . -mtime +9", False),
        ("find old things here", "find $(pwd) -mtime +9", "find . -mtime +9", True),
        ("full path of things here", "find $PWD", "find .", False),
        ("remove old things", "find . -exec rm -rv {} +", "find . -exec rm -r {} +", True),
        ("remove and show things", "find . -exec rm -rv {} +", "find . -exec rm -r {} +", False),
        ("remove old things", "find . -print -exec rm {} +", "find . -delete", True),
        ("print and remove", "find . -print -exec rm {} +", "find . -delete", False),
        ("things in folder docs", "find /a/docs -empty", "find docs -empty", True),
        ("things in /docs", "find /a/docs -empty", "find /docs -empty", False),
        ("all names", "find . -print0", "find .", True),
        ("all names, null in between", "find . -print0", "find .", False),
        ("what was changed", "find . -cmin -9", "find . -mmin -9", True),
        ("whose status was changed", "find . -cmin -9", "find . -mmin -9", False),
        ("more than 20 MB", "find . -size +20000k", "find . -size +20M", True),
        ("more than 20 MB", "find . -size +2000k", "find . -size +20M", False),
        ("mp3 files", "find . -iname '*.mp3'", "find . -name '*.mp3'", True),
        ("mp3 files, any case", "find . -iname '*.mp3'", "find . -name '*.mp3'", False),
        ("files called ab", "find . -iname ab", "find . -name ab", False),
        ("things in the home folder", "find /home -empty", "find ~ -empty", True),
        ("things in /home", "find /home -empty", "find ~ -empty", False),
        ("long listing of things", "find . -ls", "find . -exec ls -l {} +", True),
        ("list things", "find . -ls", "find . -exec ls -l {} +", False),
        ("broken links here", "find -L . -type l", "find . -xtype l", True),
        ("links here", "find -L . -type l", "find . -xtype l", False),
        ("remove all files", "find . -exec rm -r {} +", "find . -delete", True),
        ("c or h files", "find . -type f -name a -o -name b",
         "find . -type f \\( -name a -o -name b \\)", True),
        ("hidden ones left out", "find . -not -name '.*'", "find . -not -path '*/.*'", True),
        ("ones with a dot left out", "find . -not -name '.*'", "find . -not -path '*/.*'", False),
        ("names ending in fits", "find . -name '*fits'", "find . -name '*.fits'", True),
        ("names ending in .fits", "find . -name '*fits'", "find . -name '*.fits'", False),
        ("names ending in a b", "find . -name '*fits'", "find . -name '*.fits'", False),
        ("pack all into a.tar", "find . -exec tar -rf a.tar {} +", "find . -exec tar -cf a.tar {} +", True),
        ("add all to a.tar", "find . -exec tar -rf a.tar {} +", "find . -exec tar -cf a.tar {} +", False),
        ("copy all to d", "find . -exec cp -a {} d \\;", "find . -exec cp {} d \\;", True),
        ("copy all to d, keep times", "find . -exec cp -a {} d \\;", "find . -exec cp {} d \\;", False),
        ("all names", "find . | xargs", "find .", True),
        ("all names in columns", "find . | xargs -n 3", "find .", False),
        ("all names, one a line", "find . | xargs", "find .", False),
        ("files but not c files", "find . -name '*.c' -prune -o -print", "find . -not -name '*.c'", True),
        ("all but what is called c", "find . -name c -prune -o -print", "find . -not -name c", False),
        ("files without c", "find . -not -type f", "find .", False),
    ],
)  # fmt: skip
def test_what_the_question_leaves_open(
    question: str, wanted: str, answer: str, right: bool
) -> None:
    """Nobody can know a place or a report that is not asked for."""
    found = verdict(question, [wanted], answer)
    assert (found.operands, found.right) == (False, right)


def test_any_answer_of_the_list_is_right() -> None:
    """The best of its commands counts, whichever stands first."""
    assert verdict(QUESTION, ["ls", "find . -name x"], "find -name x").operands


def test_each_equality_has_its_reason() -> None:
    assert all([*SAME.values(), *OPEN.values()])
