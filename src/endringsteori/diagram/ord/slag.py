"""What the boxes of the views are called, and their marks, in three languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import LEDD_SLAG, Ordvalg, Tekst, navn_på_slag

if TYPE_CHECKING:
    from endringsteori.diagram.kinds import NodeKind

__all__ = [
    "DELER",
    "EIER",
    "FORUTSETNING",
    "STATUS",
    "TILLIT",
    "TILLIT_KORT",
    "TRINN",
    "kind_name",
]

DELER: Final[dict[NodeKind, tuple[Tekst, Tekst]]] = {
    "tiltak": (
        Tekst(nb="tiltak", nn="tiltak", en="measure"),
        Tekst(nb="tiltak", nn="tiltak", en="measures"),
    ),
    "tjeneste": (
        Tekst(nb="tjeneste", nn="teneste", en="service"),
        Tekst(nb="tjenester", nn="tenester", en="services"),
    ),
    "målgruppe": (
        Tekst(nb="målgruppe", nn="målgruppe", en="target group"),
        Tekst(nb="målgrupper", nn="målgrupper", en="target groups"),
    ),
    "samarbeid": (
        Tekst(nb="samarbeid", nn="samarbeid", en="collaboration"),
        Tekst(nb="samarbeid", nn="samarbeid", en="collaborations"),
    ),
    "glippe": (
        Tekst(
            nb="manglende samarbeid",
            nn="manglande samarbeid",
            en="missing collaboration",
        ),
        Tekst(
            nb="manglende samarbeid",
            nn="manglande samarbeid",
            en="missing collaborations",
        ),
    ),
    "venter": (
        Tekst(nb="ting å vente på", nn="ting å vente på", en="thing to wait for"),
        Tekst(nb="ting å vente på", nn="ting å vente på", en="things to wait for"),
    ),
    "del": (
        Tekst(nb="del", nn="del", en="part"),
        Tekst(nb="deler", nn="delar", en="parts"),
    ),
}
"""Singular and plural of what is no link of a chain."""

TILLIT: Final[dict[str, Tekst]] = {
    "høy": Tekst(
        nb="høy tillit til kunnskapen",
        nn="høg tillit til kunnskapen",
        en="high trust in the knowledge",
    ),
    "middels": Tekst(
        nb="middels tillit til kunnskapen",
        nn="middels tillit til kunnskapen",
        en="medium trust in the knowledge",
    ),
    "lav": Tekst(
        nb="lav tillit til kunnskapen",
        nn="låg tillit til kunnskapen",
        en="low trust in the knowledge",
    ),
    "ukjent": Tekst(
        nb="ukjent tillit til kunnskapen",
        nn="ukjend tillit til kunnskapen",
        en="unknown trust in the knowledge",
    ),
}
TILLIT_KORT: Final[dict[str, Tekst]] = {
    "høy": Tekst(nb="høy", nn="høg", en="high"),
    "middels": Tekst(nb="middels", nn="middels", en="medium"),
    "lav": Tekst(nb="lav", nn="låg", en="low"),
    "ukjent": Tekst(nb="ukjent", nn="ukjend", en="unknown"),
}
"""On an arrow, beside an icon that the legend explains."""
FORUTSETNING: Final[dict[str, Tekst]] = {
    "antatt": Tekst(nb="antatt", nn="anteken", en="assumed"),
    "bekreftet": Tekst(nb="bekreftet", nn="stadfesta", en="confirmed"),
    "avkreftet": Tekst(nb="avkreftet", nn="avkrefta", en="refuted"),
}
STATUS: Final[dict[str, Tekst]] = {
    "idé": Tekst(nb="idé", nn="idé", en="idea"),
    "planlagt": Tekst(nb="planlagt", nn="planlagt", en="planned"),
    "pågår": Tekst(nb="pågår", nn="går føre seg", en="under way"),
    "avsluttet": Tekst(nb="avsluttet", nn="avslutta", en="ended"),
    "nedlagt": Tekst(nb="nedlagt", nn="nedlagd", en="closed"),
}
EIER: Final[dict[str, Tekst]] = {
    "kommune": Tekst(nb="Kommunen", nn="Kommunen", en="The municipality"),
    "interkommunal": Tekst(nb="Interkommunal", nn="Interkommunal", en="Intermunicipal"),
    "fylkeskommune": Tekst(nb="Fylkeskommunen", nn="Fylkeskommunen", en="The county"),
    "stat": Tekst(nb="Staten", nn="Staten", en="The state"),
    "stat-og-kommune": Tekst(
        nb="Staten og kommunen",
        nn="Staten og kommunen",
        en="The state and the municipality",
    ),
    "frivillig": Tekst(nb="Frivillig", nn="Frivillig", en="Voluntary"),
    "privat": Tekst(nb="Privat", nn="Privat", en="Private"),
}
TRINN: Final[dict[int, Tekst]] = {
    1: Tekst(
        nb="trinn 1: deler informasjon",
        nn="trinn 1: deler informasjon",
        en="step 1: share information",
    ),
    2: Tekst(
        nb="trinn 2: har felles forståelse",
        nn="trinn 2: har felles forståing",
        en="step 2: share an understanding",
    ),
    3: Tekst(
        nb="trinn 3: koordinerer", nn="trinn 3: koordinerer", en="step 3: coordinate"
    ),
    4: Tekst(
        nb="trinn 4: har felles tiltak",
        nn="trinn 4: har felles tiltak",
        en="step 4: act together",
    ),
}


def kind_name(
    kind: NodeKind, ordvalg: Ordvalg = "ks", *, flertall: bool = False
) -> Tekst:
    """Give what a kind of box is called, links in the chosen vocabulary."""
    if kind in DELER:
        return DELER[kind][flertall]
    slag = next((s for s in LEDD_SLAG if s == kind), None)
    return navn_på_slag(slag or "mål", ordvalg, flertall=flertall)
