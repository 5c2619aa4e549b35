"""All that the reports say of their own accord."""

from __future__ import annotations

import re
from importlib import import_module
from pkgutil import iter_modules

import pytest

from causal import claims, texts_in
from endringsteori.report import words
from endringsteori.texts import SPRÅK

MODULES = [
    import_module(f"{words.__name__}.{m.name}") for m in iter_modules(words.__path__)
]
TEXTS = [tekst for module in MODULES for tekst in texts_in(vars(module).values())]
PLACE = re.compile(r"{(\w+)")


def test_no_text_claims_a_cause() -> None:
    """What a theory expects is told as expected, never as come true."""
    assert len(TEXTS) > 150
    assert [claim for tekst in TEXTS for claim in claims(tekst)] == []


def test_the_languages_have_the_same_places() -> None:
    """A value that one language leaves out would be lost there."""
    wrong = [
        tekst.nb
        for tekst in TEXTS
        if len({frozenset(PLACE.findall(tekst.på(språk))) - {"n"} for språk in SPRÅK})
        > 1
    ]

    assert wrong == []


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_a_module_offers_all_its_texts(module: object) -> None:
    """And nothing that is not there."""
    texts = {name for name in vars(module) if name.isupper() and name[0] != "_"}

    assert texts - {"TYPE_CHECKING"} == set(vars(module)["__all__"])


def test_nynorsk_is_nynorsk() -> None:
    """Words that only bokmål has; a quick net, not a reader."""
    bokmål = re.compile(
        r"\b(ikke|hva|hvem|hvor|hvordan|hvorfor|noe|noen|jeg|dere|også|fra|gjelder|gjøre"
        r"|måles|mangler|tjeneste\w*|kilde\w*|uten|bare|venter|antakelse\w*|en|et)\b",
        re.IGNORECASE,
    )
    wrong = [t.nn for t in TEXTS if bokmål.search(re.sub(r"{[^}]*}", "", t.nn))]

    assert wrong == []
