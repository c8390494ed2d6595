"""A plan on one screen: everything a person asks for, nothing wider than the screen."""

from dataclasses import replace

import pytest
from tests.report import sample
from tests.report.sample import NOW, PLAN, SOLUTION, finished

from isocost.report.layout import Tone, plain
from isocost.report.text import text
from isocost.units import Rate
from isocost.world.plan import Chosen, Move, Refusal, Verdict
from isocost.world.problem import Quality

HELD = Verdict(
    plan=PLAN, refused=(Refusal(step="d-n2", reason="PodDisruptionBudget", message="budget web allows 0 now"),)
)
BROKEN = replace(
    SOLUTION, quality=Quality.INFEASIBLE, broken=("limits.cost.hourly",), unplaced=(("web", "needs a GPU"),)
)


def shown(done):
    return plain(text(done, NOW))


@pytest.mark.parametrize("width", [80, 100, 140])
@pytest.mark.parametrize(
    "done", [finished(), finished(verdict=HELD), finished(view=sample.blind()), finished(solution=BROKEN)]
)
def test_no_line_is_wider_than_the_screen(done, width):
    assert max(len(line.text) for line in text(done, NOW, width)) <= width


def test_the_screen_shows_costs_bound_moves_and_prices_of_limits():
    page = shown(finished())
    for words in (
        "1,460.00 USD a month", "saves 50 %", "gap 0.00 % (Optimal)", "demand p95 1.5 cores needs 3", "4 -> 2",
        "scale 1 workload → cordon 2 nodes → drain 2 nodes → remove 2 nodes", "pool general minNodes", "365.00 USD",
    ):  # fmt: skip
        assert words in page


def test_it_fits_on_one_screen():
    assert len(shown(finished()).splitlines()) <= 40


def test_a_step_that_is_held_back_is_shown_with_its_reason():
    assert "PodDisruptionBudget (1 step): budget web allows 0 now" in shown(finished(verdict=HELD))


def test_without_steps_it_says_why_staying_is_right():
    stay = replace(
        PLAN, steps=(), moves=(), planned=PLAN.current, reason="the moves would save 1 %, below minSavings of 5 %"
    )
    page = shown(finished(fresh=stay, chosen=Chosen()))
    assert "Nothing changes" in page
    assert "The moves would save 1 %, below minSavings of 5 %." in page
    assert "What changes" not in page


def test_an_infeasible_problem_names_what_to_relax_and_what_fits_nowhere():
    page = shown(finished(solution=BROKEN))
    assert "Relax one of" in page
    assert "limits.cost.hourly" in page
    assert "web: needs a GPU" in page


def test_a_message_shared_by_conditions_is_told_once():
    assert shown(finished(view=sample.blind())).count("Prometheus did not") == 1


def test_a_limit_is_not_priced_twice():
    assert shown(finished()).count("pool general minNodes") == 1


def test_a_dearer_plan_says_what_it_costs_more():
    dearer = replace(PLAN, planned=Rate.of("3"), rescue=True)
    assert "costs 730.00 USD a month more" in shown(finished(chosen=Chosen(fresh=dearer)))


def test_many_moves_are_cut_with_their_number():
    many = tuple(
        Move(kind="Pods", what=f"w{i}", frm="a", to="b", count=1, saving=Rate.zero(), reason="r") for i in range(40)
    )
    assert "and 28 more" in shown(finished(chosen=Chosen(fresh=replace(PLAN, moves=many))))


def test_trouble_has_a_tone_of_its_own():
    tones = {line.tone for line in text(finished(view=sample.blind()), NOW)}
    assert Tone.BAD in tones
    assert Tone.BAD not in {line.tone for line in text(finished(), NOW)}
