"""One builder per object: a valid thing from its name, with the few figures that tests turn as arguments.

They return plain dictionaries as the API has them, so a test can change anything else. Quantities are strings of
Kubernetes, such as `500m` or `4Gi`.
"""

from collections.abc import Mapping, Sequence

from isocost.kube import kinds
from isocost.kube.kinds import Kind
from isocost.testing.refused import Object

Labels = Mapping[str, str]


def thing(kind: Kind, name: str, namespace: str | None = None, labels: Labels | None = None, **rest: object) -> Object:
    """Any object: apiVersion, kind and metadata around the rest."""
    place = {"namespace": namespace} if namespace else {}
    meta = {"name": name, **place, **({"labels": dict(labels)} if labels else {})}
    return {"apiVersion": kind.api, "kind": kind.name, "metadata": meta, **rest}


def container(cpu: str = "100m", memory: str = "64Mi", gpu: int = 0, name: str = "main") -> Object:
    """A container that requests these resources, the GPUs also as its limit."""
    cards = {"nvidia.com/gpu": str(gpu)} if gpu else {}
    resources = {"requests": {"cpu": cpu, "memory": memory, **cards}, **({"limits": cards} if cards else {})}
    return {"name": name, "image": "registry.invalid/app:1", "resources": resources}


def podspec(
    cpu: str = "100m",
    memory: str = "64Mi",
    gpu: int = 0,
    *,
    where: Labels | None = None,
    tolerations: Sequence[Object] = (),
) -> Object:
    """The spec of a pod with one container; `where` is its nodeSelector."""
    chosen = {"nodeSelector": dict(where)} if where else {}
    borne = {"tolerations": list(tolerations)} if tolerations else {}
    return {"containers": [container(cpu, memory, gpu)], **chosen, **borne}


def pod(
    name: str,
    namespace: str = "default",
    *,
    labels: Labels | None = None,
    node: str = "",
    ready: bool = False,
    spec: Object | None = None,
    owner: Object | None = None,
) -> Object:
    """A pod, on a node and Ready if said so."""
    bound = {"nodeName": node} if node else {}
    made = thing(kinds.POD, name, namespace, labels, spec={**(spec or podspec()), **bound})
    made["status"] = running() if ready else {"phase": "Pending"}
    if owner:
        made["metadata"]["ownerReferences"] = [reference(owner)]
    return made


def running() -> Object:
    """The status of a pod that runs and is Ready."""
    return {"phase": "Running", "conditions": [{"type": "Ready", "status": "True"}]}


def reference(owner: Object) -> Object:
    """A controlling owner reference to a stored object."""
    kept = {"apiVersion": owner["apiVersion"], "kind": owner["kind"], "controller": True}
    return {**kept, "name": owner["metadata"]["name"], "uid": owner["metadata"]["uid"]}


def node(
    name: str,
    *,
    cpu: str = "8",
    memory: str = "32Gi",
    gpu: int = 0,
    pods: int = 110,
    labels: Labels | None = None,
    taints: Sequence[Object] = (),
    ready: bool = True,
) -> Object:
    """A node with this capacity, all of it allocatable."""
    room = {"cpu": cpu, "memory": memory, "pods": str(pods), **({"nvidia.com/gpu": str(gpu)} if gpu else {})}
    marks = {"kubernetes.io/hostname": name, **(labels or {})}
    made = thing(kinds.NODE, name, labels=marks, spec={"taints": list(taints)} if taints else {})
    state = {"type": "Ready", "status": "True" if ready else "False"}
    return {**made, "status": {"capacity": room, "allocatable": dict(room), "conditions": [state]}}


def _set(kind: Kind, name: str, namespace: str, labels: Labels | None, spec: Object | None, more: Object) -> Object:
    marks = dict(labels or {"app": name})
    template = {"metadata": {"labels": marks}, "spec": spec or podspec()}
    return thing(kind, name, namespace, marks, spec={**more, "selector": {"matchLabels": marks}, "template": template})


def deployment(
    name: str,
    replicas: int = 1,
    namespace: str = "default",
    *,
    labels: Labels | None = None,
    spec: Object | None = None,
) -> Object:
    """A Deployment; `spec` is that of its pods."""
    return _set(kinds.DEPLOYMENT, name, namespace, labels, spec, {"replicas": replicas})


def statefulset(
    name: str,
    replicas: int = 1,
    namespace: str = "default",
    *,
    labels: Labels | None = None,
    spec: Object | None = None,
) -> Object:
    """A StatefulSet; `spec` is that of its pods."""
    return _set(kinds.STATEFULSET, name, namespace, labels, spec, {"replicas": replicas, "serviceName": name})


