"""Texts, ids and chosen words, as they are read."""

from __future__ import annotations

import pytest
from pydantic_core import PydanticCustomError

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


def _refused(read: object, value: object) -> str:
    """Give the kind of trouble that a value is."""
    assert callable(read)
    with pytest.raises(PydanticCustomError) as error:
        read(value)
    return error.value.type


def test_text_is_trimmed_and_composed() -> None:
    """Letters typed in two strokes are the letters they look like."""
    assert rens(" a\u030apent mo\u0308te\u00a0") == "åpent möte"
    assert les_tekst("  A\u030apent\n møte ") == "Åpent\n møte"
    assert les_tekst(" bare ASCII\t") == "bare ASCII"


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("", "ET006-tom"),
        (" \n\u00a0", "ET006-tom"),
        ("a\x07b", "ET006-tegn"),
        ("a\x1f", "ET006-tegn"),
        ("\x85å", "ET006-tegn"),
        ("a\r\nb", "ET006-tegn"),
        ("\ud800", "ET006-tegn"),
        ("å\ufffe", "ET006-tegn"),
        (12, "ET006-form"),
        (None, "ET006-form"),
    ],
)
def test_what_is_no_text(value: object, kind: str) -> None:
    """Nothing, a number, or signs that no text may hold, at its ends neither."""
    assert _refused(les_tekst, value) == kind


def test_a_forbidden_sign_is_named_by_its_number() -> None:
    """Nobody can see it, so the sentence must say which it is."""
    with pytest.raises(PydanticCustomError) as error:
        les_tekst("a\x0bb")

    assert error.value.context is not None
    assert error.value.context["tegn"] == "U+000B"


def test_a_chosen_word_is_mended_like_a_text() -> None:
    """Whether it may be chosen is for others to say."""
    assert les_ord(" pa\u030agår ") == "pågår"
    assert les_ord(3) == 3


@pytest.mark.parametrize(
    ("value", "meaning"), [("ja", True), (" nei ", False), (True, True), (False, False)]
)
def test_ja_and_nei(value: object, *, meaning: bool) -> None:
    """The users' words, or a bool from Python."""
    assert les_janei(value) is meaning


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("Ja", "ET006-valg"),
        ("true", "ET006-valg"),
        ("yes", "ET006-valg"),
        (1, "ET006-form"),
        (["ja"], "ET006-form"),
    ],
)
def test_neither_ja_nor_nei(value: object, kind: str) -> None:
    """Other words for it are not guessed at."""
    assert _refused(les_janei, value) == kind


@pytest.mark.parametrize("id_", ["ppt", "8-10", "å_1", "a" * 80, "c\u030c"])
def test_an_id(id_: str) -> None:
    """Small letters of the languages of Norway, digits, hyphens and underscores."""
    assert les_id(id_) == rens(id_)


@pytest.mark.parametrize(
    "id_", ["", "PPT", "-a", "_a", "a b", "a/b", "ñ", "ñ" * 81, "-" * 81, "a\n"]
)
def test_no_id(id_: str) -> None:
    """Capitals, blanks, a sign first, or letters from elsewhere, however long."""
    assert _refused(les_id, id_) == "ET009"


def test_an_id_that_is_only_too_long() -> None:
    """It is another fault: only the length has to be mended."""
    assert les_id("a" * 80) == "a" * 80
    assert _refused(les_id, "a" * 81) == "ET009-for-lang"


def test_a_reference_may_lead_into_a_measure() -> None:
    """`tiltak/id`, once; blanks around it are no part of it."""
    assert les_referanse(" losen/kurs ") == "losen/kurs"
    assert les_referanse("a\u030apen") == "åpen"
    assert _refused(les_referanse, "a/b/c") == "ET009-referanse"
    assert _refused(les_referanse, 12) == "ET006-form"


def test_the_number_of_a_municipality_keeps_its_zero() -> None:
    """Four digits, as text."""
    assert les_kommunenummer(" 0301 ") == "0301"
    for wrong in ("301", "03010", "oslo", "\u0660301"):
        assert _refused(les_kommunenummer, wrong) == "ET006-tekst"
    assert _refused(les_kommunenummer, 301) == "ET006-form"


def test_the_code_of_an_own_rule() -> None:
    """Capitals, a hyphen and digits; `ET` is taken."""
    assert les_egen_kode(" LOKAL-01 ") == "LOKAL-01"
    for wrong in ("ET-01", "lokal-01", "L-1", "LOKAL", "ABCDEFGHI-1"):
        assert _refused(les_egen_kode, wrong) == "ET006-tekst"
    assert _refused(les_egen_kode, ["LOKAL-01"]) == "ET006-form"


def test_the_version() -> None:
    """There is one so far."""
    assert les_versjon(" 1 ") == 1
    assert les_versjon(1) == 1
    wrong: object
    for wrong in ("2", "1.0", "", [], None):
        assert _refused(les_versjon, wrong) == "ET013-versjon"


def test_the_step_of_a_collaboration() -> None:
    """One to four, from text or Python."""
    assert [les_trinn(step) for step in ("1", " 4 ", 2)] == [1, 4, 2]
    assert _refused(les_trinn, "5") == "ET006-valg"
    assert _refused(les_trinn, 0) == "ET006-valg"
    assert _refused(les_trinn, [1]) == "ET006-form"
