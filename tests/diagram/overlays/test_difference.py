"""What is marked on a figure, and what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings

from builders import aktivitet, effekt, indikator, mål, resultat, teori, tiltak
from endringsteori.comparison import compare
from endringsteori.diagram.overlays.difference import MARKS, with_difference
from endringsteori.diagram.overlays.removed import gone
from endringsteori.diagram.views import Selection, find_view
from endringsteori.graph import graf
from strategies import any_valid_teori

if TYPE_CHECKING:
    from endringsteori.diagram.value import Diagram, DiagramEdge, DiagramNode
    from endringsteori.model import Teori


def drawn(old: Teori, new: Teori) -> Diagram:
    """Mark the difference on the chain of the new."""
    before, after = (
        find_view("kjede")(graf(theory), Selection(), "nb", "ks")
        for theory in (old, new)
    )
    return with_difference(after, before, compare(old, new))


def marked(one: DiagramNode | DiagramEdge) -> list[str]:
    """Give the marks of this overlay on a box or an arrow."""
    return [mark.kind for mark in one.marks if mark.kind in MARKS]


def marks(diagram: Diagram) -> dict[object, list[str]]:
    """Give what is marked, by id and by ends."""
    boxes: dict[object, list[str]] = {n.id: marked(n) for n in diagram.nodes}
    arrows = {(e.source, e.target): marked(e) for e in diagram.edges}
    return {place: found for place, found in (boxes | arrows).items() if found}


def chain(*links: object, **fields: object) -> Teori:
    """Make a goal and a measure."""
    measure = tiltak("a", *links, **fields)  # type: ignore[arg-type]  # links of any kind
    return teori(mål("ro", navn="Ro"), measure)


OLD = chain(aktivitet("x", "y"), resultat("y", mål="ro"), effekt("z", mål="ro"))


def test_what_is_new_changed_and_removed() -> None:
    """Arrows to and from what is new or removed have no marks of their own."""
    new = chain(
        aktivitet("x", ("y", "n")), resultat("y", navn="Nytt navn"), resultat("n")
    )

    assert marks(drawn(OLD, new)) == {
        "a/y": ["endret"],
        "a/n": ["ny"],
        gone("a/z"): ["fjernet"],
        ("a/y", "ro"): ["fjernet"],
        "ro": ["endret"],
    }


def test_an_arrow_that_leads_elsewhere() -> None:
    """It is new where it leads today, and removed where it led."""
    old = chain(aktivitet("x", "y"), resultat("y"), resultat("w"))
    new = chain(aktivitet("x", "w"), resultat("y"), resultat("w"))

    assert marks(drawn(old, new)) == {
        ("a/x", "a/w"): ["ny"],
        ("a/x", "a/y"): ["fjernet"],
    }


def test_a_hypothesis_that_says_something_else() -> None:
    """It is changed, where it stands."""
    old = chain(aktivitet("x", {"y": "en grunn"}), resultat("y"))
    new = chain(aktivitet("x", {"y": "en annen"}), resultat("y"))

    assert marks(drawn(old, new)) == {("a/x", "a/y"): ["endret"]}


def test_an_indicator_marks_what_it_measures() -> None:
    """Whether it is new, changed or removed: the link itself is only changed."""
    links = (aktivitet("x", "y"), resultat("y"))
    old = chain(*links, indikator("i", "y"), indikator("j", "x", kilde="en"))
    new = chain(*links, indikator("k", "y", navn="Ny"), indikator("j", "x", kilde="to"))

    assert marks(drawn(old, new)) == {"a/y": ["endret"], "a/x": ["endret"]}


def test_what_has_happened_is_told_in_full() -> None:
    """In the mark and in the prose, after the word on the mark."""
    diagram = drawn(
        OLD, chain(aktivitet("x", "y"), resultat("y", mål="ro", navn="Nytt"))
    )

    (mark,) = next(n for n in diagram.nodes if n.id == "a/y").marks[:1]
    assert (mark.text, mark.detail) == (
        "endret",
        "Endret. Resultatet «Y» i «A» heter nå «Nytt».",
    )
    assert mark.detail in diagram.text
    assert "Fjernet. Effekten «Z» i «A» er fjernet." in diagram.text


def test_the_legend_counts_the_marks() -> None:
    """Those that there are, and no others."""
    diagram = drawn(OLD, chain(aktivitet("x", "y"), resultat("y", mål="ro")))

    assert [(e.sign, e.text) for e in diagram.legend if e.sign in MARKS] == [
        ("fjernet", "fjernet: 1")
    ]


def test_nothing_differs() -> None:
    """The figure is as it was."""
    assert marks(drawn(OLD, OLD)) == {}


@settings(max_examples=25, deadline=None)
@given(any_valid_teori(), any_valid_teori())
def test_every_link_and_goal_that_came_or_went_is_marked(
    old: Teori, new: Teori
) -> None:
    """Each once, and nothing that stands in both is marked as new or removed."""
    diagram = drawn(old, new)
    same = compare(old, new).same
    kinds = {node.id: marked(node) for node in diagram.nodes}

    before, after = graf(old), graf(new)
    for node in after.nodes():
        is_new = node.element not in same.values()
        assert (kinds[node.element] == ["ny"]) is is_new
    for node in before.nodes():
        if node.element not in same:
            assert kinds[gone(node.element)] == ["fjernet"]
