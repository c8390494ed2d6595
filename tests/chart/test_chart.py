"""The chart: what it grants, how it confines the pod, and that its kinds are the generated ones."""

import pytest
import yaml
from tests.chart.helm import CHART, ROOT, one, program, render, rights, run

from isocost.api.texts import GRANT

pytestmark = pytest.mark.skipif(program() is None, reason="helm is neither in .tools/bin nor on PATH: run `make tools`")

READS = {"get", "list", "watch"}
OWN = {
    ("isocost.dev", "costplans"), ("isocost.dev", "costplans/status"), ("isocost.dev", "costpolicies/status"),
    ("events.k8s.io", "events"), ("authorization.k8s.io", "selfsubjectaccessreviews"),
}  # fmt: skip
STEPS = {
    ("apps", "deployments/scale", "patch"), ("apps", "statefulsets/scale", "patch"), ("", "nodes", "patch"),
    ("", "pods/eviction", "create"), ("cluster.x-k8s.io", "machinedeployments", "create"),
    ("cluster.x-k8s.io", "machinedeployments", "delete"), ("cluster.x-k8s.io", "machinedeployments/scale", "patch"),
    ("cluster.x-k8s.io", "machines", "patch"), ("karpenter.sh", "nodepools", "create"),
    ("karpenter.sh", "nodepools", "patch"), ("karpenter.sh", "nodepools", "delete"),
    ("karpenter.sh", "nodepools/scale", "patch"), ("karpenter.sh", "nodeclaims", "delete"),
}  # fmt: skip


@pytest.fixture(scope="module")
def documents():
    return render()


@pytest.fixture(scope="module")
def container(documents):
    return one(documents, "Deployment")["spec"]["template"]["spec"]["containers"][0]


def test_the_chart_has_no_lint():
    done = run("lint", "--strict", str(CHART))
    assert done.returncode == 0, done.stdout


def test_reading_is_the_default():
    assert rights(render()) == rights(render("permissions=read"))


def test_read_may_write_to_nothing_but_its_own_objects(documents):
    written = {(group, resource) for group, resource, verb in rights(documents) if verb not in READS}
    assert written == OWN


def test_write_adds_exactly_the_rights_that_steps_need():
    assert rights(render("permissions=write")) - rights(render("permissions=read")) == STEPS


@pytest.mark.parametrize("permissions", ["read", "write"])
def test_no_right_is_a_wildcard_or_touches_secrets(permissions):
    granted = rights(render(f"permissions={permissions}"))
    assert not [r for r in granted if "*" in r]
    assert not {r for r in granted if r[1] in ("secrets", "configmaps", "validatingwebhookconfigurations")}


def test_the_pod_keeps_to_the_restricted_standard(documents, container):
    pod = one(documents, "Deployment")["spec"]["template"]["spec"]
    assert pod["securityContext"]["runAsNonRoot"] is True
    assert pod["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
    assert container["securityContext"] == {
        "allowPrivilegeEscalation": False,
        "readOnlyRootFilesystem": True,
        "capabilities": {"drop": ["ALL"]},
    }
    assert not {"hostNetwork", "hostPID", "hostIPC", "initContainers"} & set(pod)
    assert all("hostPath" not in volume for volume in pod["volumes"])


def test_probes_ask_the_port_that_the_process_serves(container):
    assert "--port=8080" in container["args"]
    assert container["ports"] == [{"name": "http", "containerPort": 8080}]
    for probe in ("startupProbe", "livenessProbe", "readinessProbe"):
        assert container[probe]["httpGet"]["port"] == "http"
        assert container[probe]["timeoutSeconds"] >= 5


def test_two_operators_never_overlap(documents):
    spec = one(documents, "Deployment")["spec"]
    assert (spec["replicas"], spec["strategy"]) == (1, {"type": "Recreate"})


def test_the_kinds_of_the_release_are_the_generated_ones(documents):
    rendered = {d["metadata"]["name"]: d["spec"] for d in documents if d["kind"] == "CustomResourceDefinition"}
    generated = [yaml.safe_load(path.read_text()) for path in sorted((ROOT / "crds").glob("*.yaml"))]
    assert rendered == {d["metadata"]["name"]: d["spec"] for d in generated}


def test_the_charts_copies_are_current():
    copies = {path.name: path.read_text() for path in (CHART / "files" / "crds").glob("*.yaml")}
    assert copies == {path.name: path.read_text() for path in (ROOT / "crds").glob("*.yaml")}


def test_kinds_outlive_the_release_unless_told_otherwise(documents):
    kept = [d for d in documents if d["kind"] == "CustomResourceDefinition"]
    assert all(d["metadata"]["annotations"]["helm.sh/resource-policy"] == "keep" for d in kept)
    loose = [d for d in render("crds.keep=false") if d["kind"] == "CustomResourceDefinition"]
    assert all("helm.sh/resource-policy" not in d["metadata"].get("annotations", {}) for d in loose)
    assert not [d for d in render("crds.install=false") if d["kind"] == "CustomResourceDefinition"]


def test_the_example_values_render_and_name_every_value():
    example = ROOT / "examples" / "values.yaml"
    assert render(values=example)
    defaults = yaml.safe_load((CHART / "values.yaml").read_text())
    assert set(yaml.safe_load(example.read_text())) == set(defaults)


@pytest.mark.parametrize(
    "word",
    ["permissions=admin", "prometheus.url=prometheus", "operator.interval=soon", "permission=write", "service.port=80"],
)
def test_a_wrong_value_is_refused(word):
    done = run("template", "isocost", str(CHART), "--set", word)
    assert done.returncode != 0
    assert word.partition("=")[0].rpartition(".")[2] in done.stderr


def test_a_token_is_mounted_as_a_file_and_not_as_an_environment_variable():
    documents = render("prometheus.tokenSecret=prom")
    container = one(documents, "Deployment")["spec"]["template"]["spec"]["containers"][0]
    assert "--prometheus-token-file=/etc/isocost/prometheus/token" in container["args"]
    assert [e["name"] for e in container["env"]] == ["HOME"]


def test_the_command_that_conditions_give_is_a_real_one():
    words = GRANT.split()
    assert words[:3] == ["helm", "upgrade", "isocost"]
    assert (ROOT / words[3]).is_dir()
    assert rights(render(words[-1])) == rights(render("permissions=write"))


def test_every_value_has_its_comment():
    lines = (CHART / "values.yaml").read_text().splitlines()
    fields = [
        i
        for i, line in enumerate(lines)
        if line and not line.startswith((" ", "#")) and line.endswith(("}", "]", '""', "read"))
    ]
    undocumented = [lines[i] for i in fields if not _commented(lines, i)]
    assert undocumented == []


def _commented(lines, index):
    """The value has a comment above it, or stands in a block of which the first has one."""
    while index and lines[index]:
        index -= 1
        if lines[index].startswith("#"):
            return True
    return False
