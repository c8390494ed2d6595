"""Values: each is described and bounded, a wrong one is refused in words that name it, a right one is accepted."""

import json
import re

import pytest
import yaml
from docs import values
from tests.chart.helm import CHART, ROOT, program, run

needs_helm = pytest.mark.skipif(program() is None, reason="helm is neither in .tools/bin nor on PATH: run `make tools`")
TEXT = (CHART / "values.yaml").read_text(encoding="utf-8")
LEAVES = [value for value in values.read(TEXT) if not value.group]

ACCEPTED = [
    "permissions=write",
    "prometheus.url=https://metrics.example.com:9090/prometheus",
    "operator.interval=1h30m",
    "operator.solverSeconds=45",
    "image.repository=registry.example.com:5000/team/isocost",
    "image.digest=sha256:" + "0" * 64,
    "image.pullSecrets={one,two}",
    "serviceAccount.annotations.eks\\.amazonaws\\.com/role-arn=arn:aws:iam::1:role/isocost",
    "service.port=9100",
    "networkPolicy.apiServerRanges={10.0.0.0/24,fd00::/64}",
    "networkPolicy.scrapers[0].podSelector.matchLabels.app=prometheus",
    "monitoring.rules.without={IsocostOverBudget}",
    "resources.limits.cpu=2",
    "tolerations[0].operator=Exists",
    "antiAffinity=Off",
    "global.registry=any",
]
REFUSED = [
    ("permissions=admin", "'/permissions': value must be one of 'read', 'write'"),
    ("permission=write", "additional properties 'permission' not allowed"),
    ("prometheus.adress=http://p", "'/prometheus': additional properties 'adress' not allowed"),
    ("prometheus.url=prometheus:9090", "'/prometheus/url': 'prometheus:9090' does not match"),
    ("prometheus.tokenSecret=My_Secret", "'/prometheus/tokenSecret': 'My_Secret' does not match"),
    ("operator.interval=soon", "'/operator/interval': 'soon' does not match"),
    ("operator.interval=60", "'/operator/interval': got number, want string"),
    ("operator.solverSeconds=0", "'/operator/solverSeconds': minimum: got 0"),
    ("image.repository=isocost:latest", "'/image/repository': 'isocost:latest' does not match"),
    ("image.digest=9f86d081", "'/image/digest': '9f86d081' does not match"),
    ("image.pullPolicy=Sometimes", "'/image/pullPolicy': value must be one of"),
    ("image.pullSecrets=registry", "'/image/pullSecrets': got string, want array"),
    ("serviceAccount.automount=maybe", "'/serviceAccount/automount': got string, want boolean"),
    ("service.port=80", "'/service/port': minimum: got 80, want 1,024"),
    ("service.port=http", "'/service/port': got string, want integer"),
    ("networkPolicy.dnsPorts={0}", "'/networkPolicy/dnsPorts/0': minimum: got 0"),
    ("networkPolicy.apiServerRanges={10.0.0.1}", "'/networkPolicy/apiServerRanges/0': '10.0.0.1' does not match"),
    ("monitoring.rules.without={NodeDown}", "'/monitoring/rules/without/0': 'NodeDown' does not match"),
    ("monitoring.serviceMonitor.interval=30", "'/monitoring/serviceMonitor/interval': got number, want string"),
    ("monitoring.grafana=true", "'/monitoring': additional properties 'grafana' not allowed"),
    ("replicas=-1", "'/replicas': minimum: got -1"),
    ("resources=2Gi", "'/resources': got string, want object"),
    ("labels.team=7", "'/labels/team': got number, want string"),
    ("antiAffinity=Maybe", "'/antiAffinity': value must be one of"),
]  # fmt: skip


@needs_helm
@pytest.mark.parametrize("word", ACCEPTED)
def test_a_right_value_is_accepted(word):
    done = run("template", "isocost", str(CHART), "--set", word)
    assert done.returncode == 0, done.stderr


@needs_helm
@pytest.mark.parametrize(("word", "said"), REFUSED, ids=lambda text: text[:40])
def test_a_wrong_value_is_refused_with_its_place(word, said):
    done = run("template", "isocost", str(CHART), "--set", word)
    assert done.returncode != 0
    assert said in done.stderr


@needs_helm
def test_the_values_of_an_older_chart_are_refused_with_the_flag_that_helps():
    done = run("template", "isocost", str(CHART), "--set", "networkPolicy=null", "--set", "monitoring=null")
    assert done.returncode != 0
    assert "--reset-then-reuse-values" in done.stderr


@pytest.mark.parametrize("value", LEAVES, ids=lambda value: value.name)
def test_a_value_is_described_read_by_the_chart_and_set_in_the_example(value):
    templates = "\n".join(path.read_text(encoding="utf-8") for path in (CHART / "templates").rglob("*.*"))
    example = yaml.safe_load((ROOT / "examples" / "values.yaml").read_text(encoding="utf-8"))
    assert value.comment.endswith((".", ":"))
    for part in value.path:
        example = example[part]
    if value.name != "global":
        assert re.search(rf"\.{value.path[-1]}\b", templates), f"no template reads {value.name}"


def test_the_example_sets_nothing_but_what_there_is():
    example = yaml.safe_load((ROOT / "examples" / "values.yaml").read_text(encoding="utf-8"))
    assert _shape(example, ()) == {value.path for value in LEAVES}


def _shape(given, path):
    leaves = {value.path for value in LEAVES}
    if path in leaves or not isinstance(given, dict):
        return {path}
    return {leaf for key, inner in given.items() for leaf in _shape(inner, (*path, key))}


def test_every_group_refuses_what_it_does_not_know():
    def groups(place):
        if "properties" in place:
            yield place
            for inner in place["properties"].values():
                yield from groups(inner)

    made = json.loads(values.schema(TEXT))
    assert all(group["additionalProperties"] is False for group in groups(made))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("bare: 1\n", "bare has no comment"),
        ("# Labels.\nlabels: []\n", "labels needs a line # @type"),
        ("# A.\n# @type colour\na: red\n", "@type colour is not known"),
    ],
)
def test_a_value_that_is_not_described_cannot_be_generated_from(text, said):
    with pytest.raises(ValueError, match=said):
        values.schema(text)
