"""What all classes of the model share: how they are built, and having an id and a name."""

from __future__ import annotations

from typing import Final

from pydantic import ConfigDict, Field
from pydantic.dataclasses import dataclass
from pydantic.json_schema import SkipJsonSchema

from endringsteori.model.forms import Fritekst, Id

__all__ = ["MODELL", "MedNavn"]

MODELL: Final = ConfigDict(extra="forbid", defer_build=True)
"""Unknown fields are refused; a class is built when it is first used, not at import."""


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class MedNavn:
    """A thing that the project calls by an id and shows by a name."""

    id: SkipJsonSchema[Id] = Field(
        description="Kort, fast navn som resten av prosjektet viser til."
    )
    navn: Fritekst = Field(
        description="Det folk leser i figurer, lister og dokumenter."
    )
    beskrivelse: Fritekst | None = Field(
        default=None, description="Utdyper navnet der det trengs."
    )
    merknad: Fritekst | None = Field(
        default=None, description="Notat til dem som arbeider med kjeden."
    )
