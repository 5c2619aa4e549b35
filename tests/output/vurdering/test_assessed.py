"""What is shown of an assessment."""

from __future__ import annotations

from endringsteori.diagnostics import Place
from measured_town import assessed


def test_everything_unless_something_is_chosen() -> None:
    """All measures and goals, in document order."""
    whole = assessed()

    assert [one.tiltak for one in whole.tiltak] == ["losen", "roen"]
    assert [one.mål for one in whole.mål] == ["fullføre", "ro"]
    assert len(whole.hypoteser) == len(whole.vurdering.hypoteser)
    assert len(whole.ledd) == len(whole.vurdering.ledd)


def test_a_measure_brings_its_goals() -> None:
    """Those it reaches or names, and no others."""
    one = assessed(chosen=("losen",))

    assert [tiltak.tiltak for tiltak in one.tiltak] == ["losen"]
    assert [mål.mål for mål in one.mål] == ["fullføre"]
    assert {h.edge.source.partition("/")[0] for h in one.hypoteser} == {"losen"}
    assert "ro" not in {ledd.element for ledd in one.ledd}


def test_a_share_without_a_unit_is_in_percent() -> None:
    """As it is worked out."""
    text = """\
endringsteori: 1
mål:
  ro: Flere får ro
indikatorer:
  i-ro:
    navn: Andel med ro
    måler: [ro]
    målinger:
      - periode: 2022
        teller: 30
        nevner: 40
  antall:
    navn: Antall med ro
    måler: [ro]
    målinger:
      - periode: 2022
        verdi: 30
"""
    one = assessed(text=text)

    assert (one.enhet("i-ro"), one.enhet("antall")) == ("prosent", None)


def test_small_numbers_are_hidden_wherever_they_stand() -> None:
    """By the place that they stand at."""
    one = assessed()

    assert one.hides_something
    assert one.hides(Place("i-ro", "målinger", "2022"))
    assert not one.hides(Place("losen/trivsel", "målinger", "2025"))
