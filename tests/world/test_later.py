"""What later pods ask for is what running ones were given, as long as the template, its owner and the namespace let it be."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.plan.small import nodes, pool, rule, spread, view, work_ref, workload

from isocost.units import Missing, Resources
from isocost.world.advice import CPU, MEMORY, Ask, Later
from isocost.world.later import later, of
from isocost.world.policy import DemandSource, Mode, Preset, RightSizing, SizingMode
from isocost.world.ref import Ref
from isocost.world.sizing import Container, Instance, Rules, Sizing
from isocost.world.snapshot import Memory, View

WEB = work_ref("web")
MIB = 2**20
TEMPLATE = Resources.of({CPU: 1000, MEMORY: 512 * MIB})
GIVEN = Resources.of({CPU: 1200, MEMORY: 208 * MIB})
QUERY = DemandSource(preset=Preset.QUERY, query="up")
FROM, TO = Resources.of({MEMORY: 512 * MIB}), Resources.of({MEMORY: 208 * MIB})
LESS = Ask(container="main", frm=FROM, to=TO)
BOTH = Ask(container="main", frm=TEMPLATE, to=GIVEN)


def pod(requests: Resources = GIVEN, **more: Any) -> Instance:
    made = Instance(ref=Ref("Pod", "web-0", "shop"), uid="u", node="n", containers=(), settled=True)
    return replace(made, containers=(Container(name="main", requests=requests), Container(name="side")), **more)


def seen(
    *pods: Instance,
    resources: tuple[str, ...] = (CPU, MEMORY),
    mode: Mode = Mode.ENFORCE,
    sizing: SizingMode = SizingMode.IN_PLACE,
    work: dict[str, Any] | None = None,
    template: Resources = TEMPLATE,
    limits: Resources | None = None,
    before: tuple[Ask, ...] = (),
    **known: Any,
) -> View:
    over = nodes("dear", 1)
    right = RightSizing(mode=sizing, resources=resources)
    one = replace(workload("web", 4), rule=rule("web", right_sizing=right, demand=QUERY), **(work or {}))
    whole = view([one], [pool("dear", 1)], over, spread("web", 4, over))
    containers = (Container(name="main", requests=template, limits=limits or Resources()), Container(name="side"))
    held = Sizing(containers=containers, pods=pods, usage=Missing(reason=""), **{"rules": Rules(), **known})
    memory = Memory(later=(Later(workload=WEB, asks=before),)) if before else Memory()
    return replace(whole, policy=replace(whole.policy, mode=mode), sizing={WEB: held}, memory=memory)


def asks(whole: View) -> tuple[Ask, ...]:
    """Those of web, in a list that names no workload in vain."""
    assert all(one.asks for one in later(whole))
    return next(of(whole, work) for work in whole.workloads if work.ref == WEB)


def test_later_pods_ask_for_what_most_running_pods_were_given() -> None:
    assert asks(seen(pod(), pod(), pod(TEMPLATE))) == (BOTH,)
    assert later(seen(pod())) == (Later(workload=WEB, asks=(BOTH,)),)


@pytest.mark.parametrize(
    "pods",
    [
        (),
        (pod(TEMPLATE),),
        (pod(), pod(TEMPLATE)),
        (pod(settled=False),),
        (pod(kept="class Guaranteed"),),
        (pod(Resources.of({MEMORY: 208 * MIB, "nvidia.com/gpu": 1})), pod(TEMPLATE), pod(GIVEN)),
    ],
)
def test_what_no_majority_has_by_its_kubelets_is_asked_of_nobody(pods: tuple[Instance, ...]) -> None:
    assert later(seen(*pods)) == ()


def test_what_the_template_does_not_ask_for_is_not_added() -> None:
    assert asks(seen(pod(), template=Resources.of({MEMORY: 512 * MIB}))) == (LESS,)


@pytest.mark.parametrize(
    "known",
    [
        {"resources": (MEMORY,)},
        {"fixed": {CPU: "an HPA scales it by the share of it that is used"}},
        {"rules": Rules(capped=(CPU, MEMORY))},
        {"limits": Resources.of({CPU: 1100})},
    ],
)
def test_a_resource_that_is_not_ours_to_set_is_left_out(known: dict[str, Any]) -> None:
    assert asks(seen(pod(), **known)) == (LESS,)


@pytest.mark.parametrize(
    "known",
    [
        {"sizing": SizingMode.RECOMMEND},
        {"mode": Mode.OBSERVE},
        {"kept": "VerticalPodAutoscaler/shop/web sizes its pods"},
        {"work": {"ignored": "annotation isocost.dev/ignore"}},
        {"rules": Missing(reason="not shown")},
        {"rules": Rules(least=Resources.of({MEMORY: 300 * MIB}), capped=(CPU,))},
        {"rules": Rules(lasting=(MEMORY,), capped=(CPU,))},
        {"template": Resources.of({CPU: 900, MEMORY: 600 * MIB}), "work": {"settled": False}},
    ],
)
def test_it_ends_where_it_is_not_ours_or_could_be_refused(known: dict[str, Any]) -> None:
    assert later(seen(pod(), before=(BOTH,), **known)) == ()


@pytest.mark.parametrize(
    ("pods", "work"),
    [
        ((), {"replicas": 0, "ready": 0}),
        ((pod(TEMPLATE), pod(TEMPLATE)), {"settled": False}),
        ((pod(), pod(Resources.of({MEMORY: 300 * MIB}))), {}),
    ],
)
def test_what_was_said_before_goes_on_while_nothing_new_is_known(
    pods: tuple[Instance, ...], work: dict[str, Any]
) -> None:
    assert asks(seen(*pods, before=(LESS,), work=work)) == (LESS,)


def test_it_ends_when_most_pods_ask_for_what_the_template_says_again() -> None:
    assert later(seen(pod(TEMPLATE), pod(TEMPLATE), before=(LESS,))) == ()


def test_a_paused_policy_keeps_it_but_not_against_a_vpa() -> None:
    def paused(**known: Any) -> View:
        whole = seen(pod(TEMPLATE), pod(TEMPLATE), before=(LESS,), **known)
        return replace(whole, policy=replace(whole.policy, paused=True))

    assert asks(paused()) == (LESS,)
    assert later(paused(kept="VerticalPodAutoscaler/shop/web sizes its pods")) == ()


@pytest.mark.parametrize(
    ("rules", "frm", "to", "fits"),
    [
        (Rules(), 2, 1, True),
        (Rules(), 1, 2, True),
        (Rules(least=Resources.of({CPU: 2})), 3, 2, True),
        (Rules(least=Resources.of({CPU: 2})), 3, 1, False),
        (Rules(capped=(CPU,)), 2, 1, True),
        (Rules(capped=(CPU,)), 1, 2, False),
        (Rules(lasting=(CPU,)), 2, 1, False),
        (Rules(lasting=(CPU,)), 1, 2, True),
    ],
)
def test_a_change_fits_when_no_rule_could_be_held_against_it(rules: Rules, frm: int, to: int, fits: bool) -> None:
    assert rules.admit(CPU, frm, to) is fits
