"""A country: many municipalities, each a project of its own, in files made by rule.

Each has all the sections that the chains are not in too, and services, goals and measures
of its own. As many measures as are asked for have a flaw: a reference that leads nowhere,
or a date that the calendar does not have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from benchmarks import ordliste
from benchmarks.generator import Kinds, Thing, as_yaml, chains

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["LINKS", "MUNICIPALITIES", "country", "municipality"]

MUNICIPALITIES: Final = 357
"""How many there are in Norway."""

_MEASURES: Final = 200
_KINDS: Final[Kinds] = (
    ("innsats", 1),
    ("aktiviteter", 2),
    ("resultater", 2),
    ("virkninger", 2),
    ("effekter", 1),
)
LINKS: Final = _MEASURES * sum(links for _, links in _KINDS)
"""The links of one municipality."""

_FLAWED: Final = 50
"""One measure in so many has a flaw."""


def country(folder: Path, municipalities: int) -> list[Path]:
    """Write so many municipalities below a folder, and give the folder of each."""
    homes = [folder / f"kommune-{number:03}" for number in range(municipalities)]
    for number, home in enumerate(homes):
        home.mkdir(parents=True)
        text = municipality(number)
        (home / "endringsteori.yaml").write_text(text, encoding="utf-8")
    return homes


def municipality(number: int, measures: int = _MEASURES, flawed: int = _FLAWED) -> str:
    """Give the chain file of one municipality; `flawed` 0 is none with flaws."""
    navn = f"{ordliste.sted(number)} kommune {number}"
    virksomhet: Thing = {
        "navn": navn,
        "type": "kommune",
        "kommunenummer": f"{1100 + number}",
        "innbyggere": 900 + 137 * number,
    }
    project: Thing = {
        **chains(measures, _KINDS),
        "virksomhet": virksomhet,
        **_around(number),
    }
    tiltak = project["tiltak"]
    assert isinstance(tiltak, dict)  # noqa: S101 - as `chains` makes it
    for place, measure in enumerate(tiltak.values()):
        if isinstance(measure, dict):
            measure["navn"] = f"{measure['navn']} ({navn})"
            if flawed and place % flawed == number % flawed:
                measure.update(_flaw(place + number))
    return as_yaml(project)


def _flaw(seed: int) -> Thing:
    return {"oppstart": "2024-02-30"} if seed % 2 else {"mål": ["mål-som-ikke-er-her"]}


def _around(number: int) -> Thing:
    """Give the sections beside the chains: what they stand on, and what is done with them."""
    grunn = ordliste.grunn(number)
    revisit: Thing = {"dato": "2025-06-15", "deltok": "ledergruppen"}
    exception: Thing = {
        "kode": "ET303",
        "gjelder": "tiltak-1",
        "begrunnelse": "Måles først når tiltaket har gått et år",
    }
    return {
        "kunnskapskilder": {
            "ungdata": {"navn": "Ungdata", "type": "statistikk", "år": 2024},
            "samtaler": {"navn": f"Samtaler om at {grunn}", "type": "brukerstemme"},
        },
        "forutsetninger": {
            "folk": {"navn": "Stillingene blir besatt", "status": "antatt"},
            "rom": {"navn": "Det finnes lokaler på kveldstid", "status": "bekreftet"},
        },
        "risikoer": {
            "slitasje": {
                "navn": "De samme folkene må bære alt",
                "påvirker": ["tiltak-0/aktiviteter-0"],
                "sannsynlighet": "middels",
                "konsekvens": "høy",
                "ansvarlig": "tjeneste-1",
            },
        },
        "ytre_forhold": {
            "priser": {"navn": "Det blir dyrere å leve", "påvirker": ["mål-0"]},
        },
        "faser": {
            "start": {"navn": "Oppstart", "fra": "2024-01-01", "til": "2024-12-31"},
        },
        "gjenbesøk": [revisit],
        "unntak": [exception],
    }
