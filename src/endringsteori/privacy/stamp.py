"""What every output says of a theory at nivå individ."""

from __future__ import annotations

from typing import Final

from endringsteori.texts import Tekst

__all__ = ["CONFIDENTIAL", "CONFIDENTIAL_NOTE"]

CONFIDENTIAL: Final = Tekst(nb="Taushetsbelagt", nn="Teiepliktig", en="Confidential")
"""The stamp itself."""

CONFIDENTIAL_NOTE: Final = Tekst(
    nb="Gjelder en person eller familie. Opplysningene er underlagt taushetsplikt, også "
    "med pseudonym.",
    nn="Gjeld ein person eller familie. Opplysningane er underlagde teieplikt, òg med "
    "pseudonym.",
    en="About a person or a family. The content is under a duty of confidentiality, also "
    "with a pseudonym.",
)
"""What the stamp means, in a sentence."""
