"""Promises about reading: lists that are consistent, selectors, things that are not there, rights and version."""

from isocost.kube.errors import NotFound
from isocost.kube.kinds import CONFIGMAP, NODE, POD, kind
from isocost.testing.builders import podspec
from isocost.testing.contract.stage import Stage, refused
from isocost.testing.refused import Object
from isocost.testing.store import load

_MINE = "contract=paging"


def _names(page: bytes) -> list[str]:
    return [
        each["metadata"]["name"] for each in load(page)["items"] if not each["metadata"]["name"].startswith("kube-")
    ]


def _maps(stage: Stage, count: int) -> list[str]:
    names = [f"map-{number:02d}" for number in range(count)]
    for name in names:
        stage.make(CONFIGMAP, name, labels={"contract": "paging"})
    return names


def a_list_in_pages_has_every_object_once(stage: Stage) -> None:
    names = _maps(stage, 7)
    found = stage.client.list(CONFIGMAP, namespace=stage.namespace, labels=_MINE, page=3, decode=_names)
    assert [len(page) for page in found] == [3, 3, 1]
    assert [name for page in found for name in page] == names


def a_list_in_pages_shows_one_moment(stage: Stage) -> None:
    names = _maps(stage, 4)
    late = iter(range(9))

    def read(page: bytes) -> list[str]:
        stage.make(CONFIGMAP, f"a-late-{next(late)}")
        stage.make(CONFIGMAP, f"z-late-{next(late)}")
        return _names(page)

    found = stage.client.list(CONFIGMAP, namespace=stage.namespace, page=2, decode=read)
    assert [name for page in found for name in page] == names


def each_page_counts_what_is_left(stage: Stage) -> None:
    _maps(stage, 5)
    whole = stage.client.list(CONFIGMAP, namespace=stage.namespace)
    found = stage.client.list(CONFIGMAP, namespace=stage.namespace, page=2)
    pages = [load(page) for page in found]
    total = len(load(whole.pages[0])["items"])
    left = [page["metadata"].get("remainingItemCount", 0) for page in pages]
    assert left == [max(0, total - 2 * number) for number in range(1, len(pages) + 1)]
    assert {page["metadata"]["resourceVersion"] for page in pages} == {found.version}


def a_later_list_has_a_later_version(stage: Stage) -> None:
    before = stage.client.list(CONFIGMAP, namespace=stage.namespace).version
    made = stage.make(CONFIGMAP, "later")["metadata"]["resourceVersion"]
    after = stage.client.list(CONFIGMAP, namespace=stage.namespace).version
    assert int(before) < int(made) <= int(after)


def labels_select_by_equality_and_set(stage: Stage) -> None:
    for name, tier in (("one", "web"), ("two", "batch"), ("three", "")):
        stage.make(CONFIGMAP, name, labels={"tier": tier} if tier else {"other": "yes"})

    def chosen(labels: str) -> set[str]:
        found = stage.client.list(CONFIGMAP, namespace=stage.namespace, labels=labels, decode=_names)
        return {name for page in found for name in page}

    assert chosen("tier=web") == {"one"}
    assert chosen("tier in (web,batch)") == {"one", "two"}
    assert chosen("tier,tier!=web") == {"two"}
    assert chosen("!tier") == {"three"}


def fields_select_pods_by_phase(stage: Stage) -> None:
    for name in ("idle", "done"):
        stage.make(POD, name, spec=quiet())
    stage.client.patch(POD, "done", {"status": {"phase": "Succeeded"}}, namespace=stage.namespace, subresource="status")
    fields = "status.phase!=Succeeded,status.phase!=Failed"
    found = stage.client.list(POD, namespace=stage.namespace, fields=fields, decode=_names)
    assert [name for page in found for name in page] == ["idle"]


def changes_since_a_list_are_told_in_their_order(stage: Stage) -> None:
    """Another's pod may come in between, so only these are looked at."""
    stage.make(POD, "kept", spec=quiet())
    fields = "status.phase!=Succeeded"
    before = stage.client.list(POD, namespace=stage.namespace, fields=fields).version
    stage.make(POD, "idle", spec=quiet())
    stage.client.patch(POD, "idle", {"status": {"phase": "Succeeded"}}, namespace=stage.namespace, subresource="status")
    seen: list[tuple[str, bool]] = []

    def each(pod: Object, matches: bool) -> bool:
        if pod["metadata"]["namespace"] == stage.namespace:
            seen.append((pod["metadata"]["name"], matches))
        return len(seen) < 2

    stage.client.watch(POD, before, each, decode=load, fields=fields, seconds=5)
    assert seen == [("idle", True), ("idle", False)]


def what_is_not_there_is_not_found(stage: Stage) -> None:
    with refused(NotFound):
        stage.get(CONFIGMAP, "nobody")
    with refused(NotFound):
        stage.client.get(NODE, "nobody")
    with refused(NotFound):
        stage.client.list(kind("nobody.isocost.dev/v1", "nothings", "Nothing"))


def an_empty_list_is_no_error(stage: Stage) -> None:
    found = stage.client.list(CONFIGMAP, namespace=stage.namespace, labels="nobody=here", decode=_names)
    assert found.pages == ([],)


def the_server_tells_rights_and_version(stage: Stage) -> None:
    assert stage.client.review("patch", NODE).allowed
    assert stage.client.review("create", POD, namespace=stage.namespace, subresource="eviction").allowed
    found = stage.client.version()
    assert (found.major, found.minor) >= (1, 33)
    assert found.text.startswith("v1.")


def quiet() -> Object:
    """The spec of a pod that no scheduler looks at."""
    return {**podspec(), "schedulerName": "nobody", "automountServiceAccountToken": False}


PROMISES = (
    a_list_in_pages_has_every_object_once,
    a_list_in_pages_shows_one_moment,
    each_page_counts_what_is_left,
    a_later_list_has_a_later_version,
    labels_select_by_equality_and_set,
    fields_select_pods_by_phase,
    changes_since_a_list_are_told_in_their_order,
    what_is_not_there_is_not_found,
    an_empty_list_is_no_error,
    the_server_tells_rights_and_version,
)
