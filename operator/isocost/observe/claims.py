"""Who governs what: each workload and pool belongs to one policy, or to none.

Within a policy the first rule that fits wins, as in a list of routes. Between policies nothing wins: two operators'
worth of wishes on one object is how replica counts start to oscillate, so an object that two policies claim is governed
by neither until a person decides, and both policies are told.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from isocost.world.policy import Policy, WorkloadRule
from isocost.world.ref import Ref
from isocost.world.snapshot import Claim

Rule = TypeVar("Rule")
KINDS = ("Deployment", "StatefulSet")


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A workload that could be claimed. spaces are the labels of its namespace."""

    ref: Ref
    labels: Mapping[str, str] = field(default_factory=dict)
    spaces: Mapping[str, str] = field(default_factory=dict)


def fits(rule: WorkloadRule, one: Candidate) -> bool:
    """Whether a rule means this workload."""
    if rule.kind and rule.kind != one.ref.kind:
        return False
    if rule.target and rule.target != one.ref.name:
        return False
    if rule.namespace_names and one.ref.namespace not in rule.namespace_names:
        return False
    return rule.namespaces.matches(one.spaces) and rule.selector.matches(one.labels)


def chosen(policy: Policy, candidates: Iterable[Candidate]) -> dict[Ref, WorkloadRule]:
    """The workloads a policy asks for, each with the first of its rules that fits."""
    found = {one.ref: next((rule for rule in policy.workloads if fits(rule, one)), None) for one in candidates}
    return {ref: rule for ref, rule in found.items() if rule is not None}


def disputes(wanted: Mapping[str, Iterable[Ref]]) -> tuple[Claim, ...]:
    """The objects that more than one policy asks for; `wanted` is by policy name."""
    askers: dict[Ref, list[str]] = {}
    for policy in sorted(wanted):
        for ref in wanted[policy]:
            askers.setdefault(ref, []).append(policy)
    return tuple(Claim(ref=ref, policies=tuple(names)) for ref, names in sorted(askers.items()) if len(names) > 1)


def of(policy: str, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The disputes a policy is part of."""
    return tuple(claim for claim in claims if policy in claim.policies)


def sentence(claim: Claim) -> str:
    """A dispute as people read it."""
    names = " and ".join(claim.policies)
    return f"{claim.ref} is claimed by the policies {names}; narrow the selector of all but one of them."
