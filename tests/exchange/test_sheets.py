"""The table of sheets: nothing of the model is forgotten, and no two things are called the same."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any, get_args, get_origin, get_type_hints

import pytest

from endringsteori import model
from endringsteori.exchange.columns import CellForm, plain
from endringsteori.exchange.page import columns_by_heading
from endringsteori.exchange.sheets import SHEETS, START, sheet_called
from endringsteori.texts import SPRÅK

if TYPE_CHECKING:
    from endringsteori.exchange.sheet import Sheet

LISTS = {
    *("årsaker", "finansiering", "milepæler", "målinger", "gjenbesøk", "punkter"),
    *("innsats", "aktiviteter", "resultater", "virkninger", "effekter"),
    *("indikatorer", "fører_til", "bidrar_til"),
}
"""Fields that are rows of sheets: connections, links, and lists of things."""

CLASSES: dict[str, tuple[type[Any], ...]] = {
    "start": (),
    "utfordringer": (model.Utfordring,),
    "årsaker": (model.Årsak,),
    "målgrupper": (model.Målgruppe,),
    "tjenester": (model.Tjeneste,),
    "virkemidler": (model.Virkemiddel,),
    "samarbeid": (model.Samarbeid,),
    "mål": (model.Mål,),
    "tiltak": (model.Tiltak,),
    "finansiering": (model.Finansiering,),
    "ledd": (
        model.Innsats,
        model.Aktivitet,
        model.Resultat,
        model.Virkning,
        model.Effekt,
    ),
    "koblinger": (model.Hypotese,),
    "indikatorer": (model.Indikator,),
    "milepæler": (model.Milepæl,),
    "målinger": (model.Måling,),
    "planer": (model.Plan,),
    "kunnskapskilder": (model.Kunnskapskilde,),
    "forutsetninger": (model.Forutsetning,),
    "risikoer": (model.Risiko,),
    "ytre_forhold": (model.YtreForhold,),
    "kartlegging": (model.Punkt,),
    "faser": (model.Fase,),
    "gjenbesøk": (model.Gjenbesøk,),
    "datakilder": (model.Datakilde,),
    "unntak": (model.Unntak,),
    "egne_regler": (model.EgenRegel,),
}


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.key)
def test_every_field_has_a_column(sheet: Sheet) -> None:
    """Or is a list that has a sheet of its own."""
    columns = {column.path[0] for column in sheet.columns}
    missing = {
        field.name
        for kind in CLASSES[sheet.key]
        for field in fields(kind)
        if field.name not in columns and field.name not in LISTS
    }

    assert missing - ({"id"} if sheet.key == "kartlegging" else set()) == set()


def test_every_section_of_a_project_has_a_sheet() -> None:
    """Those that are one thing stand on the first, and shared effects among the links."""
    sheets = {sheet.section for sheet in SHEETS}
    on_first = {column.path[0] for column in START.columns}
    sections = {field.name for field in fields(model.Teori)}

    assert sections - sheets - on_first == {"effekter"}


def test_every_list_of_things_has_a_sheet() -> None:
    """Whatever class of the model holds it."""
    held = {
        name
        for kinds in CLASSES.values()
        for kind in kinds
        for name, hint in get_type_hints(kind).items()
        if get_origin(hint) is tuple and is_dataclass(get_args(hint)[0])
    }
    pairs = {
        column.path[-1]
        for sheet in SHEETS
        for column in sheet.columns
        if column.form is CellForm.PAIRS
    }

    assert held - pairs <= LISTS


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.key)
def test_no_two_columns_share_a_heading(sheet: Sheet) -> None:
    """Not even in different languages, since all are read at once."""
    for column in sheet.columns:
        for språk in SPRÅK:
            found = columns_by_heading(sheet)[plain(column.heading(språk))]
            assert found is column


def test_sheets_are_found_by_their_names() -> None:
    """In any language, within what Excel allows, whatever the capitals."""
    for sheet in SHEETS:
        for språk in SPRÅK:
            name = sheet.names.på(språk)
            assert len(name) <= 31
            assert sheet_called(f" {name.upper()} ") is sheet
    assert sheet_called("Notater") is None


def test_lists_of_choices_fit() -> None:
    """Excel takes 255 characters, and no commas within."""
    for sheet in SHEETS:
        for column in sheet.columns:
            assert len(",".join(column.choices)) <= 255
            assert not any("," in choice for choice in column.choices)


def test_what_columns_hold() -> None:
    """As the model has it: choices, kinds of things, and what must be there."""
    columns = {
        (sheet.key, column.key): column for sheet in SHEETS for column in sheet.columns
    }

    assert columns["tiltak", "status"].choices[0] == "idé"
    assert columns["tiltak", "ansvarlig"].kinds == ("tjeneste",)
    assert columns["samarbeid", "trinn"].required
    assert not columns["samarbeid", "navn"].required
    assert not columns["egne_regler", "krever.felt"].required
    assert columns["målinger", "fordelt_på"].pairs == ("id", "verdi")
    assert columns["indikatorer", "nullpunkt.periode"].form is CellForm.PERIOD
