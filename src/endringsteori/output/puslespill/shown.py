"""`Shown`: the names and numbers of a theory as people may see them, in one language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.lean import dataclass
from endringsteori.model.masking import mask_of
from endringsteori.output.puslespill import coverage_words, words
from endringsteori.privacy import CONFIDENTIAL, CONFIDENTIAL_NOTE
from endringsteori.rules.few import is_few

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from endringsteori.graph import Piece, Support, TheoryGraph
    from endringsteori.texts import Språk, Verdi

__all__ = ["Shown"]


def _anything(element: str) -> bool:
    del element
    return True


@dataclass(frozen=True, slots=True)
class Shown:
    """A theory on its way out: every text goes through its mask.

    `about` answers whether an element is among what is told of: all, if it is not given.
    """

    graph: TheoryGraph
    språk: Språk
    about: Callable[[str], bool] = _anything

    def concerns(self, elements: Iterable[str]) -> bool:
        """Tell whether any of some elements is among what is told of."""
        return any(map(self.about, elements))

    def text(self, text: str) -> str:
        """Give a text of the theory as it may be shown."""
        return mask_of(self.graph.teori)(text)

    def navn(self, element: str) -> str:
        """Give what people call a thing."""
        return self.text(self.graph.navn(element))

    def names(self, elements: Iterable[str]) -> tuple[str, ...]:
        """Give what people call some things."""
        return tuple(map(self.navn, elements))

    def services(self, elements: Iterable[str]) -> str:
        """Give services in one line, or that there is none."""
        return ", ".join(self.names(elements)) or words.NOBODY.på(self.språk)

    def support(self, support: Support) -> str:
        """Give what goals rest on, an innsats with the measure it stands in."""
        if support.kind != "innsats":
            return self.navn(support.id)
        return f"{self.navn(support.id)} ({self.navn(support.id.partition('/')[0])})"

    @property
    def organisation(self) -> str:
        """Whose theory it is, or nothing."""
        virksomhet = self.graph.teori.virksomhet
        return self.text(virksomhet.navn) if virksomhet else ""

    @property
    def stamp(self) -> str:
        """What every output of a theory at nivå individ is stamped with; else empty."""
        if self.graph.teori.nivå != "individ":
            return ""
        return f"{CONFIDENTIAL.på(self.språk)}. {CONFIDENTIAL_NOTE.på(self.språk)}"

    def persons(self, piece: Piece) -> int | None:
        """Give how many a group is; None where nobody says, or they are too few to tell."""
        least = self.graph.teori.innstillinger.minste_antall
        return None if is_few(piece.personer, least) else piece.personer

    def places(self, piece: Piece) -> str:
        """Tell how many places there are, and for how much of the group."""
        if piece.plasser is None:
            return coverage_words.PLACES_UNKNOWN.på(self.språk)
        if piece.share is None or self.persons(piece) is None:
            told = coverage_words.PLACES.fyll(self.språk, {"plasser": piece.plasser})
        else:
            percent = round(piece.share * 100)
            values: dict[str, Verdi] = {"plasser": piece.plasser, "prosent": percent}
            told = coverage_words.SHARE.fyll(self.språk, values)
        if not piece.unknown:
            return told
        values_: dict[str, Verdi] = {"plasser": told, "n": piece.unknown}
        return coverage_words.AND_UNKNOWN.fyll(self.språk, values_)

    def uncovered(self, piece: Piece) -> str:
        """Tell that no measure reaches the goal, and which reach a goal under it."""
        below = self.graph.measures_below(piece)
        told = coverage_words.BELOW if below else coverage_words.HOLE
        return told.fyll(self.språk, {"tiltak": self.names(below), "n": len(below)})
