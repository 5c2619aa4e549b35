"""What the kinds of things are called, in three languages and by vocabulary profile.

The profiles change what is shown, never what is stored. `dfø` follows the words of
Direktoratet for forvaltning og økonomistyring for the links of a results chain.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

from endringsteori.texts.tekst import Tekst

__all__ = ["LEDD_SLAG", "Ordvalg", "Slag", "navn_på_slag"]

Ordvalg: TypeAlias = Literal["ks", "dfø"]
Slag: TypeAlias = Literal[
    "innsats", "aktivitet", "resultat", "virkning", "effekt", "mål"
]
LEDD_SLAG: Final[tuple[Slag, ...]] = get_args(Slag)[:-1]

_KS: Final[dict[Slag, tuple[Tekst, Tekst]]] = {
    "innsats": (
        Tekst(nb="innsats", nn="innsats", en="input"),
        Tekst(nb="innsatser", nn="innsatsar", en="inputs"),
    ),
    "aktivitet": (
        Tekst(nb="aktivitet", nn="aktivitet", en="activity"),
        Tekst(nb="aktiviteter", nn="aktivitetar", en="activities"),
    ),
    "resultat": (
        Tekst(nb="resultat", nn="resultat", en="output"),
        Tekst(nb="resultater", nn="resultat", en="outputs"),
    ),
    "virkning": (
        Tekst(nb="virkning", nn="verknad", en="outcome"),
        Tekst(nb="virkninger", nn="verknader", en="outcomes"),
    ),
    "effekt": (
        Tekst(nb="effekt", nn="effekt", en="impact"),
        Tekst(nb="effekter", nn="effektar", en="impacts"),
    ),
    "mål": (
        Tekst(nb="mål", nn="mål", en="goal"),
        Tekst(nb="mål", nn="mål", en="goals"),
    ),
}

_DFØ: Final[dict[Slag, tuple[Tekst, Tekst]]] = {
    "innsats": (
        Tekst(nb="innsatsfaktor", nn="innsatsfaktor", en="input"),
        Tekst(nb="innsatsfaktorer", nn="innsatsfaktorar", en="inputs"),
    ),
    "resultat": (
        Tekst(
            nb="produkt eller tjeneste",
            nn="produkt eller teneste",
            en="product or service",
        ),
        Tekst(
            nb="produkter og tjenester",
            nn="produkt og tenester",
            en="products and services",
        ),
    ),
    "virkning": (
        Tekst(nb="brukereffekt", nn="brukareffekt", en="effect for users"),
        Tekst(nb="brukereffekter", nn="brukareffektar", en="effects for users"),
    ),
    "effekt": (
        Tekst(nb="samfunnseffekt", nn="samfunnseffekt", en="effect for society"),
        Tekst(nb="samfunnseffekter", nn="samfunnseffektar", en="effects for society"),
    ),
}


def navn_på_slag(
    slag: Slag, ordvalg: Ordvalg = "ks", *, flertall: bool = False
) -> Tekst:
    """Give what a kind of link (or a goal) is called in the chosen vocabulary."""
    ord_ = _DFØ.get(slag, _KS[slag]) if ordvalg == "dfø" else _KS[slag]
    return ord_[1] if flertall else ord_[0]
