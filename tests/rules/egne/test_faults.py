"""What can be wrong with the project's own rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from builders import teori
from endringsteori.rules.egne import own_rules
from endringsteori.rules.egne.faults import faults_in_own_rules, sound
from endringsteori.rules.egne.gjelder import ABOUT, LINKS, fields_of, section
from rules.egne.own import case_of, regel

if TYPE_CHECKING:
    from endringsteori.model import EgenRegel


def faults(*regler: EgenRegel) -> list[tuple[str, str, str, object]]:
    """Give the code, key, variant and proposals of what is wrong with some rules."""
    case = case_of(teori(), *regler)
    return [
        (code, hit.at.key or "", hit.variant, hit.values.get("forslag"))
        for code in ("ET005", "ET006", "ET011")
        for hit in faults_in_own_rules(code)(case)
    ]


@pytest.mark.parametrize("gjelder", ABOUT)
def test_every_key_that_can_be_empty_may_be_demanded(gjelder: str) -> None:
    """And no other key of the same section."""
    for key, can_be_empty in fields_of(section(gjelder) or "").items():
        found = faults(regel(gjelder, felt=key))

        assert [variant for _, _, variant, _ in found] == (
            [] if can_be_empty else ["egen-alltid"]
        )


def test_an_unknown_key_is_told_with_near_ones() -> None:
    """As an unknown key anywhere."""
    assert faults(regel("tjenester", felt="sektr")) == [
        ("ET005", "#1.krever.felt", "egen-felt+forslag", ("sektor",))
    ]


def test_an_unknown_section_is_told_with_near_ones() -> None:
    """And what is demanded of it is left alone."""
    assert faults(regel("aktivitter", felt="hva-som-helst")) == [
        ("ET006", "#1.gjelder", "egen-gjelder+forslag", ("aktiviteter",))
    ]


@pytest.mark.parametrize("key", ["inn", "ut"])
def test_an_unknown_kind_of_link_is_told_with_near_ones(key: str) -> None:
    """A section is no kind."""
    assert faults(regel("resultat", **{key: "resultater"})) == [
        ("ET006", f"#1.krever.{key}", "valg+forslag", ("resultat",))
    ]


def test_nobody_can_demand_that_something_is_not_measured() -> None:
    """`måles: nei` asks for nothing."""
    assert faults(regel("mål", måles="nei")) == [
        ("ET006", "#1.krever.måles", "valg", None)
    ]


@pytest.mark.parametrize(
    ("gjelder", "key", "what"),
    [
        ("tjenester", "inn", "aktivitet"),
        ("tiltak", "ut", "mål"),
        ("mål", "ut", "effekt"),
        ("mål", "inn", "mål"),
        ("mål", "inn", "aktivitet"),
        ("aktivitet", "ut", "mål"),
        ("aktivitet", "inn", "resultat"),
        ("resultat", "ut", "innsats"),
        ("planer", "måles", "ja"),
        ("årsaker", "måles", "ja"),
    ],
)
def test_what_the_format_cannot_hold_is_told(gjelder: str, key: str, what: str) -> None:
    """Who follows such a rule would get another finding instead."""
    assert faults(regel(gjelder, **{key: what})) == [
        ("ET006", f"#1.krever.{key}", "egen-krav", None)
    ]


def test_steps_onward_and_within_a_kind_may_be_demanded() -> None:
    """From lower or equal to higher or equal, and to goals from a result onward."""
    order = [*LINKS][:-1]
    for n, slag in enumerate(order):
        assert all(not faults(regel(slag, ut=to)) for to in order[n:])
        assert all(not faults(regel(slag, inn=of)) for of in order[: n + 1])
    for slag in ("resultat", "virkning", "effekt"):
        assert faults(regel(slag, ut="mål")) == []
        assert faults(regel("mål", inn=slag)) == []


def test_of_rules_with_one_code_only_the_first_runs() -> None:
    """The others are told, each at its own place, with the first beside it."""
    regler = [regel("mål", felt="ansvarlig")] * 3
    case = case_of(teori(), *regler)
    found = list(faults_in_own_rules("ET011")(case))

    assert [hit.at.key for hit in found] == ["#2.kode", "#3.kode"]
    assert {hit.related[0].field for hit in found} == {"#1.kode"}
    assert len(list(sound(case.graph.teori))) == 1


def test_a_rule_with_a_fault_does_not_run() -> None:
    """The others do."""
    case = case_of(
        teori(), regel("mål", felt="navn"), regel("mål", "LOKAL-02", felt="ansvarlig")
    )

    assert [rule.code for rule in own_rules(case.graph.teori)] == ["LOKAL-02"]
