"""Every type in every format: texts stay texts, and what is hidden is hidden alike.

A new type or format is tested without being listed here.
"""

from __future__ import annotations

import re
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Final
from zipfile import ZipFile

import pytest

from endringsteori.report import TYPES, document_of, formats_of, write
from planted_persons import FILES, leaks
from report.cases import of_text
from report.formats.pages_of import HOSTILE
from synthetic import NUMBER

if TYPE_CHECKING:
    from endringsteori.document import Document

ALL: Final = [(name, ending) for name in TYPES for ending in formats_of(name)]
READABLE: Final = [(name, ending) for name, ending in ALL if ending != "pdf"]
"""The text of a PDF is packed; it is written from the same value as the others."""
_ATTACK: Final = HOSTILE.replace("\x1b", "").replace("\\", "\\\\").replace('"', '\\"')

_TOWN: Final = """\
endringsteori: 1
virksomhet:
  navn: Lilleby
innstillinger:
  minste_antall: {least}
planer:
  plan: {{navn: "{text}", periode: 2025-2028}}
kunnskapskilder:
  kilde: {{navn: "{text}", utgiver: "{text}"}}
målgrupper:
  elever: {{navn: "{text}", antall: 421}}
tjenester:
  ppt: "{text}"
utfordringer:
  fravær:
    navn: "{text}"
    gjelder: målgruppen
    målgrupper: [elever]
    kunnskap: [kilde]
    årsaker: {{sent: "{text}"}}
mål:
  ro: {{navn: "{text}", med_egne_ord: "{text}", svarer_på: [fravær], forankret_i: [plan]}}
risikoer:
  fare: {{navn: "{text}", påvirker: [ro], håndtering: "{text}"}}
kartlegging:
  bufdir-fase-1:
    "1": {{status: ja, svar: "{text}"}}
tiltak:
  losen:
    navn: "{text}"
    beskrivelse: "{text}"
    ansvarlig: ppt
    målgrupper: [elever]
    mål: [ro]
    oppstart: 2024-01-01
    finansiering:
      - {{type: drift, kilde: "{text}", beløp: 100}}
    aktiviteter:
      møte: {{navn: "{text}", fører_til: {{får: "{text}"}}}}
    resultater:
      får: {{navn: "{text}", bidrar_til: {{ro: "{text}"}}}}
    indikatorer:
      andel:
        navn: "{text}"
        måler: [får, møte]
        hva_vi_vil_vite: "{text}"
        enhet: prosent
        retning: ned
        teller_enhet: personer
        kilde: "{text}"
        nullpunkt: 2024
        målinger:
          - {{periode: 2024, teller: 317, nevner: 5113}}
          - {{periode: 2025, teller: 299, nevner: 5113}}
    gjenbesøk:
      - dato: 2026-01-01
        på_plass: {{svar: ja, begrunnelse: "{text}"}}
        beslutning: endre
        begrunnelse: "{text}"
"""
_TOLD: Final = re.compile(
    r"(?<=>)[^<>]+(?=<)|(?<=alt=\")[^\"]+|(?<=descr=\")[^\"]+|^[^<].*$", re.MULTILINE
)
"""What people read of a page, a document or a workbook: no sizes, no places on paper."""
_SEAL: Final = re.compile("endringsteori [0-9a-f]{32}")
"""A digest of what the file holds: its digits are of no number in it."""
_SMALL: Final = ("317", "299", "6,2", "5,8", "421")


@cache
def made(name: str, text: str, least: int) -> Document:
    """Tell a report of a town where every text is the same."""
    return document_of(of_text(_TOWN.format(text=text, least=least)), name)


def text_of(data: bytes) -> str:
    """Give what stands in a file, as far as it can be read without its program."""
    if not data.startswith(b"PK"):
        return _SEAL.sub("", data.decode("utf-8", errors="replace"))
    with ZipFile(BytesIO(data)) as packed:
        parts = (packed.read(n) for n in packed.namelist() if n.endswith(".xml"))
        return _SEAL.sub("", b"\n".join(parts).decode())


@pytest.mark.parametrize(("name", "ending"), ALL)
def test_hostile_texts_are_texts(name: str, ending: str) -> None:
    """No tag, no formula, no colour, no turned direction; and it can be written."""
    shown = text_of(write(made(name, _ATTACK, 5), name, ending))

    assert "<script> #strong" not in shown
    assert "\u202e" not in shown
    assert "<f>1+1" not in shown
    assert "</w:t><script" not in shown


@pytest.mark.parametrize(("name", "ending"), READABLE)
def test_small_numbers_are_hidden(name: str, ending: str) -> None:
    """Counts, the shares of them, and how many are in a small group."""
    told = "\n".join(
        _TOLD.findall(text_of(write(made(name, "Ro", 1000), name, ending)))
    )

    assert "Ro" in told
    assert [number for number in _SMALL if number in told] == []


@pytest.mark.parametrize("name", ["måleplan", "handlingsplan", "kunnskapsgrunnlag"])
def test_numbers_that_are_large_enough_are_there(name: str) -> None:
    """Or the test above would prove nothing."""
    told = "\n".join(_TOLD.findall(text_of(write(made(name, "Ro", 5), name, "html"))))

    assert any(number in told for number in _SMALL) is (name != "handlingsplan")


@pytest.mark.parametrize(("name", "ending"), ALL)
def test_no_report_repeats_the_numbers_of_persons(name: str, ending: str) -> None:
    """Planted wherever text can stand."""
    case = of_text(FILES["endringsteori.yaml"], steder=True)
    shown = text_of(write(document_of(case, name), name, ending))

    assert leaks(shown) == []
    assert NUMBER not in shown
