"""The word lists with all their forms, and the quick look before a text is read."""

from __future__ import annotations

import pytest

from endringsteori.rules.sprak.lexicon import lexicon, may_tell
from rules.sprak.labelled import judged


def test_lists_do_not_say_two_things_of_a_word() -> None:
    """No event is a service, and what looks like one is neither."""
    known = lexicon()

    assert known.events.keys() & known.services.keys() == set()
    assert known.others.keys() & known.things.keys() == set()
    assert known.deeds.infinitive.keys() & known.on_things.infinitive.keys() == {
        "starte"
    }


@pytest.mark.parametrize(
    "text",
    [
        "Foreldrekurs/veiledning",
        "Møter (hver uke)",
        "Kurs: mestring av stress",
        "Foreldrekurs gjennomføres.",
        "Fjellfjord kommune tilbyr leksehjelp",
        "Felles, tverrfaglige samlinger",
    ],
)
def test_signs_do_not_hide_a_word(text: str) -> None:
    """Whatever stands after the word that tells, the text is read."""
    assert may_tell(text)


def test_every_text_that_tells_of_a_deed_is_read() -> None:
    """The quick look never hides what is to be found."""
    told = [one.text for one in judged("ET604") if one.expected]

    assert [text for text in told if not may_tell(text)] == []


@pytest.mark.parametrize("text", ["", "…", "Familien har oversikt over økonomien"])
def test_most_texts_are_not_worth_reading(text: str) -> None:
    """Nothing in them could tell of a deed."""
    assert not may_tell(text)
