"""The forms as types: what they take from a file and from Python, and give back."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from endringsteori.model import forms
from endringsteori.model.forms import Plain, as_items, refuse_twice


def _adapter(form: Any) -> TypeAdapter[Any]:  # noqa: ANN401 - an annotated type
    return TypeAdapter(form)


def _kinds(form: object, value: object) -> list[tuple[str, object]]:
    """Give the kinds of trouble that a value is, and where below it they stand."""
    with pytest.raises(ValidationError) as error:
        _adapter(form).validate_python(value)
    return [
        (one["type"], one.get("ctx", {}).get("under")) for one in error.value.errors()
    ]


@pytest.mark.parametrize(
    ("form", "written", "meaning"),
    [
        (forms.Fritekst, " Åpen dør ", "Åpen dør"),
        (forms.Fritekster, "alene", ("alene",)),
        (forms.Fritekster, ["en", "to", "en"], ("en", "to", "en")),
        (forms.Fritekster, None, ()),
        (forms.Ider, "ppt", ("ppt",)),
        (forms.Ider, ["ppt", "nav"], ("ppt", "nav")),
        (forms.Ider, None, ()),
        (forms.MinstTo, ["ppt", "nav"], ("ppt", "nav")),
        (forms.JaNei, "ja", True),
        (forms.Tall, "9,4", Decimal("9.4")),
        (forms.Heltall, "30 200", 30200),
        (forms.Trinn, "4", 4),
        (forms.Versjon, "1", 1),
        (forms.Dato, "30.06.2027", date(2027, 6, 30)),
    ],
)
def test_what_stands_in_a_file_becomes_a_value(
    form: object, written: object, meaning: object
) -> None:
    """Texts become what their form means; one alone is a list of one."""
    assert _adapter(form).validate_python(written) == meaning


@pytest.mark.parametrize(
    ("form", "value", "written"),
    [
        (forms.Tall, Decimal("1250000.50"), "1250000,50"),
        (forms.Heltall, 30200, "30200"),
        (forms.JaNei, True, "ja"),
        (forms.JaNei, False, "nei"),
        (forms.Dato, date(2027, 6, 30), "2027-06-30"),
        (forms.TidsPeriode, "2024M06", "2024-06"),
        (forms.TidsVarighet, "1 uke", "1 uke"),
        (forms.Trinn, 4, "4"),
        (forms.Referanse, "losen/kurs", "losen/kurs"),
    ],
)
def test_a_value_is_written_bare(form: object, value: object, written: str) -> None:
    """Numbers, dates, ids and chosen words need no quotation marks."""
    adapter = _adapter(form)

    actual = adapter.dump_python(adapter.validate_python(value))

    assert actual == written
    assert isinstance(actual, Plain)


def test_a_text_is_written_as_a_text() -> None:
    """One that looks like something else gets its quotation marks."""
    assert not isinstance(_adapter(forms.Fritekst).dump_python("0301"), Plain)
    assert not isinstance(_adapter(forms.Kommunenummer).dump_python("0301"), Plain)


@pytest.mark.parametrize(
    ("form", "written", "kinds"),
    [
        (forms.Ider, ["a", "b", "a", "A"], [("ET006-to-ganger", ((2,),))]),
        (forms.Ider, ["a", None, None], [("ET006-tomt-punkt", ((1,), (2,)))]),
        (forms.Ider, ["A", "b", "C"], [("ET009-referanse", ())] * 2),
        (forms.Ider, {"a": None}, [("ET006-form", ())]),
        (forms.MinstTo, ["a"], [("ET006-for-få", ())]),
        (forms.MinstTo, "a", [("ET006-for-få", ())]),
        (forms.Fritekster, ["a", ""], [("ET006-tom", ())]),
        (forms.Fritekster, [["a"]], [("ET006-form", ())]),
        (forms.Tall, ["1"], [("ET006-form", ())]),
    ],
)
def test_each_wrong_thing_is_told(
    form: object, written: object, kinds: list[tuple[str, object]]
) -> None:
    """Of a list, the items that are wrong; the whole where its shape is."""
    assert _kinds(form, written) == kinds


def test_the_same_id_in_two_ways_of_typing() -> None:
    """Composed and decomposed letters are one id."""
    assert _kinds(forms.Ider, ["åpen", "a\u030apen"]) == [("ET006-to-ganger", ((1,),))]


def test_items_of_nothing_one_and_many() -> None:
    """What the forms of lists begin with."""
    assert as_items(None) == ()
    assert as_items("a") == ("a",)
    assert as_items(("a", 1)) == ("a", 1)


def test_things_that_are_no_texts_are_never_the_same() -> None:
    """Objects from Python are compared by nobody."""
    thing = object()

    refuse_twice([thing, thing, "a"])
