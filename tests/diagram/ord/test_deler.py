"""The words of split figures and of pictures: whole in every language."""

from __future__ import annotations

from string import Formatter
from typing import Final

import pytest

from endringsteori.diagram import PICTURE_SENTENCES, PictureTrouble
from endringsteori.diagram.ord import deler as words
from endringsteori.texts import SPRÅK, Tekst

_TEXTS: Final[dict[str, Tekst]] = {
    **{name: text for name, text in vars(words).items() if isinstance(text, Tekst)},
    **{str(kind): text for kind, text in PICTURE_SENTENCES.items()},
}


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("name", _TEXTS)
def test_text_has_the_same_places_in_every_language(name: str) -> None:
    """And says something in each."""
    texts = [_TEXTS[name].på(språk) for språk in SPRÅK]

    assert all(texts)
    assert len({frozenset(_places(text)) for text in texts}) == 1


def test_every_trouble_with_pictures_has_a_sentence() -> None:
    """No traceback reaches a user for want of one."""
    assert set(PictureTrouble) == set(PICTURE_SENTENCES)


def test_missing_extra_is_one_command_away() -> None:
    """The sentence holds what to type."""
    for språk in SPRÅK:
        said = PICTURE_SENTENCES[PictureTrouble.MISSING].på(språk)

        assert 'pip install "endringsteori[bilde]"' in said
