"""What is scraped is what the catalogue promises, and what is gone is gone."""

from dataclasses import replace
from datetime import timedelta

from prometheus_client.parser import text_string_to_metric_families
from tests.report import sample
from tests.report.sample import NOW, PLAN, POLICY, finished, node

from isocost.report.catalogue import METRICS
from isocost.report.metrics import Meters
from isocost.units import Rate
from isocost.world.plan import Entry, Outcome, Phase, Quarantine, Refusal, State, Verdict
from isocost.world.ref import Ref
from isocost.world.snapshot import Invalid, Memory, Snapshot

HELD = Quarantine(rule="general", offer="large", until=NOW + timedelta(hours=1), strikes=1, reason="QuotaExceeded")
PAST = replace(HELD, offer="small", until=NOW)
BUSY = finished(
    view=sample.view(policy=replace(POLICY, max_hourly=Rate.of("5")), memory=Memory(quarantines=(HELD, PAST))),
    verdict=Verdict(plan=PLAN, refused=(Refusal(step="d-n2", reason="Throttled", message="wait"),)),
    outcome=Outcome(journal=(Entry(step="s01", state=State.DONE),), phase=Phase.PROGRESSING, evicted=3),
)


def scrape(meters):
    status, kind, body = meters.page()
    assert status == 200
    assert kind.startswith("text/plain")
    families = text_string_to_metric_families(body.decode())
    return {(s.name, tuple(sorted(s.labels.items()))): s.value for f in families for s in f.samples}


def value(samples, name, **labels):
    return samples[(name, tuple(sorted(labels.items())))]


def recorded(*done, seconds=2.0):
    meters = Meters()
    meters.solved(0.5)
    meters.record(Snapshot(now=NOW), done, seconds=seconds)
    return meters


def test_every_metric_of_the_catalogue_is_exported_with_its_labels():
    samples = scrape(recorded(BUSY))
    for metric in METRICS:
        name = f"{metric.name}_count" if metric.kind == "histogram" else metric.name
        labels = [{k for k, _ in key[1]} for key in samples if key[0] == name]
        assert labels, metric.name
        assert all(found == set(metric.labels) for found in labels), metric.name


def test_nothing_is_exported_that_the_catalogue_lacks():
    known = {m.name for m in METRICS}
    for name, _ in scrape(recorded(BUSY)):
        base = name.removesuffix("_bucket").removesuffix("_count").removesuffix("_sum")
        assert name in known or base in known


def test_costs_are_exported_in_whole_units_of_their_currency():
    samples = scrape(recorded(BUSY))
    cost = {"policy": "fleet", "currency": "USD"}
    assert value(samples, "isocost_policy_cost_per_hour", kind="current", **cost) == 2.0
    assert value(samples, "isocost_policy_cost_per_hour", kind="lower_bound", **cost) == 1.0


def test_a_policy_that_is_gone_takes_its_gauges_along_and_leaves_its_counters():
    meters = recorded(BUSY)
    meters.record(Snapshot(now=NOW + timedelta(minutes=1)), (), seconds=1.0)
    samples = scrape(meters)
    assert not [key for key in samples if key[0] == "isocost_policy_cost_per_hour"]
    assert value(samples, "isocost_moves_total", policy="fleet", action="ScaleWorkload", result="Done") == 1.0
    assert value(samples, "isocost_round_duration_seconds_count") == 2.0


def test_the_age_of_metrics_is_absent_while_any_series_is_missing():
    assert value(scrape(recorded(BUSY)), "isocost_metrics_age_seconds", policy="fleet") == 60.0
    blind = scrape(recorded(finished(view=sample.blind())))
    assert not [key for key in blind if key[0] == "isocost_metrics_age_seconds"]


def test_a_round_that_came_to_nothing_is_counted_and_leaves_the_gauges():
    meters = recorded(BUSY)
    meters.failed()
    samples = scrape(meters)
    assert value(samples, "isocost_rounds_total", result="Done") == 1.0
    assert value(samples, "isocost_rounds_total", result="Failed") == 1.0
    assert value(samples, "isocost_last_round_timestamp_seconds") == NOW.timestamp()


def test_a_policy_that_cannot_be_read_is_not_ready():
    meters = Meters()
    bad = Invalid(ref=Ref("CostPolicy", "broken"), uid="u", generation=1, message="spec.interval: must be at least 5s")
    other = replace(bad, ref=Ref("Site", "north"))
    meters.record(Snapshot(now=NOW, invalid=(bad, other)), (), seconds=1.0)
    found = {key: n for key, n in scrape(meters).items() if key[0] == "isocost_policy_condition"}
    labels = {"policy": "broken", "type": "Ready", "reason": "InvalidPolicy"}
    assert found == {("isocost_policy_condition", tuple(sorted(labels.items()))): 0.0}


def test_an_open_plan_tells_its_age_and_how_many_steps_are_left():
    samples = scrape(recorded(BUSY))
    assert value(samples, "isocost_plan_created_timestamp_seconds", policy="fleet") == PLAN.created.timestamp()
    steps = {state: value(samples, "isocost_plan_steps", policy="fleet", state=str(state)) for state in State}
    assert steps[State.DONE] == 1
    assert steps[State.WAITING] == len(PLAN.steps) - 1
    closed = scrape(recorded(finished(outcome=Outcome(phase=Phase.COMPLETE))))
    assert not [key for key in closed if key[0].startswith("isocost_plan_")]


def test_only_what_is_held_in_quarantine_now_is_shown():
    samples = scrape(recorded(BUSY))
    assert [dict(key[1])["offer"] for key in samples if key[0] == "isocost_offer_quarantined"] == ["large"]


def test_nodes_of_unknown_price_are_counted_because_no_cost_includes_them():
    stray = replace(node(9), pool="")
    samples = scrape(recorded(finished(view=sample.view(nodes=(node(0), stray)))))
    assert value(samples, "isocost_policy_unpriced_nodes", policy="fleet") == 1.0


def test_evictions_add_up_over_rounds():
    meters = recorded(BUSY)
    meters.record(Snapshot(now=NOW), (BUSY,), seconds=1.0)
    assert value(scrape(meters), "isocost_evictions_total", policy="fleet") == 6.0
