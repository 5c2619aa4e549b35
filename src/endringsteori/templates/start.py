"""The start of a chain: a template with what people have answered, and what is left."""

from __future__ import annotations

import re
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from endringsteori.lean import dataclass
from endringsteori.model.tekst import rens
from endringsteori.templates.quoting import quoted
from endringsteori.texts.utfylling import FYLL_UT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.model.teori import Nivå
    from endringsteori.texts import Språk

__all__ = ["Start", "start"]

_FILES: Final[Mapping[Nivå, str]] = {
    "individ": "individ",
    "tiltak": "tiltak",
    "portefølje": "portefolje",
}
_PLACE: Final = re.compile(r" <<(\w*)\|(.*)>>$", re.MULTILINE)
"""`<<key|text>>` at the end of a line: where an answer goes, and what stands there without one."""


@dataclass(frozen=True, slots=True)
class Start:
    """The text of a root file. `left` is how many places wait to be filled in."""

    text: str
    left: int


def start(nivå: Nivå, språk: Språk, answers: Mapping[str, str]) -> Start:
    """Fill in the template of a level with answers by the keys of the questions.

    Each answer that `refusal` accepts reads back as it was given, trimmed and in NFC.
    What was not answered says so itself, and is counted, or is empty.
    """
    name = f"{_FILES[nivå]}.{språk}.yaml"
    template = (files(__package__) / "data" / name).read_text(encoding="utf-8")
    left = 0

    def filled(place: re.Match[str]) -> str:
        nonlocal left
        key, instead = place.groups()
        if key in answers:
            return f" {quoted(rens(answers[key]))}"
        left += instead.startswith(FYLL_UT.på(språk))
        return f" {quoted(instead)}" if instead else ""

    return Start(_PLACE.sub(filled, template), left)
