"""The kinds the operator reads and writes, and the paths under which the API server keeps them.

A kind is data, not a class of its own: one table is easier to read, to extend by a driver and to check against the RBAC
rules than one module per kind. Names become part of a URL, so they are always quoted.
"""

from dataclasses import dataclass
from urllib.parse import quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One resource of the API: `group` is empty for the core group, `plural` is the word in paths."""

    group: str
    version: str
    plural: str
    name: str
    namespaced: bool

    @property
    def api(self) -> str:
        """The `apiVersion` of its objects, such as `apps/v1` or `v1`."""
        return f"{self.group}/{self.version}" if self.group else self.version

    @property
    def root(self) -> str:
        """The path of its group and version."""
        return f"/apis/{self.group}/{self.version}" if self.group else f"/api/{self.version}"

    def collection(self, namespace: str | None = None) -> str:
        """The path of all objects, or of those in one namespace. Raises ValueError where the kind has no namespaces."""
        if namespace is None:
            return f"{self.root}/{self.plural}"
        if not self.namespaced:
            raise ValueError(f"{self.name} is cluster-scoped and has no namespace; {namespace!r} was given")
        return f"{self.root}/namespaces/{quote(namespace, safe='')}/{self.plural}"

    def path(self, name: str, namespace: str | None = None, subresource: str | None = None) -> str:
        """The path of one object or of its subresource. Raises ValueError without a name or a needed namespace."""
        if not name or (self.namespaced and not namespace):
            raise ValueError(f"{self.name} needs a name{' and a namespace' if self.namespaced else ''}")
        tail = f"/{subresource}" if subresource else ""
        return f"{self.collection(namespace)}/{quote(name, safe='')}{tail}"


def kind(api: str, plural: str, name: str, *, cluster: bool = False) -> Kind:
    """A kind from its `apiVersion`, as in `kind("apps/v1", "deployments", "Deployment")`."""
    group, _, version = api.rpartition("/")
    return Kind(group=group, version=version, plural=plural, name=name, namespaced=not cluster)


POD = kind("v1", "pods", "Pod")
NODE = kind("v1", "nodes", "Node", cluster=True)
NAMESPACE = kind("v1", "namespaces", "Namespace", cluster=True)
CLAIM = kind("v1", "persistentvolumeclaims", "PersistentVolumeClaim")
ACCOUNT = kind("v1", "serviceaccounts", "ServiceAccount")
CONFIGMAP = kind("v1", "configmaps", "ConfigMap")
LIMITRANGE = kind("v1", "limitranges", "LimitRange")
QUOTA = kind("v1", "resourcequotas", "ResourceQuota")
SERVICE = kind("v1", "services", "Service")

DEPLOYMENT = kind("apps/v1", "deployments", "Deployment")
STATEFULSET = kind("apps/v1", "statefulsets", "StatefulSet")
REPLICASET = kind("apps/v1", "replicasets", "ReplicaSet")
DAEMONSET = kind("apps/v1", "daemonsets", "DaemonSet")
JOB = kind("batch/v1", "jobs", "Job")

BUDGET = kind("policy/v1", "poddisruptionbudgets", "PodDisruptionBudget")
AUTOSCALER = kind("autoscaling/v2", "horizontalpodautoscalers", "HorizontalPodAutoscaler")
VERTICAL = kind("autoscaling.k8s.io/v1", "verticalpodautoscalers", "VerticalPodAutoscaler")
EVENT = kind("events.k8s.io/v1", "events", "Event")
ADMISSION = kind(
    "admissionregistration.k8s.io/v1", "mutatingadmissionpolicies", "MutatingAdmissionPolicy", cluster=True
)
LEASE = kind("coordination.k8s.io/v1", "leases", "Lease")
REVIEW = kind("authorization.k8s.io/v1", "selfsubjectaccessreviews", "SelfSubjectAccessReview", cluster=True)
DEFINITION = kind("apiextensions.k8s.io/v1", "customresourcedefinitions", "CustomResourceDefinition", cluster=True)

COSTPOLICY = kind("isocost.dev/v1alpha1", "costpolicies", "CostPolicy", cluster=True)
COSTPLAN = kind("isocost.dev/v1alpha1", "costplans", "CostPlan", cluster=True)
PRICEBOOK = kind("isocost.dev/v1alpha1", "pricebooks", "PriceBook", cluster=True)
SITE = kind("isocost.dev/v1alpha1", "sites", "Site", cluster=True)

MACHINEDEPLOYMENT = kind("cluster.x-k8s.io/v1beta2", "machinedeployments", "MachineDeployment")
MACHINEPOOL = kind("cluster.x-k8s.io/v1beta2", "machinepools", "MachinePool")
MACHINE = kind("cluster.x-k8s.io/v1beta2", "machines", "Machine")
NODEPOOL = kind("karpenter.sh/v1", "nodepools", "NodePool", cluster=True)
NODECLAIM = kind("karpenter.sh/v1", "nodeclaims", "NodeClaim", cluster=True)
SCALEDOBJECT = kind("keda.sh/v1alpha1", "scaledobjects", "ScaledObject")
