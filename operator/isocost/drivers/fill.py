"""From a template to the pool object of one offer: what both drivers share.

Placeholders stand in strings only, so a filled template is the same object with other words in it. The name is made of
policy, rule and offer, so that creating it twice meets itself; where it would be too long, or letters had to be
replaced, a hash of the exact words keeps two offers apart.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from hashlib import sha256

import msgspec

from isocost.drivers.protocol import OFFER_LABEL, POLICY_LABEL, RULE_LABEL
from isocost.drivers.wire import Document
from isocost.world.cluster import CAPACITY_TYPE_LABELS, INSTANCE_TYPE_LABEL, ZONE_LABEL
from isocost.world.offer import Offer
from isocost.world.policy import PoolRule

LONGEST = 48
"""Machines and nodes are named after their pool with a suffix, and a host name has 63 letters."""

MOST = 63
"""letters of a label's value"""

_HOLE = re.compile(r"\{\{\s*(\w+)\s*\}\}")
_read = msgspec.json.Decoder().decode


def document(rule: PoolRule, offer: Offer, kind: str) -> Document:
    """The rule's template as an object of this kind with its placeholders filled. Raises ValueError that names the place."""
    place = f"spec.pools {rule.name}: template.object"
    if rule.template is None:
        raise ValueError(f"spec.pools {rule.name} has no template, so no pool can be made for offer {offer.name}")
    try:
        found = _read(rule.template.document)
    except msgspec.DecodeError as error:
        raise ValueError(f"{place} is not JSON: {error}") from None
    if not isinstance(found, dict) or found.get("kind") != kind or "apiVersion" not in found:
        raise ValueError(f"{place} must be a {kind} with apiVersion and kind")
    filled = _filled(found, words(offer), place)
    assert isinstance(filled, dict)
    return filled


def words(offer: Offer) -> Mapping[str, str]:
    """What stands for each placeholder."""
    return {
        "offer": offer.name,
        "instanceType": offer.instance_type,
        "zone": offer.zone,
        "capacityType": offer.capacity_type,
    }


def _filled(value: object, known: Mapping[str, str], path: str) -> object:
    if isinstance(value, dict):
        return {key: _filled(each, known, f"{path}.{key}") for key, each in value.items()}
    if isinstance(value, list):
        return [_filled(each, known, f"{path}[{index}]") for index, each in enumerate(value)]
    return _HOLE.sub(lambda hole: _word(hole[1], known, path), value) if isinstance(value, str) else value


def _word(name: str, known: Mapping[str, str], path: str) -> str:
    if name not in known:
        raise ValueError(f"{path}: {{{{{name}}}}} is not known; write one of {', '.join(known)}")
    if not known[name]:
        raise ValueError(f"{path}: the offer {known['offer']} has no {name} to put for {{{{{name}}}}}")
    return known[name]


def named(policy: str, rule: str, offer: str) -> str:
    """A name that is safe as a DNS label, the same for the same three words."""
    plain = f"{policy}-{rule}-{offer}"
    safe = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")
    if safe == plain and len(safe) <= LONGEST:
        return safe
    digest = sha256(plain.encode()).hexdigest()[:8]
    return f"{safe[: LONGEST - 9].rstrip('-')}-{digest}"


def ours(policy: str, rule: str, offer: str) -> dict[str, str]:
    """The labels by which we know a pool of ours again. Raises ValueError for a word too long for a label."""
    labels = {POLICY_LABEL: policy, RULE_LABEL: rule, OFFER_LABEL: offer}
    for key, word in labels.items():
        if len(word) > MOST:
            raise ValueError(
                f"{word!r} becomes the label {key} of a pool and may have {MOST} letters; shorten the name"
            )
    return labels


def node_labels(offer: Offer) -> dict[str, str]:
    """The labels that the offer's nodes carry: its own, and where and on which terms it is."""
    known = {INSTANCE_TYPE_LABEL: offer.instance_type, ZONE_LABEL: offer.zone}
    terms = {} if _says_terms(offer) else {CAPACITY_TYPE_LABELS[-1]: offer.capacity_type}
    return {**{key: value for key, value in {**known, **terms}.items() if value}, **offer.labels}


def _says_terms(offer: Offer) -> bool:
    return any(key in offer.labels for key in CAPACITY_TYPE_LABELS)


def inside(parent: Document, *names: str) -> Document:
    """The map at this path, made where it is missing. Raises ValueError for something else in its place."""
    for name in names:
        child = parent.setdefault(name, {})
        if not isinstance(child, dict):
            raise ValueError(f"template.object: {'.'.join(names)} must be a map")
        parent = child
    return parent


def place(labels: Mapping[str, str]) -> tuple[str, str, str]:
    """(instance type, zone, capacity type) that a node's labels tell, "" where they do not."""
    terms = next((labels[key] for key in CAPACITY_TYPE_LABELS if key in labels), "")
    return labels.get(INSTANCE_TYPE_LABEL, ""), labels.get(ZONE_LABEL, ""), terms


def covered(rule: PoolRule, labels: Mapping[str, str]) -> bool:
    """Whether the rule's selector, or a label of ours for a rule of that name, covers a pool object."""
    mine = bool(labels.get(POLICY_LABEL)) and labels.get(RULE_LABEL) == rule.name
    return mine or rule.selector.matches(labels)
