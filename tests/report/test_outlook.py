"""What is expected and what it brings, in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.report.sample import NOW, OUTLOOK, WEB, finished

from isocost.api.status import CostPolicyStatus
from isocost.report import explain, outlook, status
from isocost.units import Missing, Rate
from isocost.world.demand import Forecast, Outlook, Played, Replay, Sizing
from isocost.world.policy import Preset

REPLAY = Replay(
    days=6.98,
    played=(
        Played(name="ours@0.98", hours=310.0, short=0.004),
        Played(name="an HPA at 70 %", hours=410.0, short=0.012),
    ),
    lead=30.0,
    price=Rate.of("0.5"),
)
SIZING = Sizing(
    level=0.98, why="cheapest in a replay", wanted=1.4, held=1.5, lead=timedelta(minutes=6), lead_why="60 s between rounds",
    kept=0.953, windows=2010, replay=REPLAY, ahead=(1.0, 2.0, *[1.5] * 22),
)  # fmt: skip


def found(sizing: Sizing | None = SIZING) -> Forecast:
    seen = OUTLOOK.forecasts[WEB]
    assert isinstance(seen, Forecast)
    return replace(seen, sizing=sizing)


def test_every_part_is_said_with_its_unit() -> None:
    said = dict(outlook.facts(found(), Preset.CPU))
    assert said == {
        "How sure": "p98, cheapest in a replay",
        "Lead": "6 min: 60 s between rounds",
        "Kept": "95.3 % of 2010 windows of the last 7 days stayed at or below their p95",
        "Next 24 h": "between 1 core and 2 cores, the highest in 1 h",
        "Replay": (
            "over 7 days this way 310 replica-hours a day (155.00 USD), 0.4 % of the time short; an HPA at 70 % 410 "
            "replica-hours a day (205.00 USD), 1.2 % of the time short: saves 50.00 USD a day against an HPA at 70 %"
        ),
        "Lead costs": (
            "at least 30 replica-hours a day (15.00 USD), even to one who knew the future; "
            "a warm spare replica would cost 24 (12.00 USD): it would pay"
        ),
    }


def test_what_is_kept_for_the_coming_hours_is_said_with_what_for() -> None:
    said = dict(outlook.facts(found(replace(SIZING, held=3.0, idle=timedelta(hours=4))), Preset.CPU))
    assert said["Held"] == ("3 cores: needed again within 4.0 h, and keeping it so long costs less than another start")


def test_without_a_price_it_is_said_in_replica_hours_alone() -> None:
    bare = replace(REPLAY, price=Missing(reason="none"), lead=3.0)
    assert "USD" not in outlook.replayed(bare)
    assert outlook.lead(bare).endswith("would cost 24: it would not pay")
    assert outlook.lead(replace(bare, lead=0.0)) == ""


def test_a_forecast_that_was_not_sized_for_says_nothing() -> None:
    assert dict(outlook.facts(found(None), Preset.CPU)) == {}


def test_another_tools_rule_is_named_instead_of_a_quantile() -> None:
    assert outlook.sure(replace(SIZING, level=None, why="an HPA's rule")) == "an HPA's rule"


def test_the_status_holds_it_and_is_valid() -> None:
    made = status.status(finished(outlook=Outlook(forecasts={WEB: found()})), NOW)
    read = CostPolicyStatus.model_validate(made)
    told = read.workloads[0].forecast
    assert told is not None
    assert told.sized_for == "p98, cheapest in a replay"
    assert told.replay.startswith("over 7 days this way 310 replica-hours a day")
    assert read.workloads[0].demand == "p98 1.4 cores, now 1.2 cores"


def test_explain_tells_all_of_it() -> None:
    decision = finished(outlook=Outlook(forecasts={WEB: found()})).decision
    text = "\n".join(line.text for line in explain.workload(decision, WEB, NOW, 100, query=""))
    for word in ("How sure", "Lead", "Kept", "Next 24 h", "Replay", "Lead costs"):
        assert word in text
