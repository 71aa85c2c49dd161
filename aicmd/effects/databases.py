"""Databases: what their statements delete or change."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aicmd.call import Call
from aicmd.call import Finding
from aicmd.effects import CAUTION
from aicmd.effects import DANGER
from aicmd.effects import OK
from aicmd.effects import Code
from aicmd.effects import Program
from aicmd.effects import reads
from aicmd.effects import row
from aicmd.levels import Level
from aicmd.reach import Reach
from aicmd.resolution import spelled
from aicmd.resolution import supposed
from aicmd.syntax import Word
from aicmd.translation import N_

_PARTS = (
    "(?s)"
    r"'(?:[^'\\]|\\.|'')*'|\"[^\"]*\"|`[^`]*`|\[[^\]\n]*\]|--[^\n]*|/\*.*?\*/|\$(\w*)\$.*?\$\1\$"
)
_READS = (
    "(?i)"
    r"(?:SELECT|SHOW|EXPLAIN|DESCRIBE|DESC|WITH|VALUES|TABLE|PRAGMA|USE|\\(?:d\S*"
    r"|l\S*|q|x|timing|conninfo|dt\S*|c|pset|echo|h|\?|z|df\S*|du|sf|watch"
    r"|encoding|a|t)"
    r"|\.(?:tables|schema|headers|mode|databases|indexes|show|help|quit|exit|dump"
    r"|timer|width|nullvalue|print|fullschema|dbinfo|stats|echo|changes|separator)"
    r"|BEGIN|START|END|COMMIT|ROLLBACK|SET\s+(?:SESSION|LOCAL|search_path|NAMES|@)"
    r"|ANALYZE|LIST|CALL\s+dbms_lock|EXIT|QUIT|HELP|STATUS|DECLARE|FETCH|CLOSE)\b"
)
_DELETES = (
    "(?i)"
    r"(?:DROP|TRUNCATE|SHUTDOWN|PURGE|FLUSH\s+PRIVILEGES|GRANT|ALTER\s+(?:USER"
    r"|ROLE|LOGIN|DEFAULT\s+PRIVILEGES|SYSTEM)|CREATE\s+(?:USER|ROLE|LOGIN)|REVOKE"
    r"|RESET\s+MASTER|REASSIGN)\b"
)
_NO_FILTER = (
    "(?i)"
    r"WHERE\s+(?:\(?\s*)?(?:1\s*(?:=\s*1)?|TRUE|'1'\s*=\s*'1'"
    r"|0\s*=\s*0)\s*\)?\s*(?:$|LIMIT|RETURNING)"
)
_COMMAND = (
    "(?is)"
    r"(?:\\!|\.(?:shell|system)|\bsystem\b|!!?)\s*(.+)"
)
_PROGRAM = (
    "(?i)"
    r"\bPROGRAM\s+'((?:[^']|'')+)'"
)

_GONE = N_("deletes data of the database, or gives rights to it")
_CHANGED = N_("changes data of the database")


def of_sql(text: str) -> tuple[Level, str]:
    """What statements of SQL do: the worst of them."""
    found = [_of_statement(part.strip()) for part in _bare(text).split(";") if part.strip()]
    return max(found, key=lambda pair: (OK, CAUTION, DANGER).index(pair[0]), default=(OK, ""))


def _bare(text: str) -> str:
    """The statements without the text of strings, names in quotes and comments."""
    return re.sub(
        _PARTS,
        lambda found: (
            " " if found[0][:2] in ("--", "/*") else "'x'" if found[0] != "'1'" else found[0]
        ),
        text,
    )


def _of_statement(text: str) -> tuple[Level, str]:
    text = re.sub(r"\s+", " ", text)
    text = re.sub(
        r"^(?:EXPLAIN(?:\s+QUERY\s+PLAN)?(?!\s+ANALYZE))\s.*", "EXPLAIN", text, flags=re.IGNORECASE
    )
    if re.match(_DELETES, text) or re.match(r"ALTER\b.*\bDROP\b", text, re.IGNORECASE):
        return DANGER, _GONE
    changing = re.search(
        (
            r"\b(?:DELETE\s+FROM|DELETE(?=\s+\w+\s+FROM)|UPDATE\s+(?:ONLY\s+"
            r"|OR\s+\w+\s+)?[\w.'@\[\]]+(?:\s+(?:AS\s+)?\w+)?\s+SET)\b"
        ),
        text,
        re.IGNORECASE,
    )
    if changing and not re.match(r"(?:CREATE|SHOW|DESC|COMMENT)\b", text, re.IGNORECASE):
        filtered = re.search(r"\bWHERE\b", text, re.IGNORECASE) and not re.search(_NO_FILTER, text)
        return (
            (CAUTION, _CHANGED)
            if filtered
            else (DANGER, N_("deletes or changes every row: there is no WHERE"))
        )
    if re.search(
        (
            r"\bINTO\s+(?:OUTFILE|DUMPFILE)\b|\bTO\s+PROGRAM\b|\bFROM\s+PROGRAM\b"
            r"|pg_terminate_backend|pg_read_file|lo_export|xp_cmdshell|LOAD_EXTENSION"
            r"|writefile"
        ),
        text,
        re.IGNORECASE,
    ):
        return CAUTION, N_("writes a file or starts a program")
    if re.match(
        (
            r"PRAGMA\s.*=|(?:WITH|EXPLAIN)\b.*\b(?:INSERT\s+INTO|MERGE\s+INTO)\b"
            r"|\.(?:output|once|save|backup|import|read|restore|clone|open)"
            r"|SELECT\b.*\bINTO\s+(?!@)\w"
        ),
        text,
        re.IGNORECASE,
    ):
        return CAUTION, _CHANGED
    return (OK, "") if re.match(_READS, text) else (CAUTION, _CHANGED)


def _sql(call: Call) -> Iterator[Finding | Code]:
    if call.has("--version --help -?") and not call.operands():
        return
    for word, _ in call.values("-o --output --tee -L --log-file"):
        if call.reach(word) is not Reach.NOWHERE:
            yield call.at(CAUTION, word, N_("is written"))
    texts = list(_statements(call))
    for word, text in texts:
        level, what = of_sql(text)
        if level is not OK:
            yield call.at(level, word, what)
        yield from _started(word, text)
    if not texts and not call.has("-l --list"):
        yield call.at(CAUTION, call.program, N_("may change data of the database"))


def _started(word: Word, text: str) -> Iterator[Code]:
    command = re.match(_COMMAND, text.strip())
    if command:
        yield Code(word, command[1])
    for program in re.finditer(_PROGRAM, text):
        yield Code(word, program[1].replace("''", "'"))


_SQL_OPTIONS = "-c --command -e --execute -q --query -Q --eval -cmd --cmd -s --sql --statement"


def _statements(call: Call) -> Iterator[tuple[Word, str]]:
    options = (
        _SQL_OPTIONS
        if call.name not in ("psql", "mysql", "mariadb")
        else "-c --command -e --execute"
    )
    given = list(call.values(options))
    yield from given
    operands = call.operands(
        "-h -p -P -U -u -d -f -D -S -o -F -v -c -e -cmd --host --port --user"
        " --username --dbname --database -separator -nullvalue"
    )
    if call.name in ("sqlite3", "sqlite", "duckdb", "litecli", "sqlite-utils", "spatialite"):
        for word in operands[1:]:
            yield word, spelled(word)
    elif call.name == "bq":
        for word in operands[1:]:
            if " " in spelled(word):
                yield word, spelled(word)
    if call.feed.text is not None:
        yield call.feed.told or call.program, call.feed.text
    elif call.feed.before and not given:
        yield from _computed(call)


def _computed(call: Call) -> Iterator[tuple[Word, str]]:
    """What is printed into it, where it is not all known: the text of the words that print it."""
    for found in call.feed.before:
        if found.name in ("echo", "printf", "cat", "sed", "envsubst"):
            for word in found.arguments:
                text = supposed(spelled(word))
                if re.match(
                    r"\s*(?:DROP|TRUNCATE|DELETE|UPDATE|ALTER|GRANT)\b", text, re.IGNORECASE
                ):
                    yield call.program, text


_MONGO_GONE = (
    r"dropDatabase|\.drop\(|dropIndex|dropUser|dropRole|dropAllUsers"
    r"|shutdownServer|(?:deleteMany|remove)\(\s*(?:\{\s*\}|\))"
    r"|updateMany\(\s*\{\s*\}|rs\.remove"
    r"|grantRolesToUser|createUser|removeShard|\bdrop\b"
)
_MONGO_CHANGES = (
    r"delete|remove|update|insert|replace|rename|create|save|bulkWrite"
    r"|findAndModify|findOneAnd|drop|set\w+\(|kill|\$out|\$merge"
)


def _mongo(call: Call) -> Iterator[Finding]:
    texts = [*call.values("--eval -e")]
    if call.feed.text is not None:
        texts.append((call.feed.told or call.program, call.feed.text))
    for word, text in texts:
        if re.search(_MONGO_GONE, text):
            yield call.at(DANGER, word, _GONE)
        elif re.search(_MONGO_CHANGES, text):
            yield call.at(CAUTION, word, _CHANGED)
    if not texts and call.arguments:
        yield call.at(CAUTION, call.program, N_("may change data of the database"))


_REDIS_GONE = frozenset("flushall flushdb shutdown debug swapdb replicaof slaveof failover".split())
_REDIS_READS = frozenset(
    "get mget keys scan info ping ttl pttl type exists dbsize llen lrange hget"
    " hgetall hkeys hlen smembers scard zrange zcard zscore strlen time"
    " monitor memory object xrange xlen xinfo pubsub randomkey dump getrange"
    " bitcount lindex sismember hexists zrank echo lastsave role command".split()
)


def _redis(call: Call) -> Iterator[Finding]:
    words = [spelled(w).lower() for w in call.operands("-h -p -a -n -u -s -r -i --user --pass -x")]
    lines = (
        [words]
        if words
        else [line.lower().split() for line in (call.feed.text or "").splitlines() if line.strip()]
    )
    if call.feed.text is None and call.feed.before and not words:
        yield call.at(CAUTION, call.program, N_("runs commands that nobody has seen"))
    for line in lines:
        verb, second = line[0], " ".join(line[:2])
        if verb in _REDIS_GONE or second in (
            "config set",
            "cluster reset",
            "script flush",
            "function flush",
            "acl deluser",
            "acl setuser",
            "config resetstat",
        ):
            yield call.whole(DANGER, N_("deletes all data, or stops the server"))
        elif verb in ("del", "unlink") and call.outer:
            yield call.whole(DANGER, N_("deletes keys that nobody has seen"))
        elif verb not in _REDIS_READS and second not in (
            "config get",
            "client list",
            "slowlog get",
            "cluster info",
            "cluster nodes",
            "acl list",
            "latency latest",
        ):
            yield call.whole(CAUTION, _CHANGED)
    if not lines and not call.has("--version --help --scan --bigkeys --memkeys --latency --stat"):
        yield call.at(CAUTION, call.program, N_("may change data"))


def _framework(call: Call) -> Iterator[Finding]:
    """Tasks of web frameworks that empty the database."""
    for word in call.operands():
        if re.fullmatch(
            (
                r"(?:\w+:)*(?:db:(?:drop|reset|purge|truncate_all|setup:force|migrate:reset"
                r"|schema:load|wipe|structure:load)(?::\w+)?|migrate:(?:fresh|reset|refresh"
                r"|rollback)|db:wipe|flush|reset_db|sqlflush-run|reset_schema|drop_db|dropdb"
                r"|undo:all)"
            ),
            spelled(word),
        ):
            yield call.at(DANGER, word, _GONE)
    words = [spelled(word) for word in call.operands()]
    if words[:2] in (
        ["migrate", "reset"],
        ["db", "drop"],
        ["db", "reset"],
        ["schema", "drop"],
        ["downgrade", "base"],
    ) or (words[:2] == ["db", "push"] and call.has("--force-reset --accept-data-loss")):
        yield call.whole(DANGER, _GONE)
    yield call.at(CAUTION, call.program, N_("runs a task of the project"))


_BIN = N_("deletes a database or a user of it")

PROGRAMS = {
    "psql|mysql|mariadb|sqlite3|sqlite|duckdb|litecli|pgcli|mycli"
    "|clickhouse-client|clickhouse|cqlsh|sqlcmd|bq|snowsql|cockroach|usql|isql"
    "|sqlplus|presto|trino|hive|beeline"
    "|influx|athenacli|osqueryi|db2|tsql|impala-shell|spark-sql|spatialite|crdb"
    "|ysqlsh|surreal|sqlite-utils|mssql-cli|ksql": Program(
        (row(DANGER, "rm|mk-force", "", _BIN),), _sql
    ),
    "mongo|mongosh": Program(judge=_mongo),
    "redis-cli|valkey-cli|keydb-cli": Program(judge=_redis),
    (
        "dropdb|dropuser|pg_dropcluster|mysql_install_db|pg_resetwal|pg_resetxlog"
        "|mysql_secure_installation|createuser|pg_rewind|pg_archivecleanup|myisamchk"
    ): Program((reads("", "--version --help"), row(DANGER, "", "", _BIN))),
    "mysqladmin|mariadb-admin": Program(
        (
            reads("status|ping|version|processlist|extended-status|variables"),
            row(DANGER, "", "", N_("changes or stops the database")),
        ),
        valued="-u -h -P -S --user --host",
    ),
    (
        "pg_restore|mongorestore|mysqlimport|mongoimport|pg_ctl|pg_ctlcluster"
        "|neo4j-admin|arangorestore|cbbackupmgr"
    ): Program(
        (
            reads("", "-l --list --version --help"),
            reads("status"),
            row(
                DANGER,
                "",
                "-c --clean --drop -C --create",
                N_("deletes what is in the database first"),
            ),
            row(DANGER, "stop|* * stop|load", "", N_("stops the database")),
            row(CAUTION, "", "", _CHANGED),
        )
    ),
    (
        "pg_dump|pg_dumpall|mysqldump|mariadb-dump|mongodump|mongoexport"
        "|pg_basebackup|redis-dump|mysqlhotcopy|sqldiff"
    ): Program(
        (
            row(
                DANGER,
                "",
                "--delete-source-logs --delete-master-logs",
                N_("deletes logs of the database"),
            ),
            row(CAUTION, "", "", N_("prints or writes all data")),
        )
    ),
    (
        "createdb|vacuumdb|reindexdb|clusterdb|pg_isready|pgbench|initdb|mysqlcheck"
        "|mysqlshow|mysqlslap"
    ): Program((row(CAUTION, "*", "-i --initialize --fix --repair", _CHANGED),)),
    (
        "etcdctl|zkcli|zkCli.sh|consul-kv|rabbitmqctl|rabbitmqadmin|kafka-topics"
        "|kafka-topics.sh|kafka-configs.sh|kafka-consumer-groups.sh|nats|pulsar-admin"
        "|elasticsearch-cli|curator|esrally|influxd|neo4j|cypher-shell|memcached-tool"
        "|nodetool|cbq|couchbase-cli|riak-admin"
    ): Program(
        (
            row(
                DANGER,
                "",
                "--delete --prefix-delete --reset-offsets --delete-config",
                N_("deletes data or the place of readers"),
            ),
            row(
                DANGER,
                (
                    "del|delete*|deleteall|rmr|rm|reset|force_reset|purge*|stop_app|stop"
                    "|forget_cluster_node|clear_*|bucket-delete|bucket-flush|set_permissions"
                    "|add_user|change_password|decommission|removenode|drain|flush_all"
                ),
                "",
                N_("deletes data or stops the server"),
            ),
            row(
                DANGER,
                (
                    "stream|consumer|kv|object|topics|namespaces|tenants|queue|exchange|snapshot"
                    "|member|lease|user|role purge|rm|del|delete|remove|revoke"
                ),
                "",
                N_("deletes data or stops the server"),
            ),
            reads(
                "get|ls|list|list_*|status|show|info|stat|cluster_status|member|endpoint"
                "|version|help|environment|report|watch|ring|describecluster|tpstats|cfstats"
                "|--list|--describe"
            ),
            reads("", "--list --describe --version --help"),
            row(CAUTION, "", "", N_("may change data")),
        )
    ),
    (
        "rails|rake|artisan|manage.py|flask|prisma|knex|sequelize|sequelize-cli"
        "|alembic|typeorm|drizzle-kit|liquibase|flyway|dbmate|goose|sqitch|doctrine"
        "|console|diesel|sqlx|ecto|phinx|rspec|django-admin|symfony|spring|wp|drush"
    ): Program(judge=_framework),
}
