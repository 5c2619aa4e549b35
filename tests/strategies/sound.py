"""Theories in which everything is in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from hypothesis import strategies as st

import builders as b
from strategies.ids import TILTAK

if TYPE_CHECKING:
    from endringsteori.model import (
        Aktivitet,
        Effekt,
        Innsats,
        Resultat,
        Teori,
        Tiltak,
        Virkning,
    )

    Link: TypeAlias = Innsats | Aktivitet | Resultat | Virkning | Effekt

__all__ = ["sound_chain"]

_FULL: dict[str, object] = {
    "enhet": "prosent",
    "retning": "opp",
    "teller": "De som sier ja",
    "nevner": "Alle som har svart",
    "teller_enhet": "personer",
    "kilde": "Spørreskjema",
    "kildetype": "spørreundersøkelse",
    "metode": "Alle får skjemaet på siste møte",
    "hyppighet": "årlig",
    "ansvarlig": "skolen",
    "nullpunkt": {"periode": "2024", "teller": "40", "nevner": "100"},
    "ambisjon": {"verdi": "60", "frist": "2027-12-31"},
    "målinger": [{"periode": "2025", "teller": "45", "nevner": "100"}],
}


@st.composite
def _sound_tiltak(draw: st.DrawFn, id_: str) -> Tiltak:
    """Give a measure of one to three strands, from innsats to the goal, all measured."""
    links: list[Link] = [b.innsats("folk")]
    for n in range(draw(st.integers(1, 3))):
        after = draw(st.sampled_from((f"virkning{n}", f"effekt{n}")))
        links += [
            b.aktivitet(f"aktivitet{n}", til=f"resultat{n}", krever="råd"),
            b.resultat(f"resultat{n}", til={after: "det henger sammen"}),
            b.effekt(f"effekt{n}", mål={"målet": "det henger sammen"}),
        ]
        if after == f"virkning{n}":
            links.append(b.virkning(after, til={f"effekt{n}": "det henger sammen"}))
    gauges = (
        b.indikator(f"andel-{link.id}", måler=link.id, **_FULL) for link in links[1:]
    )
    return b.tiltak(
        id_,
        *links,
        *gauges,
        ansvarlig="skolen",
        målgrupper="elever",
        mål="målet",
        status="pågår",
        oppstart="2025-01-01",
        brukermedvirkning={"individ": "Eleven velger selv"},
    )


@st.composite
def sound_chain(draw: st.DrawFn) -> Teori:
    """Give a theory in which everything is in place, on 2026-11-21."""
    ids = draw(st.lists(st.sampled_from(TILTAK), unique=True, min_size=1))
    return b.teori(
        *(draw(_sound_tiltak(id_)) for id_ in ids),
        b.mål("målet", målgrupper="elever", svarer_på="fravær", ansvarlig="skolen"),
        b.indikator("andel-målet", måler="målet", **_FULL),
        b.målgruppe("elever"),
        b.utfordring("fravær", ansvarlig="skolen"),
        b.tjeneste("skolen", "råd"),
    )
