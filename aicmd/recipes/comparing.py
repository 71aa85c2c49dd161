"""What is the same in two files, and what differs."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "diff -u -- <file> <other>",
        en="Compare <file> with <other>",
        ko="<file>과 <other> 비교",
        mac="diff -u <file> <other>",
        asks="""
            compare <file> and <other>
            difference between <file> and <other>
            diff <file> <other>
            <file> 와 <other> 비교
            두 파일 차이 보기
            <file> <other> 다른 점
            what changed between <file> and <other>
            how do <file> and <other> differ
            show differences of two files <file> and <other>
            <file> 과 <other> 차이점 보여줘
            <file> <other> 뭐가 다른지
            <file> 이랑 <other> 비교해줘
            where do <file> and <other> differ
            <file> 랑 <other> 뭐가 달라
            what has changed between <file> and <other>
            <file> 하고 <other> 뭐가 다른지
            """,
        others=("diff -y -- <file> <other>", "cmp -- <file> <other>"),
    ),
    Recipe(
        "diff -rq -- <folder> <other>",
        en="Compare two folders",
        ko="두 폴더 비교",
        mac="diff -rq <folder> <other>",
        asks="""
            compare two directories
            difference between folder <folder> and folder <other>
            compare folders <folder> and <other>
            두 폴더 비교
            <folder> 폴더 와 <other> 폴더 차이
            which files differ between directory <folder> and <other>
            are the folders <folder> and <other> the same
            diff two directories <folder> <other>
            <folder> 폴더와 <other> 폴더 비교
            <folder> 디렉터리와 <other> 디렉터리에서 다른 파일
            폴더 <folder> 와 폴더 <other> 비교
            compare the two folders <folder> and <other>
            compare two folders <folder> and <other>
            compare the contents of folder <folder> and folder <other>
            <folder> 폴더와 <other> 폴더 내용 비교
            두 폴더 <folder> <other> 비교
            <folder> 와 <other> 두 폴더 차이
            what differs between the folders <folder> and <other>
            <folder> 폴더랑 <other> 폴더 뭐가 다른지
            which files differ in the folders <folder> and <other>
            compare folder <folder> with <other>
            """,
    ),
    Recipe(
        "comm -12 <(sort -- <file>) <(sort -- <other>)",
        en="Show the lines that <file> and <other> share",
        ko="<file>과 <other>에 모두 있는 줄 보기",
        mac="comm -12 <(sort <file>) <(sort <other>)",
        fish="comm -12 (sort -- <file> | psub) (sort -- <other> | psub)",
        asks="""
            common lines of <file> and <other>
            lines in both <file> and <other>
            intersection of <file> and <other>
            <file> 와 <other> 공통 줄
            두 파일에 모두 있는 줄
            what do <file> and <other> have in common
            lines that occur in <file> and also in <other>
            <file> 과 <other> 둘 다에 있는 줄
            <file> 과 <other> 겹치는 줄 찾기
            <file> <other> 교집합
            """,
    ),
    Recipe(
        "comm -23 <(sort -- <file>) <(sort -- <other>)",
        en="Show the lines that only <file> has",
        ko="<other>에는 없고 <file>에만 있는 줄 보기",
        mac="comm -23 <(sort <file>) <(sort <other>)",
        fish="comm -23 (sort -- <file> | psub) (sort -- <other> | psub)",
        asks="""
            lines only in <file> and not in <other>
            lines of <file> that are not in <other>
            <file> 에만 있고 <other> 에 없는 줄
            what is in <file> but missing in <other>
            lines unique to <file> compared to <other>
            <file> 에는 있는데 <other> 에는 없는 줄
            <other> 에 없고 <file> 에만 있는 줄
            <file> 에서 <other> 에 있는 줄 빼고 보기
            """,
    ),
    Recipe(
        "cmp -- <file> <other> || diff -u -- <file> <other>",
        en="Show the differences of <file> and <other> only if there are any",
        ko="<file>과 <other>가 다르면 차이 보기",
        asks="""
            show differences of <file> and <other> only if they are not identical
            <file> 과 <other> 가 동일하지 않으면 차이 보기
            """,
    ),
    Recipe(
        "comm -13 <(sort -- <file>) <(sort -- <other>)",
        en="Show the lines that only <other> has",
        ko="<other>에만 있는 줄 보기",
        asks="""
            lines only in the second file <other> compared to the first <file>
            new lines in <other> that are missing in <file>
            첫 번째 <file> 에는 없고 두 번째 <other> 에만 있는 줄
            <file> 에 없는 새로운 줄만 <other> 에서 보기
            """,
    ),
    Recipe(
        "patch <file> <other>",
        en="Apply the patch <other> to <file>",
        ko="패치 <other>를 <file>에 적용",
        asks="""
            apply patch <other> to <file>
            patch <file> with <other>
            패치 <other> 를 <file> 에 적용
            """,
    ),
    Recipe(
        "diff -y -- <file> <other>",
        en="Compare <file> and <other> side by side",
        ko="<file>과 <other>를 나란히 비교",
        asks="""
            compare <file> and <other> side by side
            diff <file> <other> in two columns
            <file> 과 <other> 나란히 비교
            <file> <other> 두 칸으로 비교해서 보기
            two column comparison of <file> and <other>
            show <file> next to <other> with differences
            <file> 과 <other> 를 옆에 놓고 비교
            좌우로 나란히 <file> <other> 비교
            show <file> and <other> next to each other
            put <file> and <other> next to each other
            <file> 랑 <other> 나란히 놓고
            """,
    ),
    Recipe(
        "diff -uw -- <file> <other>",
        en="Compare <file> and <other> without regard to blanks",
        ko="공백을 무시하고 <file>과 <other> 비교",
        asks="""
            compare <file> and <other> ignoring whitespace
            diff <file> <other> without whitespace differences
            공백 무시하고 <file> 과 <other> 비교
            <file> <other> 공백 차이 빼고 diff
            differences of <file> and <other> without counting spaces
            diff <file> <other> ignoring blanks
            <file> 과 <other> 를 띄어쓰기 무시하고 비교
            공백은 빼고 <file> <other> 차이 보기
            """,
    ),
    Recipe(
        "diff -u --color=always -- <file> <other> | less -R",
        en="Compare <file> with <other> in colour, page by page",
        ko="<file>과 <other>를 색으로 비교해 한 화면씩 보기",
        asks="""
            colored diff of <file> and <other>
            compare <file> and <other> in color
            <file> 과 <other> 를 색으로 비교
            컬러 diff <file> <other>
            show the difference of <file> and <other> with colors
            color diff <file> <other>
            <file> 과 <other> 차이를 컬러로 보기
            색깔 있는 diff <file> <other>
            """,
    ),
    Recipe(
        "vimdiff -- <file> <other>",
        en="Compare and edit <file> and <other> in vim",
        ko="vim으로 <file>과 <other>를 비교하며 고치기",
        asks="""
            compare and edit <file> and <other> in vim
            vimdiff <file> <other>
            vim 으로 <file> 과 <other> 비교하면서 수정
            open <file> and <other> in vim side by side to compare
            edit differences of <file> and <other> with vimdiff
            <file> 과 <other> vimdiff 로 열기
            빔에서 <file> <other> 비교 편집
            vim diff <file> <other>
            <file> <other> 를 vim 에서 나란히 비교
            """,
    ),
    Recipe(
        "diff -u -- <file> <other> > changes.patch",
        en="Save what changed from <file> to <other> as a patch",
        ko="<file>에서 <other>로 바뀐 내용을 패치로 저장",
        asks="""
            create a patch from <file> to <other>
            save the difference between <file> and <other> as patch
            <file> 과 <other> 의 차이를 패치로 저장
            make a patch file out of <file> and <other>
            write a diff of <file> and <other> to a patch
            <file> 에서 <other> 로 가는 패치 파일 생성
            <file> 과 <other> 로 패치 만들기
            차이를 패치 파일로 저장 <file> <other>
            """,
    ),
    Recipe(
        "patch -p1 < <file>",
        en="Apply the patch <file> here",
        ko="패치 <file>을 여기에 적용",
        asks="""
            apply patch <file> with the patch program
            apply the patch file <file> to this folder
            patch this source with <file>
            patch 명령으로 <file> 적용
            패치 파일 <file> 을 여기에 적용하기
            put <file> onto the code
            """,
    ),
    Recipe(
        "patch -p1 -R < <file>",
        en="Take the patch <file> back",
        ko="패치 <file> 되돌리기",
        asks="""
            undo patch <file>
            reverse the patch <file>
            패치 <file> 되돌리기
            패치 <file> 적용 취소
            """,
    ),
    Recipe(
        "diff -u -- <file> <other> > <target>",
        en="Write the differences between <file> and <other> into <target>",
        ko="<file>과 <other>의 차이를 <target>에 저장",
        asks="""
            make a patch file <target> from <file> and <other>
            create the patch <target> between <file> and <other>
            write the differences of <file> and <other> to <target>
            save the diff of <file> and <other> as <target>
            <file> 랑 <other> 차이로 <target> 파일 만들기
            <file> 와 <other> 차이를 <target> 로 저장
            <file> 하고 <other> 비교한 패치를 <target> 에 저장
            <file> 과 <other> 의 diff 를 <target> 로 만들어
            """,
    ),
)
