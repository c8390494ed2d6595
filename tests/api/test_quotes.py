"""A PriceBook under the checks of price lists."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import yaml
from tests.api.test_book import offer

from isocost.api.convert.quotes import findings
from isocost.catalogue.finding import Check, Finding

TODAY = date(2026, 11, 24)
EXAMPLES = Path(__file__).parents[2] / "examples"


def found(*offers: dict[str, Any], most: timedelta | None = None, **spec: Any) -> list[Finding]:
    body = {**({"offers": list(offers)} if offers else {}), **spec}
    document = {"apiVersion": "isocost.dev/v1alpha1", "kind": "PriceBook", "metadata": {"name": "p"}, "spec": body}
    return list(findings(document, TODAY, most))


def test_a_sound_book_has_no_findings() -> None:
    assert found(offer(), offer(name="spot", capacityType="spot", pricePerHour="0.04")) == []


def test_a_finding_names_the_offer() -> None:
    (one,) = found(offer(), offer(name="spot", capacityType="spot", pricePerHour="0.2"))
    assert (one.check, one.where) == (Check.SPOT, "PriceBook/p spec.offers spot")


def test_the_book_s_own_max_age_holds_unless_another_is_asked_for() -> None:
    aged = offer(date="2026-11-01")
    assert [one.check for one in found(aged, maxAge="240h")] == [Check.OLD]
    assert found(aged, maxAge="240h", most=timedelta(days=30)) == []


def test_a_gpu_without_a_name_and_a_name_without_a_gpu_are_found() -> None:
    room = {"cpu": 2, "memory": "7Gi"}
    assert [one.check for one in found(offer(accelerator="NVIDIA-L4"))] == [Check.DEVICE]
    assert [one.check for one in found(offer(allocatable={**room, "nvidia.com/gpu": 1}))] == [Check.DEVICE]
    assert found(offer(accelerator="NVIDIA-L4", allocatable={**room, "nvidia.com/gpu": 1}, pricePerHour="0.8")) == []
    neuron = {**room, "aws.amazon.com/neuron": 1}
    assert found(offer(accelerator="Inferentia", allocatable=neuron, pricePerHour="0.3")) == []


def test_an_accelerator_at_the_default_price_of_another_tool_is_found() -> None:
    room = {"cpu": 8, "memory": "60Gi", "nvidia.com/gpu": 1}
    (one,) = found(offer(accelerator="NVIDIA-B200", allocatable=room, pricePerHour="0.02"))
    assert one.check is Check.BAND


def test_a_machine_of_one_s_own_without_a_price_is_no_fault() -> None:
    assert found(offer(zone="c1", averagePowerWatts=400, pricePerHour=None)) == []


def test_catalogues_that_are_too_old_or_undated_are_found_once() -> None:
    catalogs = [{"name": "aws/us-east-1", "instanceTypes": ["m7i.*"]}, {"name": "lambda/any"}]
    assert [one.check for one in found(catalogs=catalogs)] == [Check.OLD, Check.NO_DATE]


def test_a_pattern_that_no_machine_has_is_found() -> None:
    catalogs = [{"name": "aws/us-east-1", "instanceTypes": ["m7i.large", "m99.*"]}]
    (one,) = found(catalogs=catalogs, maxAge="9000h")
    assert one.check is Check.UNMATCHED
    assert "m99.*" in one.what


def test_the_example_has_no_errors() -> None:
    document = yaml.safe_load((EXAMPLES / "pricebook.yaml").read_text(encoding="utf-8"))
    assert {one.level for one in findings(document, TODAY)} <= {"warning"}
