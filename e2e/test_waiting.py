"""Pods that come between two rounds: they get their node in seconds, however long the interval is."""

from __future__ import annotations

from e2e import shop, workloads
from e2e.judge import SETTLE_SECONDS, more_rounds, needed, settled
from e2e.record import Record, World
from e2e.shopfront import Shopfront

INTERVAL = "30m"
SOON_SECONDS = 120.0
"""a fraction of the interval, and plenty for a round and a node on a busy machine"""
PODS = 4


def run(world: World) -> bool:
    pods = [p for p in world.all("pods") if p["metadata"]["labels"].get("app") == "late"]
    return sum(p["status"].get("phase") == "Running" for p in pods) == PODS


def test_pods_that_come_between_rounds_do_not_wait_for_the_interval(front: Shopfront, record: Record) -> None:
    best = shop.cheapest(needed())
    front.policy()
    record.wait(settled(best, needed()), SETTLE_SECONDS, f"the fleet to cost {best} USD/h")
    front.policy(interval=INTERVAL)
    more_rounds(front.operator, 1)
    front.cluster.client.create(workloads.deployment("late", PODS, cpu="3", memory="4Gi"))
    record.wait(run, SOON_SECONDS, f"{PODS} pods of 3 cores to run, for which there is no room")
