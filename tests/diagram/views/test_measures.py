"""Measures as boxes."""

from __future__ import annotations

import pytest

import builders as b
from endringsteori.diagram import DiagramEdge, DiagramNode, Mark
from endringsteori.diagram.views.measures import Measures
from endringsteori.graph import graf


def _box(*links: object, counted: bool = True, **fields: object) -> DiagramNode:
    tiltak = b.tiltak("losen", *links, **fields)  # type: ignore[arg-type]  # links of any kind
    services = (b.tjeneste(id_, navn=id_.upper()) for id_ in ("ppt", "nav", "bup"))
    graph = graf(b.teori(tiltak, b.mål("trygg"), b.mål("ro", "trygg"), *services))
    return Measures(graph, "nb").box(tiltak, 0, counted=counted)


@pytest.mark.parametrize(
    ("ansvarlig", "partnere", "detail"),
    [
        ("ppt", (), "PPT"),
        ("ppt", ("nav",), "PPT med NAV"),
        ("ppt", ("nav", "bup"), "PPT med 2 andre tjenester"),
        (None, ("nav",), "Ingen ansvarlig"),
    ],
)
def test_box_says_who_does_it(
    ansvarlig: str | None, partnere: tuple[str, ...], detail: str
) -> None:
    """One partner is named, and several are counted: a box has little room."""
    node = _box(ansvarlig=ansvarlig, samarbeidspartnere=partnere)

    assert node.detail == detail


def test_box_counts_links_and_indicators() -> None:
    """How large it is stands by its kind, and how measured it is as a mark."""
    node = _box(b.aktivitet("kurs", "ro"), b.resultat("ro"), b.indikator("i", "ro"))

    assert node.kind_label == "tiltak · 2 ledd"
    assert node.marks == (Mark("måles", "1 indikator"),)


def test_measure_that_nothing_measures_says_so() -> None:
    """Before what else is to be said."""
    assert [mark.kind for mark in _box(status="idé").marks] == ["status", "måles_ikke"]


def test_box_without_counts_is_short() -> None:
    """Where something else is the point of the figure."""
    node = _box(b.aktivitet("kurs"), counted=False)

    assert (node.kind_label, node.marks) == ("tiltak", ())


def test_goal_that_is_named_and_not_reached_is_told() -> None:
    """A goal is reached through a subgoal of it, too; unknown ids are nobody's goals."""
    graph = graf(
        b.teori(
            b.tiltak("a", b.resultat("x", mål="ro"), mål=("trygg", "fri", "borte")),
            b.mål("trygg"),
            b.mål("ro", "trygg"),
            b.mål("fri"),
        )
    )
    make, (tiltak,) = Measures(graph, "nb"), graph.teori.tiltak
    (mark,) = make.box(tiltak, 0, counted=False).marks

    assert make.unreached(tiltak) == ("fri",)
    assert mark.detail == "Kjeden når ikke «Fri», som tiltaket oppgir"
    assert list(make.named_only([tiltak])) == [
        DiagramEdge(source="a", target="fri", kind="oppgir")
    ]
