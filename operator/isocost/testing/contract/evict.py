"""Promises about eviction: budgets hold, another pod of the same name is safe, pods that do not run are free."""

from isocost.kube.errors import Blocked, Conflict, NotFound
from isocost.kube.kinds import BUDGET, POD
from isocost.testing.builders import budget, running
from isocost.testing.contract.read import quiet
from isocost.testing.contract.stage import Stage, refused

_LABELS = {"app": "served"}
_NOBODY = "00000000-dead-4000-8000-000000000000"


def _pod(stage: Stage, name: str, *, up: bool = True) -> str:
    made = stage.make(POD, name, labels=_LABELS, spec=quiet())
    if up:
        stage.client.patch(POD, name, {"status": running()}, namespace=stage.namespace, subresource="status")
    return str(made["metadata"]["uid"])


def _evict(stage: Stage, name: str, uid: str) -> None:
    stage.client.evict(name, namespace=stage.namespace, uid=uid)


def a_pod_without_a_budget_goes(stage: Stage) -> None:
    _evict(stage, "free", _pod(stage, "free"))
    with refused(NotFound):
        stage.get(POD, "free")


def a_budget_blocks_an_eviction(stage: Stage) -> None:
    uid = _pod(stage, "last")
    stage.put(BUDGET, budget("keep", _LABELS, least=1))
    with refused(Blocked) as found:
        _evict(stage, "last", uid)
    assert found[0].status == 429
    assert "keep" in found[0].causes[0].message
    assert stage.get(POD, "last")["metadata"]["uid"] == uid


def a_budget_lets_spare_pods_go_one_by_one(stage: Stage) -> None:
    uids = {name: _pod(stage, name) for name in ("a", "b")}
    stage.put(BUDGET, budget("keep", _LABELS, least=1))
    stage.eventually(lambda: _evict(stage, "a", uids["a"]))
    with refused(Blocked):
        _evict(stage, "b", uids["b"])


def a_pod_that_does_not_run_is_free_to_go(stage: Stage) -> None:
    uid = _pod(stage, "waiting", up=False)
    stage.put(BUDGET, budget("keep", _LABELS, least=1))
    _evict(stage, "waiting", uid)


def another_pod_of_that_name_stays(stage: Stage) -> None:
    _pod(stage, "same")
    with refused(Conflict):
        _evict(stage, "same", _NOBODY)
    assert stage.get(POD, "same")


def two_budgets_block_too(stage: Stage) -> None:
    uid = _pod(stage, "torn")
    for name in ("one", "two"):
        stage.put(BUDGET, budget(name, _LABELS, least=0))
    with refused(Blocked):
        _evict(stage, "torn", uid)


def nobody_cannot_be_evicted(stage: Stage) -> None:
    with refused(NotFound):
        _evict(stage, "nobody", _NOBODY)


PROMISES = (
    a_pod_without_a_budget_goes,
    a_budget_blocks_an_eviction,
    a_budget_lets_spare_pods_go_one_by_one,
    a_pod_that_does_not_run_is_free_to_go,
    another_pod_of_that_name_stays,
    two_budgets_block_too,
    nobody_cannot_be_evicted,
)
