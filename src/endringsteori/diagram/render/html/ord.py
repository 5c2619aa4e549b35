"""Words of the pages, in bokmål, nynorsk and English."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.diagram.facets import Fasett

__all__ = [
    "ALLE",
    "FASETTER",
    "FIGUREN",
    "FIGUREN_SOM_TABELL",
    "FIGUREN_SOM_TEKST",
    "FILTRE",
    "FLYTT",
    "HJELP",
    "HOPP_OVER",
    "I_PANELET",
    "KNAPPER",
    "PANEL",
    "SIDE",
    "SIDER",
    "STØRRELSE",
]

FIGUREN: Final = Tekst(nb="Figuren", nn="Figuren", en="The figure")
FIGUREN_SOM_TEKST: Final = Tekst(
    nb="Figuren som tekst", nn="Figuren som tekst", en="The figure as text"
)
FIGUREN_SOM_TABELL: Final = Tekst(
    nb="Figuren som tabell", nn="Figuren som tabell", en="The figure as tables"
)
HOPP_OVER: Final = Tekst(
    nb="Hopp til figuren som tekst",
    nn="Hopp til figuren som tekst",
    en="Skip to the figure as text",
)
SIDER: Final = Tekst(nb="Deler av figuren", nn="Delar av figuren", en="Parts")
SIDE: Final = Tekst(
    nb="Side {n}: {tittel}", nn="Side {n}: {tittel}", en="Page {n}: {tittel}"
)
STØRRELSE: Final = Tekst(nb="Størrelse", nn="Storleik", en="Size")
FLYTT: Final = Tekst(nb="Flytt utsnittet", nn="Flytt utsnittet", en="Move the view")
FILTRE: Final = Tekst(
    nb="Vis bare det som gjelder",
    nn="Vis berre det som gjeld",
    en="Show only what concerns",
)
FASETTER: Final[dict[Fasett, Tekst]] = {
    "mål": Tekst(nb="Mål", nn="Mål", en="Goal"),
    "tjeneste": Tekst(nb="Tjeneste", nn="Teneste", en="Service"),
    "målgruppe": Tekst(nb="Målgruppe", nn="Målgruppe", en="Target group"),
}
ALLE: Final = Tekst(nb="Alle", nn="Alle", en="All")
KNAPPER: Final[dict[str, Tekst]] = {
    "mindre": Tekst(nb="Mindre", nn="Mindre", en="Smaller"),
    "større": Tekst(nb="Større", nn="Større", en="Larger"),
    "hele": Tekst(nb="Hele figuren", nn="Heile figuren", en="Whole figure"),
    "full": Tekst(nb="Full størrelse", nn="Full storleik", en="Full size"),
    "venstre": Tekst(nb="Mot venstre", nn="Mot venstre", en="Left"),
    "høyre": Tekst(nb="Mot høyre", nn="Mot høgre", en="Right"),
    "opp": Tekst(nb="Opp", nn="Opp", en="Up"),
    "ned": Tekst(nb="Ned", nn="Ned", en="Down"),
    "nullstill": Tekst(
        nb="Vis alt igjen", nn="Vis alt igjen", en="Show everything again"
    ),
}
HJELP: Final = Tekst(
    nb="Velg en boks for å se hva som kommer før og etter den. Med tastaturet: Tab går fra boks til boks, piltastene følger pilene og kolonnen, Escape tar bort markeringen, og + og − endrer størrelsen.",
    nn="Vel ein boks for å sjå kva som kjem før og etter han. Med tastaturet: Tab går frå boks til boks, piltastane følgjer pilene og kolonnen, Escape tek bort markeringa, og + og − endrar storleiken.",
    en="Choose a box to see what comes before and after it. With the keyboard: Tab goes from box to box, the arrow keys follow the arrows and the column, Escape takes the marking away, and + and − change the size.",
)
PANEL: Final = Tekst(nb="Om boksen", nn="Om boksen", en="About the box")
I_PANELET: Final[dict[str, Tekst]] = {
    "funn": Tekst(nb="Funn", nn="Funn", en="Findings"),
    "merker": Tekst(nb="Merker", nn="Merke", en="Marks"),
    "målinger": Tekst(nb="Indikatorer", nn="Indikatorar", en="Indicators"),
    "før": Tekst(nb="Kommer før", nn="Kjem før", en="Comes before"),
    "etter": Tekst(nb="Kommer etter", nn="Kjem etter", en="Comes after"),
    "med": Tekst(nb="Henger sammen med", nn="Heng saman med", en="Is connected to"),
    "vises": Tekst(
        nb="{n} av {alle} bokser vises.",
        nn="{n} av {alle} boksar er viste.",
        en="{n} of {alle} boxes are shown.",
    ),
    "størrelse": Tekst(
        nb="Størrelsen er {n} prosent.",
        nn="Storleiken er {n} prosent.",
        en="The size is {n} per cent.",
    ),
}
"""What the script says; `{n}` and `{alle}` are filled in by it."""
