"""The classes of the model: immutable values, whoever makes them."""

from __future__ import annotations

import pickle
from copy import copy, deepcopy
from dataclasses import FrozenInstanceError, fields, replace
from typing import TYPE_CHECKING

import pytest
from pydantic import TypeAdapter, ValidationError

from endringsteori.model import Aktivitet, Innstillinger, Mål, Teori
from endringsteori.model.immutable import descriptions, is_immutable

if TYPE_CHECKING:
    from collections.abc import Callable


def made() -> Aktivitet:
    """Make an activity."""
    return Aktivitet(id="ukemøte", navn="Ukemøte", krever=("tavle",))


def sent(one: Aktivitet) -> Aktivitet:
    """Give what another process gets."""
    there: Aktivitet = pickle.loads(pickle.dumps(one))  # noqa: S301 - our own bytes
    return there


@pytest.mark.parametrize("again", [copy, deepcopy, replace, sent])
def test_a_copy_is_equal_and_hashes_the_same(
    again: Callable[[Aktivitet], Aktivitet],
) -> None:
    """Sent to another process too."""
    one = made()
    other = again(one)

    assert (other, hash(other), repr(other)) == (one, hash(one), repr(one))


def test_the_text_shows_how_to_make_it() -> None:
    """With every field by name."""
    assert repr(made()).startswith("Aktivitet(id='ukemøte', navn='Ukemøte', beskr")


def test_another_class_with_the_same_fields_is_another_thing() -> None:
    """Nor is a text any thing."""
    others: tuple[object, ...] = (Mål(id="ukemøte", navn="Ukemøte"), "ukemøte")

    assert made() not in others


def test_nothing_in_it_changes() -> None:
    """Neither by giving a field something else, nor by taking it away."""
    one = made()

    with pytest.raises(FrozenInstanceError, match="navn"):
        one.navn = "Månedsmøte"  # type: ignore[misc]  # the checker says the same
    with pytest.raises(FrozenInstanceError, match="navn"):
        del one.navn
    with pytest.raises(FrozenInstanceError, match="farge"):
        one.farge = "rød"  # type: ignore[attr-defined]  # nor is there room for more


def test_what_is_given_is_validated() -> None:
    """What the class does not have is refused, and what it must have is asked for."""
    with pytest.raises(ValidationError, match="farge"):
        Aktivitet(id="a", navn="A", farge="rød")  # type: ignore[call-arg]  # the same
    with pytest.raises(ValidationError, match="navn"):
        Aktivitet(id="a")  # type: ignore[call-arg]  # the same


def test_every_field_says_what_it_is_for() -> None:
    """It becomes the schema and the documentation."""
    assert [one.name for one in fields(Aktivitet)] == [*descriptions(Aktivitet)]
    assert all(one.description for one in descriptions(Aktivitet).values())


def test_a_field_says_what_it_has_where_nothing_is_given() -> None:
    """One that must be given has nothing."""
    described = descriptions(Teori)

    assert described["innstillinger"].otherwise() == Innstillinger()
    assert (described["mål"].otherwise(), described["mål"].is_required) == ((), False)
    named = descriptions(Mål)["navn"]
    assert (named.otherwise(), named.is_required) == (None, True)


def test_a_class_of_the_model_is_known_from_others() -> None:
    """What only lies in the same room is none."""
    assert (is_immutable(Teori), is_immutable(ValidationError)) == (True, False)


def test_pydantic_knows_what_to_do_with_it() -> None:
    """As it is, and inside something else."""
    read = TypeAdapter(list[Mål]).validate_python([{"id": "m", "navn": "Mål"}])

    assert read == [Mål(id="m", navn="Mål")]
    said = TypeAdapter(Mål).json_schema()["properties"]["navn"]["description"]
    assert said == descriptions(Mål)["navn"].description
