"""Traces as lines of text."""

from __future__ import annotations

from endringsteori.output.explained_traces import Traces
from mends import explained, first_bad

_PERSON = """\
endringsteori: 1
nivå: individ
individ:
  referanse: Elv
tjenester:
  ppt: PPT
tiltak:
  los:
    navn: Plan for Kari Nordmann
    aktiviteter:
      møte:
        navn: Møte med Kari Nordmann
        gjenstår: Kari Nordmann vil vente
      brev:
        navn: Brev
        fører_til: [møte]
"""


def test_each_kind_has_a_heading_and_lines() -> None:
    """Ways, services, indicators, pairs and fields."""
    found = explained(first_bad("samhandling", "ET403"), "ET403", "tettere-på")
    traces = Traces(found.checked, "nb")

    assert [traces.told(trace)[0] for trace in found.found[0].traces] == [
        "Mellom «PPT» og «Ungdomsskolen»",
        "Hvem som er med i «Tettere på»",
    ]
    assert traces.told(found.found[0].traces[0])[1:] == (
        "Begge er med i «Skolen og PPT går gjennom fraværet hver uke»",
        "Samarbeidet «Fraværsteamet» er på trinn 2; arena: Fagdag to ganger i året",
    )


def test_means_are_told_by_who_has_them() -> None:
    """One who has it outside the measure is the answer."""
    found = explained(
        first_bad("tjenester", "ET203"),
        "ET203",
        "tettere-på/følge-til-skolen",
        språk="en",
    )

    assert Traces(found.checked, "en").told(found.found[0].traces[0]) == (
        "Who is in “En fast voksen møter eleven ved skoleporten”",
        "Responsible: Ungdomsskolene (inherited from the measure)",
        "Only Ungdomsteamet, outside the measure, has “miljøterapi”",
    )


def test_names_of_persons_are_hidden() -> None:
    """In what a way passes, and in why something waits."""
    found = explained(_PERSON, "ET104", "los/brev")
    (told,) = [
        Traces(found.checked, "nb").told(trace) for trace in found.found[0].traces
    ]

    assert told == (
        "Veien i kjeden",
        "Brev → Møte med •••• •••••••• → [gjenstår: •••• •••••••• vil vente]",
    )
