"""HPAs as far as a scenario needs them: they keep the count within their bounds, and within them at what their metric asks for.

What the metric asks for is the test's to say (`wish`); until it does, an autoscaler wishes for the count that somebody else set last.
"""

from dataclasses import dataclass, field

from isocost.kube.kinds import AUTOSCALER, DEPLOYMENT
from isocost.testing.refused import Object
from isocost.testing.schedule import key
from isocost.testing.server import Server

MANAGER = "kube-controller-manager"


@dataclass(slots=True, kw_only=True)
class Autoscalers:
    """The HPA controller. `wish` is by namespace and name of the Deployment."""

    server: Server
    wish: dict[tuple[str, str], int] = field(default_factory=dict)
    _set: dict[tuple[str, str], int] = field(default_factory=dict)

    def tick(self) -> None:
        """One turn over all HPAs; one whose workload has no replica sleeps."""
        for each in self.server.all(AUTOSCALER):
            target = (key(each)[0], each["spec"]["scaleTargetRef"]["name"])
            found = self.server.find(DEPLOYMENT, target[1], namespace=target[0])
            if found and found["spec"].get("replicas", 1):
                self._scale(each["spec"], target, found["spec"].get("replicas", 1))

    def _scale(self, spec: Object, target: tuple[str, str], stands: int) -> None:
        if target not in self.wish or stands != self._set[target]:
            self.wish[target] = stands
        wanted = min(max(self.wish[target], spec.get("minReplicas", 1)), spec["maxReplicas"])
        self._set[target] = wanted
        if wanted != stands:
            self.server.edit(
                DEPLOYMENT,
                target[1],
                lambda old: {**old, "spec": {**old["spec"], "replicas": wanted}},
                namespace=target[0],
                manager=MANAGER,
            )
