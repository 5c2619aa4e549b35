"""The words of the figures: whole in every language."""

from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING, Final

import pytest

from endringsteori.diagram import EngineTrouble
from endringsteori.diagram.ord import felles as words
from endringsteori.diagram.ord import funn, koblinger, slag, tabell, visninger
from endringsteori.texts import SPRÅK, Språk, Tekst

if TYPE_CHECKING:
    from types import ModuleType

_MODULES: Final[tuple[ModuleType, ...]] = (
    words,
    funn,
    koblinger,
    slag,
    tabell,
    visninger,
)


def _texts(module: ModuleType) -> dict[str, Tekst]:
    """Give every text of a module by its name, those in tables by their place too."""
    found: dict[str, Tekst] = {}
    for name in module.__all__:
        value = getattr(module, name)
        if isinstance(value, Tekst):
            found[name] = value
        elif isinstance(value, dict):
            for key, text in value.items():
                several = text if isinstance(text, tuple) else (text,)
                found |= {f"{name}[{key}][{n}]": t for n, t in enumerate(several)}
        elif isinstance(value, tuple):
            found |= {f"{name}[{n}]": text for n, text in enumerate(value)}
    return found


_TEXTS: Final = {
    f"{module.__name__}.{name}": text
    for module in _MODULES
    for name, text in _texts(module).items()
}


def _places(text: str) -> set[tuple[str, str]]:
    """Give the name and form of each value; plurals are the language's own."""
    return {
        (name, form or "")
        for _, name, form, _ in Formatter().parse(text)
        if name is not None and "|" not in (form or "")
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


def test_every_trouble_of_the_engine_has_its_sentence() -> None:
    """Whatever goes wrong, people get a whole sentence in their language."""
    assert list(words.ENGINE_SENTENCES) == list(EngineTrouble)
    for sentence in words.ENGINE_SENTENCES.values():
        said = {sentence.på(språk) for språk in SPRÅK}
        assert len(said) == len(SPRÅK)
        assert {text[-1] for text in said} == {"."}


@pytest.mark.parametrize("module", _MODULES)
def test_module_offers_all_its_texts(module: ModuleType) -> None:
    """What is written here is written for the other modules of the room."""
    written = {name for name, value in vars(module).items() if isinstance(value, Tekst)}

    assert written <= set(module.__all__)
