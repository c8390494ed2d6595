"""Twelve ways in which users set up Karpenter's NodePools, from no restriction to what its guides and issues advise.

A set-up is a list of NodePools by weight; a pod goes to the first with a type that holds it. Each one ends with a pool of every type, so
that no pod waits for ever. All types are on-demand and of one zone: capacity types and zones are not what is compared here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial

import numpy as np

from benchmarks.baselines.karpenter import Pools
from benchmarks.baselines.question import Setup
from isocost.pack.frame import Flags
from isocost.world.packing import UNIT, Kind

CORE = 1000 * UNIT
STAIRS = (8, 16, 32, 48, 96)
_NAME = re.compile(r"([a-z]+)(\d+)")


def category(kind: Kind) -> str:
    """c, m, r, g, p: the first letter of an AWS type."""
    return kind.name[0]


def generation(kind: Kind) -> int:
    found = _NAME.match(kind.name)
    return int(found[2]) if found else 0


def family(kind: Kind) -> str:
    return kind.name.partition(".")[0]


def _flags(kinds: Sequence[Kind], test: Callable[[Kind], bool]) -> Flags:
    return np.array([test(kind) for kind in kinds], bool)


def _plain(kind: Kind) -> bool:
    return kind.gpu == 0


def any_type(kinds: Sequence[Kind]) -> Pools:
    """One NodePool without restrictions: what the getting-started guide leads to."""
    return [_flags(kinds, lambda k: True)]


def gpus_apart(kinds: Sequence[Kind]) -> Pools:
    """Pods without GPU do not go to GPU nodes."""
    return [_flags(kinds, _plain), *any_type(kinds)]


def up_to(cores: int, kinds: Sequence[Kind]) -> Pools:
    """Small types first, GPUs apart."""
    return _staired((cores,), kinds)


def stairs(kinds: Sequence[Kind]) -> Pools:
    """A NodePool for each range of sizes, the smallest first, GPUs apart."""
    return _staired(STAIRS, kinds)


def _staired(sizes: Iterable[int], kinds: Sequence[Kind]) -> Pools:
    small = [_flags(kinds, lambda k, n=n: k.cpu <= n * CORE) for n in sizes]  # type: ignore[misc]
    plain, lean = _flags(kinds, _plain), _lean(kinds)
    return [*(one & plain for one in small), plain, *(one & lean for one in small), lean, *any_type(kinds)]


def _rates(kinds: Sequence[Kind]) -> dict[str, float]:
    """What one GPU of each model costs at the least."""
    rate: dict[str, float] = {}
    for kind in (k for k in kinds if k.gpu):
        rate[kind.gpu_model] = min(rate.get(kind.gpu_model, np.inf), kind.price / kind.gpu)
    return rate


def _lean(kinds: Sequence[Kind]) -> Flags:
    """Types with GPUs of models that cost at most twice the cheapest: nobody gives large old ones to pods that take any."""
    rate = _rates(kinds)
    most = 2 * min(rate.values(), default=0.0)
    return _flags(kinds, lambda k: k.gpu > 0 and rate[k.gpu_model] <= most)


def newest(kinds: Sequence[Kind]) -> Pools:
    """The newest generation of each category, as AWS advises; GPUs apart."""
    last: dict[str, int] = {}
    for kind in kinds:
        last[category(kind)] = max(last.get(category(kind), 0), generation(kind))
    new = _flags(kinds, lambda k: generation(k) == last[category(k)])
    plain = _flags(kinds, _plain)
    return [new & plain, plain, new & _lean(kinds), *any_type(kinds)]


def cheap_families(kinds: Sequence[Kind]) -> Pools:
    """Of each category without GPUs the family with the cheapest core; GPUs as by price."""
    rate = {family(k): k.price / k.cpu for k in kinds if _plain(k) and k.cpu}
    best = {category(k): "" for k in kinds if _plain(k)}
    for name in sorted(rate, key=lambda one: rate[one], reverse=True):
        best[name[0]] = name
    plain = _flags(kinds, _plain)
    return [_flags(kinds, lambda k: family(k) in best.values()) & plain, plain, *gpus_by_price(kinds)[2:]]


def categories(kinds: Sequence[Kind]) -> Pools:
    """Compute types of at most 32 cores for what they hold, then general ones, then those with much memory; GPUs apart."""
    small = _flags(kinds, lambda k: _plain(k) and k.cpu <= 32 * CORE)
    wanted = [small & _flags(kinds, lambda k, one=one: category(k) == one) for one in "cmr"]  # type: ignore[misc]
    return [*wanted, *up_to(32, kinds)]


def gpus_by_price(kinds: Sequence[Kind]) -> Pools:
    """GPU models by what one costs, the cheapest first, on types of at most 48 cores; the others on at most 32 cores first."""
    rate = _rates(kinds)
    models = sorted(rate, key=lambda one: rate[one])
    plain = _flags(kinds, _plain)
    small = _flags(kinds, lambda k: k.cpu <= 32 * CORE)
    by_model = [_flags(kinds, lambda k, m=m: k.gpu_model == m and k.gpu > 0 and k.cpu <= 48 * CORE) for m in models]  # type: ignore[misc]
    return [plain & small, plain, *by_model, *any_type(kinds)]


UNTUNED = "any type"
SETUPS: Mapping[str, Setup] = {
    UNTUNED: any_type,
    "GPUs apart": gpus_apart,
    **{f"up to {n} cores first": partial(up_to, n) for n in STAIRS},
    "size ranges": stairs,
    "newest generation first": newest,
    "cheapest families first": cheap_families,
    "categories c, m, r": categories,
    "GPU models by price": gpus_by_price,
}


def described() -> Iterator[str]:
    """Name and what it is, one line each."""
    for name, setup in SETUPS.items():
        made = setup.func if isinstance(setup, partial) else setup
        yield f"{name}: {(made.__doc__ or '').strip()}"
