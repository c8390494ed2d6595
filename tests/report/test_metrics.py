"""What is scraped is what the catalogue promises, and what is gone is gone."""

from datetime import timedelta

from prometheus_client.parser import text_string_to_metric_families
from tests.report import sample
from tests.report.sample import NOW, PLAN, finished

from isocost.report.catalogue import METRICS
from isocost.report.metrics import Meters
from isocost.world.plan import Entry, Outcome, Refusal, State, Verdict
from isocost.world.snapshot import Snapshot

BUSY = finished(
    verdict=Verdict(plan=PLAN, refused=(Refusal(step="d-n2", reason="Throttled", message="wait"),)),
    outcome=Outcome(journal=(Entry(step="s01", state=State.DONE),)),
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
