"""spec.pools of a CostPolicy: which node pools are governed, and from what new ones may be made."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, ClassVar

from pydantic import ConfigDict, Field

from isocost.api.base import Model, Rule, atomic
from isocost.api.selectors import Selector
from isocost.api.words import Duration, Name, ObjectName, Word, seconds

MACHINES = {
    "apiVersion": "cluster.x-k8s.io/v1beta2",
    "kind": "MachineDeployment",
    "metadata": {"namespace": "capi"},
    "spec": {"clusterName": "prod"},
}
NODEPOOL = {"apiVersion": "karpenter.sh/v1", "kind": "NodePool", "spec": {"template": {"spec": {}}}}
_KIND = {"ClusterAPI": "MachineDeployment", "Karpenter": "NodePool"}


class DriverName(StrEnum):
    """The systems that make nodes."""

    CLUSTER_API = "ClusterAPI"
    KARPENTER = "Karpenter"


class Bounds(Model):
    """Between which counts nodes may be set."""

    sample: ClassVar[Mapping[str, Any]] = {"minNodes": 0, "maxNodes": 20}
    rules: ClassVar = (
        Rule(
            cel="self.minNodes <= self.maxNodes",
            holds=lambda b: b.min_nodes <= b.max_nodes,
            message="bounds.minNodes must not be above bounds.maxNodes",
            good={"minNodes": 3, "maxNodes": 3},
            bad={"minNodes": 5, "maxNodes": 3},
        ),
    )

    min_nodes: int = Field(default=0, ge=0, le=10000)
    """Never fewer nodes than this, over all pools of the entry."""
    max_nodes: int = Field(default=1000, ge=0, le=10000)
    """Never more nodes than this, over all pools of the entry."""


class Manifest(Model):
    """A pool object of the driver's system. Any field of that system may stand here."""

    model_config = ConfigDict(extra="allow", json_schema_extra={"x-kubernetes-preserve-unknown-fields": True})
    sample: ClassVar[Mapping[str, Any]] = MACHINES

    api_version: Word = Field(min_length=1)
    """The object's API version, such as cluster.x-k8s.io/v1beta2."""
    kind: Word = Field(min_length=1)
    """MachineDeployment for driver ClusterAPI, NodePool for driver Karpenter."""


class Template(Model):
    """What new pools are made from: one pool per offer that is used, labelled, owned and, once empty, deleted by isocost."""

    sample: ClassVar[Mapping[str, Any]] = {"object": MACHINES, "offers": ["m5-large"]}

    object: Manifest
    """The pool object to create. In its strings {{offer}}, {{instanceType}}, {{zone}} and {{capacityType}} stand for the
    offer's; name, labels, replicas and capacity are filled in."""
    offers: tuple[ObjectName, ...] = atomic(100, 1)
    """Names of offers in the price book that pools may be made for."""
    max_pools: int = Field(default=10, ge=1, le=100)
    """How many pools may exist at once from this template."""


class Pool(Model):
    """A group of node pools of one driver."""

    sample: ClassVar[Mapping[str, Any]] = {
        "name": "workers",
        "driver": "ClusterAPI",
        "namespace": "capi",
        "selector": {},
    }
    rules: ClassVar = (
        Rule(
            cel="self.driver == 'Karpenter' ? !has(self.namespace) : has(self.namespace)",
            holds=lambda p: (p.driver == DriverName.KARPENTER) == (p.namespace is None),
            message="driver ClusterAPI needs the namespace of its pools; Karpenter's pools have none",
            good={"name": "workers", "driver": "Karpenter", "selector": {}},
            bad={"name": "workers", "driver": "Karpenter", "namespace": "capi", "selector": {}},
        ),
        Rule(
            cel="has(self.selector) || has(self.template)",
            holds=lambda p: p.selector is not None or p.template is not None,
            message="give a selector of existing pools, a template for new ones, or both",
            good={"name": "workers", "driver": "ClusterAPI", "namespace": "capi", "template": Template.sample},
            bad={"name": "workers", "driver": "ClusterAPI", "namespace": "capi"},
        ),
        Rule(
            cel=(
                "!has(self.template) || self.template.object.kind =="
                " (self.driver == 'Karpenter' ? 'NodePool' : 'MachineDeployment')"
            ),
            holds=lambda p: p.template is None or p.template.object.kind == _KIND[p.driver],
            message="template.object must be a MachineDeployment for driver ClusterAPI and a NodePool for driver Karpenter",
            good={"name": "workers", "driver": "Karpenter", "template": {"object": NODEPOOL, "offers": ["m5-large"]}},
            bad={"name": "workers", "driver": "Karpenter", "template": Template.sample},
        ),
        Rule(
            cel="duration(self.readyTimeout) >= duration('30s')",
            holds=lambda p: seconds(p.ready_timeout) >= 30,
            message="readyTimeout must be at least 30s",
            good={**sample, "readyTimeout": "20m"},
            bad={**sample, "readyTimeout": "5s"},
        ),
    )

    name: Name
    """The name of this entry, unique in the policy."""
    driver: DriverName
    """ClusterAPI (MachineDeployments) or Karpenter (static NodePools)."""
    namespace: Name | None = None
    """The namespace of the pool objects, for driver ClusterAPI."""
    selector: Selector | None = None
    """Governs the existing pools with these labels on the pool object; {} governs all of the driver (in the namespace). Absent:
    only pools made from the template."""
    bounds: Bounds = Bounds()
    """Between which counts nodes may be set."""
    template: Template | None = None
    """What new pools may be made from. Absent: only existing pools count."""
    ready_timeout: Duration = "15m"
    """How long new nodes may take to become Ready before their offer is put in quarantine."""
