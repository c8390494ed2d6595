"""Who governs what."""

from isocost.observe.claims import Candidate, chosen, disputes, fits, of, sentence
from isocost.world.policy import DemandSource, Policy, Preset, Selector, WorkloadRule
from isocost.world.ref import Ref
from isocost.world.snapshot import Claim

WEB, DB = Ref("Deployment", "web", "shop"), Ref("StatefulSet", "db", "shop")
ONE = Candidate(ref=WEB, labels={"tier": "front"}, spaces={"team": "a"})
TWO = Candidate(ref=DB, labels={"tier": "back"}, spaces={"team": "a"})


def rule(name: str = "all", **parts: object) -> WorkloadRule:
    return WorkloadRule(name=name, demand=DemandSource(preset=Preset.CPU), **parts)  # type: ignore[arg-type]


def policy(*rules: WorkloadRule) -> Policy:
    return Policy(name="p", uid="u", generation=1, workloads=rules)


def test_an_empty_rule_means_every_workload() -> None:
    assert fits(rule(), ONE)
    assert fits(rule(), TWO)


def test_every_part_of_a_rule_must_fit() -> None:
    assert fits(rule(kind="Deployment", target="web", namespace_names=("shop",)), ONE)
    assert not fits(rule(kind="StatefulSet"), ONE)
    assert not fits(rule(target="other"), ONE)
    assert not fits(rule(namespace_names=("other",)), ONE)
    assert fits(rule(namespaces=Selector(labels={"team": "a"}), selector=Selector(labels={"tier": "front"})), ONE)
    assert not fits(rule(namespaces=Selector(labels={"team": "b"})), ONE)
    assert not fits(rule(selector=Selector(labels={"tier": "front"})), TWO)


def test_the_first_rule_that_fits_wins() -> None:
    front, rest = rule("front", selector=Selector(labels={"tier": "front"})), rule("rest")
    assert chosen(policy(front, rest), (ONE, TWO)) == {WEB: front, DB: rest}
    assert chosen(policy(rest, front), (ONE, TWO)) == {WEB: rest, DB: rest}
    assert chosen(policy(front), (ONE, TWO)) == {WEB: front}


def test_what_two_policies_ask_for_is_disputed_and_both_are_told() -> None:
    pool = Ref("MachineDeployment", "m", "capi")
    found = disputes({"b": [WEB, pool], "a": [WEB, DB], "c": [DB]})
    assert found == (Claim(ref=WEB, policies=("a", "b")), Claim(ref=DB, policies=("a", "c")))
    assert of("b", found) == found[:1]
    assert of("a", found) == found
    assert "a and b" in sentence(found[0])


def test_one_policy_alone_disputes_nothing() -> None:
    assert disputes({"a": [WEB, DB], "b": []}) == ()
