"""What rules of the project's own may demand."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from endringsteori.model import Innstillinger, Krav


@pytest.mark.parametrize(
    "fields",
    [{"felt": "merknad"}, {"inn": "innsats"}, {"ut": "resultat"}, {"måles": "nei"}],
)
def test_an_own_rule_demands_one_thing(fields: dict[str, Any]) -> None:
    """A field, a link before or after, or a measurement."""
    assert Krav(**fields) is not None


@pytest.mark.parametrize("fields", [{}, {"felt": "merknad", "måles": "ja"}])
def test_an_own_rule_that_demands_nothing_or_too_much(fields: dict[str, Any]) -> None:
    """Two demands are two rules."""
    with pytest.raises(ValidationError) as error:
        Krav(**fields)

    assert [one["type"] for one in error.value.errors()] == ["ET006-ett-av"]


def test_settings_of_a_project_that_has_set_none() -> None:
    """What holds where nobody has said anything."""
    settings = Innstillinger()

    assert (settings.profil, settings.språk, settings.ordvalg) == (
        "standard",
        "nb",
        "ks",
    )
    assert (settings.åpen, settings.minste_antall, settings.terskel) == (False, 5, None)
