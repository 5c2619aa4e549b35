"""Findings marked on a figure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from hypothesis import given, settings

import strategies
from diagram.examples import arrow, box
from diagram.examples import diagram as made_of
from diagram.geometry import crossings, overlaps
from diagram.views.town import town
from endringsteori.checking import valider
from endringsteori.diagnostics import Finding, Related, Severity, Status
from endringsteori.diagram import VIEWS, LegendEntry, Mark, tegn
from endringsteori.diagram.overlays import with_findings
from endringsteori.diagram.overlays.findings import NOTES_SHOWN
from endringsteori.diagram.value import Condition, Reading

if TYPE_CHECKING:
    from conftest import Golden
    from endringsteori.diagram import Diagram
    from endringsteori.model import Teori


def _finding(
    element: str,
    code: str = "ET302",
    severity: Severity = Severity.WARNING,
    **more: object,
) -> Finding:
    fields: dict[str, object] = {
        "code": code,
        "name": "umålt effekt",
        "severity": severity,
        "status": Status.OPEN,
        "new": None,
        "message": f"Ingen måler {element}.",
        "advice": "Mål den.",
        "element": element,
        "field": None,
        "key": None,
        "span": None,
        "related": (),
        "fingerprint": f"{code}@{element}",
        "exception": None,
        "project": "p",
        **more,
    }
    return Finding(**fields)  # type: ignore[arg-type]  # a dict of many types


def _figure() -> Diagram:
    nodes = (
        box("t/a", readings=(Reading(id="t/i", label="I"),)),
        box("t/b", "resultat"),
    )
    edge = replace(arrow("t/a", "t/b"), conditions=(Condition(id="tid", label="Tid"),))
    return replace(made_of(nodes, (edge,)), key="kjede.t")


def _marked(*findings: Finding) -> list[str]:
    """Give what is marked after two findings have been laid on: boxes, then arrows."""
    figure = with_findings(_figure(), findings)
    boxes = [f"{n.id} {mark.text}" for n in figure.nodes for mark in n.marks]
    arrows = [f"-> {mark.text}" for edge in figure.edges for mark in edge.marks]
    return boxes + arrows


def test_finding_is_marked_where_it_is() -> None:
    """On its box or its arrow; the shape tells how grave it is, and the words in full."""
    figure = with_findings(
        _figure(),
        [
            _finding("t/b"),
            _finding("t/a->t/b", "ET504", Severity.NOTE, message="Uten grunn."),
        ],
    )

    assert figure.nodes[1].marks == (
        Mark("advarsel", "ET302", "advarsel ET302: Ingen måler t/b."),
    )
    assert figure.edges[0].marks == (
        Mark("merknad", "ET504", "merknad ET504: Uten grunn."),
    )


def test_indicator_and_assumption_are_where_they_show() -> None:
    """What has no box of its own is marked on what it says something about."""
    assert _marked(_finding("t/i", "ET305")) == ["t/a ET305"]
    assert _marked(_finding("tid", "ET510")) == ["-> ET510"]


def test_pair_is_marked_where_the_two_meet() -> None:
    """Two services have a box between them, or else an activity that they share."""
    pair = _finding(
        "t", "ET401", key="nav+ppt", related=(Related("t/a", None, None, None),)
    )
    figure = replace(_figure(), nodes=(*_figure().nodes, box("nav+ppt", "effekt")))

    assert _marked(pair) == ["t/a ET401"]
    assert with_findings(figure, [pair]).nodes[2].marks[0].text == "ET401"


def test_what_a_finding_only_mentions_is_not_marked() -> None:
    """It is about its measure, and stands below the figure of it."""
    about = _finding("t", "ET209", related=(Related("t/b", None, None, None),))
    figure = with_findings(_figure(), [about])

    assert [mark for node in figure.nodes for mark in node.marks] == []
    assert figure.notes == ("Advarsel ET209: Ingen måler t.",)


def test_same_code_on_one_box_is_one_mark() -> None:
    """With the number, and all that is said."""
    twice = (_finding("t/b"), _finding("t/b", message="Og heller ikke her."))
    (mark,) = with_findings(_figure(), twice).nodes[1].marks

    assert mark.text == "ET302 × 2"
    assert mark.detail.endswith("Ingen måler t/b. Og heller ikke her.")


def test_gravest_stands_first() -> None:
    """Then by code."""
    found = (
        _finding("t/a", "ET504", Severity.NOTE),
        _finding("t/a", "ET303"),
        _finding("t/a", "ET102", Severity.ERROR),
        _finding("t/a", "ET302"),
    )

    assert _marked(*found) == ["t/a ET102", "t/a ET302", "t/a ET303", "t/a ET504"]


def test_exempted_finding_is_not_marked() -> None:
    """What the users have chosen to live with does not disturb the figure."""
    assert _marked(_finding("t/a", status=Status.EXEMPTED)) == []


def test_legend_counts_what_is_marked() -> None:
    """Each finding once, however many boxes it stands on."""
    found = (_finding("t/a"), _finding("t/b"), _finding("t/b", "ET1", Severity.ERROR))
    figure = with_findings(_figure(), found)

    assert figure.legend == (
        LegendEntry("feil", "1 feil"),
        LegendEntry("advarsel", "2 advarsler"),
    )


def test_what_is_elsewhere_is_counted() -> None:
    """A finding that the figure has no place for is not lost."""
    figure = with_findings(_figure(), [_finding("t/a"), _finding("u/c")])

    assert figure.notes == ("1 funn gjelder det som ikke er med i figuren.",)


def test_many_findings_about_the_whole_are_cut_and_counted() -> None:
    """The figure stays a figure."""
    found = [_finding("t", f"ET{n}") for n in range(101, 112)]
    notes = with_findings(_figure(), found).notes

    assert len(notes) == NOTES_SHOWN + 1
    assert notes[-1] == "Det er 3 funn til om dette. Se endringsteori valider."


def test_figure_without_findings_says_so() -> None:
    """Nothing marked is an answer too."""
    figure = with_findings(_figure(), [])

    assert figure.notes == ("Ingen funn gjelder det figuren viser.",)
    assert "Ingen funn gjelder det figuren viser." in figure.text


def test_golden_overlays(golden: Golden) -> None:
    """The findings of the rules, on a chain and on the services."""
    findings = valider(town(), dato=date(2026, 11, 21), profil="grundig")
    for name, visning, tiltak in (
        ("kjede", "kjede", "losen"),
        ("tjenester", "tjenester", None),
    ):
        figur = tegn(town(), visning, funn=findings, tiltak=tiltak)
        golden(f"{name}.txt", figur.tekst())
        golden(f"{name}.svg", figur.svg())


@settings(max_examples=15, deadline=None)
@given(strategies.any_teori())
def test_any_findings_can_be_marked(teori: Teori) -> None:
    """Whatever is found, the figures lie in order and hold the same boxes."""
    findings = valider(teori)
    for visning in VIEWS:
        plain = tegn(teori, visning).diagram
        figur = tegn(teori, visning, funn=findings)
        figur.svg()

        assert [n.id for n in plain.nodes] == [n.id for n in figur.diagram.nodes]
        assert crossings(figur.layout) == []
        assert overlaps(figur.layout) == []
