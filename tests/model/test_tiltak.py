"""What links lead to when nothing is said, and when «nothing» is said."""

from __future__ import annotations

from endringsteori.model import Innsats, Resultat


def test_an_input_tells_nothing_said_from_nowhere() -> None:
    """Without the key it feeds every activity; with an empty one it feeds none."""
    assert Innsats(id="folk", navn="Folk").fører_til is None
    assert Innsats(id="folk", navn="Folk", fører_til=()).fører_til == ()


def test_other_links_lead_nowhere_until_they_are_told() -> None:
    """An empty tuple either way, so that nobody asks for None."""
    resultat = Resultat(id="ro", navn="Ro")

    assert (resultat.fører_til, resultat.bidrar_til) == ((), ())
