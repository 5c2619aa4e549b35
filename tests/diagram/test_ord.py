"""The words of the figures: whole in every language."""

from __future__ import annotations

from string import Formatter
from typing import Final, get_args

import pytest

from endringsteori.diagram import EngineTrouble
from endringsteori.diagram import ord as words
from endringsteori.diagram.value import EdgeKind
from endringsteori.texts import SPRÅK, Språk, Tekst


def _texts() -> dict[str, Tekst]:
    """Give every text of the module by its name, those in tables by their key too."""
    found: dict[str, Tekst] = {}
    for name, value in vars(words).items():
        if isinstance(value, Tekst):
            found[name] = value
        elif isinstance(value, dict) and name in words.__all__:
            found |= {f"{name}[{key}]": text for key, text in value.items()}
    return found


_TEXTS: Final = _texts()


def _places(text: str) -> set[tuple[str, str]]:
    """Give the name and form of each place; the words of a plural are the language's own."""
    return {
        (name, "|" if "|" in (form or "") else form or "")
        for _, name, form, _ in Formatter().parse(text)
        if name is not None
    }


@pytest.mark.parametrize("name", _TEXTS)
def test_text_says_something_in_every_language(name: str) -> None:
    """No language is left empty, or padded with blanks."""
    said = [_TEXTS[name].på(språk) for språk in SPRÅK]

    assert all(said)
    assert said == [text.strip() for text in said]


@pytest.mark.parametrize("name", _TEXTS)
def test_text_has_the_same_places_in_every_language(name: str) -> None:
    """A value that one language tells is told in all, in the same form."""
    nb, nn, en = (_places(_TEXTS[name].på(språk)) for språk in SPRÅK)

    assert (nn, en) == (nb, nb)


@pytest.mark.parametrize(
    ("språk", "one", "two"),
    [
        ("nb", "1 indikator", "2 indikatorer"),
        ("nn", "1 indikator", "2 indikatorar"),
        ("en", "1 indicator", "2 indicators"),
    ],
)
def test_one_and_several_are_told_apart(språk: Språk, one: str, two: str) -> None:
    """A count picks its noun in each language."""
    assert [words.INDIKATORER.fyll(språk, {"n": n}) for n in (1, 2)] == [one, two]


def test_every_arrow_has_a_sentence_and_an_explanation() -> None:
    """Prose and legend know all kinds; the legend has the sign for necessary too."""
    kinds = set(get_args(EdgeKind))

    assert set(words.SETNINGER) == kinds
    assert set(words.LEGEND) == kinds | {"nødvendig"}


def test_every_trouble_of_the_engine_has_its_sentence() -> None:
    """Whatever goes wrong, people get a whole sentence in their language."""
    assert list(words.ENGINE_SENTENCES) == list(EngineTrouble)
    for sentence in words.ENGINE_SENTENCES.values():
        said = {sentence.på(språk) for språk in SPRÅK}
        assert len(said) == len(SPRÅK)
        assert {text[-1] for text in said} == {"."}


def test_module_offers_all_its_texts() -> None:
    """What is written here is written for the other modules of the room."""
    names = {name.partition("[")[0] for name in _TEXTS}

    assert set(words.__all__) == names
