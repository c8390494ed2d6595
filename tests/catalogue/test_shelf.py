"""The embedded tables: complete, readable one by one, and honest about where each figure comes from."""

from __future__ import annotations

import pytest

from isocost import catalogue
from isocost.units import Missing, Rate

CLOUDS = {"aws", "azure", "gcp", "hyperstack", "lambda", "nebius", "runpod", "verda"}


def test_the_names_are_clouds_and_regions():
    names = catalogue.names()
    assert {name.split("/")[0] for name in names} == CLOUDS
    assert "aws/us-east-1" in names
    assert list(names) == sorted(names)


def test_us_east_1_has_the_types_one_rents_there():
    rows = catalogue.load("aws/us-east-1")
    assert len(rows) > 1000
    (p5,) = (row for row in rows if row.instance_type == "p5.48xlarge")
    assert (p5.cpu_m, p5.memory_mib, p5.pods) == (192_000, 2_097_152, 100)
    assert (p5.accelerator, p5.resource, p5.accelerator_count) == ("NVIDIA-H100-80GB-HBM3", "nvidia.com/gpu", 8)
    assert p5.on_demand == Rate.of("55.04")
    assert str(p5.on_demand_day) == "2026-07-20"


@pytest.mark.parametrize("name", catalogue.names())
def test_every_row_says_what_it_is_and_who_says_so(name):
    rows = catalogue.load(name)
    assert rows
    for row in rows:
        assert row.catalogue == name
        assert row.cpu_m > 0
        assert row.memory_mib > 0
        assert row.pods > 0
        assert row.source
        assert row.basis
        assert isinstance(row.on_demand, Rate)
        assert bool(row.accelerator) == bool(row.accelerator_count) == bool(row.resource)


def test_a_price_that_is_not_listed_is_missing_and_not_zero():
    (row,) = catalogue.find("p5.4xlarge", "us-east-1")
    assert isinstance(row.spot, Missing)


def test_find_looks_everywhere_or_where_it_is_told():
    everywhere = catalogue.find("m7i.large")
    assert {row.cloud for row in everywhere} == {"aws"}
    assert len(everywhere) > 5
    assert [row.region for row in catalogue.find("m7i.large", region="eu-west-1")] == ["eu-west-1"]
    assert catalogue.find("m7i.large", cloud="gcp") == ()


def test_a_name_that_is_not_there_is_refused():
    with pytest.raises(catalogue.NoCatalogue, match=r"aws/us-east-9"):
        catalogue.load("aws/us-east-9")
