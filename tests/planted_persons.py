"""A project with synthetic numbers, and made-up names, planted wherever text can stand."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from synthetic import numbers

__all__ = ["FILES", "NUMBERS", "PLACES", "leaks"]

NUMBERS: Final = tuple(islice(numbers("198571"), 120, 136))
"""As many as there are places."""

_AT = iter(NUMBERS)
_ROOT: Final = f"""\
endringsteori: 1
# elev {next(_AT)}
virksomhet:
  navn: Fjellfjord {next(_AT)}
tjenester:
  ppt: PPT
tiltak:
  elev-{next(_AT)}:
    navn: Oppfølging av
      elev {NUMBERS[3][:6]}
      {NUMBERS[3][6:]} og andre
    ansvarlig: ppt
    plasser: {NUMBERS[4]}
    beskrivelse: |
      En tekst som går
      over flere linjer ({NUMBERS[5]})
    {NUMBERS[6]}: ukjent nøkkel
    status: {"x" * 70} {"y" * 20} {NUMBERS[7]}
    innsats:
      penger:
        navn: Penger
        beløp: {NUMBERS[8]}
    aktiviteter:
      møte:
        navn: "Møte \\x3{NUMBERS[9][0]}{NUMBERS[9][1:]}"
        fører_til:
          kontakt: eleven {NUMBERS[10][:2]}.{NUMBERS[10][2:4]}.{NUMBERS[10][4:6]}-{NUMBERS[10][6:]} vil det
    resultater:
      kontakt:
        navn: Kontakt
        gjenstår: avklares med {NUMBERS[11][:6]}-{NUMBERS[11][6:]}
indikatorer:
  fravær:
    navn: Fravær
    måler: [ppt-{NUMBERS[12]}]
egne_regler:
  - kode: LOKAL-01
    navn: Regelen om {NUMBERS[13]}
    gjelder: aktiviteter
    krever:
      felt: merknad
    melding: Som {NUMBERS[13]} ba om
"""
_TABLE: Final = f"""\
indikator;periode;verdi;merknad
fravær;2024;3;elev {NUMBERS[14]}
"""
_LAST: Final = NUMBERS[15]

FILES: Final = {
    "endringsteori.yaml": _ROOT,
    f"tiltak/elev-{_LAST}.yaml": "mål:\n  gå: Eleven går på skolen\n",
    "målinger/skole.csv": _TABLE,
}
"""The texts of the project by their paths; the last number is in a file name."""

PLACES: Final = frozenset(
    {
        ("endringsteori.yaml", "kommentar#1"),
        ("virksomhet", "navn"),
        ("tiltak", "elev-•••••••••••"),
        ("elev-•••••••••••", "navn"),
        ("elev-•••••••••••", "plasser"),
        ("elev-•••••••••••", "beskrivelse"),
        ("elev-•••••••••••", "•••••••••••"),
        ("elev-•••••••••••", "status"),
        ("elev-•••••••••••/penger", "beløp"),
        ("elev-•••••••••••/møte", "navn"),
        ("elev-•••••••••••/møte", "fører_til.kontakt.fordi"),
        ("elev-•••••••••••/kontakt", "gjenstår"),
        ("fravær", "måler.#1"),
        ("egne_regler", "#1.navn"),
        ("egne_regler", "#1.melding"),
        ("fravær", "målinger.2024.merknad"),
        ("tiltak/elev-•••••••••••.yaml", "filnavn"),
    }
)
"""Where they are to be found: element and key."""


def leaks(text: str) -> list[str]:
    """Give the numbers whose digits stand in a text, whatever stands between them.

    A number that was read as an amount has lost its zeros in front.
    """
    together = re.sub(r"(?<=[0-9])[\s.,_/:()\u2010-\u2015-]+(?=[0-9])", "", text)
    return [number for number in NUMBERS if str(int(number)) in together]
