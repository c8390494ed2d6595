"""The chart: what it grants, how it confines the pod, and that its kinds are the generated ones."""

import pytest
import yaml
from tests.chart.helm import CHART, ROOT, SERVED, one, program, render, rights, run

from isocost.api.texts import GRANT

pytestmark = pytest.mark.skipif(program() is None, reason="helm is neither in .tools/bin nor on PATH: run `make tools`")

READS = {"get", "list", "watch"}
OWN = {
    ("isocost.dev", "costplans"), ("isocost.dev", "costplans/status"), ("isocost.dev", "costpolicies/status"),
    ("events.k8s.io", "events"), ("authorization.k8s.io", "selfsubjectaccessreviews"),
}  # fmt: skip
STEPS = {
    ("apps", "deployments/scale", "patch"), ("apps", "statefulsets/scale", "patch"), ("", "nodes", "patch"),
    ("autoscaling", "horizontalpodautoscalers", "patch"), ("keda.sh", "scaledobjects", "patch"),
    ("", "pods/eviction", "create"), ("", "pods/status", "patch"), ("cluster.x-k8s.io", "machinedeployments", "create"),
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


def test_pods_may_be_resized_only_where_that_was_asked_for_and_writing_is_allowed():
    write = rights(render("permissions=write"))
    assert rights(render("permissions=write", "rightSizing.enabled=true")) - write == {
        ("", "pods/resize", "patch"),
        ("autoscaling.k8s.io", "verticalpodautoscalers", "list"),
    }
    assert rights(render("rightSizing.enabled=true")) == rights(render())


LATER = ("permissions=write", "rightSizing.enabled=true", "rightSizing.laterPods=true")


def test_later_pods_take_no_right_but_to_see_what_could_refuse_them():
    enabled = rights(render("permissions=write", "rightSizing.enabled=true"))
    assert rights(render(*LATER)) - enabled == {("", "limitranges", "list"), ("", "resourcequotas", "list")}


def test_new_pods_are_never_refused_by_the_policy_that_gives_them_requests():
    spec = one(render(*LATER), "MutatingAdmissionPolicy")["spec"]
    assert spec["failurePolicy"] == "Ignore"
    assert spec["paramKind"] == {"apiVersion": "isocost.dev/v1alpha1", "kind": "CostPolicy"}
    (rule,) = spec["matchConstraints"]["resourceRules"]
    assert (rule["operations"], rule["resources"]) == (["CREATE"], ["pods"])
    bound = one(render(*LATER), "MutatingAdmissionPolicyBinding")["spec"]
    assert bound["paramRef"] == {"selector": {}, "parameterNotFoundAction": "Allow"}


@pytest.mark.parametrize("lacking", range(len(LATER)))
def test_later_pods_are_asked_for_one_by_one(lacking):
    values = [value for number, value in enumerate(LATER) if number != lacking]
    assert not [d for d in render(*values) if d["kind"].startswith("MutatingAdmission")]


@pytest.mark.parametrize(("version", "objects"), [("1.33.0", 0), ("1.35.9", 0), ("1.36.0", 2), ("1.36.3-eks-1", 2)])
def test_an_older_cluster_gets_nothing_that_it_does_not_serve(version, objects):
    sets = [part for value in LATER for part in ("--set", value)]
    done = run("template", "isocost", str(CHART), "--kube-version", version, *SERVED, *sets)
    assert done.returncode == 0, done.stderr
    kinds = [d["kind"] for d in yaml.safe_load_all(done.stdout) if d]
    assert sum(kind.startswith("MutatingAdmission") for kind in kinds) == objects


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


def test_two_replicas_share_a_lease_that_the_account_may_keep(documents, container):
    spec = one(documents, "Deployment")["spec"]
    assert (spec["replicas"], spec["strategy"]["type"]) == (2, "RollingUpdate")
    assert {"--lease-name=isocost", "--lease-namespace=isocost", "--identity=$(POD_NAME)"} <= set(container["args"])
    create, keep = one(documents, "Role")["rules"]
    assert (create["verbs"], keep["verbs"], keep["resourceNames"]) == (["create"], ["get", "patch"], ["isocost"])
    assert one(documents, "Role")["metadata"]["namespace"] == "isocost"


def test_the_fence_covers_every_write_but_those_that_cannot_do_harm():
    documents = render("permissions=write", "rightSizing.enabled=true")
    rules = one(documents, "ValidatingAdmissionPolicy")["spec"]["matchConstraints"]["resourceRules"]
    verbs = {"CREATE": {"create"}, "UPDATE": {"patch"}, "DELETE": {"delete"}}
    fenced = {
        (group, resource, verb)
        for rule in rules
        for group in rule["apiGroups"]
        for resource in rule["resources"]
        for operation in rule["operations"]
        for verb in verbs[operation]
    }
    harmless = {
        ("events.k8s.io", "events", "create"), ("authorization.k8s.io", "selfsubjectaccessreviews", "create"),
        ("", "pods/status", "patch"),  # a nomination is a hint, and kubelets write this subresource all the time
    }  # fmt: skip
    assert {r for r in rights(documents) if r[2] not in READS} - fenced == harmless


def test_the_fence_asks_the_lease_that_the_replicas_share():
    binding = one(render("fullnameOverride=other"), "ValidatingAdmissionPolicyBinding")["spec"]
    assert binding["paramRef"] == {"name": "other", "namespace": "isocost", "parameterNotFoundAction": "Allow"}
    # else the missing Lease of a fresh release refuses everybody's writes: it is looked for before the conditions are
    assert one(render(), "ValidatingAdmissionPolicy")["spec"]["failurePolicy"] == "Ignore"
    assert not [d for d in render("fencing=false") if d["kind"].startswith("ValidatingAdmissionPolicy")]


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


def test_the_example_values_render():
    assert render(values=ROOT / "examples" / "values.yaml")


def test_a_token_is_mounted_as_a_file_and_not_as_an_environment_variable():
    documents = render("prometheus.tokenSecret=prom")
    container = one(documents, "Deployment")["spec"]["template"]["spec"]["containers"][0]
    assert "--prometheus-token-file=/etc/isocost/prometheus/token" in container["args"]
    assert [e["name"] for e in container["env"]] == ["POD_NAME", "HOME"]


def test_the_command_that_conditions_give_is_a_real_one():
    words = GRANT.split()
    assert words[:3] == ["helm", "upgrade", "isocost"]
    assert (ROOT / words[3]).is_dir()
    assert rights(render(words[-1])) == rights(render("permissions=write"))


NAME = {"app.kubernetes.io/name": "isocost", "app.kubernetes.io/instance": "isocost"}


def test_what_selects_the_pods_never_changes_because_it_could_not_be_upgraded(documents):
    assert one(documents, "Deployment")["spec"]["selector"] == {"matchLabels": NAME}
    assert one(documents, "Service")["spec"]["selector"] == NAME


def test_the_pod_of_helm_test_is_confined_holds_no_token_and_is_not_taken_for_the_operators(documents):
    pod = one(documents, "Pod")
    deployed = one(documents, "Deployment")["spec"]["template"]["spec"]
    assert pod["metadata"]["annotations"]["helm.sh/hook"] == "test"
    assert NAME.items() - pod["metadata"]["labels"].items()
    assert pod["spec"]["automountServiceAccountToken"] is False
    assert pod["spec"]["securityContext"] == deployed["securityContext"]
    (asks,), (runs,) = pod["spec"]["containers"], deployed["containers"]
    assert asks["securityContext"] == runs["securityContext"]
    assert asks["image"] == runs["image"]
    assert asks["args"] == ["ping", "http://isocost:8080", "--wait=2m"]


def _egress(documents):
    """The last rule of the policy, which is the one for Prometheus."""
    return one(documents, "NetworkPolicy")["spec"]["egress"][-1]


def _named(namespace):
    return [{"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": namespace}}}]


