"""The whole of what people are told."""

from __future__ import annotations

from endringsteori.document import Heading, Items, Rows
from endringsteori.output.vurdering.telling import tell
from measured_town import TOWN, assessed


def test_the_shortest_stands_first() -> None:
    """A table of measures and answers, before any detail."""
    title, short, table, *_ = tell(assessed())

    assert title == Heading(1, "Vurdering av Lilleby kommune per 21.11.2026")
    assert short == Heading(2, "Kort sagt")
    assert table == Rows(
        ["Tiltak", "På plass?", "Resultater?", "Målet?"],
        [
            ["Losen_*", "delvis", "delvis", "delvis"],
            ["Roen", "ikke i gang", "ikke i gang", "ikke i gang"],
        ],
    )


def test_a_goal_is_told_once() -> None:
    """Not under each measure that contributes to it, and credited to none."""
    lists = [b for b in tell(assessed()) if isinstance(b, Items)]
    below = [line for one in lists for item in one.items for line in item.below]

    assert sum("Andel som har fullført" in line for line in below) == 1


def test_a_project_without_a_name_is_told_by_its_path() -> None:
    """Or by nothing, where it has none."""
    text = "endringsteori: 1\nmål:\n  ro: Flere får ro\n"

    assert next(tell(assessed(text=text))) == Heading(
        1, "Vurdering av lilleby per 21.11.2026"
    )
    assert next(tell(assessed(text=text, prosjekt=""))) == Heading(
        1, "Vurdering per 21.11.2026"
    )


def test_a_goal_is_measured_through_its_subgoals() -> None:
    """It is not counted among those that nothing measures."""
    text = """\
endringsteori: 1
mål:
  stort: Barn har det bra
  lite:
    navn: Barn får ro
    delmål_av: stort
  annet: Voksne får ro
indikatorer:
  i:
    navn: Andel med ro
    måler: [lite]
"""
    blocks = [*tell(assessed(text=text))]
    items = [one.text for b in blocks if isinstance(b, Items) for one in b.items]

    assert "3 mål: måles gjennom delmål (1) og ikke målt (2)." in items
    assert "«Barn har det bra» (måles gjennom delmål)" in items


def test_what_is_hidden_is_said_once_at_the_end() -> None:
    """Only where something is."""
    *_, last = tell(assessed())
    *_, without = tell(assessed(text=TOWN.replace("verdi: 3\n", "verdi: 30\n")))

    assert isinstance(last, Items)
    assert isinstance(without, Items)
    assert last.items[-1].text.startswith("Tall som gjelder færre enn 5, er skjult")
    assert without.items == last.items[:-1]
