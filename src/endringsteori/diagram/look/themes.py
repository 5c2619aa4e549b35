"""The three themes: for screens and paper in colour, for dark screens, and for grey print."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias, get_args

from endringsteori.diagram.look.style import EdgeStyle, MarkStyle, NodeStyle, Theme

if TYPE_CHECKING:
    from endringsteori.diagram.kinds import EdgeKind, MarkKind, NodeKind
    from endringsteori.diagram.look.style import Shape

__all__ = ["TEMAER", "THEMES", "Tema"]

Tema: TypeAlias = Literal["lys", "mork", "trykk"]
TEMAER: Final[tuple[Tema, ...]] = get_args(Tema)

_SHAPES: Final[dict[NodeKind, Shape]] = {
    "innsats": "square",
    "aktivitet": "arrow",
    "resultat": "rounded",
    "virkning": "round",
    "effekt": "cut corners",
    "mål": "double border",
    "tiltak": "tab",
    "tjeneste": "side bar",
    "målgruppe": "double sides",
    "samarbeid": "hexagon",
    "glippe": "dashed",
    "venter": "dotted",
    "del": "square",
}


def _nodes(**colours: tuple[str, str, str, str]) -> dict[NodeKind, NodeStyle]:
    """Give each kind its shape, and fill, border, ink and muted ink in that order."""
    known = {**colours, "del": colours["innsats"]}
    return {kind: NodeStyle(shape, *known[kind]) for kind, shape in _SHAPES.items()}


def _edges(
    plain: str, goal: str, soft: str, back: str, lack: str
) -> dict[EdgeKind, EdgeStyle]:
    """Give the arrows their colours; width and dashes are the same in every theme."""
    return {
        "fører_til": EdgeStyle(plain, 1.6),
        "bidrar_til": EdgeStyle(goal, 2.2),
        "innsats": EdgeStyle(soft, 1.0),
        "forsterker": EdgeStyle(back, 2.0, "0.1 5"),
        "delmål_av": EdgeStyle(goal, 1.4, "6 3"),
        "oppgir": EdgeStyle(lack, 1.5, "2 4"),
        "møter": EdgeStyle(plain, 1.8),
        "gjør": EdgeStyle(plain, 1.2),
        "ansvarlig": EdgeStyle(plain, 2.4, arrow=False),
        "partner": EdgeStyle(plain, 1.1, arrow=False),
        "samordner": EdgeStyle(goal, 4.6, arrow=False, double=True),
        "trinn_1": EdgeStyle(plain, 2.0, "0.1 5", arrow=False),
        "trinn_2": EdgeStyle(plain, 1.5, "7 4", arrow=False),
        "trinn_3": EdgeStyle(plain, 2.6, arrow=False),
        "trinn_4": EdgeStyle(plain, 5.4, arrow=False, double=True),
        "mangler": EdgeStyle(lack, 1.8, "3 4", arrow=False),
        "ikke_med": EdgeStyle(lack, 1.2, "5 5", arrow=False),
    }


def _marks(
    paper: str, plain: str, lack: str, doubt: tuple[str, str], odd: str, good: str
) -> dict[MarkKind, MarkStyle]:
    """Give the marks their inks: plain, of what lacks, of doubt, of the odd and good.

    `doubt` is a fill and an ink. What lacks or is in doubt has a dashed border too.
    """
    said = MarkStyle(paper, plain, plain)
    lacks = MarkStyle(paper, lack, lack, "3 2")
    doubted = MarkStyle(doubt[0], doubt[1], doubt[1], "3 2")
    return {
        "måles": said,
        "måles_ikke": lacks,
        "utilsiktet": MarkStyle(paper, odd, odd),
        "gjenstår": doubted,
        "nås_ikke": lacks,
        "nødvendig": said,
        "høy_tillit": MarkStyle(paper, good, good),
        "middels_tillit": said,
        "lav_tillit": doubted,
        "ukjent_tillit": doubted,
        "virker_etter": said,
        "antatt": doubted,
        "bekreftet": MarkStyle(paper, good, good),
        "avkreftet": lacks,
        "status": said,
        "mangler": lacks,
        "feil": MarkStyle(lack, lack, paper),
        "advarsel": MarkStyle(doubt[0], doubt[1], doubt[1]),
        "merknad": said,
        "fortsetter": said,
        "ny": MarkStyle(good, good, paper),
        "endret": MarkStyle(odd, odd, paper),
        "fjernet": MarkStyle(paper, lack, lack, "3 2"),
        "nådd": MarkStyle(good, good, paper),
        "på_vei": MarkStyle(paper, good, good),
        "står_stille": said,
        "feil_vei": MarkStyle(paper, lack, lack),
        "blandet": MarkStyle(paper, odd, odd),
        "for_tidlig": doubted,
        "kan_ikke_si": doubted,
        "ikke_målt": doubted,
        "i_tråd": MarkStyle(paper, good, good),
        "holder_ikke": MarkStyle(paper, lack, lack),
        "ikke_prøvd": doubted,
        "annen_forklaring": MarkStyle(paper, odd, odd),
    }


_LYS: Final = Theme(
    background="#ffffff",
    ink="#16212c",
    muted_ink="#4a5763",
    rule="#7d8994",
    band="#f4f6f8",
    other_band="#ffffff",
    nodes=_nodes(
        innsats=("#e3e7eb", "#55606b", "#16212c", "#46525e"),
        aktivitet=("#dcebfa", "#1766ad", "#16212c", "#40525f"),
        resultat=("#d3f0e3", "#08704f", "#16212c", "#3c5349"),
        virkning=("#fdf0bd", "#806000", "#16212c", "#554e38"),
        effekt=("#fddcc6", "#ad4505", "#16212c", "#5c4a40"),
        mål=("#43275f", "#43275f", "#ffffff", "#e2d6ee"),
        tiltak=("#c3d3ea", "#1b3f77", "#10213a", "#33445c"),
        tjeneste=("#ffffff", "#2b3a47", "#16212c", "#4a5763"),
        målgruppe=("#7c1d4f", "#7c1d4f", "#ffffff", "#f4d8e6"),
        samarbeid=("#e4d2b8", "#5d3f16", "#241a0c", "#4d3e27"),
        glippe=("#fff3f0", "#a3201a", "#5c120e", "#7d2620"),
        venter=("#fbf7e6", "#9b2a93", "#2a1029", "#5c3a5a"),
    ),
    edges=_edges("#44515d", "#43275f", "#7d8994", "#08704f", "#a3201a"),
    marks=_marks(
        "#ffffff", "#33414d", "#9c2218", ("#fff6d6", "#5f4600"), "#5b3490", "#07603f"
    ),
)
_MORK: Final = Theme(
    background="#12181f",
    ink="#f4f7fa",
    muted_ink="#c2ccd5",
    rule="#8b98a4",
    band="#1b232c",
    other_band="#12181f",
    nodes=_nodes(
        innsats=("#39434d", "#aab6c1", "#f4f7fa", "#d3dae0"),
        aktivitet=("#0b3f6b", "#5eb0f7", "#f2f8fe", "#c9dff3"),
        resultat=("#0d4735", "#5fd0a5", "#effcf6", "#c3ead9"),
        virkning=("#54430a", "#ecc94b", "#fff9e3", "#eee0ae"),
        effekt=("#692d0c", "#ff9c61", "#fff3ec", "#f5d2bd"),
        mål=("#d9c4f2", "#d9c4f2", "#22103a", "#43275f"),
        tiltak=("#2f4170", "#c6d5f7", "#f1f5fe", "#d5dff5"),
        tjeneste=("#12181f", "#d6dee6", "#f4f7fa", "#c2ccd5"),
        målgruppe=("#f2a9cd", "#f2a9cd", "#3d0a25", "#5c1639"),
        samarbeid=("#67573f", "#f0e0c4", "#fdf6ec", "#efe2cd"),
        glippe=("#2b1614", "#ff8f84", "#ffe9e6", "#ffc9c2"),
        venter=("#3a1f3a", "#e88be0", "#fdeffc", "#ecc9e8"),
    ),
    edges=_edges("#b4c0cb", "#d9c4f2", "#7f8c98", "#5fd0a5", "#ff8f84"),
    marks=_marks(
        "#12181f", "#dbe2e9", "#ff9d93", ("#3a2f0b", "#f5d76b"), "#cdb2f5", "#74dcb4"
    ),
)
_TRYKK: Final = Theme(
    background="#ffffff",
    ink="#000000",
    muted_ink="#333333",
    rule="#666666",
    band="#f2f2f2",
    other_band="#ffffff",
    nodes=_nodes(
        innsats=("#ffffff", "#4d4d4d", "#000000", "#333333"),
        aktivitet=("#ffffff", "#000000", "#000000", "#333333"),
        resultat=("#ffffff", "#000000", "#000000", "#333333"),
        virkning=("#f2f2f2", "#000000", "#000000", "#333333"),
        effekt=("#e6e6e6", "#000000", "#000000", "#333333"),
        mål=("#ffffff", "#000000", "#000000", "#333333"),
        tiltak=("#f2f2f2", "#000000", "#000000", "#333333"),
        tjeneste=("#ffffff", "#000000", "#000000", "#333333"),
        målgruppe=("#ffffff", "#000000", "#000000", "#333333"),
        samarbeid=("#e6e6e6", "#000000", "#000000", "#333333"),
        glippe=("#ffffff", "#000000", "#000000", "#333333"),
        venter=("#f2f2f2", "#000000", "#000000", "#333333"),
    ),
    edges=_edges("#1a1a1a", "#000000", "#737373", "#1a1a1a", "#000000"),
    marks=_marks(
        "#ffffff", "#000000", "#000000", ("#ffffff", "#000000"), "#000000", "#000000"
    ),
)

THEMES: Final[dict[Tema, Theme]] = {"lys": _LYS, "mork": _MORK, "trykk": _TRYKK}
