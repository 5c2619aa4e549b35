"""From symbolic places to spans in the files of a project."""

from __future__ import annotations

import pytest

from endringsteori.diagnostics import Place
from endringsteori.loading import Memory, load

PROJECT = """\
endringsteori: 1
tjenester:
  ppt: PPT
tiltak:
  tettere-på:
    navn: Tettere på
    ansvarlig: ansvarlig
    samarbeidspartnere: [nav, ptt]
    målgrupper: elever
    aktiviteter:
      ukemøte:
        navn: Teamet møtes hver uke
        fører_til:
          kontakt:
            forutsetninger: [tid, tillit]
          trivsel: de blir sett
indikatorer:
  fravær:
    navn: Andel med høyt fravær
    målinger:
      - periode: ikke en periode
        verdi: 1
      - periode: 2024
        verdi: 2
      - periode: 2024
        verdi: 3
unntak:
  - kode: ET301
    gjelder: fravær
    begrunnelse: Først neste år
  - kode: ET010
    gjelder: tettere-på[samarbeidspartnere=ptt]
    begrunnelse: Den heter det
"""
SOURCES = load(Memory({"endringsteori.yaml": PROJECT.encode()})).sources


def _shown(place: Place) -> tuple[int, str]:
    """Give the line that a place begins on, and what of that line is underlined."""
    span = SOURCES.span(place)
    assert span is not None
    line = SOURCES.line(span.file, span.start.line)
    last = span.end.column - 1 if span.end.line == span.start.line else len(line)
    return span.start.line, line[span.start.column - 1 : last]


@pytest.mark.parametrize(
    ("place", "line", "shown"),
    [
        (Place("tettere-på", "samarbeidspartnere", "ptt"), 8, "ptt"),
        (Place("tettere-på", "samarbeidspartnere", "finnes-ikke"), 8, "[nav, ptt]"),
        (Place("tettere-på", "status"), 5, "tettere-på"),
        (Place("tettere-på/ukemøte->tettere-på/trivsel"), 16, "trivsel"),
        (Place("ppt"), 3, "ppt"),
        (Place("unntak"), 27, "unntak"),
    ],
)
def test_a_place_of_a_rule(place: Place, line: int, shown: str) -> None:
    """The item of the field, else the field, else the thing, else its section."""
    assert (line, shown) == _shown(place)


@pytest.mark.parametrize(
    ("field", "key", "line", "shown"),
    [
        ("samarbeidspartnere", "samarbeidspartnere=ptt", 8, "ptt"),
        ("målgrupper", "målgrupper=elever", 9, "elever"),
        ("ansvarlig", "ansvarlig", 7, "ansvarlig"),
    ],
)
def test_a_key_with_a_value_means_the_item(
    field: str, key: str, line: int, shown: str
) -> None:
    """`field=value` underlines the value: in a list, or where it stands alone."""
    assert (line, shown) == _shown(Place("tettere-på", field, key))


@pytest.mark.parametrize(
    ("field", "key", "line", "shown"),
    [
        ("fører_til", "fører_til=kontakt", 14, "kontakt"),
        ("fører_til", "fører_til=trivsel", 16, "trivsel"),
        (
            "fører_til.kontakt.forutsetninger",
            "fører_til.kontakt.forutsetninger=tillit",
            15,
            "tillit",
        ),
    ],
)
def test_a_key_with_a_value_in_a_mapping(
    field: str, key: str, line: int, shown: str
) -> None:
    """In a mapping from ids the id is underlined, not the hypothesis below it."""
    assert (line, shown) == _shown(Place("tettere-på/ukemøte", field, key))


def test_numbers_count_the_items_that_the_theory_has() -> None:
    """The measurement that could not be read is in no theory: the first is the next one."""
    assert _shown(Place("fravær", "målinger.#1", "målinger.2024"))[0] == 23
    assert _shown(Place("fravær", "målinger.#2", "målinger.2024"))[0] == 25


@pytest.mark.parametrize(
    ("key", "line"),
    [("ET301@fravær", 28), ("ET010@tettere-på[samarbeidspartnere=ptt]", 31)],
)
def test_an_item_of_a_list_section(key: str, line: int) -> None:
    """Exceptions are found by their code and what they are about."""
    assert (line, "kode: ") == (line, _shown(Place("unntak", key=key))[1][:6])
    assert line == _shown(Place("unntak", key=key))[0]
