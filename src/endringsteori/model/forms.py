"""The forms of `format.md` §1 as annotated types: what they read, write and look like.

The classes of the model know the full form only; every shorthand ends here.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Final, Literal, TypeAlias

from endringsteori.diagnostics import TroubleKind
from endringsteori.model import patterns
from endringsteori.model.form import Form, form_error
from endringsteori.model.tall import les_heltall, les_tall, skriv_tall
from endringsteori.model.tekst import (
    les_egen_kode,
    les_id,
    les_janei,
    les_kommunenummer,
    les_ord,
    les_referanse,
    les_tekst,
    les_trinn,
    les_versjon,
    rens,
)
from endringsteori.model.tid import (
    Periode,
    Varighet,
    les_dato,
    les_periode,
    les_varighet,
    skriv_dato,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydantic.json_schema import JsonSchemaValue

__all__ = [
    "PERIOD_SCHEMA",
    "REFERENCE_SCHEMA",
    "TEXT_SCHEMA",
    "VALG",
    "Dato",
    "EgenKode",
    "Fritekst",
    "Fritekster",
    "Heltall",
    "Id",
    "Ider",
    "JaNei",
    "Kommunenummer",
    "MinstTo",
    "Plain",
    "Referanse",
    "Tall",
    "TidsPeriode",
    "TidsVarighet",
    "Trinn",
    "Versjon",
    "as_items",
    "refuse_twice",
]


class Plain(str):
    """A text that dumps without quotation marks: a number, date, id or chosen word."""

    __slots__ = ()


def as_items(value: object) -> tuple[object, ...]:
    """Take a list, or one value alone as a list of one. Nothing is a list of none."""
    if value is None:
        return ()
    if isinstance(value, str):
        return (value,)
    if not isinstance(value, (list, tuple)):
        raise form_error(TroubleKind.WRONG_SHAPE, ventet="liste")
    empty = [(i,) for i, item in enumerate(value) if item is None]
    if empty:
        raise form_error(TroubleKind.EMPTY_ITEM, under=empty)
    return tuple(value)


def _les_tekster(value: object) -> tuple[object, ...]:
    # Lists read from files know how they were written; a comma cuts a text in [ ].
    if getattr(value, "flow", False) and value:
        raise form_error(TroubleKind.TEXTS_IN_BRACKETS)
    return as_items(value)


def _les_ider(value: object) -> tuple[object, ...]:
    items = as_items(value)
    if len(items) > 1:
        refuse_twice(items)
    return items


def _les_minst_to(value: object) -> object:
    items = _les_ider(value)
    if len(items) < 2:  # noqa: PLR2004 - it takes two to work together
        raise form_error(TroubleKind.TOO_FEW, minst=2)
    return items


def refuse_twice(items: Iterable[object]) -> None:
    """Raise a form error that names every item that stands earlier in the list too."""
    seen: set[str] = set()
    again: list[tuple[int]] = []
    for i, item in enumerate(items):
        if isinstance(item, str):
            text = rens(item)
            if text in seen:
                again.append((i,))
            seen.add(text)
    if again:
        raise form_error(TroubleKind.SAME_ID_TWICE, under=again)


def _text_or(*others: str, pattern: str, **limits: int) -> JsonSchemaValue:
    """Describe a text by its pattern, and within limits what a parser makes of it."""
    return {"type": ["string", *others], "pattern": pattern, **limits}


TEXT_SCHEMA: Final = _text_or("number", "boolean", pattern=patterns.TEKST)
"""What a YAML parser with types of its own may make of a text: `navn: 12`, `navn: true`."""
REFERENCE_SCHEMA: Final = _text_or("integer", pattern=patterns.REFERANSE, minimum=0)
PERIOD_SCHEMA: Final = _text_or(
    "integer", pattern=patterns.PERIODE, minimum=1000, maximum=9999
)
_15_DIGITS: Final = {"minimum": -(10**15) + 1, "maximum": 10**15 - 1}

Fritekst: TypeAlias = Annotated[str, Form(les_tekst, schema=TEXT_SCHEMA, plain=True)]
VALG: Final = Form(les_ord, Plain)
"""For a `Literal`: one of a few chosen words."""

Id: TypeAlias = Annotated[
    str, Form(les_id, Plain, _text_or(pattern=patterns.ID), plain=True)
]
Referanse: TypeAlias = Annotated[
    str,
    Form(
        les_referanse,
        Plain,
        REFERENCE_SCHEMA,
        plain=True,
    ),
]
"""The id of a thing, or `tiltak/id` for a thing inside a measure."""

JaNei: TypeAlias = Annotated[
    bool,
    Form(
        les_janei,
        lambda value: Plain("ja" if value else "nei"),
        {"enum": ["ja", "nei"]},
        plain=True,
    ),
]
Tall: TypeAlias = Annotated[
    Decimal,
    Form(
        les_tall,
        lambda value: Plain(skriv_tall(value)),
        _text_or("number", pattern=patterns.TALL, **_15_DIGITS),
        plain=True,
    ),
]
Heltall: TypeAlias = Annotated[
    int,
    Form(
        les_heltall,
        Plain,
        _text_or("integer", pattern=patterns.HELTALL, **_15_DIGITS),
        plain=True,
    ),
]
Trinn: TypeAlias = Annotated[
    Literal[1, 2, 3, 4],
    Form(
        les_trinn,
        Plain,
        {"enum": [1, 2, 3, 4, "1", "2", "3", "4"]},
        plain=True,
    ),
]
Versjon: TypeAlias = Annotated[
    Literal[1],
    Form(les_versjon, Plain, {"enum": [1, "1"]}, plain=True),
]
Kommunenummer: TypeAlias = Annotated[
    str,
    Form(
        les_kommunenummer,
        schema=_text_or(
            "integer", pattern=patterns.KOMMUNENUMMER, minimum=100, maximum=9999
        ),
        plain=True,
    ),
]
EgenKode: TypeAlias = Annotated[
    str,
    Form(
        les_egen_kode,
        Plain,
        _text_or(pattern=patterns.EGEN_KODE),
        plain=True,
    ),
]
"""The code of a rule of the project's own: 2–8 capitals, a hyphen and digits."""

Dato: TypeAlias = Annotated[
    date,
    Form(
        les_dato,
        lambda value: Plain(skriv_dato(value)),
        _text_or(pattern=patterns.DATO),
        plain=True,
    ),
]
TidsPeriode: TypeAlias = Annotated[
    Periode,
    Form(
        les_periode,
        Plain,
        PERIOD_SCHEMA,
        plain=True,
    ),
]
TidsVarighet: TypeAlias = Annotated[
    Varighet,
    Form(
        les_varighet,
        Plain,
        _text_or(pattern=patterns.VARIGHET),
        plain=True,
    ),
]


def _one_or_list(own: JsonSchemaValue) -> JsonSchemaValue:
    items = own["items"]
    return {"anyOf": [items, {**own, "uniqueItems": True}]}


Ider: TypeAlias = Annotated[tuple[Referanse, ...], Form(_les_ider, schema=_one_or_list)]
MinstTo: TypeAlias = Annotated[
    tuple[Referanse, ...],
    Form(
        _les_minst_to,
        schema=lambda own: {**own, "uniqueItems": True, "minItems": 2},
    ),
]
Fritekster: TypeAlias = Annotated[
    tuple[Fritekst, ...],
    Form(_les_tekster, schema=lambda own: {"anyOf": [own["items"], own]}),
]
