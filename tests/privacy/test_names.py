"""Names of persons in running text."""

from __future__ import annotations

import pytest

from endringsteori.privacy.names import find_names, first_names, is_first_name


def found(text: str) -> list[str]:
    """Give the names that are found."""
    return [text[start:end] for start, end in find_names(text)]


@pytest.mark.parametrize(
    "name",
    [
        "Kari Nordmann",
        "Ola B. Nordmann",
        "Anne-Marie Hansen",
        "Máret Eira",
        "Åse Marie Ødegård",
        "KARI NORDMANN",
        "Per van Dijk",
        "Nils-Ánte Gaup",
        "Kari\n      Nordmann",
    ],
)
def test_a_first_name_and_what_follows_is_a_name(name: str) -> None:
    """With middle names, initials and hyphens, Norwegian and Sámi."""
    assert found(f"Møte med {name}, og mer.") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Kari går på skolen",
        "Flere Unge i Arbeid",
        "Tett på Ungdom",
        "Karl Johans gate 1",
        "Olav Kyrres plass",
        "Maria Skole",
        "Kari\nNordmann",
    ],
)
def test_what_names_nobody_is_not_found(text: str) -> None:
    """A first name alone, words with capitals, places called after someone."""
    assert found(text) == []


def test_two_persons_are_two_names() -> None:
    """Each is found."""
    assert found("Kari Nordmann og Ola Nordmann") == ["Kari Nordmann", "Ola Nordmann"]


def test_the_list_is_kept_in_order() -> None:
    """Some hundred names, none twice, and no words that are as often something else."""
    assert 300 < len(first_names()) < 1000
    assert {"kari", "ola", "máret", "ánte"} <= first_names()
    assert not {"sol", "storm", "mai"} & first_names()
    assert is_first_name("Anne-Marie")
    assert not is_first_name("Ukemøte")
