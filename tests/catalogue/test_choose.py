"""Machines by what a person says of them."""

from __future__ import annotations

import pytest

from isocost import catalogue
from isocost.catalogue.choose import SORTS, Wish, names, ordered, short


@pytest.mark.parametrize(
    ("word", "product"),
    [
        ("h100", "NVIDIA-H100-80GB-HBM3"),
        ("H100-80GB", "NVIDIA-H100-80GB-HBM3"),
        ("NVIDIA-L4", "NVIDIA-L4"),
        ("a100 80gb", "NVIDIA-A100-80GB-PCIe"),
        ("a100-80gb", "NVIDIA-A100-SXM4-80GB"),
        ("mi300x", "AMD_Instinct_MI300X_OAM"),
    ],
)
def test_a_product_is_known_by_a_part_of_its_name(word, product):
    assert names(word, product)


@pytest.mark.parametrize(
    ("word", "product"), [("l4", "NVIDIA-L40S"), ("h10", "NVIDIA-H100-PCIe"), ("l4", ""), ("h100", "NVIDIA-H200")]
)
def test_a_part_of_a_word_is_no_name(word, product):
    assert not names(word, product)


def test_short_names_are_the_keys_of_the_table():
    assert short("NVIDIA-H100-80GB-HBM3") == "H100-80GB"
    assert short("something else") == "something else"


def chosen(**wish):
    return [row for row in catalogue.load("aws/us-east-1") if Wish(**wish).meets(row)]


def test_every_wish_narrows():
    everything = len(chosen())
    for wish in (
        {"patterns": ("m7i.*",)}, {"accelerator": "l4"}, {"min_accelerators": 4}, {"min_cpu_m": 64_000},
        {"min_memory_mib": 1 << 19}, {"arch": "arm64"}, {"terms": "spot"},
    ):  # fmt: skip
        assert 0 < len(chosen(**wish)) < everything, wish


@pytest.mark.parametrize("by", SORTS)
def test_the_cheapest_comes_first(by):
    rows = ordered(chosen(accelerator="l4"), by)
    keys = {
        "price": [row.on_demand.micros for row in rows],
        "per-vcpu": [row.on_demand.micros / row.cpu_m for row in rows],
        "per-gib": [row.on_demand.micros / row.memory_mib for row in rows],
        "per-accelerator": [row.on_demand.micros / row.accelerator_count / row.accelerator_share for row in rows],
        "name": [row.instance_type for row in rows],
    }[by]
    assert keys == sorted(keys)
