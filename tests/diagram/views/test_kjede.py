"""The chain of one measure, and of a whole theory."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

import builders as b
import strategies
from diagram.geometry import crossings, overlaps
from endringsteori.diagram import (
    VIEWS,
    DiagramNode,
    Figur,
    UnknownMeasureError,
    UnknownViewError,
    tegn,
)
from endringsteori.graph import graf

if TYPE_CHECKING:
    from conftest import Golden
    from endringsteori.model import Teori
    from endringsteori.texts import Ordvalg, Språk


def _two_measures() -> Teori:
    """Two measures that share an effekt; one feeds the other, and a goal is not reached."""
    losen = b.tiltak(
        "losen",
        b.innsats("stilling", årsverk="1,5", beløp="900000"),
        b.innsats("lokale", til="kurs", navn="Et lokale"),
        b.aktivitet("kurs", ("møte", "trygg"), samarbeidspartnere=("nav",)),
        b.aktivitet("møte", "åpen-dør/mestrer", ansvarlig="ppt"),
        b.resultat(
            "trygg",
            {
                "delt": {
                    "fordi": "trygge elever lærer",
                    "nødvendig": "ja",
                    "tillit": "lav",
                }
            },
            forsterker="møte",
        ),
        b.indikator("oppmøte", ("kurs", "trygg")),
        b.indikator("samtaler", "trygg"),
        navn="Losen",
        ansvarlig="ppt",
        mål=("trivsel", "urørt"),
    )
    dør = b.tiltak(
        "åpen-dør",
        b.aktivitet("prat", "mestrer"),
        b.resultat("mestrer", mål="fullføre", gjenstår="vi vet ikke hva mer"),
        b.virkning("sliten", utilsiktet="ja"),
        navn="Åpen dør",
    )
    return b.teori(
        losen,
        dør,
        b.effekt("delt", "fullføre", sikt="lang"),
        b.mål("fullføre", "trivsel", ansvarlig="ppt"),
        b.mål("trivsel"),
        b.mål("urørt"),
        b.tjeneste("ppt", navn="PPT"),
        b.tjeneste("nav", navn="NAV"),
        virksomhet={"navn": "Fjellfjord kommune"},
    )


def _figur(
    tiltak: str | None = None, språk: Språk = "nb", ordvalg: Ordvalg = "ks"
) -> Figur:
    return tegn(graf(_two_measures()), tiltak=tiltak, språk=språk, ordvalg=ordvalg)


def _node(figur: Figur, element: str) -> DiagramNode:
    return next(node for node in figur.diagram.nodes if node.id == element)


def _marks(figur: Figur, element: str) -> list[str]:
    return [mark.text for mark in _node(figur, element).marks]


@pytest.mark.parametrize("tiltak", ["losen", "åpen-dør", None])
def test_golden_figures(tiltak: str | None, golden: Golden) -> None:
    """Content, prose and picture are those that somebody has looked at."""
    figur = _figur(tiltak)
    name = "alle" if tiltak is None else tiltak.replace("å", "a").replace("ø", "o")

    golden(f"kjede-{name}.json", figur.json())
    golden(f"kjede-{name}.txt", figur.tekst())
    golden(f"kjede-{name}.svg", figur.svg())


def test_measure_is_drawn_with_all_it_leads_to() -> None:
    """Its links, the shared effekt, the link of another measure, and the goals."""
    elements = [node.id for node in _figur("losen").diagram.nodes]

    assert elements == [
        "losen/stilling",
        "losen/lokale",
        "losen/kurs",
        "losen/møte",
        "losen/trygg",
        "åpen-dør/mestrer",
        "delt",
        "fullføre",
        "trivsel",
        "urørt",
    ]


def test_other_measures_are_named_on_their_boxes() -> None:
    """A box of another measure says which."""
    figur = _figur("losen")

    assert [group.label for group in figur.diagram.groups] == ["Åpen dør"]
    assert _node(figur, "åpen-dør/mestrer").group == "åpen-dør"
    assert _node(figur, "losen/kurs").group is None


def test_whole_theory_is_drawn_when_no_measure_is_named() -> None:
    """All links and goals, each box with its measure."""
    figur = _figur()
    drawn = {node.id for node in figur.diagram.nodes}

    assert {node.element for node in graf(_two_measures()).nodes()} == drawn
    assert [group.id for group in figur.diagram.groups] == ["losen", "åpen-dør"]
    assert figur.diagram.title == "Alle tiltak"


def test_only_measure_gives_the_figure_its_name() -> None:
    """With one measure, the whole theory is about it."""
    teori = b.teori(b.tiltak("losen", b.aktivitet("kurs")), b.mål("trivsel"))
    figur = tegn(graf(teori))

    assert figur.diagram.title == "Losen"
    assert [node.id for node in figur.diagram.nodes] == ["losen/kurs", "trivsel"]


def test_edges_of_every_kind_are_drawn() -> None:
    """Implied inputs, hypotheses, goals, subgoals and feedback."""
    edges = [(e.source, e.target, e.kind) for e in _figur("losen").diagram.edges]

    assert edges == [
        ("losen/stilling", "losen/kurs", "innsats"),
        ("losen/stilling", "losen/møte", "innsats"),
        ("losen/lokale", "losen/kurs", "fører_til"),
        ("losen/kurs", "losen/møte", "fører_til"),
        ("losen/kurs", "losen/trygg", "fører_til"),
        ("losen/møte", "åpen-dør/mestrer", "fører_til"),
        ("losen/trygg", "delt", "fører_til"),
        ("åpen-dør/mestrer", "fullføre", "bidrar_til"),
        ("delt", "fullføre", "bidrar_til"),
        ("losen/trygg", "losen/møte", "forsterker"),
        ("fullføre", "trivsel", "delmål_av"),
    ]


def test_hypothesis_shows_reason_and_marks() -> None:
    """The reason stands on the arrow, with what is necessary and what is trusted little."""
    edges = _figur("losen").diagram.edges
    (edge,) = [edge for edge in edges if edge.target == "delt"]

    assert edge.label == "trygge elever lærer"
    assert edge.necessary
    assert edge.trust == "lav"
    assert [mark.text for mark in edge.marks] == ["nødvendig", "lav"]


def test_boxes_say_who_does_it_and_what_is_put_in() -> None:
    """Services of an activity, owner of a goal, size of an input, reach of an effekt."""
    figur = _figur("losen")

    assert _node(figur, "losen/kurs").detail == "PPT med NAV"
    assert _node(figur, "losen/møte").detail == "PPT"
    assert (
        _node(figur, "losen/stilling").detail == "1,5 årsverk · 900\u00a0000 kr i året"
    )
    assert _node(figur, "delt").detail == "På lang sikt"
    assert _node(figur, "fullføre").detail == "Ansvarlig: PPT"
    assert _node(figur, "trivsel").detail == ""


def test_boxes_show_what_is_measured() -> None:
    """The number of indicators, or that there is none; inputs need none."""
    figur = _figur("losen")

    assert _marks(figur, "losen/kurs") == ["1 indikator"]
    assert _marks(figur, "losen/trygg") == ["2 indikatorer"]
    assert _marks(figur, "losen/møte") == ["måles ikke"]
    assert _marks(figur, "losen/stilling") == []


def test_goal_measured_through_others_is_not_called_unmeasured() -> None:
    """A goal whose contributing link is measured needs no indicator of its own."""
    teori = b.teori(
        b.resultat("kurs", mål="trivsel"),
        b.indikator("oppmøte", "t/kurs"),
        b.mål("trivsel"),
    )

    assert _marks(tegn(graf(teori)), "trivsel") == []


def test_goal_that_is_not_reached_says_so() -> None:
    """A named goal without an arrow is there; one reached through a subgoal is reached."""
    figur = _figur("losen")

    assert _marks(figur, "urørt") == ["måles ikke", "kjeden når ikke hit"]
    assert _marks(figur, "trivsel") == ["måles ikke"]


def test_links_show_what_is_unintended_and_what_remains() -> None:
    """Side effects and unfinished links carry a mark, the latter with its reason."""
    figur = _figur()
    remains = _node(figur, "åpen-dør/mestrer").marks[-1]

    assert _marks(figur, "åpen-dør/sliten") == ["måles ikke", "utilsiktet"]
    assert (remains.text, remains.detail) == (
        "gjenstår",
        "Gjenstår: vi vet ikke hva mer",
    )


def test_columns_are_named_in_the_chosen_vocabulary() -> None:
    """Empty columns are left out, and the names follow profile and language."""
    ks = [column.heading for column in _figur("losen").diagram.columns]
    dfø = [column.heading for column in _figur("losen", "nn", "dfø").diagram.columns]

    assert ks == ["Innsatser", "Aktiviteter", "Resultater", "Effekter", "Mål"]
    assert dfø == [
        "Innsatsfaktorar",
        "Aktivitetar",
        "Produkt og tenester",
        "Samfunnseffektar",
        "Mål",
    ]


def test_legend_explains_what_is_used() -> None:
    """Signs that the figure does not use are not explained."""
    losen = [entry.sign for entry in _figur("losen").diagram.legend]
    dør = [entry.sign for entry in _figur("åpen-dør").diagram.legend]

    assert losen == [
        "innsats",
        "fører_til",
        "nødvendig",
        "bidrar_til",
        "delmål_av",
        "forsterker",
        "måles",
        "lav_tillit",
    ]
    assert dør == ["fører_til", "bidrar_til"]


def test_prose_tells_every_arrow() -> None:
    """The text alternative says each hypothesis as a sentence."""
    tekst = _figur("losen").tekst()

    assert "- «Stilling» går med til «Kurs» og «Møte».\n" in tekst
    assert "- «Et lokale» går med til «Kurs».\n" in tekst
    assert "- Hvis «Trygg», så «Delt», fordi trygge elever lærer. " in tekst
    assert "- Hvis «Delt», så bidrar det til målet «Fullføre».\n" in tekst
    assert "- «Trygg» virker tilbake på «Møte».\n" in tekst
    assert "- «Fullføre» er et delmål av «Trivsel».\n" in tekst


def test_prose_is_in_the_language_of_the_figure() -> None:
    """English figures have English prose."""
    tekst = _figur("losen", "en").tekst()

    assert "- If «" not in tekst
    assert "- If “Trygg”, then “Delt”, because trygge elever lærer. " in tekst


def test_unknown_measure_is_told_with_those_there_are() -> None:
    """The error carries the ids that would do."""
    with pytest.raises(UnknownMeasureError) as caught:
        _figur("lösen")

    assert (caught.value.tiltak, caught.value.known) == ("lösen", ("losen", "åpen-dør"))


def test_unknown_view_is_told_with_those_there_are() -> None:
    """The error carries the names that would do."""
    with pytest.raises(UnknownViewError) as caught:
        tegn(graf(_two_measures()), "kake")

    assert (caught.value.name, caught.value.known) == ("kake", tuple(VIEWS))


def test_name_of_a_view_may_be_in_capitals() -> None:
    """Names of views are found in any case."""
    assert tegn(graf(_two_measures()), "KJEDE").diagram == _figur().diagram


def test_empty_theory_is_drawn() -> None:
    """A theory without links gives a figure that says so."""
    figur = tegn(graf(b.teori()))

    assert figur.diagram.nodes == ()
    assert "ingen ledd" in figur.svg()


@settings(max_examples=40, deadline=None)
@given(strategies.any_teori())
def test_any_theory_is_drawn(teori: Teori) -> None:
    """Whatever flaws a theory has, its figures hold it whole and lie in order."""
    graph = graf(teori)
    for tiltak in (None, *(one.id for one in teori.tiltak)):
        figur = tegn(graph, tiltak=tiltak)
        figur.svg()

        assert crossings(figur.layout) == []
        assert overlaps(figur.layout) == []
    drawn = [node.id for node in tegn(graph).diagram.nodes]
    assert [node.element for node in graph.nodes()] == drawn


_DRAW = """
import sys
sys.path.insert(0, "tests")
from diagram.views.test_kjede import _figur
sys.stdout.buffer.write((_figur().svg() + _figur().json()).encode())
"""


def test_hash_seed_does_not_change_a_byte() -> None:
    """The same theory gives the same bytes in every process."""
    drawn = {
        subprocess.run(  # noqa: S603 - our own interpreter and program
            [sys.executable, "-c", _DRAW],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2")
    }

    assert len(drawn) == 1