def _tcp(port):
    return [{"port": port, "protocol": "TCP"}]


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        (["prometheus.url=http://prom.monitoring.svc:80"], {"to": _named("monitoring")}),
        (["prometheus.url=http://prom.obs.svc.cluster.local"], {"to": _named("obs")}),
        (["prometheus.url=http://prom:9090"], {"to": _named("isocost")}),
        (
            ["prometheus.url=http://prom.obs.svc:80", "networkPolicy.prometheusPorts={9090}"],
            {"to": _named("obs"), "ports": _tcp(9090)},
        ),
        (["prometheus.url=https://metrics.example.com/p"], {"ports": _tcp(443)}),
        (["prometheus.url=http://metrics.example.com:8428"], {"ports": _tcp(8428)}),
        (["prometheus.url=http://10.0.0.7"], {"ports": _tcp(80)}),
    ],
)
def test_the_policy_lets_the_operator_reach_prometheus_where_its_address_says(words, rule):
    """The port of a Service is not that of its pods, which most networks look at: so no port is guessed within the cluster."""
    assert _egress(render("networkPolicy.enabled=true", *words)) == rule


def test_the_policy_lets_in_nothing_but_probes_and_metrics():
    documents = render("networkPolicy.enabled=true", "service.port=9100")
    spec = one(documents, "NetworkPolicy")["spec"]
    assert spec["ingress"] == [{"ports": [{"port": "http", "protocol": "TCP"}]}]
    assert (
        one(documents, "Deployment")["spec"]["template"]["spec"]["containers"][0]["ports"][0]["containerPort"] == 9100
    )


