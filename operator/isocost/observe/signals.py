"""The signals of a node's health as PromQL, and what their values mean.

All of them go into one query, each part marked by a label `signal`. A value that was last reported within the hour counts, because a GPU
that has fallen off the bus stops reporting. Names are those of dcgm-exporter (both of its Xid series: the gauge holds the last Xid, the
windowed count has it as a label) and of kube-state-metrics.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from isocost.observe.metrics import Line
from isocost.world.xids import FATAL, STRAINING

NODE_LABELS = ("Hostname", "hostname", "node", "nodename", "kubernetes_node")
_BY = ", ".join((*NODE_LABELS, "gpu", "UUID", "xid"))
SIGNALS: Mapping[str, str] = {
    "xid": "last_over_time(DCGM_FI_DEV_XID_ERRORS[1h])",
    "xids": "max_over_time(DCGM_EXP_XID_ERRORS_COUNT[1h]) > 0",
    "dbe": "last_over_time(DCGM_FI_DEV_ECC_DBE_VOL_TOTAL[1h])",
    "remap_failure": "last_over_time(DCGM_FI_DEV_ROW_REMAP_FAILURE[1h])",
    "remap_pending": "last_over_time(DCGM_FI_DEV_ROW_REMAP_PENDING[1h])",
    "remapped": "increase(DCGM_FI_DEV_UNCORRECTABLE_REMAPPED_ROWS[7d])",
    "thermal": "rate(DCGM_FI_DEV_THERMAL_VIOLATION[15m])",
    "power": "rate(DCGM_FI_DEV_POWER_VIOLATION[15m])",
    "flaps": 'changes(kube_node_status_condition{condition="Ready",status="true"}[1h])',
}
QUERY = " or ".join(
    f'label_replace(max by ({_BY}) ({expression}), "signal", "{name}", "", "")' for name, expression in SIGNALS.items()
)
FLAPS, WAVERS = 6, 3
"""changes of Ready within an hour from which a node has failed, and from which it is strained"""
LEAST = 0.05
"""share of time under a limit that is worth counting"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the signals of one node amount to. heard are the signals that were reported."""

    failed: str = ""
    strain: Decimal = Decimal(1)
    strained: str = ""
    heard: frozenset[str] = frozenset()

    def clears(self, noted: str) -> bool:
        """Whether what was noted of the node earlier is answered: its source reports again, and not the failure."""
        source = "flaps" if noted.startswith("Ready ") else "xid"
        return not self.failed and source in self.heard


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What one line says: that the node failed (strain None), or by how much it is dearer."""

    why: str
    strain: Decimal | None = None


def judge(lines: Iterable[Line]) -> Verdict:
    """The verdict on one node from its lines, each with a label `signal`."""
    known = sorted(lines, key=lambda line: sorted(line.labels.items()))
    marks = [mark for line in known if (mark := _mark(line))]
    failed = next((m.why for m in marks if m.strain is None), "")
    worst = max((m for m in marks if m.strain is not None), key=lambda m: m.strain or 1, default=None)
    return Verdict(
        failed=failed,
        strain=(worst.strain if worst else None) or Decimal(1),
        strained=worst.why if worst else "",
        heard=frozenset(line.labels["signal"] for line in known),
    )


def _mark(line: Line) -> Mark | None:
    signal, value = line.labels["signal"], line.values[-1]
    match signal:
        case "xid":
            return _xid(int(value), line)
        case "xids":
            return _xid(int(line.labels.get("xid", "0") or 0), line)
        case "flaps":
            return _flaps(int(value))
        case "thermal" | "power":
            return _throttled(signal, value, line)
        case _ if value > 0:
            return _memory(signal, line)
    return None


def _gpu(line: Line) -> str:
    return f"GPU {line.labels.get('gpu') or line.labels.get('UUID') or '?'}"


def _xid(code: int, line: Line) -> Mark | None:
    if code in FATAL:
        return Mark(why=f"{_gpu(line)} reports Xid {code}: {FATAL[code]}")
    if code in STRAINING:
        return Mark(why=f"{_gpu(line)} reports Xid {code}: {STRAINING[code]}", strain=Decimal("1.25"))
    return None


def _flaps(changes: int) -> Mark | None:
    said = f"Ready changed {changes} times within an hour"
    if changes >= FLAPS:
        return Mark(why=said)
    return Mark(why=said, strain=Decimal("1.5")) if changes >= WAVERS else None


def _throttled(signal: str, rate: float, line: Line) -> Mark | None:
    """The counters hold microseconds under the limit, in some versions nanoseconds: a share above 1 cannot be, and tells which."""
    share = rate / 1e6 if rate <= 1.5e6 else rate / 1e9
    if share < LEAST:
        return None
    slower = Decimal(str(round(1 / (1 - min(share, 0.5)), 3)))
    limit = {"thermal": "heat", "power": "its power limit"}[signal]
    return Mark(why=f"{_gpu(line)} is slowed by {limit} {min(share, 1.0):.0%} of the time", strain=slower)


def _memory(signal: str, line: Line) -> Mark:
    match signal:
        case "dbe":
            return Mark(why=f"{_gpu(line)} counts double-bit memory errors")
        case "remap_failure":
            return Mark(why=f"{_gpu(line)} could not remap a row of its memory, and is to be replaced")
        case "remap_pending":
            return Mark(why=f"{_gpu(line)} will remap a row of its memory at the next reset", strain=Decimal("1.25"))
        case _:
            return Mark(why=f"{_gpu(line)} had to remap rows of its memory within a week", strain=Decimal("1.1"))
