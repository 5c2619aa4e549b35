"""What most classes of the model share: having an id and a name."""

from __future__ import annotations

from typing import Annotated

from endringsteori.model.form import KEY
from endringsteori.model.forms import Fritekst, Id
from endringsteori.model.immutable import field, immutable

__all__ = ["MedNavn"]


@immutable
class MedNavn:
    """A thing that the project calls by an id and shows by a name."""

    id: Annotated[Id, KEY] = field(
        description="Kort, fast navn som resten av prosjektet viser til."
    )
    navn: Fritekst = field(
        description="Det folk leser i figurer, lister og dokumenter."
    )
    beskrivelse: Fritekst | None = field(
        default=None, description="Utdyper navnet der det trengs."
    )
    merknad: Fritekst | None = field(
        default=None, description="Notat til dem som arbeider med kjeden."
    )
