"""The words of the rules about reading: each is used, and fits every way it comes up."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

import pytest

from endringsteori.diagnostics import TroubleKind
from endringsteori.graph import graf
from endringsteori.loading import Memory, load
from endringsteori.loading.decode import MAX_BYTES
from endringsteori.loading.tree import Folder, OneFile
from endringsteori.rules import Case, lesing, rule
from endringsteori.rules.lesing.reading import found_by_engine, found_while_reading
from endringsteori.rules.lesing.sheet_words import IN_THE_WORKBOOK
from endringsteori.texts import SPRÅK
from rules.cases import situations

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.loading import Loaded
    from endringsteori.texts import Verdi

OF_THE_ENGINE = {"ET018", "ET019", "ET020"}
"""Rules about exceptions: their situations are checked with the engine alone."""

ABOUT_PACKAGES = ("regelpakke", "kode-i-pakke")
"""How variants begin that need an installed package: tests of `checking` bring them up."""

ABOUT_WORKBOOKS = ("pakke", "excel", "ark")
"""How variants begin that depend on openpyxl: `loading/test_excel.py` brings them up.

Those of a workbook that holds the chain, `exchange/test_read.py` and `test_book.py` do.
"""

ABOUT_INDIVID = ("alltid-feil",)
"""What only the settings of a project at nivå individ bring up: `checking/test_codes.py`."""

Said = tuple[str, str, "Mapping[str, Verdi]"]
"""The code of a rule, the variant of its words, and the values they are filled with."""


def _loaded() -> Iterator[Loaded]:
    """Read every bad project of the family, and one that is too big to keep in git."""
    for situation in situations():
        if situation.is_bad and situation.code.startswith("ET0"):
            path = situation.path
            yield load(Folder(path) if path.is_dir() else OneFile(path))
    yield load(Memory({"stor.yaml": b"#" * (MAX_BYTES + 1)}))


@cache
def said() -> tuple[Said, ...]:
    """Give everything that reading the bad projects makes the rules say."""
    found: list[Said] = []
    for loaded in _loaded():
        found += (
            (trouble.kind.code, trouble.variant, trouble.values)
            for trouble in loaded.trouble
        )
        teori = loaded.teori
        case = Case(graf(teori), date(2026, 11, 21), teori.innstillinger)
        for one in lesing.RULES:
            found += ((one.code, hit.variant, hit.values) for hit in one.check(case))
    return tuple(found)


@pytest.mark.parametrize("kind", TroubleKind)
def test_every_kind_of_trouble_has_words(kind: TroubleKind) -> None:
    """Whatever is wrong with a text, its rule has a sentence for it."""
    of_kind = rule(kind.code)

    assert of_kind is not None
    assert kind.variant in of_kind.words


def test_every_text_comes_up() -> None:
    """No text is only there for show: a bad project brings each of them up."""
    written = {
        (one.code, variant)
        for one in lesing.RULES
        if one.code not in OF_THE_ENGINE
        for variant in one.words
        if not variant.startswith((*ABOUT_PACKAGES, *ABOUT_WORKBOOKS, *ABOUT_INDIVID))
        and variant not in IN_THE_WORKBOOK
    }

    assert set() == written - {(code, variant) for code, variant, _ in said()}


@pytest.mark.parametrize("språk", SPRÅK)
def test_every_text_is_filled_in_every_language(språk: str) -> None:
    """Each value that a text asks for is given, every way that the trouble comes up."""
    chosen = next(one for one in SPRÅK if one == språk)
    for code, variant, values in said():
        of_code = rule(code)
        assert of_code is not None
        words = of_code.words[variant]

        assert words.message.fyll(chosen, values).endswith(".")
        assert words.advice.fyll(chosen, values).strip()


def test_what_the_parser_says_never_reaches_people() -> None:
    """No text repeats the English words of the YAML parser, nor a name of a class."""
    for _, _, values in said():
        for value in values.values():
            assert "expected" not in str(value)
            assert "found" not in str(value)


def test_rules_about_reading_yield_nothing_of_their_own() -> None:
    """What was wrong with the text is not in the theory; the engine is told otherwise."""
    teori = load(Memory({"a.yaml": b"endringsteori: 2"})).teori
    case = Case(graf(teori), date(2026, 11, 21), teori.innstillinger)

    assert list(found_while_reading(case)) == []
    assert list(found_by_engine(case)) == []