def test_where_scrapers_are_named_the_pod_of_helm_test_is_let_in_beside_them():
    documents = render("networkPolicy.enabled=true", "networkPolicy.scrapers[0].podSelector.matchLabels.app=prom")
    (rule,) = one(documents, "NetworkPolicy")["spec"]["ingress"]
    assert rule["from"][0] == {"podSelector": {"matchLabels": {"app": "prom"}}}
    assert rule["from"][1]["podSelector"]["matchLabels"].items() <= one(documents, "Pod")["metadata"]["labels"].items()


def test_an_affinity_of_ones_own_stands_beside_the_charts_or_in_its_place():
    def affinity(*words):
        return one(render(*words), "Deployment")["spec"]["template"]["spec"].get("affinity")

    assert "preferredDuringSchedulingIgnoredDuringExecution" in affinity()["podAntiAffinity"]
    assert "requiredDuringSchedulingIgnoredDuringExecution" in affinity("antiAffinity=Required")["podAntiAffinity"]
    assert affinity("antiAffinity=Off") is None
    assert set(affinity("affinity.nodeAffinity.any=x")) == {"nodeAffinity", "podAntiAffinity"}
    assert affinity("affinity.podAntiAffinity.own=x") == {"podAntiAffinity": {"own": "x"}}


def test_a_budget_keeps_one_of_several_replicas_and_stands_in_no_drains_way_where_there_is_one():
    def budgets(*words):
        return [d["spec"] for d in render(*words) if d["kind"] == "PodDisruptionBudget"]

    (budget,) = budgets("replicas=2")
    assert (budget["maxUnavailable"], budget["selector"]) == (1, {"matchLabels": NAME})
    assert budget["unhealthyPodEvictionPolicy"] == "AlwaysAllow"
    assert budgets("replicas=1") == budgets("replicas=2", "podDisruptionBudget.enabled=false") == []


def test_artifact_hub_is_told_the_image_that_is_run(container):
    chart = yaml.safe_load((CHART / "Chart.yaml").read_text())
    (image,) = yaml.safe_load(chart["annotations"]["artifacthub.io/images"])
    assert image["image"] == container["image"]


@pytest.mark.parametrize(
    ("words", "said", "unsaid"),
    [
        ([], "--set permissions=write", "approved"),
        (["permissions=write"], "approved", "--set permissions=write"),
        ([], "helm test isocost", "kubectl apply --server-side -f crds/"),
        (["crds.install=false"], "kubectl apply --server-side -f crds/", "helm test"),
        ([], "the chart's default. Is it yours?", "read from http://prom:9090"),
        (["prometheus.url=http://prom:9090"], "read from http://prom:9090.", "Is it yours?"),
    ],
)
def test_the_notes_give_the_next_commands_for_these_values(words, said, unsaid):
    sets = [part for word in words for part in ("--set", word)]
    done = run("install", "isocost", str(CHART), "--dry-run=client", "--namespace", "isocost", *sets)
    notes = done.stdout.partition("NOTES:")[2]
    assert said in notes, done.stderr
    assert unsaid not in notes
