"""From links and edges to boxes and arrows with words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import builders as b
from endringsteori.diagram import DiagramEdge, DiagramNode, Mark
from endringsteori.diagram.value import Condition
from endringsteori.diagram.views.parts import Parts
from endringsteori.graph import graf

if TYPE_CHECKING:
    from endringsteori.model import Aktivitet, Indikator, Innsats, Resultat, Teori
    from endringsteori.texts import Språk


def _box(
    teori: Teori, element: str, språk: Språk = "nb", tiltak: str | None = "losen"
) -> DiagramNode:
    graph = graf(teori)
    return Parts(graph, tiltak, språk, "ks").box(graph.node(element), 2)


def _losen(
    *links: Innsats | Aktivitet | Resultat | Indikator, **fields: object
) -> Teori:
    """Make a theory of one measure, two services and a goal."""
    return b.teori(
        b.tiltak("losen", *links, **fields),
        b.mål("trivsel"),
        b.tjeneste("ppt", navn="PPT"),
        b.tjeneste("nav", navn="NAV"),
    )


def _arrow(**hypotese: object) -> DiagramEdge:
    graph = graf(_losen(b.aktivitet("kurs", {"ro": hypotese}), b.resultat("ro")))
    (edge,) = graph.edges()
    return Parts(graph, "losen", "nb", "ks").arrow(edge)


def _marks(node: DiagramNode) -> list[Mark]:
    return list(node.marks)


@pytest.mark.parametrize(
    ("språk", "detail"),
    [
        ("nb", "1,5 årsverk · 1\u00a0250\u00a0000,50 kr i året"),
        ("nn", "1,5 årsverk · 1\u00a0250\u00a0000,50 kr i året"),
        ("en", "1.5 full-time equivalents · NOK 1,250,000.50 a year"),
    ],
)
def test_size_of_an_input_is_written_as_people_do(språk: Språk, detail: str) -> None:
    """Thousands and decimals are marked as the language does."""
    teori = _losen(b.innsats(årsverk="1.5", beløp="1250000.50"))

    assert _box(teori, "losen/penger", språk).detail == detail


@pytest.mark.parametrize(
    ("innsats", "detail"),
    [
        (b.innsats(), ""),
        (b.innsats(årsverk="0"), "0 årsverk"),
        (b.innsats(beløp="500"), "500 kr i året"),
    ],
)
def test_input_says_what_is_known_of_its_size(innsats: Innsats, detail: str) -> None:
    """What is not written is not told; nothing at all is a size too."""
    assert _box(_losen(innsats), "losen/penger").detail == detail


@pytest.mark.parametrize(
    ("ansvarlig", "partnere", "detail"),
    [
        (None, (), ""),
        ("ppt", (), "PPT"),
        (None, ("ppt", "nav"), "PPT · NAV"),
        ("nav", ("ppt",), "NAV med PPT"),
    ],
)
def test_activity_says_who_does_it(
    ansvarlig: str | None, partnere: tuple[str, ...], detail: str
) -> None:
    """The responsible service stands first, and partners alone stand side by side."""
    kurs = b.aktivitet("kurs", ansvarlig=ansvarlig, samarbeidspartnere=partnere)

    assert _box(_losen(kurs), "losen/kurs").detail == detail


def test_activity_has_the_responsible_of_its_measure() -> None:
    """Responsibility is inherited where the activity says nothing."""
    teori = _losen(b.aktivitet("kurs"), ansvarlig="ppt")

    assert _box(teori, "losen/kurs").detail == "PPT"


@pytest.mark.parametrize(
    ("sikt", "detail"),
    [
        ("kort", "På kort sikt"),
        ("mellomlang", "På mellomlang sikt"),
        ("lang", "På lang sikt"),
        (None, ""),
    ],
)
def test_effect_says_how_far_ahead_it_lies(sikt: str | None, detail: str) -> None:
    """The term of an effekt stands in its box."""
    teori = b.teori(b.effekt("delt", sikt=sikt))

    assert _box(teori, "delt", tiltak=None).detail == detail


def test_box_says_its_measure_where_that_is_not_the_figures() -> None:
    """In its own figure a measure is not named on its boxes."""
    teori = _losen(b.aktivitet("kurs"))

    assert _box(teori, "losen/kurs").group is None
    assert _box(teori, "losen/kurs", tiltak="annet").group == "losen"
    assert _box(teori, "losen/kurs", tiltak=None).group == "losen"
    assert _box(teori, "trivsel", tiltak=None).group is None


def test_box_tells_element_kind_and_column() -> None:
    """What the box is comes from the link, and where it stands from the view."""
    node = _box(_losen(b.aktivitet("kurs", navn="Kurs i ro")), "losen/kurs", "en")

    assert (node.id, node.kind, node.kind_label, node.label, node.column) == (
        "losen/kurs",
        "aktivitet",
        "activity",
        "Kurs i ro",
        2,
    )


def test_indicators_are_counted_and_named() -> None:
    """The plate has the number, and its longer wording the names."""
    teori = b.teori(
        b.tiltak("losen", b.aktivitet("kurs"), b.indikator("ro", "kurs")),
        b.indikator("fravær", "losen/kurs"),
    )

    assert _marks(_box(teori, "losen/kurs")) == [
        Mark("måles", "2 indikatorer", "Måles med «Ro» og «Fravær»")
    ]


def test_unfinished_link_says_why() -> None:
    """What remains is a mark, with the reason as its longer wording."""
    teori = _losen(b.resultat("ro", gjenstår="vi spør skolene"))

    assert _marks(_box(teori, "losen/ro")) == [
        Mark("måles_ikke", "måles ikke"),
        Mark("gjenstår", "gjenstår", "Gjenstår: vi spør skolene"),
    ]


@pytest.mark.parametrize(("tiltak", "kinds"), [("losen", 2), ("dør", 1), (None, 1)])
def test_goal_is_reached_by_the_measure_of_the_figure(
    tiltak: str | None, kinds: int
) -> None:
    """What another measure reaches does not help; in a figure of all it does."""
    teori = b.teori(
        b.tiltak("losen", b.aktivitet("kurs"), mål="trivsel"),
        b.tiltak("dør", b.aktivitet("prat", "ro"), b.resultat("ro", mål="trivsel")),
        b.mål("trivsel"),
    )
    expected = [
        Mark("måles_ikke", "måles ikke"),
        Mark("nås_ikke", "kjeden når ikke hit"),
    ]

    assert _marks(_box(teori, "trivsel", tiltak=tiltak)) == expected[:kinds]


def test_plain_hypothesis_has_no_marks() -> None:
    """Neither reason nor marks are made up."""
    assert _arrow() == DiagramEdge(
        source="losen/kurs", target="losen/ro", kind="fører_til"
    )


def test_hypothesis_tells_reason_need_and_trust() -> None:
    """What the theory says of an edge stands on its arrow."""
    arrow = _arrow(fordi="de lærer", nødvendig="ja", tillit="lav")

    assert (arrow.label, arrow.necessary, arrow.trust) == ("de lærer", True, "lav")
    assert list(arrow.marks) == [
        Mark("nødvendig", "nødvendig", "Det neste kan ikke skje uten dette"),
        Mark("lav_tillit", "lav", "lav tillit til kunnskapen"),
    ]


@pytest.mark.parametrize("tillit", ["høy", "middels", "lav", "ukjent"])
def test_trust_is_told_in_a_word_and_in_full(tillit: str) -> None:
    """However much the knowledge is trusted, the arrow says so."""
    arrow = _arrow(tillit=tillit)
    (mark,) = arrow.marks

    assert arrow.trust == tillit
    assert (mark.kind, mark.text) == (f"{tillit}_tillit", tillit)
    assert mark.detail == f"{tillit} tillit til kunnskapen"


@pytest.mark.parametrize(
    ("språk", "short", "detail"),
    [
        ("nb", "3 måneder", "Ventes å virke etter 3 måneder"),
        ("nn", "3 månader", "Er venta å verke etter 3 månader"),
        ("en", "3 months", "Expected to work after 3 months"),
    ],
)
def test_delay_stands_on_the_arrow(språk: Språk, short: str, detail: str) -> None:
    """How long one must wait is told in the language of the figure."""
    hypotese = {"virker_etter": "3 måneder"}
    graph = graf(_losen(b.aktivitet("kurs", {"ro": hypotese}), b.resultat("ro")))
    (edge,) = graph.edges()

    assert Parts(graph, "losen", språk, "ks").arrow(edge).marks == (
        Mark("virker_etter", short, detail),
    )


def test_assumptions_stand_on_the_arrow_with_their_status() -> None:
    """One without a status has none, and one that there is none of is left out."""
    teori = b.teori(
        b.aktivitet("kurs", {"ro": {"forutsetninger": ("tid", "rom", "borte")}}),
        b.resultat("ro"),
        b.forutsetning("tid", navn="Noen har tid", status="antatt"),
        b.forutsetning("rom", navn="Det er rom"),
    )
    graph = graf(teori)
    (edge,) = graph.edges()

    assert Parts(graph, "t", "nb", "ks").arrow(edge).conditions == (
        Condition(id="tid", label="Noen har tid", status=Mark("antatt", "antatt")),
        Condition(id="rom", label="Det er rom"),
    )


def test_box_shows_what_its_indicators_say() -> None:
    """Each indicator of a link has a reading in its box."""
    teori = _losen(
        b.aktivitet("kurs"), b.resultat("ro"), b.indikator("oppmøte", ("kurs", "ro"))
    )
    (reading,) = _box(teori, "losen/kurs").readings

    assert (reading.id, reading.label) == ("losen/oppmøte", "Oppmøte")


def test_implied_edge_is_an_arrow_of_input() -> None:
    """An edge that nobody wrote has a kind of its own in the figure."""
    graph = graf(_losen(b.innsats(), b.aktivitet("kurs")))
    (edge,) = graph.edges(implied=True)

    assert Parts(graph, None, "nb", "ks").arrow(edge) == DiagramEdge(
        source="losen/penger", target="losen/kurs", kind="innsats"
    )
