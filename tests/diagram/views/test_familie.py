"""The plan as the family sees it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

import builders as b
from diagram.geometry import crossings, outside, overlaps, told
from endringsteori.checking import today
from endringsteori.diagram import tables, tegn
from endringsteori.loading import Folder, load
from endringsteori.texts import SPRÅK

if TYPE_CHECKING:
    from conftest import Golden
    from endringsteori.diagram import Diagram
    from endringsteori.texts import Språk

DAY: Final = date(2026, 11, 21)
EXAMPLE: Final = Path(__file__).parents[3] / "eksempler" / "familie"
FAMILY: Final = load(Folder(EXAMPLE)).teori
SETTLED: Final = {
    "referanse": "FAM-1",
    "koordinator": "nav",
    "samtykke": {"dato": "2026-08-20"},
}


def drawn(*things: Any, **individ: Any) -> Diagram:  # noqa: ANN401 - as the builders
    """Draw a plan of these things."""
    own = {key: value for key, value in {**SETTLED, **individ}.items() if value}
    services = (b.tjeneste("skole"), b.tjeneste("nav"), b.tjeneste("bup"))
    theory = b.teori(*services, *things, nivå="individ", individ=own)
    return tegn(theory, "familie", dato=DAY).diagram


def test_golden_figure(golden: Golden) -> None:
    """Content, places and picture are those that somebody has looked at."""
    figur = tegn(FAMILY, "familie", dato=DAY)

    golden("familie.json", figur.json())
    golden("familie.layout", told(figur.layout))
    golden("familie.svg", figur.svg())
    assert crossings(figur.layout) == []
    assert overlaps(figur.layout) == []
    assert outside(figur.layout) == []


@pytest.mark.parametrize("språk", SPRÅK)
def test_golden_prose_of_the_example(språk: Språk, golden: Golden) -> None:
    """The text alternative, in each language."""
    figur = tegn(FAMILY, "familie", språk=språk, dato=DAY)

    golden(f"familie-eksempel-{språk}.txt", figur.tekst())


def test_a_table_for_each_column() -> None:
    """What the figure shows can be read without it."""
    found = tables(tegn(FAMILY, "familie", dato=DAY).diagram)

    assert found
    assert any("Jeg vil sove uten å være redd" in str(table) for table in found)


def test_who_coordinates_stands_first_and_says_so() -> None:
    """Also without an activity; services without a part are left out."""
    diagram = drawn(b.tiltak("t", b.aktivitet("møte", ansvarlig="skole")))
    services = [node for node in diagram.nodes if node.kind == "tjeneste"]

    assert [node.id for node in services] == ["nav", "skole"]
    assert [mark.text for mark in services[0].marks] == ["koordinerer for oss"]


def test_it_is_said_where_nobody_coordinates() -> None:
    """Below the figure, and among what is waited for."""
    diagram = drawn(b.tiltak("t", b.aktivitet("møte")), koordinator=None)

    assert "Ingen koordinerer for oss ennå." in diagram.notes
    assert "Noen som koordinerer for oss" in [node.label for node in diagram.nodes]


def test_goals_stand_in_the_persons_own_words() -> None:
    """What the services call them comes below; a goal that nothing leads to is marked."""
    diagram = drawn(
        b.mål("sove", navn="Sover i egen seng", med_egne_ord="Jeg vil sove"),
        b.tiltak("t", b.aktivitet("kveld", "ro"), b.resultat("ro", mål="sove")),
        b.mål("leke", med_egne_ord="Jeg vil leke"),
    )
    goals = {node.id: node for node in diagram.nodes if node.kind == "mål"}

    assert goals["sove"].label == "Jeg vil sove"
    assert goals["sove"].detail == "Sover i egen seng"
    assert goals["sove"].marks == ()
    assert [mark.kind for mark in goals["leke"].marks] == ["nås_ikke"]
    assert ("t/kveld", "sove") in [(e.source, e.target) for e in diagram.edges]


def test_what_has_ended_is_left_out_and_what_is_planned_is_marked() -> None:
    """The figure shows what is, and what is to come."""
    diagram = drawn(
        b.tiltak("borte", b.aktivitet("før", ansvarlig="nav"), status="avsluttet"),
        b.tiltak("ny", b.aktivitet("nå"), status="planlagt"),
    )
    activities = [node for node in diagram.nodes if node.kind == "aktivitet"]

    assert [node.id for node in activities] == ["ny/nå"]
    assert [mark.text for mark in activities[0].marks] == [
        "planlagt",
        "ingen ansvarlig",
    ]


@pytest.mark.parametrize("språk", SPRÅK)
def test_another_level_has_no_such_figure(språk: Språk) -> None:
    """It is said what the figure is for."""
    theory = b.teori(b.tiltak("t", b.aktivitet("møte")), b.mål("m"))
    diagram = tegn(theory, "familie", språk=språk).diagram

    assert diagram.nodes == ()
    assert "nivå: individ" in diagram.description


def test_without_a_day_it_is_today() -> None:
    """A measure that begins tomorrow is still waited for."""
    measure = b.tiltak(
        "t", b.aktivitet("møte"), oppstart=date(today().year + 1, 12, 31)
    )
    theory = b.teori(measure, nivå="individ")
    labels = [node.label for node in tegn(theory, "familie").diagram.nodes]

    assert "«T» begynner" in labels
