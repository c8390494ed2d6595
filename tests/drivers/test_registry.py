"""Drivers come through entry points; one that does not work is told and takes no other with it."""

from __future__ import annotations

import logging
from importlib.metadata import EntryPoint

import pytest

from isocost.drivers.registry import GROUP, drivers, load


def point(name: str, value: str) -> EntryPoint:
    return EntryPoint(name=name, value=value, group=GROUP)


def test_both_drivers_of_the_package_are_installed():
    assert {"ClusterAPI", "Karpenter"} <= set(drivers())
    assert all(driver.name == name for name, driver in drivers().items())


def test_a_driver_that_cannot_be_imported_is_told_and_the_others_work():
    loaded = load([point("Cloud", "nowhere.at.all:Cloud"), point("Karpenter", "isocost.drivers.karpenter:Karpenter")])
    assert list(loaded.drivers) == ["Karpenter"]
    assert len(loaded.troubles) == 1
    assert "'Cloud' (nowhere.at.all:Cloud) could not be loaded" in loaded.troubles[0]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("isocost.units:Resources", "lacks find"),
        ("isocost.drivers.karpenter:Karpenter", "calls itself 'Karpenter'"),
        ("isocost.drivers.karpenter:Nobody", "could not be loaded"),
    ],
)
def test_what_is_no_driver_of_that_name_is_told(value: str, words: str):
    loaded = load([point("Cloud", value)])
    assert not loaded.drivers
    assert words in loaded.troubles[0]


def test_of_two_packages_with_one_name_neither_counts():
    loaded = load([point("Karpenter", "isocost.drivers.karpenter:Karpenter"), point("Karpenter", "other:Karpenter")])
    assert not loaded.drivers
    assert all("two packages" in trouble for trouble in loaded.troubles)


def test_a_broken_driver_is_logged(caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.ERROR, "isocost.drivers"):
        assert not drivers([point("Cloud", "nowhere:Cloud")])
    assert "Cloud" in caplog.text
