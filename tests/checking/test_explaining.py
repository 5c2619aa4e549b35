"""One rule at one element: what it found there, or why it found nothing."""

from __future__ import annotations

import pytest

from endringsteori.checking.explaining import UnknownElementError
from endringsteori.diagnostics import Status
from mends import explained, first_bad

_TEXT = """\
endringsteori: 1
tjenester:
  ppt: PPT
mål:
  trygg: Trygge elever
tiltak:
  los:
    navn: Losen
    ansvarlig: ppt
    aktiviteter:
      møte:
        navn: Møte hver uke
        krever: [plan, båt]
        fører_til: [ro]
      løs: Løs aktivitet
    resultater:
      ro: Ro i klassen
"""
_EXCEPTION = """\
unntak:
  - kode: ET202
    gjelder: los
    begrunnelse: Avklares i høst
"""


def test_all_findings_at_the_element_are_explained() -> None:
    """Or the one of a key."""
    all_there = explained(_TEXT, "ET204", "los/møte")
    one = explained(_TEXT, "ET204", "los/møte[båt]")

    assert [found.finding.key for found in all_there.found] == ["plan", "båt"]
    assert [found.finding.key for found in one.found] == ["båt"]
    assert one.element == "los/møte"


def test_where_the_rule_is_content_the_traces_show_why() -> None:
    """The same as for a finding."""
    found = explained(_TEXT, "ET104", "los/møte")

    assert found.found == ()
    assert found.is_on
    assert not found.is_silent
    assert len(found.traces) == 1


def test_a_rule_that_waits_for_another_says_so() -> None:
    """An activity without any edge is ET113 first."""
    text = (
        _TEXT + "    innsats:\n      tid:\n        navn: Tid\n        fører_til: []\n"
    )
    found = explained(text, "ET104", "los/løs")

    assert found.found == ()
    assert found.is_silent


def test_a_rule_that_is_off_says_so() -> None:
    """By the settings of the project."""
    text = _TEXT + "innstillinger:\n  regler:\n    ET204: av\n"
    found = explained(text, "ET204", "los/møte")

    assert not found.is_on
    assert found.found == ()


def test_a_finding_elsewhere_may_speak_of_the_element() -> None:
    """One that counts the links of a measure names each of them."""
    found = explained(_TEXT, "ET303", "los/ro")

    assert [one.fingerprint for one in found.beside] == ["ET303@los"]
    assert explained(_TEXT, "ET303", "los").beside == ()


def test_an_excepted_finding_is_explained_too() -> None:
    """People may want to mend it all the same."""
    text = _TEXT.replace("    ansvarlig: ppt\n", "") + _EXCEPTION
    (found,) = explained(text, "ET202", "los").found

    assert found.finding.status is Status.EXEMPTED
    assert found.mend is not None


@pytest.mark.parametrize(
    ("ledd", "near"),
    [
        ("møte", ("los/møte",)),
        ("los/mote", ("los/møte",)),
        ("Møte hver uke", ("los/møte",)),
        ("møte->ro", ("los/møte->los/ro",)),
        ("tullball", ()),
        ("", ()),
    ],
)
def test_an_unknown_element_is_told_with_near_ones(
    ledd: str, near: tuple[str, ...]
) -> None:
    """By its id, its name, or what it is called inside its measure."""
    with pytest.raises(UnknownElementError) as told:
        explained(_TEXT, "ET104", ledd)

    assert told.value.near == near
    assert told.value.element == ledd


def test_an_unknown_code_is_no_rule_of_the_project() -> None:
    """The caller is to have found the rule first."""
    with pytest.raises(LookupError, match="ET999"):
        explained(_TEXT, "ET999", "los")


def test_the_rules_of_the_project_are_explained_like_ours() -> None:
    """They have no mend, but their traces."""
    own = (
        "egne_regler:\n  - kode: LOKAL-01\n    navn: plasser mangler\n"
        "    gjelder: tiltak\n    krever:\n      felt: plasser\n    alvor: merknad\n"
    )
    (found,) = explained(_TEXT + own, "LOKAL-01", "los").found

    assert found.mend is None
    assert found.finding.code == "LOKAL-01"


def test_a_circle_of_goals_ends() -> None:
    """Every question ends on any input."""
    text = first_bad("kjede", "ET101")
    (found,) = explained(text, "ET101", "losen/følge-opp").found

    assert len(found.traces) == 1
