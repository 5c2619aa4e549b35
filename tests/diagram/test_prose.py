"""The text alternative: a figure told in words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from diagram.examples import HOSTILE, arrow, box, chain, diagram, hostile
from endringsteori.diagram import DiagramEdge, DiagramNode, Mark
from endringsteori.diagram.prose import describe, write_prose
from endringsteori.diagram.value import (
    Column,
    Condition,
    Lane,
    Reading,
    ReadingPoint,
)

if TYPE_CHECKING:
    from endringsteori.texts import Språk


def _told(
    *edges: DiagramEdge, nodes: tuple[DiagramNode, ...] = (), språk: Språk = "nb"
) -> list[str]:
    """Tell arrows between «A», «B» and «C», and give a line for each."""
    known = nodes or tuple(box(id_, label=id_.upper()) for id_ in "abc")
    prose = write_prose(replace(diagram(known, edges), language=språk))
    return prose.rpartition("\n\n")[2].splitlines()[1:]


@pytest.mark.parametrize(
    ("språk", "sentence"),
    [
        (
            "nb",
            "Figuren viser 1 aktivitet og 2 resultater, med 1 kobling mellom dem.",
        ),
        (
            "nn",
            "Figuren viser 1 aktivitet og 2 resultat, med 1 kopling mellom dei.",
        ),
        (
            "en",
            "The figure shows 1 activity and 2 outputs, with 1 connection between them.",
        ),
    ],
)
def test_figure_is_described_by_its_numbers(språk: Språk, sentence: str) -> None:
    """The short description counts boxes of each kind, and arrows."""
    nodes = (box("a"), box("b", "resultat"), box("c", "resultat"))

    assert describe(nodes, [arrow("a", "b")], språk, "ks") == sentence


def test_empty_figure_is_described_as_empty() -> None:
    """Without boxes there is a sentence, and no list of nothing."""
    assert describe((), (), "nb", "ks") == "Det er ingen ledd å tegne ennå."


def test_boxes_are_told_column_by_column() -> None:
    """Each column has its heading, and each box who does it and what marks it has."""
    nodes = (
        box("a", label="Møte", column=0, detail="PPT"),
        box(
            "b",
            "resultat",
            label="Trygg?",
            column=1,
            marks=(Mark("måles", "1 indikator", "måles med «Ro»"), Mark("måles", "x")),
        ),
    )
    columns = (Column("aktivitet", "Aktiviteter"), Column("resultat", "Resultater"))

    figure = replace(diagram(nodes, ()), title="Losen", columns=columns)

    assert write_prose(figure) == (
        "Losen\nKort.\n\n"
        "Aktiviteter\n- Møte. PPT.\n\n"
        "Resultater\n- Trygg? Måles med «Ro». X.\n"
    )


def test_figure_without_arrows_says_nothing_of_how_it_fits_together() -> None:
    """There is no heading over an empty list."""
    assert "Slik henger det sammen" not in write_prose(replace(chain(), edges=()))


def test_arrows_are_told_under_a_heading_in_the_language() -> None:
    """The last part of the prose says how it all fits together."""
    figure = diagram((box("a"), box("b")), (arrow("a", "b"),))
    prose = write_prose(replace(figure, language="en"))

    assert prose.endswith("\n\nHow it fits together\n- If “Ledd a”, then “Ledd b”.\n")


def test_reason_and_marks_follow_the_claim() -> None:
    """A reason is part of the sentence, and marks are sentences of their own."""
    edge = DiagramEdge(
        source="a",
        target="b",
        kind="fører_til",
        label=" slik er det ",
        marks=(Mark("nødvendig", "nødvendig", "må til"), Mark("lav_tillit", "tvil")),
    )

    assert _told(edge) == ["- Hvis «A», så «B», fordi slik er det. Må til. Tvil."]


@pytest.mark.parametrize("reason", ["Er det sant?", "Ja!", "Og så …", "Slik er det."])
def test_sentence_that_has_its_end_gets_no_other(reason: str) -> None:
    """A reason with an end mark is not given one more."""
    assert _told(arrow("a", "b", label=reason)) == [
        f"- Hvis «A», så «B», fordi {reason}"
    ]


def test_arrows_of_one_input_are_told_together() -> None:
    """What nobody has written takes one line, where the first of them stands."""
    told = _told(
        arrow("a", "b", "innsats"),
        arrow("b", "c", "bidrar_til"),
        arrow("a", "c", "innsats"),
    )

    assert told == [
        "- «A» går med til «B» og «C».",
        "- Hvis «B», så bidrar det til målet «C».",
    ]


def test_input_that_says_where_it_goes_is_no_hypothesis() -> None:
    """A plain arrow from an input is told as what is put in; one with a reason is a claim."""
    nodes = (box("a", "innsats", "A"), box("b", label="B"), box("c", label="C"))
    told = _told(arrow("a", "b"), arrow("a", "c", label="det trengs folk"), nodes=nodes)

    assert told == [
        "- «A» går med til «B».",
        "- Hvis «A», så «C», fordi det trengs folk.",
    ]


def test_feedback_and_subgoals_are_no_hypotheses() -> None:
    """Each kind of arrow has a sentence of its own."""
    told = _told(arrow("b", "a", "forsterker"), arrow("b", "c", "delmål_av"))

    assert told == ["- «B» virker tilbake på «A».", "- «B» er et delmål av «C»."]


def test_hostile_texts_are_told_as_they_are() -> None:
    """Nothing that anybody writes is taken for a place to fill, or left out."""
    told = write_prose(hostile())

    for text in filter(str.strip, HOSTILE):
        assert f"«{text}»" in told


def test_readings_are_told_instead_of_their_count() -> None:
    """What an indicator shows says also that there is one."""
    reading = Reading(
        id="i",
        label="Fravær",
        start=ReadingPoint("5,2 %", "2024/2025"),
        latest=ReadingPoint("4,9 %", "2025/2026"),
        aim=ReadingPoint("4 %", "31.07.2028"),
    )
    marks = (Mark("måles", "1 indikator", "Måles med «Fravær»"),)
    node = box("a", label="Møte", readings=(reading,), marks=marks)

    assert (
        "- Møte. Fravær: nullpunkt 5,2 % (2024/2025), siste måling 4,9 % (2025/2026), "
        "ambisjon 4 % (31.07.2028)." in write_prose(diagram((node,), ()))
    )


def test_indicator_without_measurements_says_so() -> None:
    """An ambition alone is no measurement."""
    reading = Reading(id="i", label="Ro", aim=ReadingPoint("80 %"))
    prose = write_prose(diagram((box("a", readings=(reading,)),), ()))

    assert "Ro: ingen målinger ennå, ambisjon 80 %." in prose


def test_assumptions_follow_the_claim_with_their_status() -> None:
    """What a hypothesis rests on is a sentence of its own."""
    conditions = (
        Condition(id="f", label="Skolen svarer", status=Mark("antatt", "antatt")),
        Condition(id="g", label="Noen er hjemme"),
    )
    edge = replace(arrow("a", "b"), conditions=conditions)

    assert _told(edge) == [
        (
            "- Hvis «A», så «B». Det forutsetter: Skolen svarer (antatt). "
            "Det forutsetter: Noen er hjemme."
        )
    ]


def test_ties_of_one_collaboration_are_told_together() -> None:
    """All who take part stand in one sentence."""
    told = _told(arrow("a", "c", "trinn_3"), arrow("b", "c", "trinn_3"))

    assert told == ["- «A» og «B» koordinerer arbeidet i «C»."]


def test_figure_without_columns_is_told_lane_by_lane_and_kind_by_kind() -> None:
    """Rows stand under their lane, and the rest under what they are."""
    nodes = (
        box("a", "tjeneste", "PPT", column=None, lane="x"),
        box("b", "samarbeid", "Teamet", column=None),
    )
    figure = replace(
        diagram((), ()), nodes=nodes, columns=(), lanes=(Lane("x", "Oppvekst"),)
    )

    assert "Oppvekst\n- PPT.\n\nSamarbeid\n- Teamet.\n" in write_prose(figure)


def test_rows_of_a_grid_are_told_lane_by_lane() -> None:
    """The heads of its columns come after them, and rows of one name are told apart."""
    nodes = (
        box("a", "tjeneste", "Skole", column=0, lane="x"),
        box("b", "tjeneste", "Skole", column=0, lane="y"),
        box("s", "samarbeid", "Møte", column=1),
    )
    made = replace(
        diagram((), ()),
        nodes=nodes,
        edges=(arrow("b", "s", "trinn_3"),),
        columns=(Column("tjeneste", "Tjenester"), Column("samarbeid", "Samarbeid")),
        lanes=(Lane("x", "Nord"), Lane("y", "Sør")),
        arrangement="grid",
    )
    _, *paragraphs = write_prose(made).split("\n\n")

    assert paragraphs[:3] == [
        "Tjenester – Nord\n- Skole.",
        "Tjenester – Sør\n- Skole.",
        "Samarbeid\n- Møte.",
    ]
    assert "«Skole (Sør)»" in paragraphs[3]


def test_notes_stand_last() -> None:
    """What stands below the figure is told at the end."""
    prose = write_prose(replace(chain(), notes=("Se også tiltak to.",)))

    assert prose.endswith("\n\nMerk\n- Se også tiltak to.\n")
