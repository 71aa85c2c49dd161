"""Sequences of numbers and random ones."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "seq <line> <to>",
        en="Count from <line> to <to>",
        ko="<line>부터 <to>까지 세기",
        asks="""
            print numbers from <line> to <to>
            sequence of numbers <line> to <to>
            <line> 부터 <to> 까지 숫자 출력
            count from <line> to <to>
            list the numbers <line> to <to>
            <line> 부터 <to> 까지 세기 숫자
            숫자 <line> 에서 <to> 까지 나열
            <line> 에서 <to> 까지 번호 출력
            """,
    ),
    Recipe(
        "shuf -i <line>-<to> -n 1",
        en="Pick a random number from <line> to <to>",
        ko="<line>부터 <to> 사이의 무작위 수",
        mac="jot -r 1 <line> <to>",
        asks="""
            random number between <line> and <to>
            <line> 부터 <to> 사이 랜덤 숫자
            pick a random number from <line> to <to>
            roll a number between <line> and <to> randomly
            <line> 에서 <to> 까지 중 랜덤 숫자 하나
            <line> 와 <to> 사이의 무작위 수
            랜덤으로 <line> ~ <to> 숫자 뽑기
            """,
    ),
    Recipe(
        "seq <line> <number> <to>",
        en="Print the numbers from <line> to <to> in steps of <number>",
        ko="<line>부터 <to>까지 <number>씩 늘려 출력",
        asks="""
            count from <line> to <to> in steps
            numbers from <line> to <to> with a step
            <line> 부터 <to> 까지 일정 간격으로 숫자
            <line> 에서 <to> 까지 건너뛰며 숫자 출력
            """,
    ),
    Recipe(
        "seq <number> -1 1",
        en="Count down from <number> to 1",
        ko="<number>부터 1까지 거꾸로 세기",
        asks="""
            count down from <number>
            count backwards from <number>
            countdown starting at <number>
            <number> 부터 거꾸로 세기
            <number> 부터 하나씩 줄여가며 출력
            <number> 에서 카운트다운
            """,
    ),
)
