"""`Tabell`: rows that know their columns also when there are none; `Tabeller`: all of them."""

from __future__ import annotations

from dataclasses import fields
from types import MappingProxyType, NoneType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Generic,
    NamedTuple,
    TypeVar,
    get_args,
    get_origin,
    get_type_hints,
)

from endringsteori.lean import dataclass
from endringsteori.output.tabeller.keys import Til

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from endringsteori.output.tabeller.assessed_rows import (
        Funnrad,
        Indikatorstatusrad,
        Lesningsrad,
        Statusrad,
    )
    from endringsteori.output.tabeller.rows import (
        Finansieringsrad,
        Hypoteserad,
        Indikatorrad,
        Koblingsrad,
        Leddrad,
        Målgrupperad,
        Målingsrad,
        Målrad,
        Referanserad,
        Samarbeidsrad,
        Tiltaksrad,
        Tingrad,
        Tjenesterad,
    )

__all__ = ["Tabell", "Tabeller"]

Rad_co = TypeVar("Rad_co", covariant=True)


class _Column(NamedTuple):
    """What a column says of itself: its type, whether a cell may be empty, and its keys."""

    type: type
    may_be_empty: bool
    til: tuple[str, ...]
    om: str


class Tabell(tuple[Rad_co, ...], Generic[Rad_co]):  # noqa: SLOT001 - a tuple has no room for slots
    """Rows with the same columns, each a flat dict: `pandas.DataFrame(t, columns=t.kolonner)`.

    The values are `str`, `int`, `float`, `bool`, `datetime.date` and `None`. `kolonner`
    has the type of each column, in their order, also for a table without rows: polars
    takes it as its schema (`polars.DataFrame(t, schema=t.kolonner)`), and so finds no
    column to be of another type further down.
    """

    _slag: type[Rad_co]
    _columns: Mapping[str, _Column]

    def __new__(cls, slag: type[Rad_co], rader: Iterable[Rad_co]) -> Tabell[Rad_co]:
        """Make a table of one kind of rows."""
        table = super().__new__(cls, rader)
        table._slag = slag
        table._columns = _columns(slag)
        return table

    def __getnewargs__(self) -> tuple[type[Rad_co], tuple[Rad_co, ...]]:
        """Give what a copy is made of."""
        return self._slag, tuple(self)

    @property
    def kolonner(self) -> Mapping[str, type]:
        """The type of each column, in order."""
        return MappingProxyType({name: one.type for name, one in self._columns.items()})

    @property
    def kan_være_tomme(self) -> frozenset[str]:
        """The columns where a cell may be `None`."""
        columns = self._columns.items()
        return frozenset(name for name, one in columns if one.may_be_empty)

    @property
    def nøkler(self) -> Mapping[str, tuple[str, ...]]:
        """By column whose values are ids of rows elsewhere: the tables that may have them."""
        columns = self._columns.items()
        return MappingProxyType({name: one.til for name, one in columns if one.til})

    @property
    def beskrivelser(self) -> Mapping[str, str]:
        """What each column says, in a few words."""
        return MappingProxyType({name: one.om for name, one in self._columns.items()})


def _columns(slag: type[object]) -> Mapping[str, _Column]:
    """Read the columns of a kind of rows from its annotations."""
    hints = get_type_hints(slag, include_extras=True)
    return {name: _column(hint) for name, hint in hints.items()}


def _column(hint: object) -> _Column:
    assert get_origin(hint) is Annotated  # noqa: S101 - every column says what it says
    written, *told = get_args(hint)
    *keys, om = told
    types = get_args(written) or (written,)
    (kind,) = (one for one in types if one is not NoneType)
    til = next((key.tabeller for key in keys if isinstance(key, Til)), ())
    return _Column(kind, NoneType in types, til, om)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabeller:
    """A theory as tables: flat rows, with ids that join them.

    Everything is as it may be shown: texts and ids through the mask of the theory, small
    numbers hidden, and no measurement whose period ends after `dato`. An id that names
    nothing is left out, so every key finds its row. `taushetsbelagt` says that the theory
    is about a person or a family. `funn` is empty without findings, and `statuser`,
    `indikatorstatuser` and `lesninger` without an assessment.
    """

    dato: date
    taushetsbelagt: bool
    ting: Tabell[Tingrad]
    mål: Tabell[Målrad]
    tiltak: Tabell[Tiltaksrad]
    finansiering: Tabell[Finansieringsrad]
    ledd: Tabell[Leddrad]
    koblinger: Tabell[Koblingsrad]
    hypoteser: Tabell[Hypoteserad]
    indikatorer: Tabell[Indikatorrad]
    målinger: Tabell[Målingsrad]
    målgrupper: Tabell[Målgrupperad]
    tjenester: Tabell[Tjenesterad]
    samarbeid: Tabell[Samarbeidsrad]
    referanser: Tabell[Referanserad]
    funn: Tabell[Funnrad]
    statuser: Tabell[Statusrad]
    indikatorstatuser: Tabell[Indikatorstatusrad]
    lesninger: Tabell[Lesningsrad]

    def __iter__(self) -> Iterator[tuple[str, Tabell[Mapping[str, object]]]]:
        """Give each table with its name, in order."""
        for field in fields(self):
            table = getattr(self, field.name)
            if isinstance(table, Tabell):
                yield field.name, table
