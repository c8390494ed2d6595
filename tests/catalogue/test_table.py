"""Price lists as CSV: what is written is read back, and what cannot be read is named by its line."""

from __future__ import annotations

import pytest

from isocost import catalogue
from isocost.catalogue import table
from isocost.catalogue.quote import quotes

HEAD = "instance_type,price_per_hour,currency,date,source"


@pytest.mark.parametrize("name", ["aws/us-east-1", "gcp/us-central1", "lambda/any"])
def test_what_is_written_is_read_back(name):
    rows = catalogue.load(name)
    written, read = list(quotes(rows)), list(table.read(table.write(rows), "x.csv"))
    keys = ("place", "instance_type", "terms", "cpu_m", "memory_mib", "accelerator", "accelerator_count", "sliced")
    for was, now in zip(written, read, strict=True):
        assert [getattr(was, key) for key in keys] == [getattr(now, key) for key in keys]
        assert (was.price, was.currency, was.source, was.day) == (now.price, now.currency, now.source, now.day)


def test_a_line_is_found_again_by_its_number():
    (one,) = table.read(f"{HEAD}\nm5.large,0.096,USD,2026-11-01,page\n", "mine.csv")
    assert one.where == "mine.csv:2 m5.large"
    assert one.place == "mine.csv"


def test_a_price_left_out_is_no_price():
    (one,) = table.read(f"{HEAD}\nm5.large,,USD,2026-11-01,page\n", "mine.csv")
    assert one.price is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "mine.csv: the first line must name the columns"),
        ("price_per_hour\n1\n", "instance_type is missing"),
        (f"{HEAD},colour\n", "there is no column 'colour'; known are catalogue, instance_type"),
        (f"{HEAD}\nm5.large,ten,USD,,\n", "mine.csv:2: price_per_hour is 'ten', not a number such as 0.096"),
        (f"{HEAD}\nm5.large,NaN,USD,,\n", "mine.csv:2: price_per_hour is 'NaN'"),
        (f"{HEAD}\nm5.large,1,USD,01.11.2026,\n", "mine.csv:2: date is '01.11.2026', not a day such as 2026-11-01"),
        (f"{HEAD}\nm5.large,1\n", "mine.csv:2: the line does not have as many fields"),
        (f"{HEAD}\nm5.large,1,USD,2026-11-01,a,b\n", "mine.csv:2: the line does not have as many fields"),
        (f'{HEAD}\n"m5.large,1,USD\n', "unexpected end of data"),
    ],
)
def test_what_cannot_be_read_is_named(text, said):
    with pytest.raises(table.NotATable) as refused:
        list(table.read(text, "mine.csv"))
    assert said in str(refused.value)
