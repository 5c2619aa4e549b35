"""Which signs a figure explains."""

from __future__ import annotations

from dataclasses import replace

from diagram.examples import arrow, box
from endringsteori.diagram import Mark
from endringsteori.diagram.legend import legend_of
from endringsteori.diagram.value import Condition, Reading


def test_only_what_is_used_is_explained() -> None:
    """In the order of the words, whatever the order of the arrows."""
    edges = [arrow("b", "c", "delmål_av"), arrow("a", "b")]
    legend = legend_of([box("a")], edges, "nb")

    assert [(entry.sign, entry.text) for entry in legend] == [
        ("fører_til", "fører til"),
        ("delmål_av", "er delmål av"),
    ]


def test_signs_on_an_arrow_are_explained() -> None:
    """Need, trust and the status of assumptions have icons that need words."""
    edge = replace(
        arrow("a", "b"),
        necessary=True,
        marks=(Mark("lav_tillit", "lav"), Mark("virker_etter", "1 år")),
        conditions=(Condition(id="f", label="F", status=Mark("antatt", "antatt")),),
    )

    assert [entry.sign for entry in legend_of([], [edge], "nb")] == [
        "fører_til",
        "nødvendig",
        "virker_etter",
        "lav_tillit",
        "antatt",
    ]


def test_readings_are_explained_where_there_are_any() -> None:
    """A row of numbers and arrows says what it is, in the language."""
    node = box("a", readings=(Reading(id="i", label="I"),))
    (entry,) = legend_of([node], [], "en")

    assert entry.text == "baseline → latest measurement → target"
