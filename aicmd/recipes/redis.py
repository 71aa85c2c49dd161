"""Redis: redis-cli."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "redis-cli",
        en="Open the prompt of Redis",
        ko="Redis 셸 열기",
        asks="""
            connect to redis
            open redis shell
            start redis-cli
            redis prompt
            레디스 접속
            redis 셸 열기
            redis-cli 실행
            """,
    ),
    Recipe(
        "redis-cli -h <host> -p <port>",
        en="Connect to Redis on <host>, port <port>",
        ko="<host>의 <port> 포트 Redis에 접속",
        asks="""
            connect to redis at host <host> port <port>
            redis-cli to server <host> on port <port>
            remote redis <host> port <port>
            <host> 의 <port> 포트 redis 에 접속
            원격 레디스 <host> 포트 <port> 연결
            """,
    ),
    Recipe(
        "redis-cli -h <host>",
        en="Connect to Redis on <host>",
        ko="<host>의 Redis에 접속",
        asks="""
            connect to redis server <host>
            redis-cli to host <host>
            원격 redis <host> 접속
            레디스 서버 <host> 에 연결
            """,
    ),
    Recipe(
        "redis-cli ping",
        en="Check whether Redis answers",
        ko="Redis가 응답하는지 확인",
        asks="""
            is redis running
            ping redis
            check if redis is alive
            redis 살아 있는지 확인
            레디스 핑
            redis 떠 있는지
            """,
    ),
    Recipe(
        "redis-cli get <key>",
        en="Show the value of the key <key>",
        ko="<key> 키의 값 보기",
        asks="""
            redis get key <key>
            show value of redis key <key>
            read <key> from redis
            what is stored under <key> in redis
            redis 에서 <key> 키 값 보기
            레디스 <key> 값 조회
            redis 키 <key> 읽기
            redis get <key> key
            redis 에서 <key> 읽어오기
            """,
    ),
    Recipe(
        "redis-cli set <key> <value>",
        en="Set the key <key> to <value>",
        ko="<key> 키에 <value> 저장",
        asks="""
            set redis key <key> to <value>
            store <value> under key <key> in redis
            redis set <key> <value>
            redis 키 <key> 에 값 <value> 저장
            레디스에 <key> 를 <value> 로 넣기
            redis <key> 키에 값 <value> 저장
            """,
    ),
    Recipe(
        "redis-cli set <key> <value> EX <seconds>",
        en="Set the key <key> for <seconds> seconds",
        ko="<key> 키를 <seconds>초 동안 저장",
        asks="""
            set redis key <key> to <value> expiring after <seconds>
            store <value> in redis key <key> with ttl <seconds>
            redis 키 <key> 에 값 <value> 를 <seconds> 만료로 저장
            레디스에 <key> 를 <value> 로 ttl <seconds> 주고 넣기
            redis <key> 키에 값 <value> 를 <seconds> 만료로 저장
            """,
    ),
    Recipe(
        "redis-cli del <key>",
        en="Delete the key <key>",
        ko="<key> 키 삭제",
        asks="""
            delete redis key <key>
            remove key <key> from redis
            redis del <key>
            redis 키 <key> 삭제
            레디스에서 <key> 지우기
            redis <key> 키 삭제
            delete redis <key> key
            delete key <key> in redis
            """,
    ),
    Recipe(
        "redis-cli --scan",
        en="List all keys without holding Redis up",
        ko="Redis를 막지 않고 모든 키 보기",
        asks="""
            list all redis keys
            show every key in redis
            which keys are in redis
            redis 키 목록
            레디스 모든 키 보기
            redis 에 무슨 키가 있는지
            """,
    ),
    Recipe(
        "redis-cli --scan --pattern <glob>",
        en="List the keys that match <glob>",
        ko="<glob>에 맞는 키 보기",
        asks="""
            list redis keys matching <glob>
            find redis keys like <glob>
            search redis keys by pattern <glob>
            <glob> 패턴에 맞는 redis 키 찾기
            레디스에서 <glob> 키 검색
            레디스에서 키 <glob> 검색
            redis keys matching <glob>
            redis 키 <glob> 찾기
            redis 키 <glob> 에 맞는 것 찾기
            redis 에서 <glob> 키 검색
            """,
    ),
    Recipe(
        "redis-cli ttl <key>",
        en="Show in how many seconds <key> expires",
        ko="<key> 키가 몇 초 뒤 만료되는지 보기",
        asks="""
            ttl of redis key <key>
            when does redis key <key> expire
            how long until key <key> in redis is gone
            redis 키 <key> ttl 확인
            레디스 <key> 만료 시간 보기
            redis <key> 키 ttl 확인
            ttl of redis <key> key
            redis ttl of <key>
            redis <key> 만료 시간
            """,
    ),
    Recipe(
        "redis-cli expire <key> <seconds>",
        en="Let <key> expire after <seconds> seconds",
        ko="<key> 키를 <seconds>초 뒤 만료시키기",
        asks="""
            expire redis key <key> after <seconds>
            set ttl of redis key <key> to <seconds>
            redis 키 <key> 를 <seconds> 후 만료
            레디스 <key> ttl 을 <seconds> 로 설정
            redis <key> 키를 <seconds> 후 만료
            expire redis <key> key after <seconds>
            """,
    ),
    Recipe(
        "redis-cli exists <key>",
        en="Check whether the key <key> is there",
        ko="<key> 키가 있는지 확인",
        asks="""
            does redis key <key> exist
            check if key <key> is in redis
            redis 에 <key> 키가 존재하는지
            레디스 키 <key> 있는지 확인 exists
            레디스 <key> 키 있는지 확인 exists
            does redis <key> key exist
            """,
    ),
    Recipe(
        "redis-cli type <key>",
        en="Show what kind of value <key> has",
        ko="<key> 키의 자료형 보기",
        asks="""
            type of redis key <key>
            which data type is redis key <key>
            redis 키 <key> 타입 확인
            레디스 <key> 자료형 보기
            redis <key> 키 타입 확인
            type of redis <key> key
            """,
    ),
    Recipe(
        "redis-cli hgetall <key>",
        en="Show all fields of the hash <key>",
        ko="해시 <key>의 모든 필드 보기",
        asks="""
            show redis hash <key>
            all fields of redis hash <key>
            redis hgetall <key>
            redis 해시 <key> 전체 보기
            레디스 해시 <key> 필드 조회
            """,
    ),
    Recipe(
        "redis-cli lrange <key> 0 -1",
        en="Show all elements of the list <key>",
        ko="리스트 <key>의 모든 요소 보기",
        asks="""
            show redis list elements of <key>
            all items of redis list <key>
            redis 배열 <key> 요소 전부 보기
            레디스 리스트 <key> 전체 요소
            """,
    ),
    Recipe(
        "redis-cli incr <key>",
        en="Add one to the counter <key>",
        ko="<key> 값을 1 늘리기",
        asks="""
            increment redis counter <key>
            redis incr <key>
            redis 카운터 <key> 증가
            레디스 <key> 값 1 늘리기
            """,
    ),
    Recipe(
        "redis-cli dbsize",
        en="Count the keys",
        ko="키 개수 세기",
        asks="""
            how many keys are in redis
            count redis keys
            redis 키 개수
            레디스에 키 몇 개
            redis number of keys
            number of keys in redis
            """,
    ),
    Recipe(
        "redis-cli flushdb",
        en="Delete all keys of the current database",
        ko="현재 데이터베이스의 모든 키 삭제",
        asks="""
            flush the redis database
            레디스 비우기
            flush redis
            wipe the whole redis database
            redis flushdb
            레디스 전체 비우기
            redis 데이터베이스 통째로 비우기
            redis 비우기
            redis 싹 비우기
            """,
    ),
    Recipe(
        "redis-cli monitor",
        en="Watch the commands that Redis gets",
        ko="Redis가 받는 명령 실시간으로 보기",
        asks="""
            watch redis commands live
            monitor redis
            which commands does redis get in real time
            redis 명령 실시간으로 보기
            레디스 모니터링
            """,
    ),
    Recipe(
        "redis-cli info memory",
        en="Show how much memory Redis takes",
        ko="Redis 메모리 사용량 보기",
        asks="""
            redis memory usage
            how much ram does redis use
            redis 메모리 사용량
            레디스가 메모리 얼마나 쓰는지
            """,
    ),
    Recipe(
        "redis-cli info",
        en="Show the state of the Redis server",
        ko="Redis 서버 정보 보기",
        asks="""
            redis server info
            status of redis
            redis statistics
            redis 서버 정보
            레디스 상태 보기
            """,
    ),
    Recipe(
        "redis-cli --bigkeys",
        en="Find the largest keys",
        ko="가장 큰 키 찾기",
        asks="""
            find largest redis keys
            which redis keys take most memory
            redis 에서 가장 큰 키 찾기
            레디스 용량 큰 키
            """,
    ),
    Recipe(
        "redis-cli client list",
        en="List the connections to Redis",
        ko="Redis 연결 목록 보기",
        asks="""
            list redis clients
            who is connected to redis
            redis 클라이언트 목록
            레디스 연결 확인
            """,
    ),
    Recipe(
        "redis-cli publish <channel> <message>",
        en="Send <message> to a channel",
        ko="채널에 <message> 보내기",
        asks="""
            publish <message> to redis channel <channel>
            send message <message> on redis channel <channel>
            redis 채널 <channel> 에 <message> 발행
            레디스 <channel> 채널로 메시지 <message> 보내기
            redis <channel> 채널에 <message> 발행
            publish <message> to redis <channel> channel
            """,
    ),
    Recipe(
        "redis-cli subscribe <channel>",
        en="Listen to a channel",
        ko="채널 구독",
        asks="""
            subscribe to redis channel <channel>
            listen on redis channel <channel>
            redis 채널 <channel> 구독
            레디스 <channel> 채널 듣기
            subscribe to redis <channel> channel
            """,
    ),
    Recipe(
        "redis-cli bgsave",
        en="Save the data to disk in the background",
        ko="데이터를 백그라운드로 디스크에 저장",
        asks="""
            save redis data to disk
            redis snapshot
            redis 데이터 디스크에 저장
            레디스 스냅샷 저장
            """,
    ),
    Recipe(
        "redis-cli --version",
        en="Show the version of redis-cli",
        ko="redis-cli 버전 보기",
        asks="""
            redis version
            which version of redis
            redis 버전 확인
            레디스 버전 보기
            """,
    ),
    Recipe(
        "redis-cli rpush <key> <value>",
        en="Add <value> to the end of the list <key>",
        ko="리스트 <key> 끝에 <value> 추가",
        asks="""
            redis push <value> to list <key>
            append <value> to redis list <key>
            rpush <key> <value>
            redis 리스트 <key> 에 <value> 추가
            redis <key> 리스트에 <value> 넣기
            레디스 리스트 <key> 에 <value> push
            """,
    ),
    Recipe(
        "redis-cli rename <old> <new>",
        en="Rename the key <old> to <new>",
        ko="키 <old>의 이름을 <new>로 변경",
        asks="""
            rename redis key <old> to <new>
            redis rename <old> <new>
            redis 키 <old> 를 <new> 로 이름 변경
            레디스 <old> 키 이름 <new> 로 바꾸기
            redis <old> 키를 <new> 로 rename
            """,
    ),
    Recipe(
        "redis-cli --scan --pattern <glob> | xargs redis-cli del",
        en="Delete the keys like <glob>",
        ko="<glob> 모양의 키 삭제",
        asks="""
            delete all redis keys matching <glob>
            remove redis keys like <glob>
            redis delete keys <glob>
            <glob> 에 맞는 redis 키 모두 삭제
            redis 에서 <glob> 키 지우기
            레디스 <glob> 키 전부 삭제
            """,
    ),
)
