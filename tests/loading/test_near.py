"""Near words: what a misspelt word most likely stands for."""

from __future__ import annotations

import pytest

from endringsteori.loading.near import as_id, near, near_things, surely, surely_thing

STATUSES = ("idé", "planlagt", "pågår", "avsluttet")


@pytest.mark.parametrize("word", ["Pågår", "pagar", "paagaar", "pa\u030ag\u030ar"])
def test_capitals_and_norwegian_letters_make_no_other_word(word: str) -> None:
    """What people type on other keyboards is the word they meant."""
    assert near(word, STATUSES) == ("pågår",)


@pytest.mark.parametrize("word", ["ptt", "pppt", "pp", "ptp"])
def test_one_slip_of_the_pen_in_a_short_word(word: str) -> None:
    """One letter wrong, too many, missing or swapped, where there are few to go by."""
    assert near(word, ("ppt", "nav")) == ("ppt",)


def test_nynorsk_words_of_the_format() -> None:
    """Words that share few letters with the bokmål word are known by heart."""
    assert near("Verknader", ("resultater", "virkninger")) == ("virkninger",)
    assert near("verknader", ("resultater", "effekter")) == ()


def test_the_likeliest_come_first_and_at_most_three() -> None:
    """Words about as near as the nearest are kept, by code point where they tie."""
    known = ("skole-4", "skole-3", "skole-2", "skole-1", "ppt")

    assert near("skole-5", known) == ("skole-1", "skole-2", "skole-3")


@pytest.mark.parametrize("word", ["", "!?", "x" * 81, "budsjett"])
def test_nothing_is_near(word: str) -> None:
    """No letters, far too many, or another word: nothing is proposed."""
    assert near(word, STATUSES) == ()


def test_things_are_found_by_name_and_called_by_id() -> None:
    """Who writes the name where the id goes is given the id, once."""
    things = (("helse", "Helsestasjonen"), ("ppt", "PPT"), ("nav", "NAV Fjellfjord"))

    assert near_things("helsestasjon", things) == ("helse",)
    assert near_things("PPT", things) == ("ppt",)


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("NAV Fjellfjord", "nav-fjellfjord"),
        ("8.–10. trinn", "8-10-trinn"),
        ("A\u030apen skole!", "åpen-skole"),
        ("tidlig_kontakt", "tidlig_kontakt"),
        ("?!", ""),
    ],
)
def test_id_of_a_text(text: str, id_: str) -> None:
    """Small letters, hyphens for spaces and points, and nothing that no id may hold."""
    assert id_ == as_id(text)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("ptt", "ppt"),
        ("ungdomskolene", "ungdomsskolene"),
        ("Ungdomsskolene", "ungdomsskolene"),
        ("tidlig_kontakt", "tidlig-kontakt"),
        ("Tidlig kontakt", "tidlig-kontakt"),
        ("tidligkontakt", "tidlig-kontakt"),
        ("maal-1", "mål-1"),
        ("kjelde", "kilde"),
    ],
)
def test_what_a_word_surely_is(word: str, meant: str) -> None:
    """One slip of the pen, or the same letters."""
    assert surely(word, meant)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("skole-a", "skole-b"),
        ("fase-1", "fase-2"),
        ("mål-1a", "mål-1b"),
        ("helsestasjon-nord", "helsestasjon-sør"),
        ("nav-unge", "nav-ung-nes"),
        ("tidlig-kontakt", "tidlig-start"),
        ("to-sllp-her", "ti-slip-her"),
        ("?!", "!?"),
    ],
)
def test_what_is_near_and_may_be_another(word: str, meant: str) -> None:
    """Letters and digits that people number with, and whole words."""
    assert not surely(word, meant)


def test_the_one_thing_that_is_surely_meant() -> None:
    """By its id or its name; none where two things may be."""
    things = (("helse", "Helsestasjonen"), ("ppt", "PPT"), ("ppu", "Noe annet"))
    twins = (*things, ("ppt-2", "PPT"))

    assert surely_thing("Helsestasjonen", things) == "helse"
    assert surely_thing("PPT", things) is None
    assert surely_thing("pptt", things) == "ppt"
    assert surely_thing("pptt", twins) is None
    assert surely_thing("barnevern", things) is None
