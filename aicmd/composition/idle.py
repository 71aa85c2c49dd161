"""What a question about files says around what it asks for."""

from __future__ import annotations

NAMES: tuple[str, ...] = (
    "print|display|show|list|get|output|prints the|only|all|just? the? path|file|full|relative|complete?"
    " names|name|paths|pathnames|filenames|list|listing of",
    "file? names|filenames only",
)
"""What find prints anyway."""
ASIDES = (
    "create|make|build|generate a|the? list of",
    "모두|전부|재귀적으로|한꺼번에",
    "in|under|within|inside|at or|and >below|under|beneath|underneath",
    "in|on|for linux|unix|ubuntu|debian|centos|macos|solaris",
    "write|give|provide|need|want me? a|the single|simple|shell|find|unix|linux? command|one-liner to|that|which",
    "given as|by|in? the? variable",
    "using|with|by the|gnu? find|gnu command|utility|find?",
    "either >of|{glob|extension|quoted|file}",
    "under >under",
    "in >in",
)
"""What can be left out of a question, so that the words around it stand together."""
SPOKEN = (
    "i? do? not|don't? forgot|forget|know|remember where?",
    "one by one",
    "one|each per|on a|its? own|separate|single|new? line",
    "each|every on|in a|its own|separate|single|new line",
    "on success|completion|afterwards",
    "afterwards|after_that|then",
    "where did i? put|leave|save|store?",
    "where >is|are",
    "where",
    "뒀*|두었*|놨*|놓았*",
    "어딘가*|somewhere",
    "어디*",
    "모르*",
    "뽑아*|뽑는|추려*|골라*",
)
"""What is said around a question, when all else has been read."""
VAIN = (
    "with|along_with their|its|the? full|complete|absolute|relative paths|path|pathnames|pathname|names|name",
    "relative to the? current|present|starting? directory|folder|path",
    "write|writes out? the? list|names|paths? of?",
    "and? display|show|print|list|see|output|return|report all? of? the|all? found|matched|matching? result|results|output|matches|entries",
    "with matching strings|lines",
    "and? prints|displays the? total? count as_well?",
    "at_least|atleast",
    "and? also? show|print|display? the? total count|lines|number? as_well?",
    "whether|if they",
    "print|display|show|prints|displays|with|print_out their|its|the full|complete|file|found|absolute? paths|path|pathname|pathnames|location|locations|filepaths of? !without",
    "print|display|show|prints|displays|print_out their|its|the names of? !without",
    "the? full|complete|absolute path|pathname|paths|pathnames of",
    "the? names of",
    "and? print|display|show|list|prints|displays|lists them|it",
    "invoking|calling {word} as few times as possible?",
    "in-place|in_place|modifying|modify|modiying|editing the? files|them? in-place|in_place?",
    "using echo|regex|regexp|regular_expressions|regular_expression|find's|wildcards",
    "followed by anything|whatever else|follows?",
    "in|on the|a? command|bash|shell|csh|tcsh line|script|shell?",
    "bash|shell? script",
    "execute|run the? list|ls|find command",
    "with|in|as long? listing? format",
    "whose|in|by the? content|contents",
    "as|from root",
    "same partition|filesystem|device as|of that|the|root? of? the? root|current? folder|directory?",
    "type f|d",
    "the|those|these? files/directories",
    "color|colour on|in|for? the? matched? lines|output|matches? in? the? output?",
    "print|display|show|list|get|output the? file|full? names|filenames|paths !without",
    "being? careful|sure to? prevent? the? shell? from? expanding",
    "user's|current_user's|owner's",
    "minimal|least|few invocation|invocations|processes|calls|possible",
    "plus|+ symbol|sign? at? the? end? is|gives|takes|used? to? used? give|gives|take|takes? bulk|multiple? data|files|input as? input? to? the? command?",
    "unconditionally|quietly|silently|verbosely",
    "where {variable} {variable}? and? {variable}? is|are|expands|expand in|a|an|to|the? the|a|current|command|positional? positional|line|sub-shell|shell? variable|shell|parameter|argument|arguments|parameters? to? the? bash? script?",
)
"""What says nothing more of the files, as far as can be told; where they go it counts."""
