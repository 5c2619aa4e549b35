"""The parts of a sound theory: its measures, hypotheses and indicators."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import builders as b

if TYPE_CHECKING:
    from endringsteori.model import (
        Aktivitet,
        Effekt,
        Indikator,
        Innsats,
        Resultat,
        Tiltak,
        Virkning,
    )
    from strategies.picking import Pick

    Link: TypeAlias = Innsats | Aktivitet | Resultat | Virkning | Effekt

__all__ = [
    "EXTRAS",
    "LEADS",
    "MEASURES",
    "SCHOOL",
    "SHARED",
    "UNGE",
    "Shape",
    "gauge",
    "hypotese",
    "sound_tiltak",
]

MEASURES = ("losen", "tett-på", "åpen-dør")
LEADS = ("nav", "ppt", "helsestasjonen")
EXTRAS = ("barnevernet", "kulturskolen", "frivilligsentralen")
SCHOOL = "skolen"
SHARED = "felles-endring"
UNGE = "unge"

_YEARLY = ("årlig", "2024", "2025")
_RHYTHMS = (_YEARLY, _YEARLY, ("halvårlig", "2024-H2", "2026-H1"))
_FRIST = "2028-12-31"


@dataclass(frozen=True, slots=True)
class Shape:
    """What a sound theory is made of: how much, and which of the ways to be sound.

    `strands` and `partners` are by measure; `school` is a partner in every measure,
    `across` says that the first measure hands over to the second.
    """

    measures: int
    goals: tuple[str, ...]
    strands: tuple[int, ...]
    partners: tuple[bool, ...]
    school: bool
    across: bool
    shared: bool
    lists_means: bool
    risky: bool

    @property
    def has_shared_effect(self) -> bool:
        """Whether some measure has a strand to spare for an effekt that is shared."""
        return self.shared and max(self.strands) > 1

    def services_of(self, n: int) -> list[str]:
        """Give the service responsible for a measure, then its partners."""
        extra = [EXTRAS[n]] if self.partners[n] else []
        return [LEADS[n], *extra, *([SCHOOL] if self.school else [])]


def hypotese(pick: Pick) -> dict[str, object]:
    """Give a hypothesis with a reason and knowledge behind it."""
    after = pick((None, "3 måneder", "6 måneder"))
    rests = pick(((), ("tillit",)))
    return {
        "fordi": "det ene gir det andre",
        "kunnskap": pick(("forskning", "erfaring")),
        "forutsetninger": rests,
        "virker_etter": after,
    }


def gauge(pick: Pick, id_: str, target: str, ansvarlig: str | None) -> Indikator:
    """Give an indicator of one thing, with all that belongs to it."""
    build = pick((_share, _value, _count, _words))
    own: dict[str, object] = {
        **build(*pick(_RHYTHMS)),
        "kildetype": pick(("spørreundersøkelse", "egen-registrering")),
        "målgruppe": pick((None, UNGE)),
        "ansvarlig": ansvarlig,
    }
    return b.indikator(id_, måler=target, **own)


def _share(hyppighet: str, before: str, after: str) -> dict[str, object]:
    return {
        **_common(hyppighet),
        "enhet": "prosent",
        "teller_enhet": "personer",
        "nullpunkt": before,
        "ambisjon": {"verdi": "60", "frist": _FRIST},
        "målinger": [
            {"periode": before, "teller": "40", "nevner": "100"},
            {"periode": after, "teller": "45", "nevner": "100"},
        ],
    }


def _value(hyppighet: str, before: str, after: str) -> dict[str, object]:
    return {
        **_common(hyppighet),
        "enhet": "prosent",
        "teller": "De som sier ja",
        "nevner": "Alle som har svart",
        "nullpunkt": {"periode": before, "verdi": "40"},
        "ambisjon": {"verdi": "60", "frist": _FRIST},
        "målinger": [{"periode": after, "verdi": "45"}],
    }


def _count(hyppighet: str, before: str, after: str) -> dict[str, object]:
    return {
        **_common(hyppighet),
        "enhet": "antall",
        "teller_enhet": "personer",
        "nullpunkt": {"periode": before, "verdi": "10"},
        "ambisjon": {"verdi": "30", "frist": _FRIST},
        "målinger": [{"periode": after, "verdi": "15"}],
    }


def _words(hyppighet: str, before: str, after: str) -> dict[str, object]:
    del before
    return {
        **_common(hyppighet),
        "type": "kvalitativ",
        "ambisjon": {"vurdering": "nådd", "frist": _FRIST},
        "målinger": [{"periode": after, "vurdering": "på vei"}],
    }


def _common(hyppighet: str) -> dict[str, object]:
    return {
        "retning": "opp",
        "kilde": "Eget system",
        "metode": "Alle får skjemaet på siste møte",
        "hyppighet": hyppighet,
    }


def sound_tiltak(pick: Pick, shape: Shape, n: int) -> Tiltak:
    """Give measure number `n`: from innsats along its strands to every goal."""
    links = _strands(pick, shape, n)
    own = [link for link in links if link.id != "folk"]
    gauges = [gauge(pick, f"på-{link.id}", link.id, None) for link in own]
    services = shape.services_of(n)
    begun = pick(("2025-08-15", "2026-01-12"))
    return b.tiltak(
        MEASURES[n],
        *links,
        *gauges,
        b.indikator("spurt", måler="effekt0", **_ASKED),
        ansvarlig=LEADS[n],
        samarbeidspartnere=services[1:],
        samordnes_av=LEADS[n],
        målgrupper=pick(((UNGE,), (UNGE, "foreldre"))),
        mål=shape.goals,
        retter_seg_mot=[f"{u}/{å}" for u in _CHALLENGES for å in ("savn", "støy")],
        status="pågår",
        oppstart=begun,
        plasser="40",
        finansiering=pick((_DRIFT, _DRIFT + _PROJECT)),
        brukermedvirkning={"individ": "Eleven velger selv"},
    )


_ASKED = _share(*_YEARLY) | {"kildetype": "spørreundersøkelse"}
_CHALLENGES = ("fravær", "spredt-hjelp")
_DRIFT = [{"type": "drift", "fra": "2025-01-01"}]
_PROJECT = [{"type": "prosjekt", "fra": "2025-01-01", "til": "2026-12-31"}]


def _strands(pick: Pick, shape: Shape, n: int) -> list[Link]:
    """Give the strands of a measure, and the innsats that feeds all of their activities."""
    count = shape.strands[n]
    handed = pick.maybe() and count > 1
    fed = tuple(f"aktivitet{k}" for k in range(count) if k != 1 or not handed)
    links: list[Link] = [b.innsats("folk", til=pick((None, fed)))]
    if not shape.risky:
        links.append(b.effekt("bivirkning", utilsiktet="ja"))
    for k in range(count):
        to = ["aktivitet1"] if handed and k == 0 else []
        if shape.across and (n, k) == (0, 0) and shape.measures > 1 < shape.strands[1]:
            to.append(f"{MEASURES[1]}/aktivitet1")
        links += [_aktivitet(pick, shape, n, k, to), *_changes(pick, shape, n, k)]
    return links


def _aktivitet(pick: Pick, shape: Shape, n: int, k: int, to: list[str]) -> Aktivitet:
    """Give activity number `k`, which hands over to others and gives its own resultat."""
    services = shape.services_of(n)
    if len(services) == 1:
        ansvarlig = pick((None, services[0]))
        others: list[str] = []
    else:
        ansvarlig = pick([s for s in services if s != SCHOOL])
        others = [s for s in services if s != ansvarlig]
    takes_all = k == 0 or pick.maybe()
    own = {
        "nødvendig": pick(("ja", "nei")),
        "virker_etter": pick((None, "6 uker")),
    }
    return b.aktivitet(
        f"aktivitet{k}",
        til={**dict.fromkeys(to), f"resultat{k}": own},
        ansvarlig=ansvarlig,
        samarbeidspartnere=others if takes_all else (),
        krever=f"kurs-{LEADS[n]}" if k == 0 or pick.maybe() else (),
    )


def _changes(pick: Pick, shape: Shape, n: int, k: int) -> list[Link]:
    """Give what comes of activity number `k`, as far as to the goals."""
    effect = f"effekt{k}"
    is_last = k == shape.strands[n] - 1
    if shape.has_shared_effect and is_last and k > 0:
        effect = SHARED
    after = pick((f"virkning{k}", effect))
    to = [after, "bivirkning"] if k == 0 and not shape.risky else [after]
    links: list[Link] = [
        b.resultat(f"resultat{k}", til={one: hypotese(pick) for one in to})
    ]
    if after != effect:
        links.append(b.virkning(after, til={effect: hypotese(pick)}))
    if effect != SHARED:
        goals = shape.goals if k == 0 else pick.some(shape.goals)
        links.append(b.effekt(effect, mål={id_: hypotese(pick) for id_ in goals}))
    return links
