"""Words of figures that are split over several pages, and of pictures."""

from __future__ import annotations

from typing import Final

from endringsteori.diagram.render.picture import PictureTrouble
from endringsteori.texts import Tekst

__all__ = [
    "ANTALL",
    "FELLES",
    "FORTSETTER_PÅ",
    "FORTS_SIDE",
    "FORTS_SIDER",
    "FRA_TIL",
    "INNHOLD",
    "LES_SLIK",
    "OVERSIKT",
    "PICTURE_SENTENCES",
    "PÅ_ANNEN_SIDE",
    "SIDE",
    "SIDE_AV",
    "STYKKE",
    "UTEN_BEGRUNNELSER",
    "UTEN_MÅLINGER",
    "VISER",
]

SIDE: Final = Tekst(nb="Side {n}", nn="Side {n}", en="Page {n}")
SIDE_AV: Final = Tekst(
    nb="Side {n} av {antall}", nn="Side {n} av {antall}", en="Page {n} of {antall}"
)
INNHOLD: Final = Tekst(nb="Innhold", nn="Innhald", en="Contents")
OVERSIKT: Final = Tekst(nb="Oversikt", nn="Oversikt", en="Overview")
ANTALL: Final = Tekst(
    nb="{n} {n:boks|bokser}", nn="{n} {n:boks|boksar}", en="{n} {n:box|boxes}"
)
STYKKE: Final = Tekst(
    nb="{navn} ({n} av {antall})",
    nn="{navn} ({n} av {antall})",
    en="{navn} ({n} of {antall})",
)
FRA_TIL: Final = Tekst(
    nb="{første:«»} til {siste:«»}",
    nn="{første:«»} til {siste:«»}",
    en="{første:«»} to {siste:«»}",
)
FELLES: Final = Tekst(nb="Felles", nn="Felles", en="Shared")
FORTS_SIDE: Final = Tekst(nb="forts. side {n}", nn="forts. side {n}", en="see page {n}")
FORTS_SIDER: Final = Tekst(
    nb="forts. {n} sider", nn="forts. {n} sider", en="see {n} pages"
)
FORTSETTER_PÅ: Final = Tekst(
    nb="Fortsetter på side {n}: {navn:«»}",
    nn="Held fram på side {n}: {navn:«»}",
    en="Continues on page {n}: {navn:«»}",
)
PÅ_ANNEN_SIDE: Final = Tekst(
    nb="fortsetter på en annen side",
    nn="held fram på ei anna side",
    en="continues on another page",
)
LES_SLIK: Final = Tekst(
    nb="Figuren er delt i {antall} sider. Når en boks fortsetter på en annen side, står den begge steder.",
    nn="Figuren er delt i {antall} sider. Når ein boks held fram på ei anna side, står han begge stader.",
    en="The figure is split over {antall} pages. A box that continues on another page stands in both places.",
)
UTEN_BEGRUNNELSER: Final = Tekst(
    nb="Begrunnelsene på pilene fikk ikke plass på arket.",
    nn="Grunngivingane på pilene fekk ikkje plass på arket.",
    en="There was no room on the paper for the reasons on the arrows.",
)
UTEN_MÅLINGER: Final = Tekst(
    nb="Det indikatorene viser, fikk ikke plass på arket.",
    nn="Det indikatorane viser, fekk ikkje plass på arket.",
    en="There was no room on the paper for what the indicators show.",
)
VISER: Final = Tekst(
    nb="Denne siden viser {bokser} {bokser:boks|bokser} og {koblinger} {koblinger:kobling|koblinger} mellom dem.",
    nn="Denne sida viser {bokser} {bokser:boks|boksar} og {koblinger} {koblinger:kopling|koplingar} mellom dei.",
    en="This page shows {bokser} {bokser:box|boxes} and {koblinger} {koblinger:connection|connections} between them.",
)

PICTURE_SENTENCES: Final[dict[PictureTrouble, Tekst]] = {
    PictureTrouble.MISSING: Tekst(
        nb='PNG og PDF trenger pakken typst. Installer den med pip install "endringsteori[bilde]".',
        nn='PNG og PDF treng pakken typst. Installer han med pip install "endringsteori[bilde]".',
        en='PNG and PDF need the package typst. Install it with pip install "endringsteori[bilde]".',
    ),
    PictureTrouble.BROKEN: Tekst(
        nb="Bildet kan ikke lages: typst svarer ikke som den skal. Installer pakken på nytt, eller lag en SVG.",
        nn="Biletet kan ikkje lagast: typst svarer ikkje som han skal. Installer pakken på nytt, eller lag ein SVG.",
        en="The picture cannot be made: typst does not answer as it should. Reinstall the package, or make an SVG.",
    ),
    PictureTrouble.TOO_LARGE: Tekst(
        nb="Bildet blir for stort. Velg en mindre --bredde, eller lag en SVG.",
        nn="Biletet blir for stort. Vel ei mindre --bredde, eller lag ein SVG.",
        en="The picture becomes too large. Choose a smaller --bredde, or make an SVG.",
    ),
}
