"""A snapshot and its file are the same thing; other files are refused with what to do."""

from __future__ import annotations

import dataclasses
import json
import types
from collections.abc import Iterator, Mapping
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from tests.api import full

from isocost.api.codec import codec
from isocost.api.storage import NotASnapshot, load, store
from isocost.units import Missing
from isocost.world.demand import Forecast
from isocost.world.snapshot import Snapshot


def test_a_snapshot_survives_its_file() -> None:
    assert load(store(full.snapshot())) == full.snapshot()


def test_ten_thousand_pods_survive_their_file() -> None:
    assert load(store(full.snapshot(pods=10_000))) == full.snapshot(pods=10_000)


def test_equal_snapshots_have_equal_bytes() -> None:
    assert store(load(store(full.snapshot()))) == store(full.snapshot())


def test_the_sample_holds_every_class_that_a_snapshot_can_hold() -> None:
    assert set(classes(Snapshot)) - {type(each) for each in values(full.snapshot())} == set()


def classes(hint: Any) -> Iterator[Any]:
    """Every dataclass that is reached from a type."""
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        yield hint
        for inner in get_type_hints(hint).values():
            yield from classes(inner)
    elif get_origin(hint) in (tuple, Mapping, Union, types.UnionType):
        for inner in get_args(hint):
            yield from classes(inner)


def values(held: Any) -> Iterator[Any]:
    """Every dataclass value that stands in a value."""
    if dataclasses.is_dataclass(held):
        yield held
        for field in dataclasses.fields(held):
            yield from values(getattr(held, field.name))
    elif isinstance(held, tuple):
        for each in held:
            yield from values(each)
    elif isinstance(held, Mapping):
        for key, each in held.items():
            yield from (*values(key), *values(each))


def test_keys_that_are_numbers_keep_their_value() -> None:
    forecast = Forecast(quantiles={0.5: 1.25, 0.95: 2.0}, estimator="e", basis="b", now=1.0)
    made = codec(Forecast)
    assert made.read(json.loads(json.dumps(made.write(forecast)))) == forecast


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "no JSON"),
        (b"\xff\xfe", "no JSON"),
        (b"[1]", "no 'isocost-snapshot' at its head"),
        (b'{"kind": "CostPolicy"}', "no 'isocost-snapshot' at its head"),
        (b'{"format": "isocost-snapshot", "version": 99}', "has version 99 and this isocost reads 1"),
        (b'{"format": "isocost-snapshot", "version": 1}', "snapshot: None is not a Snapshot"),
    ],
)
def test_a_file_that_is_no_snapshot_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(NotASnapshot, match=why):
        load(data)


@pytest.mark.parametrize(
    ("path", "value", "why"),
    [
        (("views", 0, "pods", 1, "ready"), "yes", r"snapshot\.views\[0\]\.pods\[1\]\.ready: 'yes' is not bool"),
        (("views", 0, "pods", 1, "created"), "soon", r"\.created: 'soon' cannot be read: Invalid isoformat"),
        (("views", 0, "policy", "mode"), "Guess", r"\.policy\.mode: 'Guess' cannot be read"),
        (("views", 0, "policy", "colour"), "red", r"\.policy: Policy has no field colour"),
        (("views", 0, "prices"), {"name": "x"}, r"\.prices: PriceBook.* missing 3 required"),
        (("views", 0, "demand"), [], r"\.demand: \[\] is not a mapping"),
        (("views", 0, "pods"), {}, r"\.pods: \{\} is not a list"),
        (("views", 0, "memory", "set_replicas"), {"web": 3}, r"\.set_replicas: .*'web' is not of the form Kind/name"),
    ],
)
def test_a_damaged_snapshot_is_refused_with_the_place(path: tuple[Any, ...], value: Any, why: str) -> None:
    document = json.loads(store(full.snapshot()))
    *above, last = path
    place = document["snapshot"]
    for key in above:
        place = place[key]
    place[last] = value
    with pytest.raises(NotASnapshot, match=why):
        load(json.dumps(document).encode())


def test_what_a_type_cannot_say_is_refused_before_anything_is_stored() -> None:
    with pytest.raises(TypeError, match="cannot be told apart"):
        codec(int | str)
    with pytest.raises(TypeError, match="cannot be stored"):
        codec(dict[str, int])


def test_an_absent_figure_is_never_read_as_a_figure() -> None:
    made = codec(int | Missing | None)
    assert [made.read(made.write(each)) for each in (3, Missing(reason="why"), None)] == [
        3,
        Missing(reason="why"),
        None,
    ]
