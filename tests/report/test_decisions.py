"""What is to be decided, and what has been."""

from __future__ import annotations

from builders import fase, mål, teori, tiltak
from endringsteori.report import Choice
from endringsteori.report.decisions import proposal, subject, taken
from report.cases import fjellfjord, of_teori, sentences

TOWN = teori(
    mål("ro", navn="Ro"),
    tiltak(
        "losen",
        navn="Losen",
        finansiering=[{"beløp": "100 000"}],
        gjenbesøk=[
            {"dato": "2025-03-01", "beslutning": "endre"},
            {
                "dato": "2026-03-01",
                "beslutning": "videreføre",
                "begrunnelse": "Vi venter.",
            },
            {"dato": "2027-03-01", "beslutning": "avslutte"},
        ],
    ),
    tiltak("kurs", navn="Kurs"),
    fase(
        "første",
        tiltak="losen",
        beslutning={"dato": "2024-12-12", "organ": "Kommunestyret", "tekst": "Prøv."},
    ),
    fase(
        "siste",
        tiltak="losen",
        beslutning={"dato": "2028-12-12", "organ": "Kommunestyret", "tekst": "Slutt."},
    ),
    fase("uten", tiltak="losen"),
)


def test_what_is_proposed_is_for_people_to_fill_in() -> None:
    """Every choice stands in brackets: it is not the program's."""
    one = of_teori(TOWN, choice=Choice(tiltak=("losen",)))
    told = sentences(proposal(one))

    assert told[1] == "[Utvalget] tar oversikten over «Losen» til orientering."
    assert told[2].startswith("Tiltaket [videreføres | endres | utvides")
    assert told[3].startswith("Kostnaden på 100\N{NO-BREAK SPACE}000 kroner i 2026")
    assert all("[" in sentence for sentence in told[1:])


def test_a_cost_that_is_not_known_is_not_proposed() -> None:
    """And several measures are counted, not named."""
    told = sentences(proposal(of_teori(teori(tiltak("a"), tiltak("b")), "nn")))

    assert told[1] == "[Utvalet] tek oversikta over 2 tiltak til orientering."
    assert not any("Kostnaden" in sentence for sentence in told)


def test_what_has_been_decided() -> None:
    """By the day: what is to come has not been."""
    told = [(item.text, item.below) for item in taken(of_teori(TOWN))]

    assert told == [
        ("Kommunestyret vedtok 12.12.2024: Prøv.", ()),
        (
            "Ved gjenbesøket 01.03.2026 var beslutningen for «Losen»: videreføre.",
            ("Vi venter.",),
        ),
    ]


def test_what_a_report_is_about() -> None:
    """What is chosen, by name and not too many; else whose it is, if anybody's."""
    two = Choice(tiltak=("losen",), mål=("ro",))
    many = Choice(
        tiltak=("losen", "tettere-på", "pusterommet", "sommerjobben", "trygg-start")
    )

    assert subject(of_teori(TOWN, choice=two)) == "Losen og Ro"
    assert subject(of_teori(TOWN)) == ""
    assert subject(fjellfjord()) == "Fjellfjord kommune"
    assert subject(fjellfjord("nb", many)).endswith(" og 2 til")
