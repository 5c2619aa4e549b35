"""A theory as a whole: what cannot be one, and that nothing in it can be changed."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from typing import Any

import pytest
from pydantic import ValidationError

from builders import (
    aktivitet,
    effekt,
    indikator,
    innsats,
    mål,
    teori,
    tiltak,
    tjeneste,
    utfordring,
)
from endringsteori.model import Individ, Kartlegging, Punkt, Teori, Årsak

POINTS = (Punkt(id="1"), Punkt(id="1"))


def _refused(**fields: Any) -> list[tuple[str, dict[str, Any]]]:  # noqa: ANN401 - any field
    with pytest.raises(ValidationError) as error:
        Teori(**fields)
    return [(one["type"], one["ctx"]) for one in error.value.errors()]


@pytest.mark.parametrize(
    ("fields", "id_"),
    [
        ({"mål": (mål("ro"), mål("ro"))}, "ro"),
        ({"mål": (mål("ro"),), "tjenester": (tjeneste("ro"),)}, "ro"),
        ({"tiltak": (tiltak("a", innsats("b"), aktivitet("b")),)}, "a/b"),
        ({"tiltak": (tiltak("a", aktivitet("b"), indikator("b")),)}, "a/b"),
        ({"kartlegging": (Kartlegging(id="egen", punkter=POINTS),)}, "egen/1"),
    ],
)
def test_two_things_of_one_id(fields: dict[str, Any], id_: str) -> None:
    """Shared ids are one namespace, and those of a measure another."""
    assert _refused(**fields) == [("ET011", {"under": (), "id": id_})]


def test_two_causes_of_one_id() -> None:
    """The causes of a challenge are called by it."""
    cause = Årsak(id="savn", navn="Savn")
    challenge = utfordring("fravær", årsaker=(cause, cause))

    assert _refused(utfordringer=(challenge,)) == [
        ("ET011", {"under": (), "id": "fravær/savn"})
    ]


def test_the_same_id_in_two_measures_and_as_a_shared_one() -> None:
    """Each measure has a namespace of its own."""
    theory = teori(tiltak("a", effekt("ro")), tiltak("b", effekt("ro")), mål("ro"))

    assert [one.effekter[0].id for one in theory.tiltak] == ["ro", "ro"]


def test_an_individual_only_at_its_level() -> None:
    """The rules for personal data follow the level."""
    individ = Individ(referanse="Fjell 12")

    assert Teori(individ=individ, nivå="individ").individ == individ
    assert _refused(individ=individ) == [
        ("ET013-nivå", {"under": (), "nivå": "portefølje"})
    ]


def test_nothing_in_a_theory_can_be_changed() -> None:
    """Neither a field nor what is in it; a list from Python becomes a tuple."""
    theory = Teori(mål=[mål("ro")])  # type: ignore[arg-type]  # what people write

    assert isinstance(theory.mål, tuple)
    with pytest.raises(FrozenInstanceError):
        theory.mål = ()  # type: ignore[misc]  # what must fail
    with pytest.raises(FrozenInstanceError):
        theory.mål[0].navn = "Uro"  # type: ignore[misc]  # what must fail


def test_unknown_fields_are_refused() -> None:
    """A misspelt field is no field."""
    with pytest.raises(ValidationError, match="maal"):
        Teori(maal=())  # type: ignore[call-arg]  # what must fail


def test_theories_of_the_same_things_are_equal() -> None:
    """Values, not identities, and letters however they were typed."""
    assert teori(mål("ro", navn="Å")) == teori(mål("ro", navn="A\u030a"))
    assert hash(teori(mål("ro"))) == hash(teori(mål("ro")))
