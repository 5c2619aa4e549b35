"""One sentence in three languages, with places for values."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from endringsteori.texts import SPRÅK, Tekst, vis_verdi

if TYPE_CHECKING:
    from endringsteori.texts import Språk, Verdi

THREE = Tekst(nb="ett ord", nn="eitt ord", en="one word")


def _same(text: str) -> Tekst:
    return Tekst(nb=text, nn=text, en=text)


def test_the_languages() -> None:
    """Bokmål first, then nynorsk and English."""
    assert SPRÅK == ("nb", "nn", "en")
    assert [THREE.på(språk) for språk in SPRÅK] == ["ett ord", "eitt ord", "one word"]


@pytest.mark.parametrize(
    ("value", "nb", "en"),
    [
        ("Åpen dør", "Åpen dør", "Åpen dør"),
        (30200, "30200", "30200"),
        (Decimal("-9.40"), "−9,40", "−9.40"),
        (Decimal("1E+3"), "1000", "1000"),
        (date(2027, 6, 30), "30.06.2027", "2027-06-30"),
        (date(999, 1, 2), "02.01.0999", "0999-01-02"),
        (THREE, "ett ord", "one word"),
        ((), "", ""),
        (("a",), "a", "a"),
        (("a", "b"), "a og b", "a and b"),
        (("a", Decimal("0.5"), "c"), "a, 0,5 og c", "a, 0.5 and c"),
    ],
)
def test_a_value_as_people_read_it(value: Verdi, nb: str, en: str) -> None:
    """Decimal comma and day first, but not in English."""
    assert vis_verdi(value, "nb") == nb
    assert vis_verdi(value, "en") == en


@pytest.mark.parametrize(
    ("text", "values", "nb", "en"),
    [
        ("{a:«»}", {"a": "ppt"}, "«ppt»", "“ppt”"),
        ("{a:«»}", {"a": ("ppt", "nav")}, "«ppt» og «nav»", "“ppt” and “nav”"),
        ("{a:eller}", {"a": ("x", "y", "z")}, "x, y eller z", "x, y or z"),
        ("{a:«» eller}", {"a": ("x", "y")}, "«x» eller «y»", "“x” or “y”"),
        ("{n} {n:ledd|flere}", {"n": 1}, "1 ledd", "1 ledd"),
        ("{n} {n:ledd|flere}", {"n": 0}, "0 flere", "0 flere"),
        ("{n:ett|flere}", {"n": Decimal(1)}, "ett", "ett"),
        ("{{ {a} }}", {"a": "{b}"}, "{ {b} }", "{ {b} }"),
        ("ingen", {}, "ingen", "ingen"),
    ],
)
def test_the_places_of_a_text(
    text: str, values: dict[str, Verdi], nb: str, en: str
) -> None:
    """Quotation marks of the language, «og» or «eller», and one or many."""
    assert _same(text).fyll("nb", values) == nb
    assert _same(text).fyll("en", values) == en


def test_a_text_is_a_value() -> None:
    """Equal where it says the same, copied and sent whole, and never changed."""
    same = Tekst("ett ord", "eitt ord", "one word")

    assert THREE == same == pickle.loads(pickle.dumps(same)) == copy.deepcopy(same)  # noqa: S301 - our own
    assert hash(THREE) == hash(same)
    assert _same("ett ord") != THREE
    assert THREE != "ett ord"
    assert repr(THREE) == "Tekst(nb='ett ord', nn='eitt ord', en='one word')"
    with pytest.raises(AttributeError):
        setattr(THREE, "nb", "to ord")  # noqa: B010 - type checkers refuse the plain form


def test_a_text_without_places_needs_no_values() -> None:
    """It is shown as it is."""
    assert THREE.fyll("nn") == "eitt ord"


@pytest.mark.parametrize("språk", SPRÅK)
def test_a_place_without_a_value(språk: Språk) -> None:
    """A fault in the text, never in what the user wrote."""
    with pytest.raises(KeyError, match="mangler"):
        _same("{mangler}").fyll(språk, {"a": "b"})
