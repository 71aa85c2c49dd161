"""How questions about lines of text are put, in both languages.

A row is a kind of step, its ways, the values it has if the phrasing names none, and its phrasings.
Earlier rows go first: a phrasing that another one is part of stands above it.
"""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    kind: str
    ways: frozenset[str]
    values: tuple[str, ...]
    phrasings: tuple[str, ...]


def _row(kind: str, phrasings: str, ways: str = "", values: tuple[str, ...] = ()) -> Row:
    lines = tuple(line.strip() for line in phrasings.strip().splitlines())
    return Row(kind, frozenset(ways.split()), values, lines)


_CONTAIN = "contain|match|matching|have|has|having|있는|있|나오는|나온"
_CONTAINS = "=contain|=match|containing|contains|matching|matches|including|includes"
_NOT = "except|not|don't|doesn't|no|않|안|못"
_DROP = "except|delete|not|빼|제외|말고|버리|없이"
_START = "start|begin|starting|beginning|시작하는|시작하고|시작한|시작"
_END = "=end|ends|ending|ended|끝나는|끝난|끝나"
_OVER = "greater|more|larger|above|over|bigger|higher|exceeds|초과|넘는|큰|보다큰|많은|높은"
_UNDER = "less|smaller|below|under|lower|fewer|미만|작은|적은|낮은"

ENDINGS = (
    _row("append", """
        append|append|add|insert result|output|it|them|this? to|at the|end? of? file? <file>
        <file> file? insert|이어쓰|이어서|덧붙여
        """),
    _row("place", """
        in-place
        in place
        inplace
        overwrite it|them|file|original?
        save|write it|them|result|change|back? back? to|in|into same|original|the file
        save|write it|them|result? back
        change|edit|modify file itself
        file 에서 change save
        file 자체|직접|원본|바로 change|save|replace?
        원본 file? 을? change|save|수정|덮어
        제자리
        덮어
        바로|직접|그대로 save
        file 에 save
        """),
    _row("save", """
        save|write|store|redirect|dump|export result|output|it|them|this? to|into|in|as|under new? file? <file>
        put result|output|it|them|this? into|in file? <file>
        print|send result|output|it|them? to|into file <file>
        ~<file> file? save|기록|저장|출력하|써
        """),
)  # fmt: skip
"""What becomes of the result."""

MARKS = (
    _row("stdin", """
        from|on|of|in? standard input
        from|on|of|in? stdin
        표준 입력
        표준입력
        """),
    _row("case", """
        case insensitive|insensitively|insensitivity
        case-insensitive|case-insensitively
        ignore|except|ignoring|regardless of|the? case
        any|either case
        -i
        대소문자 구분|가리|상관|관계|ignore|except|무관 없이|않고|안|하지|말고|없는? 않고|말고?
        """),
    _row("whole", """
        as|match|only? whole|entire|full word only?
        단어 단위|전체|그대로 로|match?
        """),
    _row("order", """
        keep|preserve|preserving|keeping|maintain|maintaining|retain|retaining|without original|the|changing|their|change|input? sort
        in? original|same|input sort
        원래? sort 는|를|은? 유지|그대로|지키|지켜|보존 두고|두면|하면?
        순서 change|섞지|건드리지|흐트러 말고|않고|않게
        sort 안 change
        """),
    _row("human", """
        human readable|size|number|numeric
        human-readable|human-numeric size|number?
        사람이 read
        """),
    _row("shown", """
        to|on|in standard output|out
        to|on|in stdout|console|screen|terminal
        화면에도|화면에|터미널에|콘솔에
        """),
    _row("page", """
        page through|by
        one|a page|screen at a time
        interactively? with|in|using less|pager
        interactively? using more
        페이지 단위|씩
        한 페이지씩|화면씩
        """),
    _row("each", """
        each|every|per|for of? file
        in each of
        file 별|마다
        파일별|파일마다
        각 file
        각각의 file
        """),
    _row("largest", """
        highest|largest|biggest|greatest count|number|frequency|value? first
        큰|높은 것부터|값부터|수부터|숫자부터
        """),
    _row("descending", """
        from? greatest|highest|largest|most|high|biggest frequency? value? to least|lowest|smallest|low frequency?
        in? descending|decreasing numerical|numeric? order
        in? reverse numerical|numeric order
        큰|많은|높은 순|순으로|순서|것부터|순서대로
        """),
    _row("comma", "comma-separated value?\ncomma-delimited\ncsv|CSV file?", values=(",",)),
    _row("comma", "tab-separated value?\ntab-delimited\ntsv", values=("\t",)),
    _row("comma", "colon-separated\ncolon-delimited", values=(":",)),
    _row("comma", "semicolon-separated\nsemicolon-delimited", values=(";",)),
    _row("comma", "pipe-separated\npipe-delimited", values=("|",)),
    _row("comma", "space-separated\nspace-delimited\nwhitespace-separated", values=(" ",)),
)  # fmt: skip
"""What holds for the whole question."""

