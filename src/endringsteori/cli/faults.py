"""Wrong use of the command line, in plain sentences: what ends a run with code 2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from endringsteori.texts import Språk, Verdi

__all__ = [
    "BAD_DATE",
    "FOLDER",
    "NOT_ALLOWED",
    "NO_COMMAND",
    "NO_OUTPUT",
    "UsageError",
    "reason",
    "unknown",
]

NO_COMMAND: Final = Tekst(
    nb="Hva vil du gjøre? Se endringsteori --help.",
    nn="Kva vil du gjere? Sjå endringsteori --help.",
    en="What do you want to do? See endringsteori --help.",
)
NO_OUTPUT: Final = Tekst(
    nb="Kunne ikke skrive ferdig ({grunn}).",
    nn="Kunne ikkje skrive ferdig ({grunn}).",
    en="Could not finish writing ({grunn}).",
)
BAD_DATE: Final = Tekst(
    nb="{verdi:«»} er ingen dato. Skriv den som 2026-11-21 eller 21.11.2026.",
    nn="{verdi:«»} er ingen dato. Skriv han som 2026-11-21 eller 21.11.2026.",
    en="{verdi:«»} is not a date. Write it as 2026-11-21 or 21.11.2026.",
)
_UNKNOWN: Final = Tekst(
    nb="Kjenner ikke {ord:«»}. Velg mellom {valg:eller}.",
    nn="Kjenner ikkje {ord:«»}. Vel mellom {valg:eller}.",
    en="There is no {ord:«»}. Choose {valg:eller}.",
)
_DID_YOU_MEAN: Final = Tekst(
    nb="Kjenner ikke {ord:«»}. Mente du {valg:«» eller}?",
    nn="Kjenner ikkje {ord:«»}. Meinte du {valg:«» eller}?",
    en="There is no {ord:«»}. Did you mean {valg:«» eller}?",
)
_NOTHING_LIKE_IT: Final = Tekst(
    nb="Kjenner ikke {ord:«»}.",
    nn="Kjenner ikkje {ord:«»}.",
    en="There is no {ord:«»}.",
)
_FEW: Final = 20
"""So many words can be listed in a sentence; more are no help."""

FOLDER: Final = Tekst(
    nb="{sti:«»} er en mappe, ikke en fil.",
    nn="{sti:«»} er ei mappe, ikkje ei fil.",
    en="{sti:«»} is a folder, not a file.",
)
NOT_ALLOWED: Final = Tekst(
    nb="Mangler tilgang til {sti:«»}.",
    nn="Manglar tilgang til {sti:«»}.",
    en="No permission for {sti:«»}.",
)


class UsageError(Exception):
    """The command was used wrongly. Its text waits for the language of the run."""

    def __init__(self, tekst: Tekst, **values: Verdi) -> None:
        super().__init__(tekst.nb)
        self._tekst = tekst
        self._values: Mapping[str, Verdi] = values

    def told(self, språk: Språk) -> str:
        """Give the sentence in one language."""
        return self._tekst.fyll(språk, self._values)


def unknown(word: str, known: Sequence[str]) -> UsageError:
    """Tell that a word is not known, and what it may stand for, or all there is."""
    from endringsteori.loading import near  # noqa: PLC0415 - heavy, and seldom needed

    if close := near(word, known):
        return UsageError(_DID_YOU_MEAN, ord=word, valg=close)
    if 0 < len(known) <= _FEW:
        return UsageError(_UNKNOWN, ord=word, valg=tuple(known))
    return UsageError(_NOTHING_LIKE_IT, ord=word)


def reason(error: OSError) -> str:
    """Give what the system says, in its own words."""
    return error.strerror or type(error).__name__
