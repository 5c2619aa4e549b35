"""What a figure may show."""

from __future__ import annotations

import pytest

from builders import aktivitet, resultat, teori, tiltak
from endringsteori.diagram import tegn
from endringsteori.privacy import CONFIDENTIAL, DOT
from endringsteori.texts import SPRÅK
from synthetic import numbers

FIRST, SECOND, *_ = numbers()
PERSONS = teori(
    tiltak(
        f"elev-{FIRST}",
        aktivitet("møte", til="kontakt", navn=f"Møte med {FIRST}"),
        resultat("kontakt"),
    ),
    tiltak(f"elev-{SECOND}", aktivitet("møte", til="kontakt"), resultat("kontakt")),
)
NAMED = teori(
    tiltak("plan", aktivitet("møte", navn="Møte med Kari Nordmann")), nivå="individ"
)


def test_boxes_that_are_shown_the_same_are_still_two() -> None:
    """Their arrows go where they went."""
    diagram = tegn(PERSONS).diagram
    ids = [node.id for node in diagram.nodes]
    second = f"elev-{DOT * 11}/møte#2"

    assert second in ids
    assert len(set(ids)) == len(ids) == 4
    assert (second, f"elev-{DOT * 11}/kontakt#2") in {
        (edge.source, edge.target) for edge in diagram.edges
    }


def test_a_split_figure_knows_what_its_boxes_belong_to() -> None:
    """And calls it what it may be called."""
    pages = tegn(PERSONS).på("a4", deling="tiltak").sider
    shown = "\n".join(page.diagram.to_json() for page in pages)

    assert len(pages) == 3
    assert FIRST not in shown
    assert SECOND not in shown


@pytest.mark.parametrize("språk", SPRÅK)
def test_a_figure_of_a_person_is_stamped(språk: str) -> None:
    """In its title, which is seen and heard, and its names are hidden."""
    figur = tegn(NAMED, språk=next(one for one in SPRÅK if one == språk))
    stamp = CONFIDENTIAL.på(figur.diagram.language).upper()

    assert figur.diagram.title.startswith(f"{stamp} · ")
    assert figur.tekst().startswith(stamp)
    assert figur.svg().count(stamp) == 3
    assert "Nordmann" not in figur.json() + figur.svg() + figur.mermaid()


def test_an_ordinary_figure_has_no_stamp() -> None:
    """And shows what it showed."""
    assert tegn(teori(tiltak("losen", navn="Losen"))).diagram.title == "Losen"
