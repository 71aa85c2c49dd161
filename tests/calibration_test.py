"""How sureness is measured and fitted: the parts of bench/calibration.py that are pure."""

from __future__ import annotations

from math import log

import pytest

from aicmd.index import built
from aicmd.ranking import ranked
from aicmd.signs import LEVEL
from aicmd.signs import SAYS
from aicmd.signs import Signs
from aicmd.signs import certainty
from aicmd.slots import read
from aicmd.template import SLOT
from bench.calibration import ALONE
from bench.calibration import SET
from bench.calibration import Case
from bench.calibration import Counts
from bench.calibration import asked
from bench.calibration import cases
from bench.calibration import counted
from bench.calibration import left_out
from bench.calibration import line_at
from bench.calibration import races
from bench.calibration import scored
from bench.calibration import wanted
from bench.calibration import weighed
from bench.calibration import without
from bench.candidates import Candidate
from bench.candidates import Judged
from bench.logistic import Row
from bench.logistic import chances
from bench.logistic import fitted
from bench.logistic import score_of

NOTHING = Signs(*(0.0 for _ in Signs._fields))


def liked(likeness: float) -> Signs:
    return NOTHING._replace(likeness=likeness)


def judged(*candidates: tuple[float, bool], kind: str = ALONE) -> Judged:
    return Judged(kind, "", tuple(Candidate(liked(at), right) for at, right in candidates))


class TestLogistic:
    @pytest.mark.parametrize(
        ("rights", "wrongs", "level"), [(3, 1, log(3)), (1, 1, 0.0), (1, 9, -log(9))]
    )
    def test_one_alternative_alone_is_as_sure_as_it_is_often_right(
        self, rights: int, wrongs: int, level: float
    ) -> None:
        races = [[Row((1.0,), at < rights)] for at in range(rights + wrongs)] * 50
        assert fitted(races) == pytest.approx([level], abs=1e-3)

    def test_what_is_known_beforehand_is_not_learnt_again(self) -> None:
        races = [[Row((1.0,), right, known=2.0)] for right in (True, True, True, False)] * 50
        assert fitted(races) == pytest.approx([log(3) - 2.0], abs=1e-3)

    def test_alternatives_compete(self) -> None:
        """Among two that look the same each is right half as often as one of them is."""
        race = [Row((1.0,), right=True), Row((1.0,), right=False)]
        none = [Row((1.0,), right=False), Row((1.0,), right=False)]
        (level,) = fitted([race, race, race, none] * 50)
        assert chances(race, [level]) == pytest.approx([3 / 8, 3 / 8], abs=1e-3)

    def test_any_of_several_right_ones_may_be_chosen(self) -> None:
        race = [Row((1.0,), right=True), Row((1.0,), right=True)]
        none = [Row((1.0,), right=False), Row((1.0,), right=False)]
        (level,) = fitted([race, race, race, none] * 50)
        assert sum(chances(race, [level])) == pytest.approx(3 / 4, abs=1e-3)

    def test_each_sign_is_weighed_by_what_it_tells(self) -> None:
        right, wrong = (1.0, 0.0, 1.0), (0.0, 1.0, 1.0)
        races = [
            [Row(right, right=True), Row(wrong, right=False)],
            [Row(wrong, right=True), Row(right, right=False)],
        ]
        says, against, _ = fitted([races[0]] * 90 + [races[1]] * 10)
        assert says - against == pytest.approx(log(9), abs=0.05)

    def test_what_is_always_right_stays_finite(self) -> None:
        assert 3 < fitted([[Row((1.0,), right=True)]] * 20)[0] < 40

    @pytest.mark.parametrize("races", [[], [[]]])
    def test_nothing_to_learn_from(self, races: list[list[Row]]) -> None:
        with pytest.raises(ValueError, match="nothing to learn"):
            fitted(races)

    @pytest.mark.parametrize("chance", [0.1, 0.5, 0.66])
    def test_a_score_and_its_chance(self, chance: float) -> None:
        assert chances([Row((), right=True, known=score_of(chance))], []) == pytest.approx([chance])


