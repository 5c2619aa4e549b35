"""«Mente du …?»: what is proposed for misspelt keys, values and ids, and when nothing is."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from endringsteori.checking import les
from endringsteori.loading import Memory

PROJECT = """\
endringsteori: 1
{prosjekt}
tjenester:
  ungdomsskolene: Ungdomsskolene
  ppt: PPT
  helse: Helsestasjonen
  nav-fjellfjord: NAV Fjellfjord
tiltak:
  tettere-på:
    navn: Tettere på
    {tiltak}
    aktiviteter:
      ukemøte:
        navn: Teamet går gjennom fraværet hver uke
        {aktivitet}
    resultater:
      tidlig-kontakt: Familien får kontakt innen tre dager
    indikatorer:
      fravær:
        navn: Andel elever med mer enn ti prosent fravær
        {indikator}
        målinger:
          - periode: 2025
            mangler: ..
            {måling}
  leksehjelpen:
    navn: Leksehjelpen
    resultater:
      mestrer-leksene: Eleven får til leksene
"""
HOME = {
    "status": "tiltak",
    "ansvarlig": "tiltak",
    "fører_til": "aktivitet",
    "hyppighet": "indikator",
    "retning": "indikator",
    "kildetype": "indikator",
}
"""Which thing of the project has a key."""


def _rows() -> list[tuple[str, str, str, str]]:
    text = Path(__file__).with_name("forslag.csv").read_text("utf-8")
    _, *rows = csv.reader(text.splitlines(), delimiter=";")
    return [(slag, sted, skrevet, forslag) for slag, sted, skrevet, forslag in rows]


ROWS = _rows()


def _project(slag: str, sted: str, skrevet: str) -> str:
    """Write a project in which one thing is misspelt."""
    if slag == "nøkkel":
        home, line = sted, f"{skrevet}: noe"
    else:
        home, line = HOME[sted], f"{sted}: {skrevet}"
    homes = dict.fromkeys(("prosjekt", *HOME.values(), "måling"), "")
    return PROJECT.format(**{**homes, home: line})


def _asked(advice: str) -> str:
    """Give what the advice asks whether people meant."""
    question, mark, _ = advice.partition("?")
    return question if mark else ""


@pytest.mark.parametrize(("slag", "sted", "skrevet", "forslag"), ROWS)
def test_proposal(slag: str, sted: str, skrevet: str, forslag: str) -> None:
    """The advice asks for the likeliest words, and for nothing where none is near."""
    text = _project(slag, sted, skrevet)

    (funn,) = les(Memory({"endringsteori.yaml": text.encode()})).funn

    assert (f"Mente du «{forslag}»" if forslag else "") == _asked(funn.advice)


def test_the_data_has_enough_of_both() -> None:
    """At least 20 words with a proposal, and 10 with none."""
    assert sum(bool(forslag) for *_, forslag in ROWS) >= 20
    assert sum(not forslag for *_, forslag in ROWS) >= 10
