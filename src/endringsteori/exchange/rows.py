"""From a theory to the rows of the workbook."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from endringsteori.exchange.columns import CellForm
from endringsteori.exchange.lists import join, join_pairs
from endringsteori.exchange.sheet import (
    CONNECTIONS,
    KINDS_OF_LINKS,
    NOTHING,
    SERIES,
    SHARED,
)
from endringsteori.model.navnerom import LEDD_SEKSJONER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from endringsteori.exchange.columns import Column
    from endringsteori.exchange.sheet import Sheet
    from endringsteori.model import Hypotese, Indikator, Teori

__all__ = ["CellValue", "fields_of", "rows_of"]

CellValue: TypeAlias = str | int | Decimal | date | None
"""What stands in a cell: a text, a number, a date, or nothing."""

_SECTION_NAMES = {
    section: name for name, section in KINDS_OF_LINKS.items() if name != SHARED
}
_CONNECTION_NAMES = {field: name for name, field in CONNECTIONS.items()}


def rows_of(sheet: Sheet, teori: Teori) -> list[list[CellValue]]:
    """Give the rows of a sheet, each with a cell for each column.

    What is as it would be without being written, is left empty.
    """
    return [
        [_cell(column, thing, first) for column in sheet.columns]
        for thing, first in _things(sheet, teori)
    ]


def fields_of(sheet: Sheet, teori: Teori) -> list[tuple[Column, CellValue]]:
    """Give the fields of a sheet that has one on each row, also those at their defaults."""
    return [(column, _value(column, _found(column, teori))) for column in sheet.columns]


_Rows: TypeAlias = "Iterator[tuple[Any, Mapping[str, str]]]"
"""Things, and what they belong to by column."""


def _things(sheet: Sheet, teori: Teori) -> _Rows:
    """Give what a sheet has rows for."""
    special = _SPECIAL.get(sheet.key)
    if special is not None:
        yield from special(teori)
    elif sheet.owner == "tiltak":
        yield from ((one, {}) for one in getattr(teori, sheet.section, ()))
        for tiltak in teori.tiltak:
            for one in getattr(tiltak, sheet.section):
                yield one, {sheet.owner_key: tiltak.id}
    else:
        yield from ((thing, {}) for thing in getattr(teori, sheet.section))


def _causes(teori: Teori) -> _Rows:
    for utfordring in teori.utfordringer:
        for årsak in utfordring.årsaker:
            yield årsak, {"utfordring": utfordring.id}


def _answers(teori: Teori) -> _Rows:
    for liste in teori.kartlegging:
        of = {"sjekkliste": liste.id}
        for punkt in liste.punkter:
            yield punkt, {**of, "punkt": punkt.id}
        if not liste.punkter:
            yield None, of


def _milestones(teori: Teori) -> _Rows:
    for indikator, of in _indicators(teori):
        for one in indikator.milepæler:
            yield one, {"indikator": of}


def _measurements(teori: Teori) -> _Rows:
    for indikator, of in _indicators(teori):
        for one in indikator.målinger:
            yield one, {"indikator": of}
        if indikator.sammenligning is not None:
            for one in indikator.sammenligning.målinger:
                yield one, {"indikator": of, "serie": SERIES[1]}


def _links(teori: Teori) -> _Rows:
    for effekt in teori.effekter:
        yield effekt, {"slag": SHARED}
    for tiltak in teori.tiltak:
        for section in LEDD_SEKSJONER:
            for ledd in getattr(tiltak, section):
                yield ledd, {"tiltak": tiltak.id, "slag": _SECTION_NAMES[section]}


def _connections(teori: Teori) -> _Rows:
    for effekt in teori.effekter:
        yield from _from(effekt, {"fra": effekt.id})
    for tiltak in teori.tiltak:
        for section in LEDD_SEKSJONER:
            for ledd in getattr(tiltak, section):
                yield from _from(ledd, {"tiltak": tiltak.id, "fra": ledd.id})


def _from(
    ledd: Any,  # noqa: ANN401 - any class of links
    first: Mapping[str, str],
) -> _Rows:
    for field, name in _CONNECTION_NAMES.items():
        hypoteser: tuple[Hypotese, ...] | None = getattr(ledd, field, None)
        for hypotese in hypoteser or ():
            yield hypotese, {**first, "til": hypotese.til, "slag": name}
        feeds_nothing = hypoteser == () and type(ledd).__name__ == "Innsats"
        if feeds_nothing and field == "fører_til":
            yield None, {**first, "til": NOTHING}


def _indicators(teori: Teori) -> Iterator[tuple[Indikator, str]]:
    """Give the indicators, each with its id in full."""
    for indikator in teori.indikatorer:
        yield indikator, indikator.id
    for tiltak in teori.tiltak:
        for indikator in tiltak.indikatorer:
            yield indikator, f"{tiltak.id}/{indikator.id}"


_SPECIAL: Final[Mapping[str, Callable[[Teori], _Rows]]] = {
    "årsaker": _causes,
    "ledd": _links,
    "koblinger": _connections,
    "milepæler": _milestones,
    "målinger": _measurements,
    "kartlegging": _answers,
}
"""The sheets whose rows do not stand in one list of the project or of a measure."""


def _cell(column: Column, thing: object, first: Mapping[str, str]) -> CellValue:
    if column.key in first:
        return first[column.key]
    found = _found(column, thing)
    return None if found == column.default else _value(column, found)


def _found(column: Column, thing: object) -> object:
    """Follow the path of a column; None where something on the way is not there."""
    for step in column.path:
        thing = getattr(thing, step, None)
    return thing


def _value(column: Column, found: Any) -> CellValue:  # noqa: ANN401 - of the model
    if found is None or found == ():
        return None
    match column.form:
        case CellForm.NUMBER | CellForm.WHOLE | CellForm.DATE:
            value: CellValue = found
        case CellForm.YES_NO:
            value = "ja" if found else "nei"
        case CellForm.TEXTS:
            value = join(found, "\n")
        case CellForm.REFERENCES:
            value = join(found)
        case CellForm.PAIRS:
            name, text = column.pairs
            value = join_pairs(
                (getattr(one, name), getattr(one, text)) for one in found
            )
        case _:
            value = str(found)
    return value
