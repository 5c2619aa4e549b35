"""The table that drives it all: the sheets of the workbook, and what a row of each becomes.

The columns of a sheet are those of its classes (`columns`), after the ones that say what
the row belongs to.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from endringsteori import model
from endringsteori.exchange.columns import CellForm, Column, columns_of, plain
from endringsteori.exchange.sheet import CONNECTIONS, KINDS_OF_LINKS, SERIES, Sheet
from endringsteori.exchange.sheet_words import OWNER_ABOUT
from endringsteori.model.referanser import slag_i_felt
from endringsteori.texts import SPRÅK

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.exchange.sheet import Owner
    from endringsteori.model.navnerom import TingSlag

__all__ = [
    "SHEETS",
    "START",
    "sheet_called",
]

_LAST: Final = ("beskrivelse", "merknad")


def _own(key: str, *, required: bool = False, **more: Any) -> Column:  # noqa: ANN401 - fields of Column
    """Make a column that says what a row belongs to: no field of the model."""
    form = more.pop("form", CellForm.REFERENCE)
    return Column((key,), form, required, about=OWNER_ABOUT[key], **more)


def _of(
    *kinds: type[object], section: str, without: tuple[str, ...] = ()
) -> Iterator[Column]:
    """Give the columns of some classes, each once, references with what they may name.

    An id may be left out. What most rows do without comes last.
    """
    found = {column.key: column for kind in kinds for column in columns_of(kind)}
    for column in sorted(found.values(), key=lambda column: column.key in _LAST):
        if column.key not in without:
            named = slag_i_felt(section, column.path[-1])
            needed = column.required and column.form is not CellForm.ID
            yield replace(column, kinds=named, required=needed)


def _things(section: str, kind: type[Any], slag: TingSlag) -> Sheet:
    columns = tuple(_of(kind, section=section))
    return Sheet(key=section, section=section, columns=columns, kind=slag)


def _rows(
    section: str, kind: type[Any], *first: Column, owner: Owner | None = None
) -> Sheet:
    """Make the sheet of a list without ids; the first column says what has the list."""
    columns = (*first, *_of(kind, section=section))
    key = first[0].key if first else ""
    return Sheet(
        key=section,
        section=section,
        columns=columns,
        by_id=False,
        owner=owner,
        owner_key=key,
    )


def _in_measure(required: bool = True) -> Column:  # noqa: FBT001, FBT002 - the one thing that differs
    return _own("tiltak", required=required, kinds=("tiltak",))


def _start() -> Sheet:
    nivå = Column(
        ("nivå",),
        CellForm.CHOICE,
        choices=("individ", "tiltak", "portefølje"),
        about="Om kjeden gjelder ett individ, ett tiltak eller en portefølje.",
        default="portefølje",
    )
    version = Column(
        ("endringsteori",),
        CellForm.CHOICE,
        choices=("1",),
        about="Versjonen av formatet: 1.",
        default=1,
    )
    singles = {
        "virksomhet": model.Virksomhet,
        "innstillinger": model.Innstillinger,
        "individ": model.Individ,
    }
    fields = (
        replace(
            column,
            path=(section, *column.path),
            kinds=slag_i_felt(section, column.path[-1]),
            required=False,
        )
        for section, kind in singles.items()
        for column in columns_of(kind)
    )
    return Sheet(key="start", section="", columns=(version, nivå, *fields), by_id=False)


def _ledd() -> Sheet:
    slag = _own(
        "slag", required=True, form=CellForm.CHOICE, choices=tuple(KINDS_OF_LINKS)
    )
    kinds = (
        model.Innsats,
        model.Aktivitet,
        model.Resultat,
        model.Virkning,
        model.Effekt,
    )
    columns = tuple(_of(*kinds, section="aktiviteter"))
    return Sheet(
        key="ledd",
        section="",
        columns=(_in_measure(), slag, *columns),
        owner="tiltak",
        owner_key="tiltak",
        kind="ledd",
    )


def _koblinger() -> Sheet:
    til = _own("til", required=True, kinds=("ledd", "mål"))
    fra = _own("fra", required=True, kinds=("ledd",))
    slag = _own("slag", form=CellForm.CHOICE, choices=tuple(CONNECTIONS))
    rest = _of(model.Hypotese, section="hypoteser", without=("til",))
    return Sheet(
        key="koblinger",
        section="",
        columns=(_in_measure(required=False), fra, til, *rest, slag),
        by_id=False,
        owner="ledd",
        owner_key="fra",
    )


def _kartlegging() -> Sheet:
    lists = _own("sjekkliste", required=True, kinds=("sjekkliste",))
    punkt = _own("punkt", form=CellForm.ID)
    rest = _of(model.Punkt, section="punkter", without=("id",))
    return Sheet(
        key="kartlegging",
        section="kartlegging",
        columns=(lists, punkt, *rest),
        owner="sjekkliste",
        owner_key="sjekkliste",
    )


def _owned(
    section: str,
    kind: type[Any],
    owner: Owner,
    *first: Column,
    slag: TingSlag | None = None,
) -> Sheet:
    columns = (*first, *_of(kind, section=section))
    return Sheet(
        key=section,
        section=section,
        columns=columns,
        owner=owner,
        owner_key=first[0].key,
        kind=slag,
    )


def _indikator_rows(section: str, kind: type[Any], *more: Column) -> Sheet:
    of = _own("indikator", required=True, kinds=("indikator",))
    return _rows(section, kind, of, *more, owner="indikator")


SHEETS: Final[tuple[Sheet, ...]] = (
    _start(),
    _things("utfordringer", model.Utfordring, "utfordring"),
    _owned(
        "årsaker",
        model.Årsak,
        "utfordring",
        _own("utfordring", required=True, kinds=("utfordring",)),
        slag="årsak",
    ),
    _things("målgrupper", model.Målgruppe, "målgruppe"),
    _things("tjenester", model.Tjeneste, "tjeneste"),
    _things("virkemidler", model.Virkemiddel, "virkemiddel"),
    _things("samarbeid", model.Samarbeid, "samarbeid"),
    _things("mål", model.Mål, "mål"),
    _things("tiltak", model.Tiltak, "tiltak"),
    _rows("finansiering", model.Finansiering, _in_measure(), owner="tiltak"),
    _ledd(),
    _koblinger(),
    _owned(
        "indikatorer",
        model.Indikator,
        "tiltak",
        _in_measure(required=False),
        slag="indikator",
    ),
    _indikator_rows("milepæler", model.Milepæl),
    _indikator_rows(
        "målinger",
        model.Måling,
        _own("serie", form=CellForm.CHOICE, choices=SERIES, default=SERIES[0]),
    ),
    _things("planer", model.Plan, "plan"),
    _things("kunnskapskilder", model.Kunnskapskilde, "kunnskapskilde"),
    _things("forutsetninger", model.Forutsetning, "forutsetning"),
    _things("risikoer", model.Risiko, "risiko"),
    _things("ytre_forhold", model.YtreForhold, "ytre forhold"),
    _kartlegging(),
    _things("faser", model.Fase, "fase"),
    _rows(
        "gjenbesøk",
        model.Gjenbesøk,
        _own("i_tiltak", kinds=("tiltak",)),
        owner="tiltak",
    ),
    _things("datakilder", model.Datakilde, "datakilde"),
    _rows("unntak", model.Unntak),
    _rows("egne_regler", model.EgenRegel),
)
"""The sheets in the order of the method: from why, through what, to how it goes."""

START: Final = SHEETS[0]


@cache
def _by_name() -> Mapping[str, Sheet]:
    return {plain(sheet.names.på(språk)): sheet for språk in SPRÅK for sheet in SHEETS}


def sheet_called(name: str) -> Sheet | None:
    """Give the sheet with a name, in any language; None where it is not one of ours."""
    return _by_name().get(plain(name))
