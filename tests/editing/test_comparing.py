"""What one theory has beyond another."""

from __future__ import annotations

import pytest

from endringsteori import les
from endringsteori.editing.comparing import Gain, gained
from endringsteori.loading import Memory

TEXT = """\
endringsteori: 1
tjenester:
  ppt:
    navn: PPT
    virkemidler: [råd, kurs]
planer:
  a: {navn: A, periode: 2024}
kartlegging:
  bufdir-fase-1:
    "1": {status: ja}
tiltak:
  los:
    navn: Losen
    ansvarlig: ppt
    aktiviteter:
      samtale: Losen snakker med eleven
"""
MORE = """\
nivå: tiltak
innstillinger: {profil: grundig}
unntak: [{kode: ET301, gjelder: x, begrunnelse: y}]
"""


def beyond(old: str, new: str, **respelt: str) -> tuple[Gain, ...] | None:
    """Compare two texts."""
    before, after = (les(Memory({"a.yaml": t.encode()})).teori for t in (old, new))
    return gained(before, after, respelt)


@pytest.mark.parametrize(
    ("was", "becomes", "gain"),
    [
        ("    ansvarlig: ppt\n", "", Gain("los", "los", "ansvarlig")),
        (
            "      samtale: Losen snakker med eleven\n",
            "",
            Gain("los/samtale", "los", "aktiviteter"),
        ),
        ("[råd, kurs]", "[kurs]", Gain("ppt", "ppt", "virkemidler")),
        ("nivå: tiltak\n", "", Gain("nivå", "nivå", "nivå")),
        (
            "innstillinger: {profil: grundig}\n",
            "",
            Gain("innstillinger", "innstillinger", "profil"),
        ),
        (
            "unntak: [{kode: ET301, gjelder: x, begrunnelse: y}]\n",
            "",
            Gain("unntak", "unntak", "unntak"),
        ),
        ("{status: ja}", "{}", Gain("bufdir-fase-1", "bufdir-fase-1", "punkter")),
    ],
)
def test_what_has_come_is_told(was: str, becomes: str, gain: Gain) -> None:
    """By the thing, and the field of it."""
    whole = f"{TEXT}{MORE}"
    less = whole.replace(was, becomes)

    assert whole != less
    assert beyond(less, whole) == (gain,)
    assert beyond(whole, less) is None
    assert beyond(whole, whole) == ()


def test_what_a_link_has_got_is_told_by_the_link_and_its_measure() -> None:
    """The finding may stand on either."""
    name = "Losen snakker med eleven"
    new = TEXT.replace(f": {name}", f": {{navn: {name}, merknad: m}}")

    assert beyond(TEXT, new) == (Gain("los/samtale", "los", "merknad"),)


def test_rows_that_come_leave_those_there_are() -> None:
    """Periods and numbers are the same where they read the same."""
    row = "    målinger:\n      - {periode: 2024, verdi: 4}\n"
    old = f"{TEXT}indikatorer:\n  i:\n    navn: I\n{row}"
    new = f"{old}      - {{periode: 2025, verdi: 5}}\n"

    assert beyond(old, new) == (Gain("i", "i", "målinger"),)
    assert beyond(old, new.replace("verdi: 4", "verdi: 6")) is None


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ("navn: PPT", "navn: NAV"),
        ("[råd, kurs]", "[kurs, råd]"),
        ("status: ja", "status: nei"),
        ("samtale:", "prat:"),
        ("ansvarlig: ppt", "ansvarlig: nav"),
        ("periode: 2024", "periode: 2025"),
    ],
)
def test_what_has_become_another_is_gone(was: str, becomes: str) -> None:
    """Nothing of the old may be lost."""
    assert beyond(TEXT, TEXT.replace(was, becomes)) is None


def test_what_was_to_be_spelt_otherwise_is_there() -> None:
    """And is told as a change of its field."""
    new = TEXT.replace("ansvarlig: ppt", "ansvarlig: nav")

    assert beyond(TEXT, new) is None
    assert beyond(TEXT, new, ppt="nav") == (Gain("los", "los", "ansvarlig"),)
