"""A figure as tables."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given, settings

from diagram.examples import any_diagram, arrow, box, chain
from diagram.examples import diagram as made_of
from endringsteori.diagram import Diagram, Mark
from endringsteori.diagram.tables import Table, tables
from endringsteori.diagram.value import Condition, Group, Lane, Reading, ReadingPoint

if TYPE_CHECKING:
    from endringsteori.diagram import DiagramEdge


def _arrows(edge: DiagramEdge) -> Table:
    _, table = tables(made_of((box("a"), box("b", "resultat")), (edge,)))
    return table


def test_boxes_and_arrows_have_a_table_each() -> None:
    """What stands in each box, and how it fits together."""
    boxes, arrows = tables(chain())

    assert boxes.headings == ("Slag", "Navn")
    assert boxes.rows[0] == ("Innsats", "Ledd t/innsats")
    assert arrows.title == "Slik henger det sammen"
    assert arrows.headings == ("Fra", "Sammenheng", "Til", "Fordi")
    assert arrows.rows[0] == (
        "Ledd t/innsats",
        "fører til",
        "Ledd t/aktivitet",
        "slik er det bare",
    )


def test_box_is_told_with_who_measurement_and_remarks() -> None:
    """What is measured stands in its own column, and is no remark."""
    reading = Reading(
        id="i",
        label="Fravær",
        start=ReadingPoint("5,2 %", "2024"),
        aim=ReadingPoint("4 %"),
    )
    node = box(
        "a",
        label="Møte",
        detail="PPT",
        readings=(reading,),
        marks=(
            Mark("måles", "1 indikator"),
            Mark("gjenstår", "gjenstår", "Ikke ferdig"),
        ),
    )
    (table,) = tables(made_of((node,), ()))

    assert table.headings == ("Slag", "Navn", "Hvem eller hva", "Måling", "Merknader")
    assert table.rows == (
        (
            "Aktivitet",
            "Møte",
            "PPT",
            "Fravær: fra 5,2 % (2024), mot 4 %",
            "Ikke ferdig",
        ),
    )


def test_hypothesis_is_told_with_trust_delay_and_assumptions() -> None:
    """Each has a column, and what has none is a remark."""
    edge = replace(
        arrow("a", "b"),
        marks=(
            Mark("nødvendig", "nødvendig", "Må til"),
            Mark("lav_tillit", "lav"),
            Mark("virker_etter", "1 år"),
        ),
        conditions=(
            Condition(id="f", label="Noen svarer", status=Mark("antatt", "antatt")),
            Condition(id="g", label="Det er rom"),
        ),
    )
    table = _arrows(edge)

    assert table.headings[3:] == ("Tillit", "Virker etter", "Forutsetter", "Merknader")
    assert table.rows[0][3:] == (
        "lav",
        "1 år",
        "Noen svarer (antatt); Det er rom",
        "Må til",
    )


def test_measure_and_lane_have_columns_where_there_are_any() -> None:
    """A box without a measure of its own has an empty cell."""
    plain = made_of((box("a"), box("b")), ())
    first, second = plain.nodes
    figure = replace(
        plain,
        nodes=(replace(first, group="t", lane="x"), replace(second, lane="x")),
        groups=(Group("t", "Losen"),),
        lanes=(Lane("x", "Skolen"),),
    )
    (table,) = tables(figure)

    assert table.headings == ("Slag", "Navn", "Tiltak", "Bane")
    assert [row[2:] for row in table.rows] == [("Losen", "Skolen"), ("", "Skolen")]


def test_table_is_in_the_language_of_the_figure() -> None:
    """Titles and headings follow the figure."""
    boxes, arrows = tables(replace(chain(), language="en"))

    assert (boxes.title, boxes.headings[0]) == ("What the figure shows", "Kind")
    assert arrows.rows[0][1] == "leads to"


def test_empty_figure_has_no_tables() -> None:
    """There is nothing to set in rows."""
    assert tables(replace(chain(), nodes=(), edges=())) == ()


@settings(max_examples=40, deadline=None)
@given(any_diagram())
def test_any_figure_has_whole_tables(diagram: Diagram) -> None:
    """Every box and arrow is a row, and every row has a cell for each heading."""
    found = tables(diagram)
    counts = [len(diagram.nodes), len(diagram.edges)][: len(found)]

    assert [len(table.rows) for table in found] == counts
    for table in found:
        assert {len(row) for row in table.rows} == {len(table.headings)}
