"""One table as CSV, as Norwegian spreadsheets read it."""

from __future__ import annotations

import pytest

from assessment.measured import DATO
from builders import aktivitet, innsats, mål, teori, tiltak
from endringsteori import Individ, tabeller
from endringsteori.output.tabeller.as_csv import render_csv


def test_numbers_have_commas_and_yes_is_a_word() -> None:
    """What is not there is empty, and no text becomes a formula."""
    given = teori(
        tiltak(
            "losen",
            innsats("stilling", årsverk="0,5", beløp="420 000", gjenstår="=1+1"),
            aktivitet("møte", oppstart="2026-01-31"),
        )
    )
    head, first, second, end = render_csv(
        tabeller(given, dato=DATO), "ledd", "nb"
    ).split("\r\n")

    assert head.startswith("\ufeffid;tiltak;slag;rang;navn;")
    assert first == (
        "losen/stilling;losen;innsats;0;Stilling;;;0,5;420000,0;;nei;'=1+1;nei"
    )
    assert second == "losen/møte;losen;aktivitet;1;Møte;;2026-01-31;;;;nei;;nei"
    assert end == ""


def test_what_is_about_a_person_is_stamped() -> None:
    """Before the names of the columns."""
    given = teori(mål("ro"), nivå="individ", individ=Individ(referanse="A"))
    shown = render_csv(tabeller(given, dato=DATO), "mål", "en").splitlines()

    assert shown[0].startswith("\ufeffConfidential")
    assert shown[1].startswith("id;navn;")


def test_a_table_that_there_is_none_of() -> None:
    """The command line refuses it with a sentence before this."""
    with pytest.raises(KeyError):
        render_csv(tabeller(teori(), dato=DATO), "finnes-ikke", "nb")
