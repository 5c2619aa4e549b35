"""A theory as text, and back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings

from builders import aktivitet, innsats, mål, resultat, teori, tiltak
from endringsteori.diagnostics import TroubleKind
from endringsteori.loading import dump, load
from endringsteori.model import Innstillinger, Regelvalg, Teori
from fake_trees import AmongRegisters
from strategies import whole_teori

DATA = Path(__file__).with_name("data")


_OF_DATA_FILES = {
    TroubleKind.DATA_FILE,
    TroubleKind.DATA_ENDING,
    TroubleKind.DATA_FORMAT,
    TroubleKind.DATA_INDICATOR,
    TroubleKind.DATA_NOT_CHOSEN_FROM,
}
"""What is told of data sources that name files at random, and no other fault."""


def _read(text: str) -> Teori:
    """Read a text that is sound, but for the data files that are not beside it."""
    loaded = load(AmongRegisters({"endringsteori.yaml": text.encode()}))
    assert [one for one in loaded.trouble if one.kind not in _OF_DATA_FILES] == []
    return loaded.teori


@settings(max_examples=100, deadline=None)
@given(whole_teori())
def test_what_is_written_reads_back_equal(theory: Teori) -> None:
    """Whatever a theory holds, its text means the same theory."""
    assert theory == _read(dump(theory))


@pytest.mark.parametrize("name", ["alle-felt.yaml", "eksempel.yaml"])
def test_what_was_read_is_written_and_read_again(name: str) -> None:
    """Every field of the format survives the way out and in."""
    theory = _read((DATA / name).read_text("utf-8"))

    assert theory == _read(dump(theory))


def test_the_shortest_form_that_says_it_all() -> None:
    """Defaults are left out, and what stands alone needs no keys."""
    theory = teori(
        tiltak(
            "losen",
            innsats("folk", til=()),
            aktivitet("møte", til={"tillit": {"fordi": "noen kommer igjen"}}),
            resultat("tillit", mål="ro"),
            oppstart=date(2025, 8, 15),
            plasser=20,
        ),
        mål("ro"),
    )

    assert (
        dump(theory)
        == """\
endringsteori: 1
mål:
  ro: Ro
tiltak:
  losen:
    navn: Losen
    oppstart: 2025-08-15
    plasser: 20
    innsats:
      folk:
        navn: Folk
        fører_til: []
    aktiviteter:
      møte:
        navn: Møte
        fører_til:
          tillit: noen kommer igjen
    resultater:
      tillit:
        navn: Tillit
        bidrar_til:
          - ro
"""
    )


def test_what_looks_like_something_else_stands_in_quotation_marks() -> None:
    """Other tools than ours shall read the same text, too."""
    theory = teori(mål("m", navn="0301", merknad="null", med_egne_ord="A: b"))

    assert (
        dump(theory)
        == """\
endringsteori: 1
mål:
  m:
    navn: '0301'
    merknad: 'null'
    med_egne_ord: 'A: b'
"""
    )


def test_line_separators_are_escaped() -> None:
    """Raw they would be refused; the text keeps them."""
    assert 'm: "A\\LB"' in dump(teori(mål("m", navn="A\u2028B")))


def test_a_thing_without_fields_has_no_value() -> None:
    """`null` would be a text; nothing is nothing."""
    theory = _read("endringsteori: 1\nkartlegging:\n  bufdir-fase-1:\n    1:\n")

    assert dump(theory) == "endringsteori: 1\nkartlegging:\n  bufdir-fase-1:\n    1:\n"


def test_a_key_of_free_text_is_no_merge_key() -> None:
    """`<<` in quotation marks is a key like any other."""
    rules = (Regelvalg(id="<<", alvor="av"), Regelvalg(id="&x", alvor="feil"))
    theory = Teori(innstillinger=Innstillinger(regler=rules))

    assert theory == _read(dump(theory))
