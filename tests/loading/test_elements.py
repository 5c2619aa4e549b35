"""Where the elements of a project stand: things, links, hypotheses, sections and files."""

from __future__ import annotations

import pytest

from endringsteori.diagnostics import Place, Position, Span
from endringsteori.loading import Memory, load
from loading.telling import ROOT

PROJECT = """\
endringsteori: 1
utfordringer:
  fravær:
    navn: Fravær
    årsaker:
      savn: Savn
tiltak:
  losen:
    navn: Losen
    brukermedvirkning:
      individ: Ja
    aktiviteter:
      møte:
        navn: Møte
        fører_til: ro
        forsterker: [møte]
    resultater:
      ro:
        navn: Ro
        bidrar_til: {fullføre: derfor}
  bare-navn: Et navn
kartlegging:
  egen:
    1: {svar: Ja}
indikatorer:
  tall:
    navn: Tall
    målinger:
      - periode: 2024
        verdi: 1
      - periode: 2025K1
        verdi: 2
      - periode: 2025K1
        verdi: 3
unntak:
  - kode: ET301
    gjelder: losen
    begrunnelse: x
"""
OTHER = """\
mål:
  fullføre: Fullføre
gjenbesøk:
  - dato: 2026-01-01
"""
SOURCES = load(
    Memory({ROOT: PROJECT.encode(), "mål/andre.yaml": OTHER.encode()})
).sources


def _shown(place: Place) -> tuple[str, int, str]:
    span = SOURCES.span(place)
    assert span is not None
    line = SOURCES.line(span.file, span.start.line)
    last = span.end.column - 1 if span.end.line == span.start.line else len(line)
    return span.file, span.start.line, line[span.start.column - 1 : last]


@pytest.mark.parametrize(
    ("place", "line", "shown"),
    [
        (Place("fravær/savn"), 6, "savn"),
        (Place("losen/ro"), 18, "ro"),
        (Place("losen/ro", "navn"), 19, "Ro"),
        (Place("losen/borte"), 8, "losen"),
        (Place("losen/brukermedvirkning"), 10, "brukermedvirkning"),
        (Place("losen", "brukermedvirkning.individ"), 11, "Ja"),
        (Place("bare-navn/ro"), 21, "bare-navn"),
        (Place("losen/møte->losen/ro"), 15, "ro"),
        (Place("losen/møte->losen/møte"), 16, "møte"),
        (Place("losen/ro->fullføre"), 20, "fullføre"),
        (Place("losen/ro->borte"), 18, "ro"),
        (Place("egen", "1.svar"), 24, "Ja"),
        (Place("egen"), 23, "egen"),
        (Place("tall", "målinger", "2024"), 29, "periode: 2024"),
        (Place("tall", "målinger", "2025-K1"), 31, "periode: 2025K1"),
        (Place("unntak", key="ET301@losen"), 36, "kode: ET301"),
        (Place("unntak", "#1.kode"), 36, "ET301"),
        (Place("unntak", "#9.kode"), 35, "unntak"),
        (Place("kartlegging"), 22, "kartlegging"),
        (Place("borte"), 1, ""),
        (Place("borte->losen/ro"), 1, ""),
    ],
)
def test_an_element_of_the_root_file(place: Place, line: int, shown: str) -> None:
    """Its id; for a hypothesis what it leads to; else what is nearest above it."""
    assert _shown(place) == (ROOT, line, shown)


@pytest.mark.parametrize(
    ("place", "line", "shown"),
    [
        (Place("fullføre"), 2, "fullføre"),
        (Place("gjenbesøk", "#1.dato"), 4, "2026-01-01"),
        (Place("mål/andre.yaml"), 1, ""),
    ],
)
def test_an_element_of_another_file(place: Place, line: int, shown: str) -> None:
    """Sections are joined, but each thing stands in its file; a file is its first sign."""
    assert _shown(place) == ("mål/andre.yaml", line, shown)


def test_a_path_that_leads_nowhere() -> None:
    """What is nearest above it; else the first sign of the root file."""
    first = Span(ROOT, Position(1, 1), Position(1, 1))

    assert SOURCES.value_span(("gjenbesøk", 7, "dato")) == SOURCES.key_span(
        ("gjenbesøk",)
    )
    assert SOURCES.key_span(("borte", "her")) == first


def test_a_project_without_files() -> None:
    """Nothing stands anywhere."""
    assert load(Memory({})).sources.span(Place("losen")) is None


def test_lines_of_files() -> None:
    """A file that is not there has only empty ones."""
    assert SOURCES.text("mål/andre.yaml") == OTHER
    assert SOURCES.line(ROOT, 2) == "utfordringer:"
    assert SOURCES.line(ROOT, 99) == ""
    assert SOURCES.line("borte.yaml", 1) == ""
