"""What the script knows of a figure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diagram.examples import arrow, box, chain, circle, diagram
from diagram.views_of import small_theory
from endringsteori.diagram.facets import facets_of
from endringsteori.diagram.paper.paper import set_page
from endringsteori.diagram.render.html.data import choices, figure_data, words
from endringsteori.diagram.tables import tables
from endringsteori.diagram.value import Mark
from endringsteori.diagram.views import VIEWS, Selection

if TYPE_CHECKING:
    from endringsteori.diagram.kinds import EdgeKind


def test_boxes_and_arrows_stand_in_the_order_that_they_are_drawn() -> None:
    """The script finds them by their number; and their rows in the tables."""
    page = set_page(circle())
    known = figure_data(page)
    boxes, arrows = tables(page.diagram)

    shown = [(one["id"], boxes.rows[one["rad"]][1]) for one in known["bokser"]]
    ends = [(one["fra"], one["til"]) for one in known["piler"]]

    assert shown == [(at.node.id, at.node.label) for at in page.layout.nodes]
    assert ends == [(at.edge.source, at.edge.target) for at in page.layout.edges]
    assert sorted(one["rad"] for one in known["piler"]) == list(range(len(arrows.rows)))


def test_findings_are_told_apart_from_other_marks() -> None:
    """In full where there is more to say."""
    marks = (Mark("feil", "ET001", "feil ET001: Nei."), Mark("gjenstår", "gjenstår"))
    page = set_page(diagram((box("a", marks=marks),), ()))

    (known,) = figure_data(page)["bokser"]

    assert (known["funn"], known["merker"]) == (["feil ET001: Nei."], ["gjenstår"])


def test_feedback_and_ties_are_no_way_onward() -> None:
    """What comes before and after follows the other arrows only."""
    ends = (box("a"), box("b", "resultat"))
    kinds: tuple[EdgeKind, ...] = ("fører_til", "forsterker", "mangler")
    edges = tuple(arrow("a", "b", kind) for kind in kinds)

    known = figure_data(set_page(diagram(ends, edges)))["piler"]

    assert [one["vei"] for one in known] == [True, False, False]


def test_filters_are_those_that_tell_boxes_apart() -> None:
    """One target group is nothing to choose among; values are sorted by name."""
    shown = VIEWS["kjede"](small_theory(), Selection(), "nn", "ks")

    found = choices([set_page(shown)], facets_of(small_theory()), "nn")

    assert [(name, label) for name, label, _ in found] == [
        ("mål", "Mål"),
        ("tjeneste", "Teneste"),
    ]
    assert [value for value, _ in found[1][2]] == ["NAV", "PPT", "Skolen"]
    assert found[1][2][0][1] == ["jobb/jobbe", "jobb/mestre", "trygge"]


def test_a_figure_of_nothing_known_has_no_filters() -> None:
    """One that was built by hand."""
    assert choices([set_page(chain())], {}, "nb") == []


def test_a_box_without_a_name_is_called_by_its_id() -> None:
    """So that it can be told from others."""
    nameless = diagram((replace(box("a"), label=""),), ())

    (known,) = figure_data(set_page(nameless))["bokser"]

    assert known["navn"] == "a"


def test_the_words_keep_their_places() -> None:
    """The script fills them in."""
    assert "{n}" in words("en")["vises"]
    assert "{alle}" in words("en")["vises"]
