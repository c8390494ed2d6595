"""What a pod asks of a node."""

import msgspec
import pytest

from isocost.observe import wire
from isocost.observe.needs import amounts, effective
from isocost.units import Resources

ONE = {"resources": {"requests": {"cpu": "100m", "memory": "1Gi"}}}


def asks(cpu: str, **more: str) -> dict[str, object]:
    return {"resources": {"requests": {"cpu": cpu}}, **more}


def spec(**parts: object) -> wire.PodSpec:
    return msgspec.convert(parts, wire.PodSpec)


def test_containers_add_up_and_take_a_pod_slot() -> None:
    found = effective(spec(containers=[ONE, ONE]))
    assert found == Resources.of({"cpu": 200, "memory": 2 * 2**30, "pods": 1})


def test_the_largest_init_container_counts_and_not_their_sum() -> None:
    found = effective(spec(containers=[asks("100m")], initContainers=[asks("300m"), asks("500m")]))
    assert found.cpu_m == 500


def test_a_sidecar_stays_beside_the_containers_and_below_later_init_containers() -> None:
    sidecar = asks("200m", restartPolicy="Always")
    small = effective(spec(containers=[asks("100m")], initContainers=[sidecar, asks("50m")]))
    large = effective(spec(containers=[asks("100m")], initContainers=[sidecar, asks("500m")]))
    before = effective(spec(containers=[asks("100m")], initContainers=[asks("500m"), sidecar]))
    assert (small.cpu_m, large.cpu_m, before.cpu_m) == (300, 700, 500)


def test_a_limit_without_a_request_is_one() -> None:
    limited = {"resources": {"limits": {"cpu": "2", "memory": "1Gi"}, "requests": {"cpu": "1"}}}
    found = effective(spec(containers=[limited, ONE]))
    assert (found.cpu_m, found.get("memory")) == (1100, 2 * 2**30)
    own = effective(spec(containers=[ONE], resources={"limits": {"cpu": "3", "nvidia.com/gpu": "1"}}))
    assert (own.cpu_m, own.get("nvidia.com/gpu")) == (100, 1)


def test_an_explicit_request_of_zero_stays_zero_under_a_limit() -> None:
    zero = {"resources": {"limits": {"cpu": "2"}, "requests": {"cpu": "0"}}}
    assert effective(spec(containers=[zero, ONE])).cpu_m == 100


def test_overhead_is_on_top() -> None:
    found = effective(spec(containers=[asks("100m")], overhead={"cpu": "250m", "memory": "120Mi"}))
    assert (found.cpu_m, found.memory_bytes) == (350, 120 * 2**20)


def test_requests_of_the_pod_itself_replace_the_sum_of_what_they_name() -> None:
    found = effective(spec(containers=[ONE], resources={"requests": {"cpu": "2"}}))
    assert (found.cpu_m, found.memory_bytes) == (2000, 2**30)


def test_a_pod_that_asks_for_nothing_still_takes_a_slot() -> None:
    assert effective(spec(containers=[{}])) == Resources.of({"pods": 1})


@pytest.mark.parametrize("text", ["-1", "1e30", "lots", "NaN"])
def test_a_quantity_that_cannot_be_is_refused_by_name(text: str) -> None:
    with pytest.raises(ValueError, match="resource cpu"):
        amounts({"cpu": text})
