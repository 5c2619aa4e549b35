"""E-mail addresses and telephone numbers, private ones and those of offices."""

from __future__ import annotations

import pytest

from endringsteori.privacy.contacts import find_addresses, find_phones

PRIVATE = [
    "kari.nordmann@fjellfjord.kommune.no",
    "ola@gmail.com",
    "foreldregruppa@hotmail.no",
    "anne-marie.li@skole.fjellfjord.no",
    "navestad.kari@fjellfjord.no",
]
OF_OFFICES = [
    "post@fjellfjord.kommune.no",
    "postmottak@fjellfjord.kommune.no",
    "barnevern.vakt@fjellfjord.no",
    "ppt.nord@fjellfjord.no",
    "git@github.com",
]
MOBILES = [
    "98 76 54 32",
    "412 34 567",
    "+47 98765432",
    "0047 412 34 567",
    "+4741234567",
]
SWITCHBOARDS = ["77 12 34 56", "+47 22 33 44 55", "223 34 455"]


def addresses(text: str, *, private_only: bool) -> list[str]:
    """Give the addresses that are found."""
    spans = find_addresses(text, private_only=private_only)
    return [text[start:end] for start, end in spans]


def phones(text: str, *, private_only: bool) -> list[str]:
    """Give the numbers that are found."""
    spans = find_phones(text, private_only=private_only)
    return [text[start:end] for start, end in spans]


@pytest.mark.parametrize("address", PRIVATE)
def test_a_private_address_is_always_found(address: str) -> None:
    """Names before the sign, or a provider that people use on their own."""
    text = f"Spør <{address}>, hun vet."

    assert addresses(text, private_only=True) == [address]
    assert addresses(text, private_only=False) == [address]


@pytest.mark.parametrize("address", OF_OFFICES)
def test_the_address_of_an_office_is_found_at_nivå_individ_only(address: str) -> None:
    """It tells who follows the person up."""
    assert addresses(f"Skriv til {address}.", private_only=True) == []
    assert addresses(f"Skriv til {address}.", private_only=False) == [address]


@pytest.mark.parametrize("text", ["a @ b", "@", "x@y", "ola@example.com", "pris@100"])
def test_what_is_no_address_is_not_found(text: str) -> None:
    """Nor one of a domain that is nobody's."""
    assert addresses(text, private_only=False) == []


@pytest.mark.parametrize("number", MOBILES)
@pytest.mark.parametrize("around", ["Ring {}.", "tlf: {}", "({})", "mor {} eller far"])
def test_a_mobile_is_private(number: str, around: str) -> None:
    """However its digits are grouped."""
    assert phones(around.format(number), private_only=True) == [number]


@pytest.mark.parametrize("number", ["98 76\n      54 32", "412\n  # 34 567"])
def test_a_telephone_number_may_go_on_at_the_next_line(number: str) -> None:
    """As in a long text that is folded, or a comment of two lines."""
    assert phones(f"Ring {number}.", private_only=True) == [number]


def test_numbers_below_each_other_are_no_telephone_number() -> None:
    """Each begins its own line."""
    assert phones("98\n76\n54\n32\n", private_only=True) == []


@pytest.mark.parametrize("number", SWITCHBOARDS)
def test_a_switchboard_is_found_at_nivå_individ_only(number: str) -> None:
    """It is no secret elsewhere."""
    assert phones(f"Ring {number}.", private_only=True) == []
    assert phones(f"Ring {number}.", private_only=False) == [number]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kari 98765432", ["98765432"]),
        ("telefon: 98765432", ["98765432"]),
        ("beløp: 45678912", []),
        ("verdi;45678912;3", []),
        ("- 45678912", []),
        ("Det kostet 45678912 kr", []),
        ("kr 45678912 i året", []),
        ("45000000 i budsjettet", []),
        ("sak 98765432", []),
        ("2024/98765432", []),
        ("org.nr. 987654321", []),
        ("id-98765432", []),
        ("se 20240815", []),
    ],
)
def test_eight_digits_together_are_a_number_where_nothing_says_otherwise(
    text: str, expected: list[str]
) -> None:
    """Amounts, days, cases and values that are nothing else are no telephone numbers."""
    assert phones(text, private_only=False) == expected


@pytest.mark.parametrize(
    "text", ["2026-11-21 2027-01-01", "45 000 000", "2024 2025", "1 200 000 og 50"]
)
def test_days_years_and_amounts_are_no_telephone_numbers(text: str) -> None:
    """Their digits are grouped in other ways."""
    assert phones(text, private_only=False) == []
