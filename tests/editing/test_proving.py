"""Whether edits did what they were meant to, and nothing else."""

from __future__ import annotations

from typing import Final

import pytest

from editing.trying import ROOT
from endringsteori.checking import les
from endringsteori.editing.edit import Edit, apply
from endringsteori.editing.proving import Proof, Reading
from endringsteori.loading import Memory

START: Final = """\
endringsteori: 1
tjenester:
  ppt: PPT
tiltak:
  los:
    navn: Losen
"""


def reading(text: str) -> Reading:
    """Read a project of one file."""
    lest = les(Memory({ROOT: text.encode()}))
    return Reading(lest.loaded, lest.funn)


def proof(text: str, *changes: tuple[str, str], mended: int = 1) -> Proof:
    """Change what stands once in a text; the first findings were to be mended by it."""
    edits = tuple(
        Edit(ROOT, text.index(old), text.index(old) + len(old), new)
        for old, new in changes
    )
    before = reading(text)
    after = reading(apply(text, edits))
    return Proof(before, after, edits, before.findings[:mended])


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("    ansvarlig: ptt\n", ("ptt", "ppt")),
        ("    ansvarleg: ppt\n", ("ansvarleg", "ansvarlig")),
        ("    status: Pågår\n", ("Pågår", "pågår")),
        ("    merknad: A: b\n", ("A: b", '"A: b"')),
        ("    målgrupper: [a, a]\nmålgrupper: {a: A}\n", ("[a, a]", "[a]")),
    ],
)
def test_a_mend_holds(text: str, change: tuple[str, str]) -> None:
    """The finding is gone, and the rest is there."""
    assert proof(START + text, change).holds()


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("    ansvarlig: ptt\n", [("ptt", "ptx")]),
        ("    ansvarlig: ptt\n", [("ptt", "ppt"), ("Losen", "Noe annet")]),
        ("    ansvarlig: ptt\n", [("ptt", "ppt"), ("  ppt: PPT", "  {}")]),
        ("    ansvarlig: ptt\n", [("    ansvarlig: ptt\n", "")]),
        ("    ansvarlig: ptt\n", [("ptt", "ppt\n    status: pågår")]),
        ("    ansvarleg: ppt\n    ansvarlig: ppt\n", [("ansvarleg", "ansvarlig")]),
        ("    ansvarleg: ppt\n", [("ansvarleg", "oppstart")]),
        ("    merknad: A: b\n", [("A: b", '"A')]),
        ("samarbeid: {a: {mellom: [ppt, ppt], trinn: 3}}\n", [("ppt, ppt", "ppt")]),
    ],
)
def test_a_mend_that_does_something_else_does_not_hold(
    text: str, changes: list[tuple[str, str]]
) -> None:
    """The fault is there still, something is gone or new, or another fault has come."""
    assert not proof(START + text, *changes).holds()


def test_what_a_fault_had_hidden_may_be_found() -> None:
    """In a thing that was left out, or under a key that was not known."""
    lost = proof(
        START.replace("navn: Losen", "nvan: Losen\n    ansvarlig: noen"),
        ("nvan", "navn"),
    )
    under = proof(
        f"{START}    resultatr:\n      a: {{navn: A, fører_til: noe}}\n",
        ("resultatr", "resultater"),
    )

    assert [finding.code for finding in lost.news] == ["ET010"]
    assert [finding.code for finding in under.news] == ["ET010"]
    assert lost.holds()
    assert under.holds()


def test_what_does_not_fit_below_a_key_speaks_against_the_key() -> None:
    """Then another key may have been meant."""
    one = proof(f"{START}    oppstrt: snart\n", ("oppstrt", "oppstart"))

    assert [finding.code for finding in one.news] == ["ET008"]
    assert not one.holds()


def test_a_fault_that_is_no_more_than_moved_is_known() -> None:
    """Whatever the lines are called now."""
    one = proof(
        f"{START}    ansvarleg: ppt\n    status: snart\n",
        ("    ansvarleg: ppt\n", "    # om\n    # dette\n    ansvarlig: ppt\n"),
    )

    assert one.news == ()
    assert one.holds()


def test_a_fault_that_was_told_with_another_of_its_kind_is_known() -> None:
    """One id that stands thrice is one finding; when one is taken away, the last is left."""
    one = proof(f"{START}    samarbeidspartnere: [ppt, ppt, ppt]\n", (", ppt", ""))

    assert [finding.code for finding in one.after.findings] == ["ET006"]
    assert one.news == ()
