"""The arguments of `endringsteori tegn`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.cli.arguments.flags import Flags
    from endringsteori.texts import Språk

__all__ = ["VIEWS", "declare"]

_FIRST_VIEW: Final = "kjede"

VIEWS: Final[Mapping[str, Tekst]] = {
    "kjede": Tekst(
        nb="ett tiltak fra innsats til mål",
        nn="eitt tiltak frå innsats til mål",
        en="one measure from input to goals",
    ),
    "portefølje": Tekst(
        nb="alle tiltakene og målene de bidrar til",
        nn="alle tiltaka og måla dei bidreg til",
        en="all the measures and the goals they contribute to",
    ),
    "mål": Tekst(
        nb="målene under hverandre, med indikatorene",
        nn="måla under kvarandre, med indikatorane",
        en="the goals under each other, with their indicators",
    ),
    "tjenester": Tekst(
        nb="tjenestene, samarbeidene mellom dem, og det som mangler",
        nn="tenestene, samarbeida mellom dei, og det som manglar",
        en="the services, how they work together, and what is missing",
    ),
    "målgruppe": Tekst(
        nb="det en målgruppe møter, og hvem som gjør det",
        nn="det ei målgruppe møter, og kven som gjer det",
        en="what a target group meets, and who does it",
    ),
    "puslespill": Tekst(
        nb="mål, målgrupper og tiltak mot hverandre",
        nn="mål, målgrupper og tiltak mot kvarandre",
        en="goals, target groups and measures against each other",
    ),
    "familie": Tekst(
        nb="planen på nivå individ, fra familiens side",
        nn="planen på nivå individ, frå sida til familien",
        en="the plan at the individual level, as the family sees it",
    ),
}
"""What each view shows, by its name."""


def _views(språk: Språk) -> str:
    return "; ".join(f"{name} ({about.på(språk)})" for name, about in VIEWS.items())


_VIEW: Final = Tekst(
    nb=f"hva som tegnes: {_views('nb')}. Med eller uten æ, ø, å",
    nn=f"kva som blir teikna: {_views('nn')}. Med eller utan æ, ø, å",
    en=f"what is drawn: {_views('en')}. With or without æ, ø, å",
)
_MEASURE: Final = Tekst(
    nb="id-en til tiltaket som tegnes",
    nn="id-en til tiltaket som blir teikna",
    en="the id of the measure that is drawn",
)
_GOAL: Final = Tekst(
    nb="id-en til målet som tegnes, med det som står under",
    nn="id-en til målet som blir teikna, med det som står under",
    en="the id of the goal that is drawn, with all under it",
)
_GROUP: Final = Tekst(
    nb="id-en til målgruppen som tegnes",
    nn="id-en til målgruppa som blir teikna",
    en="the id of the target group that is drawn",
)
_SERVICE: Final = Tekst(
    nb="id-en til tjenesten som tegnes, med dem den arbeider sammen med",
    nn="id-en til tenesta som blir teikna, med dei ho arbeider saman med",
    en="the id of the service that is drawn, with those it works with",
)
_LANES: Final = Tekst(
    nb="del kjeden i baner: tjeneste gir én bane for hver",
    nn="del kjeda i baner: tjeneste gir éi bane for kvar",
    en="draw the chain in lanes: tjeneste gives one for each service",
)
_THEME: Final = Tekst(
    nb="fargene: lys, mork (mørk skjerm) eller trykk (gråtoner)",
    nn="fargane: lys, mork (mørk skjerm) eller trykk (gråtonar)",
    en="the colours: lys (light), mork (dark) or trykk (grey, for print)",
)
_FINDINGS: Final = Tekst(
    nb="merk i figuren det valider finner",
    nn="merk i figuren det valider finn",
    en="mark in the figure what valider finds",
)
_STATUS: Final = Tekst(
    nb="merk i figuren hva målingene sier, som i vurder",
    nn="merk i figuren kva målingane seier, som i vurder",
    en="mark in the figure what the measurements say, as in vurder",
)
_WORDS: Final = Tekst(
    nb="hva leddene heter: ks eller dfo (ellers som prosjektet har valgt)",
    nn="kva ledda heiter: ks eller dfo (elles som prosjektet har valt)",
    en="what the links are called: ks or dfo (default as the project has chosen)",
)
_THEMES: Final = ("lys", "mork", "trykk")
_VOCABULARIES: Final = ("ks", "dfo", "dfø")
_LANE_KINDS: Final = ("tjeneste",)
_FORMATS: Final = ("svg", "png", "pdf", "html", "mmd", "dot", "json", "txt")
_PAPERS: Final = ("skjerm", "a4", "a3")
_ENGINES: Final = ("innebygd", "dot")

_FORMAT: Final = Tekst(
    nb="svg, png, pdf, html, mmd (Mermaid), dot (Graphviz), json eller txt; ellers som endelsen på filen",
    nn="svg, png, pdf, html, mmd (Mermaid), dot (Graphviz), json eller txt; elles som endinga på fila",
    en="svg, png, pdf, html, mmd (Mermaid), dot (Graphviz), json or txt; else as the ending of the file",
)
_PAPER: Final = Tekst(
    nb="hva figuren skal passe på: skjerm, a4 eller a3 (ellers skjerm, og a3 for pdf)",
    nn="kva figuren skal passe på: skjerm, a4 eller a3 (elles skjerm, og a3 for pdf)",
    en="what the figure is to fit: skjerm (screen), a4 or a3 (default skjerm, and a3 for pdf)",
)
_SPLIT: Final = Tekst(
    nb="del figuren i sider etter tiltak, mål eller tjeneste (ellers bare når den må)",
    nn="del figuren i sider etter tiltak, mål eller tjeneste (elles berre når han må)",
    en="split the figure into pages by tiltak (measure), mål (goal) or tjeneste (service); default only where it must be",
)
_ENGINE: Final = Tekst(
    nb="hva som plasserer boksene: innebygd, eller dot for Graphviz på maskinen",
    nn="kva som plasserer boksane: innebygd, eller dot for Graphviz på maskina",
    en="what places the boxes: innebygd (built in), or dot for the Graphviz of the machine",
)
_WIDTH: Final = Tekst(
    nb="hvor mange piksler bred en png skal være",
    nn="kor mange pikslar brei ein png skal vere",
    en="how many pixels wide a png is to be",
)
_DPI: Final = Tekst(
    nb="hvor mange punkter per tomme en png skal ha (ellers 144)",
    nn="kor mange punkt per tomme ein png skal ha (elles 144)",
    en="how many dots per inch a png is to have (default 144)",
)


def declare(flags: Flags) -> None:
    """Add the arguments."""
    flags.path()
    flags.value("--visning", metavar="VISNING", about=_VIEW, default=_FIRST_VIEW)
    flags.value("--tiltak", metavar="ID", about=_MEASURE)
    flags.value("--mal", metavar="ID", about=_GOAL)
    flags.value("--malgruppe", metavar="ID", about=_GROUP)
    flags.value("--tjeneste", metavar="ID", about=_SERVICE)
    flags.choice("--baner", _LANE_KINDS, _LANES)
    flags.choice("--ordvalg", _VOCABULARIES, _WORDS)
    flags.choice("--tema", _THEMES, _THEME, default=_THEMES[0])
    flags.switch("--funn", _FINDINGS)
    flags.switch("--status", _STATUS)
    flags.date()
    flags.choice("--format", _FORMATS, _FORMAT)
    flags.choice("--papir", _PAPERS, _PAPER)
    flags.value("--del", metavar="DEL", about=_SPLIT)
    flags.choice("--motor", _ENGINES, _ENGINE, default=_ENGINES[0])
    flags.value("--bredde", metavar="PIKSLER", about=_WIDTH)
    flags.value("--dpi", metavar="TALL", about=_DPI)
    flags.out()
