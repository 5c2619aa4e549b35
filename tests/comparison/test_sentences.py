"""Changes as sentences, in the words of the field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from builders import (
    aktivitet,
    indikator,
    innsats,
    mål,
    resultat,
    samarbeid,
    teori,
    tiltak,
    tjeneste,
    virkning,
)
from endringsteori.comparison import compare
from endringsteori.comparison.sentences import Sentences

if TYPE_CHECKING:
    from endringsteori.model import Teori
    from endringsteori.texts import Språk

RO = mål("ro", navn="Flere får ro")


def told(old: Teori, new: Teori, språk: Språk = "nb") -> list[str]:
    """Give the sentences of a comparison."""
    difference = compare(old, new)
    sentences = Sentences(difference, språk, str, "`{}`".format)
    return [sentences.told(change) for change in difference.changes]


def goal(*, measured: bool = True) -> Teori:
    """Make a goal with or without an indicator."""
    gauges = [indicator("ro")] if measured else [indicator(())]
    return teori(RO, *gauges)


def indicator(måler: Any, **fields: Any) -> Any:  # noqa: ANN401 - any form of any field
    """Make an indicator with a name that people know."""
    return indikator("andel", måler, navn="Andel med ro", **fields)


@pytest.mark.parametrize(
    ("språk", "sentence"),
    [
        (
            "nb",
            (
                "Målet «Flere får ro» har mistet sin siste måling. Før ble det målt med "
                "«Andel med ro»."
            ),
        ),
        (
            "nn",
            (
                "Målet «Flere får ro» har mista den siste målinga si. Før vart det målt med "
                "«Andel med ro»."
            ),
        ),
        (
            "en",
            (
                "The goal “Flere får ro” has lost its last measurement. It was measured by "
                "“Andel med ro”."
            ),
        ),
    ],
)
def test_the_weightiest_in_three_languages(språk: Språk, sentence: str) -> None:
    """It names the goal, and what it was measured by."""
    assert told(goal(), goal(measured=False), språk)[0] == sentence


def test_what_goals_lose_and_gain() -> None:
    """Each in its own words."""

    def edition(*, reaches: bool, service: bool) -> Teori:
        links = (aktivitet("a", "b"), resultat("b", mål="ro" if reaches else ()))
        ansvarlig = "ppt" if service else None
        return teori(
            RO,
            tjeneste("ppt", navn="PPT"),
            tiltak("losen", *links, ansvarlig=ansvarlig),
        )

    whole = edition(reaches=True, service=True)
    assert (
        told(whole, edition(reaches=False, service=True))[0]
        == "Ingen tiltak fører lenger til målet «Flere får ro». Før gjorde «Losen» det."
    )
    assert (
        told(edition(reaches=True, service=False), whole)[0]
        == "Det er nå tjenester som arbeider for målet «Flere får ro»: «PPT»."
    )
    assert (
        told(goal(measured=False), goal())[0]
        == "Målet «Flere får ro» blir nå målt, med «Andel med ro»."
    )


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        (
            {"verdi": "80,5"},
            {"verdi": "75"},
            (
                "Ambisjonen for «Andel med ro» er senket fra 80,5 til 75. Det krever mindre "
                "enn før."
            ),
        ),
        (
            {"frist": "2027-06-30"},
            {"frist": "2026-12-31"},
            (
                "Fristen for ambisjonen til «Andel med ro» er flyttet fram fra 30.06.2027 til "
                "31.12.2026. Det krever mer enn før."
            ),
        ),
        ({}, {"verdi": "80"}, "«Andel med ro» har fått en ambisjon: 80."),
        ({"verdi": "80"}, {}, "«Andel med ro» har ikke lenger ambisjonen 80."),
        (
            {},
            {"frist": "2027-06-30"},
            "Ambisjonen for «Andel med ro» har fått en frist: 30.06.2027.",
        ),
        (
            {"vurdering": "på vei"},
            {"vurdering": "nådd"},
            "Ambisjonen for «Andel med ro» er endret fra «på vei» til «nådd».",
        ),
    ],
)
def test_a_target_that_was_moved(
    before: dict[str, str], after: dict[str, str], sentence: str
) -> None:
    """What it was and is, and what that asks."""
    old, new = (
        teori(RO, indicator("ro", retning="opp", ambisjon={**ambition}))
        for ambition in (before, after)
    )

    assert told(old, new) == [sentence]


def test_what_came_and_went() -> None:
    """With the measure that it stands in."""
    old = teori(tiltak("losen", resultat("trygg", "blir"), virkning("blir")))
    new = teori(
        tiltak("losen", aktivitet("samtaler"), resultat("trygg"), virkning("blir"))
    )

    assert told(old, new) == [
        "Hypotesen «Trygg» → «Blir» er fjernet.",
        "Aktiviteten «Samtaler» i «Losen» er lagt til.",
    ]
    assert told(new, old, "en") == [
        "The activity “Samtaler” in “Losen” was removed.",
        "The hypothesis “Trygg” → “Blir” was added.",
    ]


def test_what_leads_measures_or_is_between_something_else() -> None:
    """What it was before is told too."""
    services = (
        tjeneste("ppt", navn="PPT"),
        tjeneste("nav", navn="NAV"),
        tjeneste("bup"),
    )
    links = (resultat("b"), resultat("c"))
    old = teori(
        *services,
        samarbeid("team", "ppt", "nav"),
        tiltak("losen", aktivitet("a", "b"), *links, indicator(("b",))),
    )
    new = teori(
        *services,
        samarbeid("team", "ppt", "bup"),
        tiltak("losen", aktivitet("a", "c"), *links, indicator(("b", "c"))),
    )

    assert told(old, new) == [
        "«A» fører nå til «C», ikke lenger til «B».",
        "Indikatoren «Andel med ro» i «Losen» måler nå «C».",
        "Samarbeidet «Team»: `mellom` har fått «Bup» og mistet «NAV».",
    ]
    assert told(new, old, "nn")[1] == (
        "Indikatoren «Andel med ro» i «Losen» måler ikkje lenger «C»."
    )


def test_fields_that_were_set_changed_and_taken_out() -> None:
    """Values as people read them."""
    old = teori(
        tjeneste("ppt", navn="PPT"),
        tiltak("losen", status="planlagt", plasser=10, oppstart="2026-08-15"),
    )
    new = teori(
        tjeneste("ppt", navn="PPT"),
        tiltak("losen", status="pågår", ansvarlig="ppt", oppstart="2026-09-01"),
    )

    assert told(old, new) == [
        "Tiltaket «Losen»: `ansvarlig` har fått «PPT».",
        "Tiltaket «Losen»: `oppstart` er endret fra 15.08.2026 til 01.09.2026.",
        "Tiltaket «Losen»: `plasser` er tatt bort. Der sto 10.",
        "Tiltaket «Losen»: `status` er endret fra «planlagt» til «pågår».",
    ]


def test_what_a_project_has_one_of_needs_no_name() -> None:
    """There is only one."""
    old = teori(virksomhet={"navn": "Fjord"}, innstillinger={"profil": "utkast"})
    new = teori(virksomhet={"navn": "Fjell"})

    assert told(old, new) == [
        "Innstillingene: `profil` er endret fra «utkast» til «standard».",
        "Virksomheten heter nå «Fjell».",
    ]


def test_other_words() -> None:
    """A new name is told of the old, and other wordings by their field."""
    old = teori(mål("ro", navn="Ro", beskrivelse="I timene"))
    new = teori(mål("ro", navn="Mer ro", beskrivelse="I alle timer"))

    assert told(old, new) == [
        "Målet «Mer ro» har ny ordlyd i `beskrivelse`: «I alle timer».",
        "Målet «Ro» heter nå «Mer ro».",
    ]


def test_another_id_and_another_kind() -> None:
    """In the vocabulary of the project."""
    old = teori(tiltak("losen", resultat("trygg"), innsats("los", navn="Los")))
    new = teori(
        tiltak("losen", virkning("trygg"), innsats("loser", navn="Los")),
        innstillinger={"ordvalg": "dfø"},
    )

    sentences = told(old, new)

    assert sentences[0] == (
        "Brukereffekten «Trygg» i «Losen» var produkt eller tjeneste og er nå brukereffekt."
    )
    assert sentences[-1] == (
        "Innsatsfaktoren «Los» i «Losen» har fått ny id: `losen/los` er nå `losen/loser`."
    )


def test_a_thing_in_a_measure_that_is_gone() -> None:
    """The measure is named as it was."""
    sentences = told(teori(tiltak("losen", resultat("b"))), teori())

    assert sentences == [
        "Tiltaket «Losen» er fjernet.",
        "Resultatet «B» i «Losen» er fjernet.",
    ]


def test_names_are_shown_through_what_makes_them_safe() -> None:
    """Every name, and every value."""
    old = teori(mål("ro", navn="a_b", merknad="c_d"))
    difference = compare(old, teori(mål("ro", navn="e_f", merknad="g_h")))
    sentences = Sentences(
        difference, "nb", lambda text: text.replace("_", "-"), "[{}]".format
    )

    assert [sentences.told(change) for change in difference.changes] == [
        "Målet «e-f» har ny ordlyd i [merknad]: «g-h».",
        "Målet «a-b» heter nå «e-f».",
    ]
