"""What of a question an answer does not take in, and how much less sure of it that makes us.

How much each sign counts was chosen by hand: as many right ones of the answers to a shared list of
commands as can be where hardly an everyday question is lost (bench/everyday.tsv).
"""

from __future__ import annotations

from dataclasses import replace
from math import exp
from typing import TYPE_CHECKING

from aicmd.ranking import Match
from aicmd.slots import Token
from aicmd.template import slots

if TYPE_CHECKING:
    from aicmd.composition import Composition

_SHORT = 8  # words and values; recipes are made for questions of so many
_LONGER = 0.6  # what each further one takes from the log-odds of a recipe
_BEGUN = 4.0  # the same of a command of find that takes in all of the question but a few words
_LEFT = 4.0  # the same of a quoted text or a file that a recipe has no place for
_NAKED = 2.0  # the same of a word in a slot where the question quotes what it means
_ALIKE = 0.8  # likeness; what shares less with a question is doubted for what follows
_EXACT = 1.5  # quoted texts, which tell exactly what is wanted
_UNLIKE = 3.0  # each whole that it is less alike
_WHICH = 2.0  # the same where it is told which files are meant, and not as the recipe does
_ALIEN = 0.6  # likeness; what shares less with a question is hardly meant
_STRANGE = 3.0  # what that takes
_HALF = 0.5  # exact, and not in quite another order
_ENOUGH = 11  # words and values of which a command that is made may leave some out
_FURTHER = 0.5  # what each further one takes from its log-odds


def doubted(
    matches: list[Match], tokens: tuple[Token, ...], made: tuple[Composition, ...], sure: float
) -> list[Match]:
    """The recipes less sure where more is asked than a recipe does, as a long question does.

    So does one that a command of find nearly answers: what it could not read is a condition which no
    recipe has. `sure` is the score from which on something is an answer.
    """
    is_done = any(one.score >= sure for one in made)
    begun = max((one.score for one in made if one.command.startswith("find ")), default=0.0)
    longer = max(0, len(tokens) - _SHORT)
    whole = _LONGER * longer + (0.0 if is_done else _BEGUN * begun)
    given = [token for token in tokens if token.quoted or _is_file(token)]
    which = _WHICH if _says_which(tokens) else 0.0
    doubts = (
        whole + _unlike(one, which) + _left(one, given, is_long=longer > 0) for one in matches
    )
    return [
        replace(one, score=_less(one.score, doubt))
        for one, doubt in zip(matches, doubts, strict=True)
    ]


def curbed(made: Composition | None, tokens: tuple[Token, ...]) -> Composition | None:
    """A command that is made, less sure where a long question says more than was read."""
    more = len(tokens) - _ENOUGH
    return replace(made, score=_less(made.score, _FURTHER * more)) if made and more > 0 else made


def _says_which(tokens: tuple[Token, ...]) -> bool:
    """Whether a question speaks of all files, of files to be found or of those in a folder.

    Such a question mostly goes on with what they are like, which recipes do not read.
    """
    terms = {term for token in tokens for term in token.terms}
    files, folders = "file" in terms, "folder" in terms
    is_all = any(token.text.lower() == "all" for token in tokens)
    is_sought = bool(tokens) and "find" in tokens[0].terms
    return (files and folders) or ((files or folders) and (is_all or is_sought))


def _unlike(match: Match, which: float) -> float:
    """The doubt about a recipe of which no phrasing is just what is asked."""
    strange = _STRANGE if match.likeness < _ALIEN else 0.0
    return strange + (which if match.signs.exact < _HALF else 0.0)


def _left(match: Match, given: list[Token], *, is_long: bool) -> float:
    """The doubt about a recipe that leaves out a value which is told exactly, or takes another word.

    One that has a slot to be filled in may yet get it there. Of recipes that were answers to everyday
    questions hardly any is in doubt by it; of those to a shared list of commands two in five of the
    wrong ones are.
    """
    open_slots = sum(slot not in match.values for slot in slots(match.recipe.command))
    is_exact = not open_slots and any(token.quoted for token in given)
    doubt = _LEFT * max(0, sum(not _is_taken(one, match) for one in given) - open_slots)
    if is_exact:
        told = {text for one in given for text in _texts(one)}
        doubt += _NAKED * sum(text.isalpha() for text in {*match.values.values()} - told)
    if match.likeness < _ALIKE and (is_exact or is_long):
        doubt += _EXACT * is_exact + _UNLIKE * (_ALIKE - match.likeness)
    return doubt


def _is_file(token: Token) -> bool:
    return token.form("file") is not None or token.text[:1] in ("/", "~", "$")


def _is_taken(token: Token, match: Match) -> bool:
    """Whether a recipe has a value: in a slot, in one of its spellings, or as its own."""
    texts = _texts(token)
    return (
        not any(map(str.isalnum, token.text))
        or not texts.isdisjoint(match.values.values())
        or any(text in match.recipe.command for text in texts)
    )


def _texts(token: Token) -> set[str]:
    return {token.text, *(form for _, form in token.forms)}


def _less(chance: float, doubt: float) -> float:
    """A probability with so much taken from its log-odds; with none it is the very same."""
    return chance / (chance + (1.0 - chance) * exp(doubt)) if doubt else chance
