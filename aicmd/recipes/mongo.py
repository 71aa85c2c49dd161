"""MongoDB, by its shell and its tools."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "mongosh",
        en="Open the shell of MongoDB",
        ko="MongoDB 셸 열기",
        asks="""
            connect to mongodb
            open the mongo shell
            start mongosh
            mongodb 접속
            몽고디비 셸 열기
            몽고 접속
            """,
    ),
    Recipe(
        "mongosh --eval 'show dbs'",
        en="List the databases of MongoDB",
        ko="MongoDB 데이터베이스 목록 보기",
        asks="""
            list mongodb databases
            mongo list databases
            which databases does mongodb have
            mongodb 데이터베이스 목록
            몽고디비 DB 목록
            몽고 데이터베이스 보기
            """,
    ),
    Recipe(
        "mongosh <database>",
        en="Open the MongoDB database <database>",
        ko="MongoDB 데이터베이스 <database> 열기",
        asks="""
            connect to mongodb database <database>
            open mongo database <database>
            mongosh <database>
            mongodb <database> 데이터베이스 접속
            몽고디비 <database> DB 접속
            몽고 <database> 데이터베이스 열기
            """,
    ),
    Recipe(
        "mongosh <database> --eval 'show collections'",
        en="List the collections of the MongoDB database <database>",
        ko="MongoDB 데이터베이스 <database>의 컬렉션 보기",
        asks="""
            list collections of mongodb <database>
            mongo collections in database <database>
            show mongodb collections of <database>
            mongodb <database> 컬렉션 목록
            몽고디비 <database> 컬렉션 보기
            몽고 <database> DB 컬렉션 목록
            """,
    ),
    Recipe(
        "mongodump --db <database>",
        en="Save the MongoDB database <database>",
        ko="MongoDB 데이터베이스 <database> 백업",
        asks="""
            dump mongodb database <database>
            back up mongo database <database>
            mongodump <database>
            mongodb <database> 데이터베이스 백업
            몽고디비 <database> 덤프
            몽고 <database> DB 백업
            """,
    ),
    Recipe(
        "mongorestore <folder>",
        en="Restore the MongoDB dump <folder>",
        ko="MongoDB 덤프 <folder> 복원",
        asks="""
            restore mongodb from <folder>
            mongorestore <folder>
            restore mongo dump <folder>
            <folder> 에서 mongodb 복원
            몽고디비 덤프 <folder> 복구
            mongo <folder> 덤프 되살리기
            """,
    ),
)