class TestQuestions:
    @pytest.mark.parametrize("phrase", ["extract <archive>", "<folder> 에서 <pattern> 찾기"])
    def test_each_slot_has_a_value_and_always_the_same(self, phrase: str) -> None:
        assert SLOT.search(asked(phrase)) is None
        assert asked(phrase) == asked(phrase)

    def test_a_slot_that_nobody_has_a_value_for(self) -> None:
        assert asked("logs of <pod>") == "logs of zzpod"

    def test_so_many_and_the_same_again(self) -> None:
        assert len(cases(7)) == 7
        assert cases(7) == cases(7)
        assert {*cases(7)} < {*cases(20)}

    def test_the_index_without_a_phrasing(self) -> None:
        index = built()
        for case in cases(20):
            before, after = (one.known(case.number) for one in (index, without(index, case)))
            assert after.phrases == (*before.phrases[: case.at], *before.phrases[case.at + 1 :])
            assert (after.entry, after.slots, after.about) == before[:3]

    def test_the_other_recipes_stay_as_they_are(self) -> None:
        case = cases(1)[0]
        pairs = zip(built().entries, without(built(), case).entries, strict=True)
        assert [at for at, (one, other) in enumerate(pairs) if one != other] == [case.number]

    def test_the_values_that_are_meant(self) -> None:
        case = _case("extract <archive>")._replace(text="extract pack.tar.gz")
        assert wanted(built().known(case.number), case) == {"archive": "pack.tar.gz"}

    def test_a_phrasing_is_asked_with_and_without_its_recipe(self) -> None:
        case = _case("list contents of archive <archive>")
        with_it, alone = left_out(case)
        assert with_it.kind == "English"
        assert [one.right for one in with_it.candidates].count(True) == 1
        assert not any(one.right for one in alone.candidates)
        assert len(alone.candidates) == len(with_it.candidates) - 1


def _case(phrase: str) -> Case:
    numbers = range(len(built().sizes))
    recipes = (built().entry(number).recipe for number in numbers)
    number, recipe = next(pair for pair in enumerate(recipes) if phrase in pair[1].phrases)
    return Case(number, recipe.phrases.index(phrase), phrase, asked(phrase))


class TestCounts:
    JUDGED = (
        judged((0.9, True), (0.5, False)),  # right
        judged((0.7, False), (0.6, True)),  # wrong
        judged((0.3, True)),  # right, and not sure
        judged((0.2, False)),
        judged(),
    )

    def test_right_and_wrong_above_the_line(self) -> None:
        assert counted(self.JUDGED, lambda signs: signs.likeness, 0.5) == Counts(5, 2, 1, 1)

    @pytest.mark.parametrize(("share", "line"), [(0.0, 0.9), (0.2, 0.7), (0.4, 0.3)])
    def test_the_line_that_a_share_reaches(self, share: float, line: float) -> None:
        assert line_at(self.JUDGED, lambda signs: signs.likeness, share) == line

    def test_only_what_is_without_its_recipe_draws_the_line(self) -> None:
        others = judged((1.0, True), kind="English")
        assert line_at([others, *self.JUDGED], lambda signs: signs.likeness, 0.0) == 0.9


class TestWeights:
    def test_fitted_weights_go_to_the_signs_that_are_not_set(self) -> None:
        free = [name for name in Signs._fields if name not in SET]
        says, level = weighed([*map(float, range(len(free))), 7.0])
        assert [getattr(says, name) for name in free] == [*range(len(free))]
        assert all(getattr(says, name) == getattr(SAYS, name) for name in SET)
        assert level == 7.0

    def test_a_row_and_its_weights_are_in_the_same_order(self) -> None:
        """The score of a row is that of its signs, whatever they are."""
        signs = Signs(*(at / 10 for at, _ in enumerate(Signs._fields)))
        ((row,),) = races([Judged("", "", (Candidate(signs, right=True),))])
        free = [getattr(SAYS, name) for name in Signs._fields if name not in SET]
        (sure,) = chances([row], [*free, LEVEL])
        assert sure == pytest.approx(certainty(signs))

    def test_the_score_is_what_the_engine_is_sure_by(self) -> None:
        best = ranked(read("listening port 5000"))[0]
        assert score_of(best.score) == pytest.approx(scored(SAYS, LEVEL)(best.signs))
