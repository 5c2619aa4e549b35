"""A realistic chain file of any size, made by rule: the same bytes every time.

Every third link is measured. Some things are left out on purpose, as in real files, so
that the rules have something to say.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Final, TypeAlias

from benchmarks import ordliste

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "KINDS",
    "LINKS_PER_MEASURE",
    "Kinds",
    "Thing",
    "as_yaml",
    "chain_file",
    "chains",
]

Value: TypeAlias = "str | int | list[str] | list[Thing] | Thing"
Thing: TypeAlias = dict[str, "Value"]
"""A mapping as it is written: of texts, numbers, lists of ids, lists of things, and things."""

Kinds: TypeAlias = "tuple[tuple[str, int], ...]"
"""The sections of links in a measure, in order, and how many links each has."""

KINDS: Final[Kinds] = (
    ("innsats", 2),
    ("aktiviteter", 5),
    ("resultater", 6),
    ("virkninger", 4),
    ("effekter", 3),
)
LINKS_PER_MEASURE: Final = sum(number for _, number in KINDS)
_SERVICES: Final = 40
_GOALS: Final = 30
_MEASURED: Final = 3
"""One link in so many is measured."""
_YEARS: Final = (2023, 2024, 2025)


def chain_file(links: int) -> str:
    """Give the text of a YAML file with so many links; a multiple of `LINKS_PER_MEASURE`."""
    measures, rest = divmod(links, LINKS_PER_MEASURE)
    if rest:
        message = f"{links} is no multiple of {LINKS_PER_MEASURE}"
        raise ValueError(message)
    return as_yaml(chains(measures, KINDS))


def as_yaml(project: Thing) -> str:
    """Write a project as a chain file."""
    return "\n".join((*_lines(project, ""), ""))


def chains(measures: int, kinds: Kinds) -> Thing:
    """Give a project with so many measures, each with links of these kinds."""
    return {
        "endringsteori": "1",
        "virksomhet": {"navn": "Storfjord kommune", "type": "kommune"},
        "tjenester": dict(_service(number) for number in range(_SERVICES)),
        "samarbeid": dict(_collaboration(number) for number in range(_SERVICES)),
        "utfordringer": dict(_challenge(number) for number in range(_GOALS)),
        "målgrupper": dict(_target_group(number) for number in range(_GOALS)),
        "planer": {"oppvekstplan": {"navn": "Temaplan for oppvekst"}},
        "mål": dict(_goal(number) for number in range(_GOALS)),
        "tiltak": dict(_measure(number, kinds) for number in range(measures)),
    }


def _service(number: int) -> tuple[str, Value]:
    return f"tjeneste-{number}", {
        "navn": f"{ordliste.tjeneste(number)} {ordliste.sted(number)}",
        "sektor": ordliste.sektor(number),
        "eier": "kommune",
        "virkemidler": [f"virkemiddel-{number}", f"virkemiddel-{number + 1}"],
    }


def _collaboration(number: int) -> tuple[str, Value]:
    return f"samarbeid-{number}", {
        "mellom": [f"tjeneste-{number}", f"tjeneste-{(number + 1) % _SERVICES}"],
        "trinn": 1 + number % 4,
        "arena": "Samarbeidsmøte hver måned",
    }


def _challenge(number: int) -> tuple[str, Value]:
    return f"utfordring-{number}", {
        "navn": f"{ordliste.gruppe(number)} i {ordliste.sted(number)} får hjelpen for sent",
        "gjelder": "målgruppen",
        "ansvarlig": f"tjeneste-{number}",
    }


def _target_group(number: int) -> tuple[str, Value]:
    return f"gruppe-{number}", {
        "navn": f"{ordliste.gruppe(number)} i {ordliste.sted(number)}",
        "antall": 40 + number,
    }


def _goal(number: int) -> tuple[str, Value]:
    return f"mål-{number}", {
        "navn": f"{ordliste.gruppe(number)} i {ordliste.sted(number)} {ordliste.mål(number)}",
        "svarer_på": [f"utfordring-{number}"],
        "forankret_i": ["oppvekstplan"],
        "ansvarlig": f"tjeneste-{number}",
    }


def _measure(number: int, kinds: Kinds) -> tuple[str, Value]:
    owner, partner = number % _SERVICES, (number + 1) % _SERVICES
    first = number * sum(links for _, links in kinds)
    return f"tiltak-{number}", {
        "navn": f"{ordliste.tiltak(number)} i {ordliste.sted(number)}",
        "ansvarlig": f"tjeneste-{owner}",
        "samarbeidspartnere": [f"tjeneste-{partner}"],
        "målgrupper": [f"gruppe-{number % _GOALS}"],
        "mål": [f"mål-{number % _GOALS}"],
        "status": "pågår",
        "oppstart": "2024-08-15",
        "brukermedvirkning": {"individ": "Familien velger selv hvem som følger opp"},
        **_links(number, kinds),
        "indikatorer": dict(_indicators(first, kinds)),
    }


def _links(measure: int, kinds: Kinds) -> dict[str, Value]:
    """Give the sections of links of a measure, each link leading on to the next section."""
    sections: dict[str, Value] = {}
    places = count()
    for (kind, number), following in zip(kinds, (*kinds[1:], None), strict=True):
        sections[kind] = {
            _name(kind, place): _link(
                kind, measure, next(places), following and (*following, place)
            )
            for place in range(number)
        }
    return sections


def _name(kind: str, place: int) -> str:
    return f"{kind}-{place}"


def _link(
    kind: str, measure: int, place: int, onward: tuple[str, int, int] | None
) -> Value:
    navn = ordliste.ledd(kind, measure + place)
    thing: Thing = {"navn": f"{navn} (del {place})"}
    if kind == "innsats":
        return {**thing, "årsverk": f"{place + 1},{measure % 9 + 1}"}
    if kind == "aktiviteter":
        thing["ansvarlig"] = f"tjeneste-{(measure + place % 2) % _SERVICES}"
        thing["krever"] = [f"virkemiddel-{(measure + place % 3) % _SERVICES}"]
    if onward is None:
        return {
            **thing,
            "sikt": "mellomlang",
            "bidrar_til": [f"mål-{measure % _GOALS}"],
        }
    return {**thing, "fører_til": _hypotheses(measure + place, *onward)}


def _hypotheses(seed: int, kind: str, number: int, place: int) -> Value:
    target = _name(kind, place % number)
    if seed % 4 == 0 or number == 1:
        return [target]
    other = _name(kind, (place + 1) % number)
    return {
        target: {
            "fordi": ordliste.grunn(seed),
            "tillit": "middels",
            "virker_etter": f"{1 + seed % 12} måneder",
        },
        other: ordliste.grunn(seed + 1),
    }


def _indicators(first: int, kinds: Kinds) -> Iterator[tuple[str, Value]]:
    """Give an indicator for every third link, counted through the whole file."""
    names = [_name(kind, place) for kind, number in kinds for place in range(number)]
    for number, name in enumerate(names, start=first):
        if number % _MEASURED == 0:
            yield f"indikator-{name}", _indicator(name, number)


def _indicator(name: str, number: int) -> Value:
    thing: Thing = {
        "navn": f"Andel av deltakerne der {ordliste.grunn(number)}",
        "måler": [name],
        "enhet": "prosent",
        "retning": "opp",
        "teller_enhet": "personer",
        "kilde": "Spørreskjema til alle deltakerne ved oppstart og etter ett år",
        "kildetype": "spørreundersøkelse",
        "hyppighet": "årlig",
        "nullpunkt": str(_YEARS[0]),
        "ambisjon": {"verdi": f"{60 + number % 30},5", "frist": "2028-12-31"},
        "målinger": [_measurement(year, number) for year in _YEARS],
    }
    if number % 7 == 0:
        del thing["nullpunkt"]
    if number % 11 == 0:
        del thing["ambisjon"]
    return thing


def _measurement(year: int, number: int) -> Thing:
    counted = 10 + (number + year) % 20
    return {"periode": str(year), "teller": counted, "nevner": 60 + number % 25}


def _lines(thing: Thing, indent: str) -> Iterator[str]:
    """Write a mapping in block style; lists of ids in flow style, as people write them."""
    for key, value in thing.items():
        if isinstance(value, dict):
            yield f"{indent}{key}:"
            yield from _lines(value, f"{indent}  ")
        elif isinstance(value, list):
            yield from _list(key, value, indent)
        else:
            yield f"{indent}{key}: {value}"


def _list(key: str, items: list[str] | list[Thing], indent: str) -> Iterator[str]:
    ids = ", ".join(item for item in items if isinstance(item, str))
    yield f"{indent}{key}: [{ids}]" if ids else f"{indent}{key}:"
    for item in items:
        if isinstance(item, dict):
            first, *rest = _lines(item, f"{indent}    ")
            yield f"{indent}  - {first.lstrip()}"
            yield from rest
