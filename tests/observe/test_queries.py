"""PromQL that a tenant's names cannot bend."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isocost.observe.queries import demand, exact, fill, pods, presence
from isocost.world.policy import DemandSource, Preset
from isocost.world.ref import Ref

WEB, DB = Ref("Deployment", "web", "shop"), Ref("StatefulSet", "db", "shop")
NAMES = {"namespace": "shop", "name": "web.v2"}
NAME = st.from_regex(r"[a-z0-9]([-a-z0-9.]{0,40}[a-z0-9])?", fullmatch=True)


def source(preset: Preset, query: str = "") -> DemandSource:
    return DemandSource(preset=preset, query=query)


def test_a_name_is_put_in_plainly_where_it_is_compared_and_escaped_where_it_is_matched() -> None:
    assert fill('x{a="{{name}}"}', NAMES) == 'x{a="web.v2"}'
    assert fill('x{a=~"{{name}}-.*"}', NAMES) == 'x{a=~"web[.]v2-.*"}'
    assert fill("x{a!~'{{ name }}', b=`{{namespace}}`}", NAMES) == "x{a!~'web[.]v2', b=`shop`}"


@pytest.mark.parametrize(
    "evil", ['a"} or {__name__=~".+', "a'} or vector(0) #", "a`b", "a\\", "a\nb", "a\x00", "", "^a"]
)
def test_what_could_end_a_string_is_refused(evil: str) -> None:
    for template in ('x{a="{{name}}"}', "x{a=~'{{name}}'}"):
        with pytest.raises(ValueError, match="cannot be the name"):
            fill(template, {"namespace": "shop", "name": evil})


def test_a_place_outside_quotes_is_refused_and_one_in_a_comment_is_left() -> None:
    with pytest.raises(ValueError, match="outside quotes"):
        fill("x{a={{name}}}", NAMES)
    assert fill('x{a="1"} # by {{name}}', NAMES) == 'x{a="1"} # by {{name}}'


def test_an_unknown_place_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match=r"\{\{pod\}\} is not known; use \{\{namespace\}\} or \{\{name\}\}"):
        fill('x{a="{{pod}}"}', NAMES)


def test_a_quote_within_a_string_does_not_confuse_the_reader() -> None:
    assert fill(r'x{a="say \"{{name}}\"", b=~"{{name}}"}', NAMES) == r'x{a="say \"web.v2\"", b=~"web[.]v2"}'


@given(NAME, NAME)
def test_an_escaped_name_matches_itself_and_nothing_else(name: str, other: str) -> None:
    assert re.fullmatch(exact(name), name)
    assert (re.fullmatch(exact(name), other) is not None) == (name == other)


@given(st.text(min_size=1, max_size=20))
def test_any_text_is_either_refused_or_matched_exactly(text: str) -> None:
    try:
        found = exact(text)
    except ValueError:
        return
    assert re.fullmatch(found, text)
    assert not set("\"'`\\\n") & set(found)


def test_the_pods_of_a_deployment_are_told_from_those_of_its_neighbours() -> None:
    mine = re.compile(pods(WEB))
    assert mine.fullmatch("web-7d9f8c6b5-x7k2p")
    assert mine.fullmatch("web-bcdf456789-zzzzz")
    for other in ("web-0", "web-api-7d9f8c6b5-x7k2p", "web-agent-x7k2p", "aweb-7d9f8c6b5-x7k2p", "web-7d9f8c6b5"):
        assert not mine.fullmatch(other), other


def test_the_pods_of_a_statefulset_have_ordinals() -> None:
    mine = re.compile(pods(DB))
    assert mine.fullmatch("db-0")
    assert mine.fullmatch("db-12")
    assert not mine.fullmatch("db-a")


@pytest.mark.parametrize("length", [40, 46, 47, 50, 57, 58, 59, 63, 100])
def test_the_pods_of_a_long_name_are_found_although_the_api_server_cuts_it(length: int) -> None:
    name = ("abc9" * 30)[:length]
    generated = f"{name}-7d9f8c6b5f-"[:58] + "x7k2p"
    assert re.fullmatch(pods(Ref("Deployment", name, "shop")), generated)


def test_presets_sum_to_one_series_of_the_workloads_own_namespace() -> None:
    for preset in (Preset.CPU, Preset.MEMORY, Preset.GPU):
        query = demand(WEB, source(preset))
        assert query.startswith("sum(")
        assert 'namespace="shop"' in query
        assert "timestamp(" in presence(WEB, source(preset))


def test_gpu_series_are_asked_for_in_both_forms_of_labels() -> None:
    query = demand(WEB, source(Preset.GPU))
    assert 'exported_namespace="shop",exported_pod=~' in query
    assert 'namespace="shop",pod=~' in query
    assert 'exported_pod=""' in query


def test_the_window_of_rates_is_the_rules() -> None:
    from datetime import timedelta

    query = demand(WEB, DemandSource(preset=Preset.CPU, window=timedelta(seconds=90)))
    assert "[90s]" in query


def test_a_query_of_the_users_own_has_no_presence() -> None:
    assert demand(WEB, source(Preset.QUERY, 'sum(rate(r{n="{{name}}"}[5m]))')) == 'sum(rate(r{n="web"}[5m]))'
    assert presence(WEB, source(Preset.QUERY, "x")) == ""
