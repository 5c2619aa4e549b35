"""A table knows its columns, and its rows keep to them; keys find their rows."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given, settings

import strategies
from assessment.measured import DATO
from endringsteori import Tabell, Tabeller, Teori, graf, tabeller, valider, vurder
from endringsteori.model.navnerom import LEDD_SEKSJONER
from endringsteori.output.tabeller.rows import Målgrupperad, Målrad

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, TypeAlias

    Table: TypeAlias = Tabell[Mapping[str, Any]]

KINDS: Final = {str, int, float, bool, date}
"""What pandas, polars and everybody else know."""
A_GOAL: Final[Målrad] = {
    "id": "ro",
    "navn": "Flere får ro",
    "med_egne_ord": None,
    "delmål_av": None,
    "ansvarlig": "skolen",
    "målt": True,
}


def whole(teori: Teori) -> Tabeller:
    """Give all that can be given of a theory at a day."""
    funn = valider(teori, dato=DATO)
    return tabeller(teori, funn=funn, vurdering=vurder(teori, dato=DATO))


def fits(cell: object, kind: type, *, may_be_empty: bool) -> bool:
    """Tell whether a cell may stand in a column; 1 is no float, and yes is no number."""
    return may_be_empty if cell is None else type(cell) is kind


@settings(max_examples=15)
@given(strategies.any_teori())
def test_the_tables_of_any_theory_hold_together(teori: Teori) -> None:
    """Rows keep to their columns, keys find their rows, and nothing is lost."""
    found, counted = dict(whole(teori)), counts(teori)

    for name, table in found.items():
        keeps_to_its_columns(name, table)
    every_key_finds_its_row(found)
    assert {name: len(found[name]) for name in counted} == counted


def keeps_to_its_columns(name: str, table: Table) -> None:
    """See that each row has them in their order, each cell of the type of its column."""
    columns, empty = table.kolonner, table.kan_være_tomme
    for row in table:
        assert tuple(row) == tuple(columns), name
        assert all(
            fits(row[one], kind, may_be_empty=one in empty)
            for one, kind in columns.items()
        ), (name, row)


def every_key_finds_its_row(found: Mapping[str, Table]) -> None:
    """See that ids are given once, and that what names nothing is left out."""
    ids = {
        name: [row["id"] for row in table]
        for name, table in found.items()
        if "id" in table.kolonner and "status" not in name
    }
    assert all(len(set(every)) == len(every) for every in ids.values())
    for name, table in found.items():
        for column, others in table.nøkler.items():
            known = {id_ for other in others for id_ in ids[other]} | {None}
            assert {row[column] for row in table} <= known, (name, column)


def counts(teori: Teori) -> dict[str, int]:
    """Count the things of a theory, by the table that has a row for each."""
    graph, vurdering = graf(teori), vurder(teori, dato=DATO)
    inside = (len(getattr(t, s)) for t in teori.tiltak for s in LEDD_SEKSJONER)
    return {
        "mål": len(teori.mål),
        "tiltak": len(teori.tiltak),
        "finansiering": sum(len(one.finansiering) for one in teori.tiltak),
        "ledd": sum(inside) + len(teori.effekter),
        "koblinger": len(graph.edges(implied=True)) + len(graph.reinforcing()),
        "hypoteser": len(graph.edges()),
        "indikatorer": len(graph.indicators()),
        "målgrupper": len(teori.målgrupper),
        "tjenester": len(teori.tjenester),
        "samarbeid": len(teori.samarbeid),
        "funn": len(valider(teori, dato=DATO)),
        "statuser": len(vurdering.ledd),
        "lesninger": len(vurdering.hypoteser),
    }


def test_a_table_without_rows_has_columns_all_the_same() -> None:
    """So that a program finds them, whatever the project holds."""
    empty = tabeller(Teori(), dato=DATO)

    assert all(len(table) == 0 and table.kolonner for _, table in empty)
    assert [name for name, _ in empty][:3] == ["ting", "mål", "tiltak"]
    assert dict(empty)["målinger"].kolonner["til"] is date


def test_every_column_is_told_of() -> None:
    """Its type, its keys and what it says, and every key leads to a table."""
    found = dict(tabeller(Teori(), dato=DATO))

    for name, table in found.items():
        assert set(table.kolonner.values()) <= KINDS, name
        assert all(about.endswith((".", "…")) for about in table.beskrivelser.values())
        assert {other for keys in table.nøkler.values() for other in keys} <= set(found)


def test_what_a_column_is() -> None:
    """Read from the class of the rows."""
    table = Tabell(Målrad, [A_GOAL])

    assert dict(table.kolonner) == {
        "id": str,
        "navn": str,
        "med_egne_ord": str,
        "delmål_av": str,
        "ansvarlig": str,
        "målt": bool,
    }
    assert table.kan_være_tomme == {"med_egne_ord", "delmål_av", "ansvarlig"}
    assert dict(table.nøkler) == {
        "id": ("ting",),
        "delmål_av": ("mål",),
        "ansvarlig": ("tjenester",),
    }
    assert table.beskrivelser["ansvarlig"] == "Tjenesten som har ansvaret."


def test_a_table_can_be_copied_and_sent_to_another_process() -> None:
    """As any record can."""
    table = Tabell(Målgrupperad, ())

    for other in (copy.copy(table), pickle.loads(pickle.dumps(table))):  # noqa: S301 - our own bytes
        assert isinstance(other, Tabell)
        assert other.kolonner == table.kolonner


def test_the_columns_cannot_be_changed() -> None:
    """They are the same for everybody."""
    columns = Tabell(Målrad, ()).kolonner

    with pytest.raises(TypeError):
        columns["ny"] = str  # type: ignore[index]  # it is what is refused