DELIMITED = _row("comma", """
    separate|split by|with|on|at|using|is|as|= <delimiter>
    use|with <delimiter> as separate
    <delimiter> is|as|로|으로? separate|split
    separate <delimiter>
    """)  # fmt: skip

JOINED = (
    _row("split", """
        split line|it|them|each|by|on|at? by|on|at? <delimiter> in|into|to|on separate|new|own|different? line
        <delimiter> 로? split 한|각? 줄에|줄씩|줄로|line 하나|씩?
        <delimiter> 마다 line split
        """),
    _row("join", """
        join|combine|concatenate|merge|put line|all|them|everything|row|value|column|it|result? in|into|on|to? one|single|1? line? separate|with|by|using|and? separate? by|with? <delimiter>
        in|into|on|as one|single|1 line separate|with|joined by|with? <delimiter>
        <delimiter> join|연결|이어|붙여|붙이 in|into|한? 줄로|line? 로? join|만들|출력|붙여?
        <delimiter> separate|로 한 line join|만들|출력?
        <delimiter> separate in|on|as|into? one|single line|list
        """),
    _row("join", """
        comma-separated one|single|list|string line?
        as|into comma-separated line|list|string
        """, values=(",",)),
    _row("join", """
        join|combine|put line|all|them|row|everything|result? in|into|on|to one|single|1 line
        한 줄로|line 로? join|만들
        한줄로
        """, values=(" ",)),
)  # fmt: skip

PAIRS = (
    _row("only", f"""
        in|of|from <file> but|that|which|and|are|is|do|does? {_NOT} exist|present|appear|found|listed|specified|mentioned|included|contained|are|is|also? in <file>
        only|unique in|to|of <file> but|and|that|which|are|when|compared|not? not|to|with? in|with|to? <file>
        <file> 에만|에는|에 있고|존재하고|있는 <file> 에는|에 없는|없고
        <file> 에만 있는|존재하는
        """),
    _row("lacking", """
        <file> 에는|에|에서 없고|없는|빠진|except <file> 에만|에는|에 있는|존재하는
        """),
    _row("missing", """
        missing|absent|lacking from|in <file>
        """),
    _row("common", """
        common
        intersect
        also|too appear|in|found|present|exist|occur in? <file>
        in|of|to|contained|present|exist|appear both
        intersection
        공통
        둘|양쪽|모두|both 다|에|모두? 있는|나오는|들어
        겹치는
        """),
    _row("paste", """
        side by side|side
        side-by-side
        line by line
        in? parallel
        나란히
        """),
)  # fmt: skip
"""What is done with two files, which gives lines for what follows."""