def daemonset(name: str, namespace: str = "kube-system", *, spec: Object | None = None) -> Object:
    """A DaemonSet; `spec` is that of its pods."""
    return _set(kinds.DAEMONSET, name, namespace, None, spec, {})


def budget(name: str, labels: Labels, namespace: str = "default", *, least: int | str | None = None) -> Object:
    """A PodDisruptionBudget with `minAvailable: least`, or with `maxUnavailable: 1` without it."""
    rule: Object = {"maxUnavailable": 1} if least is None else {"minAvailable": least}
    return thing(kinds.BUDGET, name, namespace, spec={"selector": {"matchLabels": dict(labels)}, **rule})


def autoscaler(name: str, target: str, least: int, most: int, namespace: str = "default") -> Object:
    """A HorizontalPodAutoscaler of a Deployment by CPU."""
    goal = {
        "type": "Resource",
        "resource": {"name": "cpu", "target": {"type": "Utilization", "averageUtilization": 60}},
    }
    ref = {"apiVersion": "apps/v1", "kind": "Deployment", "name": target}
    spec = {"scaleTargetRef": ref, "minReplicas": least, "maxReplicas": most, "metrics": [goal]}
    return thing(kinds.AUTOSCALER, name, namespace, spec=spec)


def machines(
    name: str,
    replicas: int,
    namespace: str = "default",
    *,
    cpu: str = "8",
    memory: str = "32Gi",
    gpu: int = 0,
    labels: Labels | None = None,
) -> Object:
    """A MachineDeployment with capacity annotations; `labels` reach its nodes."""
    mark = "capacity.cluster-autoscaler.kubernetes.io"
    cards = {f"{mark}/gpu-count": str(gpu), f"{mark}/gpu-type": "nvidia.com/gpu"} if gpu else {}
    template = {"metadata": {"labels": dict(labels or {})}, "spec": {"clusterName": "test"}}
    selector = {"matchLabels": {"cluster.x-k8s.io/deployment-name": name}}
    spec = {"clusterName": "test", "replicas": replicas, "selector": selector, "template": template}
    made = thing(kinds.MACHINEDEPLOYMENT, name, namespace, spec=spec)
    made["metadata"]["annotations"] = {f"{mark}/cpu": cpu, f"{mark}/memory": memory, **cards}
    return made


def nodepool(name: str, replicas: int | None = None, *, labels: Labels | None = None) -> Object:
    """A Karpenter NodePool, static where `replicas` is given."""
    count = {} if replicas is None else {"replicas": replicas}
    ref = {"group": "karpenter.kwok.sh", "kind": "KWOKNodeClass", "name": "default"}
    template = {"metadata": {"labels": dict(labels or {})}, "spec": {"nodeClassRef": ref, "requirements": []}}
    return thing(kinds.NODEPOOL, name, spec={**count, "template": template})


def policy(name: str = "fleet", mode: str = "Recommend", **spec: object) -> Object:
    """A CostPolicy with this mode and whatever else is given of its spec."""
    return thing(kinds.COSTPOLICY, name, spec={"mode": mode, **spec})


def lease(name: str, holder: str, namespace: str = "isocost-system", seconds: int = 15) -> Object:
    """A Lease held by someone."""
    return thing(kinds.LEASE, name, namespace, spec={"holderIdentity": holder, "leaseDurationSeconds": seconds})


def definition(found: Kind, *, scale: bool = False, spec: Object | None = None) -> Object:
    """A CustomResourceDefinition with a status and the given schema of spec."""
    whole = {"type": "object", "x-kubernetes-preserve-unknown-fields": True}
    schema = {"type": "object", "properties": {"spec": spec or whole, "status": whole}}
    paths = {"specReplicasPath": ".spec.replicas", "statusReplicasPath": ".status.replicas"}
    version = {"name": found.version, "served": True, "storage": True, "schema": {"openAPIV3Schema": schema}}
    subresources = {"status": {}, **({"scale": paths} if scale else {})}
    names = {
        "plural": found.plural,
        "singular": found.name.lower(),
        "kind": found.name,
        "listKind": f"{found.name}List",
    }
    scope = "Namespaced" if found.namespaced else "Cluster"
    body = {
        "group": found.group,
        "scope": scope,
        "names": names,
        "versions": [{**version, "subresources": subresources}],
    }
    return thing(kinds.DEFINITION, f"{found.plural}.{found.group}", spec=body)
