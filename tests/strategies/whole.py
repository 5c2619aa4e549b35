"""Theories over every section and field, drawn from the classes of the model themselves.

A field that the model gets is drawn here too, without a word being written.
"""

from __future__ import annotations

import unicodedata
from dataclasses import is_dataclass
from decimal import Decimal
from functools import cache
from types import NoneType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Literal,
    get_args,
    get_origin,
    get_type_hints,
)

from hypothesis import strategies as st

from endringsteori.model import (
    DELTE_SEKSJONER,
    TILTAKETS_SEKSJONER,
    Form,
    Krav,
    Måling,
    Teori,
    Tiltak,
    Varighet,
    forms,
)
from endringsteori.model.immutable import descriptions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hypothesis.strategies import SearchStrategy

__all__ = ["whole_teori", "wild_tekst"]

_LETTERS = "abcxyzæøåäöüéèêóòôàáčđŋšŧž0123456789"
_15_DIGITS = 10**15 - 1
_MOST_FIELDS = 4
"""How many of its optional fields a thing has: every one is drawn in some example."""

_ODD = (
    *("NO", "no", "on", "null", "~", "1e3", "0301", "12:30", "12.500", "0x1F", "1_000"),
    *(".inf", "2027-06-30", "true", "<<", "=", "---", "...", "a: b", "a #b", "#", ":"),
    *(
        "- ",
        "? ",
        "«Nå»",
        "'",
        '"',
        "''",
        "\\n",
        "@",
        "`",
        "%",
        "&",
        "*",
        "!",
        "|",
        ">",
    ),
    *(
        "{",
        "}",
        "[",
        "]",
        ",",
        "A\u030a",
        "o\u0308",
        "\u212b",
        "Ærlig",
        "😀",
        "👩\u200d👧",
    ),
    *(
        "\n",
        "\n\n",
        "\n ",
        "\t",
        " ",
        "\u00a0",
        "\u2028",
        "\u2029",
        "\ufeff",
        "\U0010ffff",
    ),
    "langt ord " * 12,
)
"""What YAML, Unicode or an emitter may stumble on."""


def wild_tekst() -> SearchStrategy[str]:
    """Text as no sane person writes it, but as the format allows it."""
    letters = st.characters(
        exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"
    )
    parts = st.lists(st.sampled_from(_ODD) | st.text(letters, max_size=4), max_size=4)
    return parts.map("".join).filter(
        lambda text: unicodedata.normalize("NFC", text).strip() != ""
    )


def _id() -> SearchStrategy[str]:
    rest = st.text(f"{_LETTERS}_-", max_size=6)
    return st.builds(str.__add__, st.sampled_from(_LETTERS), rest)


def _referanse() -> SearchStrategy[str]:
    return st.one_of(_id(), st.builds("{}/{}".format, _id(), _id()))


def _tall() -> SearchStrategy[Decimal]:
    whole = st.integers(-_15_DIGITS, _15_DIGITS).map(Decimal)
    return whole | st.decimals(-(10**9), 10**9, places=3)


def _periode() -> SearchStrategy[str]:
    year = st.integers(1, 9998)
    return st.one_of(
        year.map("{:04}".format),
        year.map(lambda first: f"{first:04}/{first + 1:04}"),
        st.builds("{:04}-H{}".format, year, st.integers(1, 2)),
        st.builds("{:04}K{}".format, year, st.integers(1, 4)),
        st.builds("{:04}M{:02}".format, year, st.integers(1, 12)),
        st.integers(1, 9000).map(lambda first: f"{first:04}_{first + 2:04}"),
        st.dates().map(str),
    )


def _form(annotated: object) -> Form:
    form = get_args(annotated)[1]
    assert isinstance(form, Form)
    return form


_BY_FORM: dict[Form, SearchStrategy[Any]] = {
    _form(forms.Fritekst): wild_tekst(),
    _form(forms.Fritekster): st.lists(wild_tekst(), max_size=2),
    _form(forms.Id): _id(),
    _form(forms.Referanse): _referanse(),
    _form(forms.Ider): st.lists(_referanse(), unique=True, max_size=3),
    _form(forms.MinstTo): st.lists(_referanse(), unique=True, min_size=2, max_size=3),
    _form(forms.JaNei): st.booleans(),
    _form(forms.Tall): _tall(),
    _form(forms.Heltall): st.integers(-_15_DIGITS, _15_DIGITS),
    _form(forms.Trinn): st.integers(1, 4),
    _form(forms.Versjon): st.just(1),
    _form(forms.Kommunenummer): st.integers(0, 9999).map("{:04}".format),
    _form(forms.EgenKode): st.sampled_from(("LOKAL-01", "AB-7", "ABCDEFGH-123")),
    _form(forms.Dato): st.dates(),
    _form(forms.TidsPeriode): _periode(),
    _form(forms.TidsVarighet): st.builds(
        Varighet, st.integers(0, 999), st.sampled_from(("uker", "måneder", "år"))
    ),
}


def whole_teori() -> SearchStrategy[Teori]:
    """Give any theory that the model can build."""
    return _thing(Teori)


@cache
def _value(hint: object) -> SearchStrategy[Any]:
    """Give what a field of this type can hold."""
    parts = get_args(hint)
    if get_origin(hint) is Annotated:
        return _BY_FORM[parts[1]] if parts[1] in _BY_FORM else _value(parts[0])
    if get_origin(hint) is Literal:
        return st.sampled_from(parts)
    if get_origin(hint) is tuple:
        return st.lists(_value(parts[0]), max_size=2, unique_by=_key)
    if NoneType in parts:
        return _value(next(part for part in parts if part is not NoneType))
    assert is_dataclass(hint)
    assert isinstance(hint, type)
    return _thing(hint)


def _key(thing: object) -> object:
    """Give what sets a thing of a list apart from the others: itself, without an id."""
    for name in ("id", "til"):
        if (key := getattr(thing, name, None)) is not None:
            return key
    return id(thing)


@st.composite
def _thing(draw: st.DrawFn, kind: type[Any]) -> Any:  # noqa: ANN401 - a class of the model
    hints = get_type_hints(kind, include_extras=True)
    required = [name for name, said in descriptions(kind).items() if said.is_required]
    optional = [name for name in hints if name not in required]
    names = [*required, *_some(draw, optional)]
    if kind is Krav:
        names = [draw(st.sampled_from(optional))]
    elif kind is Måling and {"verdi", "vurdering", "mangler"}.isdisjoint(names):
        names.append("verdi")
    drawn = {name: draw(_value(hints[name])) for name in names}
    if "individ" in drawn and kind is Teori:
        drawn["nivå"] = "individ"
    sections = {Teori: DELTE_SEKSJONER, Tiltak: TILTAKETS_SEKSJONER}.get(kind, ())
    _leave_out_twice(drawn, sections)
    return kind(**drawn)


def _some(draw: st.DrawFn, names: Sequence[str]) -> list[str]:
    if not names:
        return []
    return draw(st.lists(st.sampled_from(names), unique=True, max_size=_MOST_FIELDS))


def _leave_out_twice(drawn: dict[str, Any], sections: Sequence[str]) -> None:
    """Keep the first of each id in the sections that share their ids."""
    seen: set[str] = set()
    for section in sections:
        if section in drawn:
            drawn[section] = [thing for thing in drawn[section] if thing.id not in seen]
            seen.update(thing.id for thing in drawn[section])
