"""The columns of the workbook, asked of the classes of the model: a new field is a new column.

What a class holds as one thing inside it, such as `nullpunkt`, has a column for each of
its fields; lists of things have sheets of their own.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from enum import Enum, auto
from types import NoneType
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, get_args, get_origin
from typing import get_type_hints as hints_of

from endringsteori.exchange.words import WORDS
from endringsteori.lean import dataclass
from endringsteori.model import Form, forms
from endringsteori.model.immutable import descriptions

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.model.immutable import Described
    from endringsteori.model.navnerom import TingSlag
    from endringsteori.texts import Språk

__all__ = ["CellForm", "Column", "columns_of", "plain"]


class CellForm(Enum):
    """What a cell holds."""

    TEXT = auto()
    TEXTS = auto()
    ID = auto()
    REFERENCE = auto()
    REFERENCES = auto()
    PAIRS = auto()
    CHOICE = auto()
    YES_NO = auto()
    NUMBER = auto()
    WHOLE = auto()
    DATE = auto()
    PERIOD = auto()
    DURATION = auto()
    DIGITS = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the way to its field from the thing of a row, and what its cells hold.

    `choices` are the words that may stand there. `kinds` are the kinds of things that a
    reference may name. `pairs` are the two fields of the things that `PAIRS` become.
    `about` is the description of the field; `default` what the model has without it.
    """

    path: tuple[str, ...]
    form: CellForm
    required: bool = False
    choices: tuple[str, ...] = ()
    kinds: tuple[TingSlag, ...] = ()
    pairs: tuple[str, str] = ("", "")
    about: str = ""
    default: object = None

    @property
    def key(self) -> str:
        """The path in one word: `nullpunkt.verdi`."""
        return ".".join(self.path)

    def heading(self, språk: Språk) -> str:
        """Give what stands at the top of the column."""
        return " – ".join(WORDS[step].på(språk) for step in self.path)


_YES_NO: Final = ("ja", "nei")


def _form(alias: object) -> Form | None:
    """Give the form of a type of the model, which is what such types share."""
    return next((part for part in get_args(alias) if isinstance(part, Form)), None)


_FORMS: Final[Mapping[Form | None, CellForm]] = {
    _form(alias): form
    for alias, form in (
        (forms.Fritekst, CellForm.TEXT),
        (forms.Fritekster, CellForm.TEXTS),
        (forms.Id, CellForm.ID),
        (forms.Referanse, CellForm.REFERENCE),
        (forms.Ider, CellForm.REFERENCES),
        (forms.MinstTo, CellForm.REFERENCES),
        (forms.JaNei, CellForm.YES_NO),
        (forms.Tall, CellForm.NUMBER),
        (forms.Heltall, CellForm.WHOLE),
        (forms.Trinn, CellForm.CHOICE),
        (forms.Dato, CellForm.DATE),
        (forms.TidsPeriode, CellForm.PERIOD),
        (forms.TidsVarighet, CellForm.DURATION),
        (forms.Kommunenummer, CellForm.DIGITS),
        (forms.EgenKode, CellForm.TEXT),
    )
}


def plain(word: str) -> str:
    """Fold a heading, or the name of a sheet, to what sets it apart from the others."""
    return "".join(sign for sign in word.casefold() if sign.isalnum())


def columns_of(kind: type[object]) -> tuple[Column, ...]:
    """Give the columns of a class of the model, in the order of its fields.

    Left out are the fields that hold lists of things.
    """
    return tuple(_columns(kind, (), needed=True))


def _columns(
    kind: type[Any], above: tuple[str, ...], *, needed: bool
) -> Iterator[Column]:
    hints = hints_of(kind, include_extras=True)
    for name, info in descriptions(kind).items():
        path = (*above, name)
        required = needed and info.is_required
        hint = _without_none(hints[name])
        inner = _inner(hint)
        if inner is not None:
            yield from _columns(inner, path, needed=required)
        elif (column := _column(path, hint, info, required=required)) is not None:
            yield column


def _column(
    path: tuple[str, ...], hint: object, info: Described, *, required: bool
) -> Column | None:
    """Make the column of one field; None where it holds a list of things."""
    about, default = info.description, info.otherwise()
    bare, form, pairs = _bare(hint), _FORMS.get(_form(hint)), ("", "")
    choices = tuple(map(str, get_args(bare))) if get_origin(bare) is Literal else ()
    if form is CellForm.YES_NO:
        choices = _YES_NO
    elif form is None and choices:
        form = CellForm.CHOICE
    elif form is None and (held := _pairs(bare)) is not None:
        form, pairs = CellForm.PAIRS, held
    if form is None:
        return None
    return Column(
        path, form, required, choices, pairs=pairs, about=about, default=default
    )


def _without_none(hint: object) -> object:
    parts = get_args(hint)
    if NoneType in parts and get_origin(hint) is not Annotated:
        return next(part for part in parts if part is not NoneType)
    return hint


def _bare(hint: object) -> object:
    return get_args(hint)[0] if get_origin(hint) is Annotated else hint


def _inner(hint: object) -> type[Any] | None:
    """Give the class of a thing that is held as one, not in a list, nor in one cell."""
    if _form(hint) in _FORMS:
        return None
    bare = _bare(hint)
    return bare if isinstance(bare, type) and is_dataclass(bare) else None


def _pairs(bare: object) -> tuple[str, str] | None:
    """Give the two fields of things that are no more than a name and a value."""
    if get_origin(bare) is not tuple:
        return None
    held = _bare(get_args(bare)[0])
    assert isinstance(held, type)  # noqa: S101 - the model holds lists of its own classes
    name, *values = (field.name for field in fields(held))
    return (name, values[0]) if name == "id" and len(values) == 1 else None