STEPS = (
    _row("keep", """
        ~<name>+ 줄번호|행번호|라인번호 함께|같이|포함? find|검색|grep|찾아
        ~<name>+ line number 함께|같이|포함? find|검색|grep|찾아
        """, "n"),
    _row("split", """
        one|each|1 word per|on its|a? own|separate? line
        word of|in? one per|on a|each? line
        split in|into|to word
        word split|마다|단위
        단어 한 줄에 하나
        단어 단위
        """, "words"),
    _row("case", """
        convert|change|transform|turn|make|translate? lower to upper case|letter|character?
        convert|change|transform|turn|make|translate|print|in|to? in|to|as|all|it|them|into|everything? upper case|letter|character? convert|change|print?
        소문자를 upper change|convert?
        """, "upper"),
    _row("case", """
        convert|change|transform|turn|make|translate? upper to lower case|letter|character?
        convert|change|transform|turn|make|translate|print|in|to? in|to|as|all|it|them|into|everything? lower case|letter|character? convert|change|print?
        """, "lower"),
    _row("trim", """
        delete|trim|except|drop all? trailing space|blank|tab|trim|empty?
        trim|delete|except space|blank|trim from|at end of|the? each? line?
        끝|뒤 공백|space|empty 을? delete|trim|except|없애
        """, "end"),
    _row("trim", """
        delete|trim|except|drop all? leading space|blank|tab|trim|empty|indent?
        trim|delete|except space|blank|trim from|at start|beginning of|the? each? line?
        앞|앞쪽 공백|space|empty 을? delete|trim|except|없애
        """, "start"),
    _row("trim", """
        앞뒤 공백|space|empty delete|trim|except
        =trim|=strip|trimming|stripping whitespace|space|blank from|of|line|both|each? line?
        =trim all|each|every? line|it|them|row
        """, "start end"),
    _row("trim", """
        squeeze|collapse multiple|repeated|repeat|duplicate|consecutive? space|whitespace|blank
        연속된|연속|여러 공백|space|empty 을? 하나로|join|replace|줄이
        """, "squeeze"),
    _row("squeeze", """
        replace|convert|change|turn|squeeze|collapse all? multiple|sequential|consecutive|repeated|repeat|several|adjacent|successive <given> with|by|to|into a|one|single|only|just? <given>
        연속된|연속|여러|중복된 개의? <given> 을|를? 하나의|한|개의? <given> 로? replace|change|줄이|join|합쳐
        """),
    _row("replace", """
        replace|substitute|change only|just? first occurrence|instance|one|frequency of|on? <text> on|in|of|per|each? line|each? line? with|by|to|for <text>
        replace|change|substitute <text> with|by|to <text> only? first occurrence|frequency|instance|one|time on|in|of|per|each? line|each?
        """, "first"),
    _row("replace", """
        =replace|=substitute|replaces|replacing|substituting all? occurrence|instance|frequency? word|string|character? of? word|string|character? <text> with|by|into|for|in? with|by|into|for word|string|character|a? <text> all|everywhere|globally?
        change|swap|convert|translate|turn all? occurrence|instance|frequency? word|string|character? of? word|string|character? <name> with|by|to|into|for|in? with|by|to|into|for word|string|character|a? <name> all|everywhere|globally?
        change|swap|convert|turn all|every|each <text> to|into|with|for <text>
        <name> 을|를? <name> 로|으로? replace|change|convert|바꿔|바꾸|바꾼
        <text> 을|를 <text> 로|으로 replace|치환|change|바꿔|바꾸
        """),
    _row("number", """
        with|show|add|print|prefix|including|include|prepend|put|insert line number|numbers|numbering at|before|to|of? each? line?
        with|show|add|print|prefix|including|include|prepend|put|insert line-numbers at|before|to|of? each? line?
        and|also|plus line-numbers
        줄번호|행번호|라인번호 까지|함께|같이|show|표시|붙여?
        number at|in|before beginning|start|front? of? each line
        line number 와|를|도 함께|같이|show|표시
        number 와|를|도? 함께|같이
        """, "with"),
    _row("around", """
        앞뒤로|앞뒤|주변|전후 <count> line 씩?
        <count> line before|above and|& after|below
        <count> line on? each|both side|sides
        <count> line of? context|around|surrounding|앞뒤|주변
        <count> line 씩? 앞뒤
        """, "C"),
    _row("around", "<count> line before|앞|전|previous|위\nwith? <count> line of? before\n이전|앞|위 <count> line", "B"),
    _row("around", """
        <count> line after|뒤|다음|later|following|아래
        following|다음|뒤|아래 <count> line
        """, "A"),
    _row("keep", """
        delete|without|except|drop|no|skip|ignore|strip all? empty line? and comment line?
        delete|without|except|drop|no|skip|ignore|strip all? comment line? and empty line
        comment line? 과|와|이나|및? empty line 을|은? delete|except|빼|없이
        empty line 과|와|이나|및? comment line? 을|은? delete|except|빼|없이
        """, "blank comment not"),
    _row("keep", """
        delete|without|except|drop|=strip all? comment line?
        without|no comment
        ~comment line? delete|except|빼|없이
        """, "comment not"),
    _row("keep", """
        delete|without|except|drop|ignore|no|not|skip|strip all? empty line
        non-blank|nonblank|non-empty|nonempty line?
        not empty
        빈 줄은|line except|delete|빼|없이|말고|ignore|무시
        ~empty line except|delete|빼|없이|말고|ignore|무시|아닌
        비어 except|않|아닌 line
        """, "blank not"),
    _row("where", f"""
        where|whose|if|with|when|which|that|have|has? <nth> column is|are|value|that|has|have|값|이? {_OVER} than|보다? <number>
        where|whose|if|with|when|which|that|have|has? column <number> is|are|value|that|has|have|값|이? {_OVER} than|보다? <number>
        <number> column 값? <number> 보다? {_OVER}
        column <number> > <number>
        """, ">"),
    _row("where", f"""
        where|whose|if|with|when|which|that|have|has? <nth> column is|are|value|that|has|have|값|이? {_UNDER} than|보다? <number>
        where|whose|if|with|when|which|that|have|has? column <number> is|are|value|that|has|have|값|이? {_UNDER} than|보다? <number>
        <number> column 값? <number> 보다? {_UNDER}
        column <number> < <number>
        """, "<"),
    _row("where", """
        <number> column 값? <number> 이상
        column <number> >= <number>
        column <number> is? at least <number>
        <nth> column is? at least <number>
        """, ">="),
    _row("where", """
        <number> column 값? <number> 이하
        column <number> <= <number>
        column <number> is? at most <number>
        <nth> column is? at most <number>
        """, "<="),
    _row("where", f"""
        where|whose|if|with|when|which|that|have|has? <nth> column is|does|do|are {_NOT} equal|equals|to? <text>
        where|whose|if|with|when|which|that|have|has? column <number> is|does|do|are {_NOT} equal|equals|to? <text>
        <nth> column != <text>
        column <number> != <text>
        <number> column 값? <text> 이|가? 아닌|다른
        """, "!="),
    _row("where", """
        where|whose|if|with|when|which|that|have|has? <nth> column is|equals|equal|are|=|== equal|exactly|to? to? <text>
        where|whose|if|with|when|which|that|have|has? column <number> is|equals|equal|are|=|== equal|exactly|to? to? <text>
        <number> column 값? <text> 과|와? 인|같은|일치|이고
        <number> column 값? <being>
        """, "=="),
    _row("where", """
        where|whose|if|with|when|which|that|have|has? <nth> column start|begin|starts|starting with|by <text>
        where|whose|if|with|when|which|that|have|has? column <number> start|begin|starts|starting with|by <text>
        ~<number> column <text> 시작하는|시작
        """, "^"),
    _row("where", f"""
        where|whose|if|with|when|which|that|have|has? <nth> column {_CONTAINS} <text>
        where|whose|if|with|when|which|that|have|has? column <number> {_CONTAINS} <text>
        <number> column <text> contain|match|들어
        """, "~"),
    _row("longer", """
        line? which|that|are|is? longer|exceed|exceeding|more|over than? <number> character
        line? which|that|are|is? longer than? <number> character?
        with|have|has|contain more|over than? <number> character
        길이가? <number> character|자|글자? 보다? 긴|넘는|초과
        <number> 자|글자 보다|를? 긴|넘는|초과
        <number> character 보다? 긴|넘는|초과
        """, ">"),
    _row("longer", """
        line? which|that|are|is? shorter than? <number> character?
        <number> character 보다? 짧은|미만|이하
        """, "<"),
    _row("longer", """
        at least <number> character long?
        ~길이가|길이 <number> 자|글자|character? 이상
        ~<number> 자|글자|character 이상
        """, ">="),
    _row("where", f"""
        number|value|numeric|line|row|those|one which|that|are|is? {_OVER} than <number>
        ~<number> 보다 {_OVER} number|numeric|value|line|것|수|값
        """, ">"),
    _row("where", f"""
        number|value|numeric|line|row|those|one which|that|are|is? {_UNDER} than <number>
        ~<number> 보다 {_UNDER} number|numeric|value|line|것|수|값
        """, "<"),
    _row("where", "~<number> 이상 number|numeric|value|line|것|수|값", ">="),
    _row("where", "~<number> 이하 number|numeric|value|line|것|수|값", "<="),
    _row("range", f"""
        delete|except|skip|drop line <number> to|through|-|until|and|~? <number>
        ~<number> line? 부터|에서|~? <number> line 까지? {_DROP}
        """, "not"),
    _row("range", f"""
        delete|except|skip|without|drop|ignore|but first <number> line?
        ~first|앞|처음 <number> line 을|은|는? {_DROP}
        """, "from skip"),
    _row("range", f"""
        except|skip|delete|without|drop|ignore|but first line|row
        except|skip|delete|without|drop|ignore header line|row?
        header line|row? except|delete|빼|없이|말고
        헤더 line? {_DROP}
        제목 line {_DROP}
        첫 줄은|줄을|줄|line {_DROP}
        ~first line {_DROP}
        """, "from skip", ("1",)),
    _row("range", f"""
        except|skip|delete|without|drop|ignore|but last|final <number> line
        마지막 <number> line {_DROP}
        """, "but"),
    _row("range", f"""
        except|skip|delete|without|drop|ignore|but last|final line|row
        마지막 줄|line {_DROP}
        """, "but", ("1",)),
    _row("range", f"""
        delete|except|skip|drop|without line number? <number>
        delete|except|skip|drop|without <nth> line
        ~<number> line {_DROP}
        """, "not"),
    _row("range", """
        from|starting|starts|start|beginning at|from|with? line number? <number> to|until|on|onwards|onward|till|and? the? end|last|following?
        from|starting|starts|start|beginning at|from|with|the? <nth> line to|until|on|onwards|onward|till|and? the? end|last|following?
        <number> line 부터 끝|마지막|end
        <number> line 부터|이후
        """, "from open"),
    _row("line", """
        line <count> <count> <count> and <count>
        line <count> <count> and <count>
        line number? <count> and <count>
        ~<count> <count> <nth> line
        ~<nth> 와|과|번째와|하고 <nth> line
        """),
    _row("range", """
        line from|number|between? <count> to|through|-|until|~? <count>
        between|from line <number> and|to|through <number>
        between|from <nth> and|to|through <nth> line
        <nth> to|through|- <nth> line
        ~<number> line? 부터|에서|~|between <number> line? 까지|사이?
        ~<number> 줄부터|줄에서|행부터|행에서|라인부터|번째부터 <number> line?
        ~<count> <count> line
        """),
    _row("nth", """
        ~<number> 줄마다|행마다|라인마다 하나씩|한? line?
        every|all <nth> line
        <number> line 마다|repeat|간격
        """),
    _row("nth", "even line|numbered|number line?\n짝수 번째? line", values=("2",)),
    _row("nth", "odd line|numbered|number line?\n홀수 번째? line", "odd", ("2",)),
    _row("random", """
        <number> random line?
        random <number> line?
        pick|choose|select|sample <number> line? random|randomly
        random|무작위로 <number>
        """),
    _row("random", "a|one|single|1 =random =line\n무작위로|랜덤으로 한 line", values=("1",)),
    _row("frequency", """
        sort by|on? count|frequency|횟수|occurrence|number asc|ascending|오름차순|increasing
        sort by|on? count|frequency asc|ascending|오름차순
        <count>? least frequency|common|used|often
        가장|제일? 적게|드물게 나온|나오는|등장한|쓰인
        """, "asc"),
    _row("frequency", """
        sort by|on|in|to the|order|most|highest|their|sort? count|frequency|많이 of? frequency|occurrence|line|repeat|duplicate|time|appearance? reverse|highest|sort|first?
        sort by|on|in|to the|order|most|highest|their|sort? number|많은 of frequency|occurrence|line|repeat|duplicate|time|appearance|request|hit|hits|requests|occurrences
        sort by|on|in count|frequency|occurrence|occurrences|횟수|빈도
        <count>? most frequency|frequently|common|often|used|popular|repeated|repeat
        count|show|find? often|frequency|distribution of? all|each|every line|word|value|one? occur|appear|occurs|appears?
        count|number|frequency of frequency|occurrence|line? of|for|per|by all|each|every unique?
        count for|per|by all|each|every|unique
        number|count of? line|row|time|occurrence|entry|entries|request? for|per|by all|each|every|value|ip|user|name|word
        count of? all|each|every line|row|value|word|one|entry|item|ip|user|name|occurrence|url|address|character
        with|prefixed|followed|along|show by|with? a|their|its|the? count|frequency
        with|prefixed|show by? their|its|the? number of time|occurrence|frequency
        count|횟수|개수|빈도|많은|많이 순으로|순|순서|sort
        횟수|개수|빈도 많은|높은 순|순으로|순서
        가장|제일|most? 많이 나온|나오는|등장한|등장하는|쓰인|쓴|쓰는|사용한|사용된|실행한|반복 순|순으로|순서? sort?
        자주 나온|나오는|등장한|등장하는|쓰인|쓴|쓰는|사용한|사용된|실행한 순|순으로|순서? sort?
        줄마다|줄별|행마다|행별|라인마다|라인별 몇|count|횟수|개수|빈도 번|개|씩?
        all|별로|마다|repeat 몇|count|횟수|개수|빈도 번|개|씩?
        몇 번씩
        count|횟수|개수|빈도 와? 함께|같이|표시|붙여
        각각|각|별 count|횟수|개수|빈도|갯수
        별|마다|repeat <noun> count|횟수|개수|빈도|갯수|수를|수는|=수
        빈도
        """),
    _row("unique", """
        consecutive|adjacent duplicate|repeat|identical|same line? delete|except|once?
        delete|except|without|collapse consecutive|adjacent|successive duplicate|repeat|identical|same line?
        연속된|연속 duplicate line? delete|except|없이?
        """, "adjacent"),
    _row("unique", """
        delete|without|except|no|eliminate|filter any|all|the|out? duplicate|repeat|repeated line|row|value|one|word?
        ~duplicate line|row|value|word|값|된|되는|하는|은|을|를? delete|except|없이|없애|없게|빼
        ~duplicate <noun> delete|except|없이|없애|없게|빼
        sort uniquely
        dedupe|deduplicate|dedup|de-duplicate|uniq|uniqify line?
        겹치지 않
        """),
    _row("count", "~line =수|=수를|=수는|=수만|개수|갯수 count?"),
    _row("keep", "contain|with|have|has|contains|match neither <text>+", "not"),
    _row("duplicate", """
        duplicate|repeat|repeated|duplicated only? line|row|value|word
        only|show|find|print|list|display duplicate|repeat|repeated|duplicated only? line|value|row|one|word?
        line|value|row|word which|that|are? occur|appear|occurs|appears|repeat more than|over once|one
        line|value|row|word which|that|are duplicate|repeated
        occur|appear|occurs|appears|occurring|repeated more than|over once|one|time
        두 번|2번|여러 번 이상? 나온|나오는|등장
        duplicate line|값|value 만|find|show
        중복된 줄|line|값|것 만|find|show
        """),
    _row("duplicate", """
        line|value|row|word|string|entry? which|that|are|is? occur|appear|occurs|appears|found|occurring|appearing only|exactly|just once
        한 번만 나온|나오는|등장
        한번만 나온|나오는|등장
        """, "once"),
    _row("keep", f"""
        except|without|delete line? <text>+ {_START}
        {_NOT}|delete line? which|that|do|not? {_START} with|by|in? <text>+
        <text>+ {_START} line? {_DROP}|않|안
        <text>+ 시작하지 않|아니|안|못
        """, "start not"),
    _row("keep", f"""
        line? which|that? {_START} with|by|in <text>+
        <text>+ {_START} line?
        """, "start"),
    _row("keep", f"""
        {_NOT}|delete line? which|that|do|not? {_END} with|by|in? <text>+
        <text>+ {_END} line? {_DROP}
        <text>+ 끝나지 않|아니|안|못
        """, "end not"),
    _row("keep", f"""
        line? which|that? {_END} with|by|in <text>+
        <text>+ {_END} line?
        """, "end"),
    _row("keep", f"""
        {_NOT} {_CONTAIN}|match|include word|string|text|pattern|phrase? <text>+
        {_DROP} all? line|row {_CONTAIN}|of word|string|text|pattern|phrase|the? <text>+
        line|row|one|those without|lacking word|string|text|pattern|phrase? <text>+
        but|and|yet =not|=no|without|lacking <text>+
        without word|string|text|pattern|phrase? <unnamed>+
        exclude|excluding|except|skip|ignore word|string|text|pattern|phrase? <unnamed>+
        <text>+ word|string|문자열|text|이|가? contain|match|들어|있|포함되지|포함하지|나오지 않|안|못|except line?
        <text>+ 안 contain|들어|나오|있 line?
        <text>+ word|string|문자열|text|이|가? {_CONTAIN} line {_DROP}
        <text>+ word|string|문자열|text|이|가? 없는|제외|빼고|except line?
        """, "not"),
    _row("occurrences", """
        count|number frequency|occurrence|time|instance of|that? word|string|character|the? <text> occur|appear|occurs|appears|is|found?
        how many time does? <text> occur|appear|occurs|appears|is?
        frequency|occurrence of word|string|character? <text>
        ~<text> 이|가? 몇 번? 나오|나온|등장|있|쓰|들어
        <text> 이|가? 나오는|나온|등장하는? 횟수
        """),
    _row("keep", f"""
        line|row|one|those|entry|entries which|that? {_CONTAIN} either|both|at|least|word|string|text|pattern|phrase? <text>+
        {_CONTAIN} word|string|text|pattern|phrase <text>+
        {_CONTAINS} <name>+
        =grep|grepping for? <text>+
        find|search|look|filter =for <text>+
        find|search|grep|filter|look|select line? that|which|in|for|on|by|match|contain? for|by? word|string|text|pattern|phrase|frequency|instance|of? <name>+
        only? <text> line only
        ~<text>+ 이|가|은|는? 있고|있으면서|있지만|들어있고|들어가고|포함하고|나오고
        <text>+ word|string|문자열|text|이|가|라는? contain|match|들어|있는|나오는|나온|찍힌|적힌 line?
        <name>+ word|string|문자열|text? find|검색|grep|찾아|필터|걸러
        ~<text> 인 line
        <name> line 만
        <name> 줄만
        """),
    _row("keep", "=blank|=empty|빈|비어 line", "blank"),
    _row("keep", "<level> line|message|entry|entries", "i"),
    _row("extract", "ip|ips address?\n아이피 address?", "ip"),
    _row("extract", "email|emails|e-mail|e-mails|이메일|메일 address|addresses?", "email"),
    _row("extract", "url|urls", "url"),
    _row("extract", "extract|show|get all? only? number|numeric|digits from|in|of?\n숫자만", "digits"),
    _row("longest", "longest line|row|one\n가장|제일 긴 line", ">"),
    _row("longest", "shortest line|row|one\n가장|제일 짧은 line", "<"),
    _row("unique", "unique\n서로 다른", "adjective"),
    _row("side", """
        delete|drop|except|strip everything|all|text|part|what after|behind the? first? <delimiter>
        <delimiter> 뒤|다음|이후 부분|내용|글자|text|전부|모두 을|를|은|는? delete|없애|빼
        """),
    _row("side", """
        delete|drop|except|strip everything|all|text|part|what before|up-to the? first? <delimiter>
        <delimiter> 앞|이전|앞에|앞쪽 부분|내용|글자|text|전부|모두 을|를|은|는? delete|없애|빼
        """, "after"),
    _row("side", """
        everything|all|text|part|what after|behind the? first? <delimiter>
        <delimiter> 뒤|다음|이후 부분|내용|글자|text|만
        """, "after"),
    _row("side", """
        everything|all|text|part|what before|up-to the? first? <delimiter>
        <delimiter> 앞|이전|앞에|앞쪽 부분|내용|글자|text|만
        """),
    _row("cells", """
        character|byte|bytes|column? <number> to|through|-|~ <number> character|byte|bytes
        character|byte|bytes <number> to|through|-|until|and|~? <number> of|in|from? all|each? line?
        first|앞|처음 <number> character|byte|bytes|글자 of|in|from? all|each? line|만?
        """),
    _row("fold", """
        wrap|fold|break|limit line|it|them|each|all? line|at|to|after|every|in|with|a? width|of|at|to|most? <number> character|column|글자?
        <number> character|글자 단위|씩|마다|로|에서? 줄바꿈|접어|나눠|잘라
        """),
    _row("table", """
        format|show|align|display|print|as|in|into|output|line? it|result|them|as|in|into? a|an? table|aligned column?
        align|aligned column
        pretty column
        표 로|형식으로|형태로? show?
        column 맞춰|맞춰서 sort|show? show?
        표로
        """),
    _row("cells", "first =character|letter of|in|from? all|each|every? line?\n첫 글자|문자", values=("1",)),
    _row("cells", "last|마지막|끝 <number> character|byte|bytes|글자 of|in|from? all|each? line|만?", "last"),
    _row("sort", "<number>+ column 기준|기준으로 sort?"),
    _row("column", "<number>+ 열만|칸만|컬럼만|필드만|열들만|열을|칸을|컬럼을|필드를"),
    _row("sort", "sort line|it|them|file|result|row|by|value? by|on|according|using|with? length|long of? line?\nlength|long sort", "length"),
    _row("sort", "sort line|it|them|file|result|row|by|value? by|on|according|using|with? last|마지막 column|word\n마지막 column 을|로|기준|기준으로? sort", "last"),
    _row("sort", """
        sort line|it|them|file|result|row|data? by|on|according|using|with|at|in to|value|the? column|key|word <number>+
        sort line|it|them|file|result|row|data? by|on|according|using|with|at|in to|value|the? <nth> column|word|key
        <number>+ column 기준|기준으로|순|순으로? sort
        <number> column 기준|순
        """),
    _row("extremes", """
        largest|biggest|highest|greatest <count> number|numeric|value|one|line?
        <count> largest|biggest|highest|greatest number|numeric|value|one|line?
        ~가장|제일? 큰|높은 number|numeric|value|것|값|수? <count> 개?
        """, "r"),
    _row("extremes", """
        smallest|lowest <count> number|numeric|value|one|line?
        <count> smallest|lowest number|numeric|value|one|line?
        ~가장|제일? 작은|낮은 number|numeric|value|것|값|수? <count> 개?
        """),
    _row("total", "average|평균 of|value|in|all|the? number|value|them|it?", "average"),
    _row("total", "maximum|highest|최대값|최댓값 value|number|one? of|in?\nlargest|biggest number|value|one\n가장|제일 큰 값|수|숫자|number|value", "maximum"),
    _row("total", "minimum|lowest|min|최소값|최솟값 value|number|one? of|in?\nsmallest number|value|one\n가장|제일 작은 값|수|숫자|number|value", "minimum"),
    _row("count", """
        total? count|number of|the|how? line|row|entry|entries|of? word|단어
        word count|개수|수|몇
        """, "words"),
    _row("count", """
        total? count|number of|the|how? character|글자
        character count|개수|수|몇
        """, "characters"),
    _row("count", "total? count|number of|the|how? byte|bytes\nbyte|bytes count", "bytes"),
    _row("count", """
        total? line count
        total? count|number of line|row|entry|entries|unique|result|match|value|word|user
        count number? of|the|how|up|many|all? line|row|entry|entries|unique|result|match|value|there|are? are|there?
        number of line|row|entry|entries|unique|result|match|value|duplicate|word
        number of
        line 수|수를|수는|갯수|몇|count count?
        몇 줄|개|가지|line
        count count
        count
        """),
    _row("number", """
        number|enumerate all|each|of|result? line|them|row|it|result
        line number 를|을? 매겨|매기|붙여|붙이|넣|달아|insert
        number 를|을? 매겨|매기|붙여|붙이
        """),
    _row("total", """
        total|sum|add-up of|all|up|the? value|number|numeric|them|it?
        add up? number|value|all|numeric|them
        numeric|number|숫자|값을? 모두? total
        """),
    _row("sort", "shuffle line?\nrandom sort|line|random\nrandomize line|sort? of? line?\nsort random|randomly\nline 섞\n무작위 sort|순서로\n~무작위로|랜덤으로|랜덤하게|random? 섞|뒤섞", "random"),
    _row("reverse", """
        reverse character|letter|text of|in|on? all|each? line?
        all|each|every line|row reverse|backwards
        reverse all|each|every line|row
        line 글자|문자 reverse
        글자|문자 순서|sort|을|를? reverse
        """, "characters"),
    _row("reverse", """
        reverse =order? of|the? line|file|row
        in? reverse =order?
        backwards|backward|upside-down
        거꾸로
        last line first
        """),
    _row("sort", "sort line|it|them|file|result|row|word|value|data|alphabetically|all?"),
    _row("column", """
        column <number> to|through|-|until|~ <number>
        column from <number> to|through|until <number>
        <nth> to|through|- <nth> column|word
        <number> column 부터|에서|~ <number> column 까지?
        <number> 부터|~ <number> column 까지?
        """, "span"),
    _row("column", "first|앞|처음 <count> column|word", "span first"),
    _row("column", """
        except|without|delete|but|skip column <number>
        except|without|delete|but|skip <nth> column|word
        ~<number> column {_DROP}
        """.replace("{_DROP}", _DROP), "not"),
    _row("column", "except|without|delete|but|skip first column|word\n첫 column {_DROP}\n~first column {_DROP}".replace("{_DROP}", _DROP), "not", ("1",)),
    _row("column", """
        second|2nd|next to last column|word of|in|from? all|each? line?
        second-to-last|penultimate|next-to-last column|word
        last but one column|word
        """, "end", ("2",)),
    _row("column", "<nth> from|to the? last|end column|word\n끝에서|뒤에서|마지막에서 <number> column|word", "end"),
    _row("column", """
        last|마지막|맨끝 column|word of|in|from? all|each? line?
        """, values=("NF",)),
    _row("column", "first column|word of|in|from? all|each? line?\n첫 column|word|칸", values=("1",)),
    _row("column", """
        column number? <number>+
        <number>+ column 값|value|만?
        <nth> word of|in|from? all|each? line?
        """),
    _row("class", "delete|strip|erase|except all? digit|digits|numeric\n숫자 를? 모두? delete|없애", "digit"),
    _row("class", "delete|strip|erase|except all? punctuation\n문장부호|구두점|문장|특수문자|특수 부호|문자? 를? 모두? delete|없애", "punct"),
    _row("class", "delete|strip|erase all whitespace\n모든 공백 delete|없애", "blank"),
    _row("class", "keep only|just? letter|letters|alphabetic|character\n글자만|문자만 남기|남겨", "only alpha"),
    _row("class", "keep only|just? digits|digit|numeric\n숫자만 남기|남겨", "only digit"),
    _row("erase", """
        without all|any? <given> character?
        delete|strip|erase|except all? occurrence|instance|frequency? of|character|word|string|text? <given>+ character? from|in|of? all|each? line?
        <given>+ character|word|string|글자? 을|를? delete|없애
        with|all? <given> character? removed|deleted|stripped
        """),
    _row("back", """
        second|2nd|next to last line|row
        second-to-last|penultimate|next-to-last line|row
        last but one line|row
        """, values=("2",)),
    _row("back", "끝에서|뒤에서|마지막에서 <nth> line|row"),
    _row("tail", "last|bottom|final|마지막|끝|하위|recent|끝에서|뒤에서 <number> line|result|row|entry|entries|one|value|unique|match?"),
    _row("tail", "last|final|마지막 line|result|row|entry|one|value|match", values=("1",)),
    _row("head", """
        top|최상위|상위 <number> most? line|result|row|entry|entries|one|value|word|unique?
        most <number> line|개|만|unique?
        limit to|result|output|it|them? to? <number> line|result|entry|entries?
        <number> 개만|줄만
        """, "top"),
    _row("head", """
        first|앞|처음|앞에서 <number> line|result|row|entry|entries|one|value|word|unique|match?
        """),
    _row("head", """
        first|처음 line|result|row|entry|one|value|match
        첫 줄|line|결과|행
        """, values=("1",)),
    _row("head", "<count> 개|줄|건", "top"),
    _row("line", """
        line number? <number>
        <nth> line
        <number> line 만
        """),
)  # fmt: skip

ORDERS = (
    ("n", ("numeric", "numerically", "number", "숫자", "numerical")),
    ("r", ("reverse", "descending", "decreasing", "highest", "내림차순", "역순", "desc")),
    ("V", ("version",)),
    ("M", ("month",)),
    ("f", ()),
    ("s", ("stable", "stably")),
)
"""How lines may be sorted: a flag and the words for it."""
ASCENDING = (
    "ascending",
    "asc",
    "increasing",
    "오름차순",
    "lowest",
    "alphabetical",
    "가나다순",
    "알파벳순",
    "사전순",
    "알파벳",
)
RANKED = tuple(
    "most sort order ranked ranking top highest largest lowest least common popular frequent frequently often"
    " descending ascending reverse asc desc 많은 많이 적은 적게 순으로 순서 순 자주 제일 가장 상위 빈도순 큰 높은 드물게".split()
)
"""What says that lines which are counted are wanted in the order of their number."""
