"""Wrong use, in plain sentences."""

from __future__ import annotations

from endringsteori.cli.faults import reason, unknown


def test_a_near_word_is_proposed() -> None:
    """In the language of the run."""
    error = unknown("utkst", ("utkast", "standard"))

    assert [error.told("nb"), error.told("en")] == [
        "Kjenner ikke «utkst». Mente du «utkast»?",
        "There is no “utkst”. Did you mean “utkast”?",
    ]


def test_without_a_near_word_a_few_are_listed() -> None:
    """So that people can choose."""
    assert unknown("x", ("tekst", "json")).told("nn") == (
        "Kjenner ikkje «x». Vel mellom tekst eller json."
    )


def test_many_words_or_none_are_not_listed() -> None:
    """A hundred codes in a sentence are no help."""
    codes = tuple(f"ET{n}" for n in range(100, 200))

    assert unknown("x", codes).told("nb") == "Kjenner ikke «x»."
    assert unknown("x", ()).told("nb") == "Kjenner ikke «x»."


def test_the_reason_of_the_system_is_passed_on() -> None:
    """In its own words, or by its name where it has none."""
    assert reason(OSError(28, "No space left on device")) == "No space left on device"
    assert reason(TimeoutError()) == "TimeoutError"
