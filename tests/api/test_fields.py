"""A field that exists is read: taking any line out of an unusual document changes what the world is told, or is refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from datetime import UTC, datetime
from typing import Any

import pytest

from isocost.api import convert, rules
from isocost.api.kinds import CostPolicy, Kind, PriceBook, Site
from isocost.api.structural import structural

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
LABELS = {"matchLabels": {"a": "b"}, "matchExpressions": [{"key": "c", "operator": "In", "values": ["d"]}]}
POLICY: dict[str, Any] = {
    "mode": "Enforce", "paused": True, "interval": "2m", "priceBookRef": {"name": "prices"}, "objective": {"currency": "EUR"},
    "workloads": [
        {
            "name": "llm", "targetRef": {"kind": "StatefulSet", "name": "llm", "namespace": "ai"},
            "demand": {"preset": "Query", "query": "up", "saturation": "q", "served": "s", "window": "3m"},
            "throughput": [{"accelerator": "L4", "perReplica": 9}],
            "serviceLevel": {"utilisationPercent": 55, "riskPercent": 3, "class": "Batch"}, "replicas": {"min": 2, "max": 9},
            "startupTime": "7m", "placement": {"sites": ["s"], "capacityTypes": ["spot"], "accelerators": ["L4"]},
        },
        {
            "name": "rest", "kind": "Deployment", "namespaces": ["shop"], "namespaceSelector": LABELS, "selector": LABELS,
            "demand": {"preset": "Memory", "recorded": True}, "rightSizing": {"mode": "InPlace", "resources": ["CPU"]},
            "serviceLevel": {"penaltyPerHour": 7},
        },
    ],
    "pools": [
        {
            "name": "w", "driver": "ClusterAPI", "namespace": "capi", "selector": LABELS,
            "bounds": {"minNodes": 1, "maxNodes": 8}, "readyTimeout": "9m",
            "template": {
                "object": {"apiVersion": "x/v1", "kind": "MachineDeployment"}, "offers": ["m5"], "maxPools": 3,
            },
        },
    ],
    "limits": {"cost": {"hourly": 9}},
    "disruption": {
        "budgets": [{"nodes": 2}], "minSavings": {"percent": 9, "amountPerMonth": 8}, "paybackPeriod": "9h",
        "switchCostPerPod": "0.5",
    },
    "forecast": {"lookback": "9h", "step": "2m", "estimator": "SeasonalNaive", "maxAge": "9m", "minCoveragePercent": 70},
    "planExpiry": "9h", "manualOverride": "9h",
}  # fmt: skip
BOOK: dict[str, Any] = {
    "currency": "EUR", "maxAge": "300h",
    "discounts": [
        {"name": "a", "percent": 10, "amountPerHour": "0.01", "match": {"offers": ["m5"]}},
        {"name": "b", "percent": 11, "match": {"instanceTypes": ["m5.l"]}},
        {"name": "c", "percent": 12, "match": {"zones": ["z"]}},
        {"name": "d", "percent": 13, "match": {"capacityTypes": ["spot"]}},
    ],
    "offers": [
        {
            "name": "m5", "instanceType": "m5.l", "zone": "z", "capacityType": "spot",
            "allocatable": {"cpu": 1, "memory": "1Gi"}, "labels": {"a": "b"},
            "taints": [{"key": "k", "value": "v", "effect": "NoExecute"}], "accelerator": "L4", "pricePerHour": 2,
            "averagePowerWatts": 300, "source": "list", "date": "2026-11-20",
        },
        {
            "name": "c5", "instanceType": "c5.l", "allocatable": {"cpu": 1, "memory": "1Gi"}, "pricePerHour": 2,
            "source": "list", "date": "2026-11-13",
        },
    ],
}  # fmt: skip
CATALOGUED: dict[str, Any] = {
    "maxAge": "9000h",
    "offers": BOOK["offers"][1:],
    "catalogs": [
        {"name": "aws/us-east-1", "instanceTypes": ["m7i.large"], "capacityTypes": ["spot"], "zones": ["us-east-1b"]},
        {"name": "lambda/any"},
    ],
}
PLACE: dict[str, Any] = {
    "zones": ["z"], "maxNodes": 4, "energy": {"pricePerKilowattHour": "0.5", "pue": "1.5", "currency": "EUR"},
}  # fmt: skip

Path = tuple[str | int, ...]


def whole(kind: type[Kind], spec: Mapping[str, Any]) -> dict[str, Any]:
    return rules.document(kind, {"spec": spec})


def book(document: Mapping[str, Any]) -> object:
    return convert.book(document, (convert.site(whole(Site, PLACE)),), NOW)


READERS: dict[str, tuple[type[Kind], dict[str, Any], Callable[[Mapping[str, Any]], object]]] = {
    "CostPolicy": (CostPolicy, POLICY, convert.policy),
    "PriceBook": (PriceBook, BOOK, book),
    "PriceBook of catalogues": (PriceBook, CATALOGUED, book),
    "Site": (Site, PLACE, convert.site),
}


def paths(value: Any, above: Path = ()) -> Iterator[Path]:
    """Every key of a document; entries of lists are entered, not counted."""
    inner = enumerate(value) if isinstance(value, list) else value.items() if isinstance(value, dict) else ()
    for key, each in inner:
        if isinstance(key, str):
            yield (*above, key)
        yield from paths(each, (*above, key))


def without(document: dict[str, Any], path: Path) -> dict[str, Any]:
    left = deepcopy(document)
    place: Any = left
    for key in path[:-1]:
        place = place[key]
    del place[path[-1]]
    return left


def heard(read: Callable[[Mapping[str, Any]], object], document: Mapping[str, Any]) -> object:
    try:
        return read(document)
    except convert.InvalidDocument as refused:
        return refused.faults


LEAVES = [(name, path) for name, (_, spec, _) in READERS.items() for path in paths(spec)]


@pytest.mark.parametrize(
    ("name", "path"), LEAVES, ids=lambda part: part if isinstance(part, str) else ".".join(map(str, part))
)
def test_a_field_that_is_taken_out_is_missed(name: str, path: Path) -> None:
    kind, spec, read = READERS[name]
    assert heard(read, whole(kind, without(spec, path))) != read(whole(kind, spec))


@pytest.mark.parametrize("kind", [CostPolicy, PriceBook, Site])
def test_the_unusual_documents_have_every_field(kind: type[Kind]) -> None:
    documents = [spec for each, spec, _ in READERS.values() if each is kind]
    there = {".".join(key for key in path if isinstance(key, str)) for spec in documents for path in paths(spec)}
    assert set(fields(structural(kind)["properties"]["spec"])) - there == set()


def fields(node: Mapping[str, Any], path: str = "") -> Iterator[str]:
    for name, each in node.get("properties", {}).items():
        yield f"{path}{name}"
        yield from fields(each.get("items", each), f"{path}{name}.")
