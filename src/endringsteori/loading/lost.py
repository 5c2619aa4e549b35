"""`Lost`: what reading had to leave out, so that nobody complains of it twice."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["ROLES", "TYING", "Lost"]

TYING: Final = frozenset(
    {
        "fører_til",
        "bidrar_til",
        "forsterker",
        "måler",
        "mål",
        "målinger",
        "delmål_av",
        "del_av",
        "svarer_på",
        "retter_seg_mot",
        "krever",
        "virkemidler",
        "mellom",
        "gjenbesøk",
    }
)
"""Fields that tie things together: where one is lost, others may look untied.

An element that was left out has lost all of these that it could have had.
"""


_WHOLE: Final = "prosjekt"
"""The element of findings about the project as a whole."""

ROLES: Final = frozenset(
    {"ansvarlig", "samarbeidspartnere", "samordnes_av", "koordinator", "bekreftet_av"}
)
"""Fields that give a service a part to play: what looks beyond a measure misses it there."""


@dataclass(frozen=True, slots=True)
class Lost:
    """What was left out: elements, fields of elements, or a whole file.

    Rules are silent about an element that was left out, that has lost a field the rule
    reads, or that stands where what was lost could have tied it to something.
    `beyond` are elements of a register with ids that they name and that the register did
    not hand over: these are not lost, and nobody here misses them.
    """

    everything: bool = False
    elements: frozenset[str] = field(default_factory=frozenset)
    fields: frozenset[tuple[str, str]] = field(default_factory=frozenset)
    beyond: frozenset[tuple[str, str]] = field(default_factory=frozenset)

    def __bool__(self) -> bool:
        """Tell whether anything was lost."""
        return self.everything or bool(self.elements) or bool(self.fields)

    def explains(self, element: str, id_: str) -> bool:
        """Tell whether an id that `element` names may be of something left out."""
        measure = element.partition("/")[0]
        return (
            self.everything
            or id_ in self.elements
            or f"{measure}/{id_}" in self.elements
            or (element, id_) in self.beyond
        )

    def silences(
        self, reads: frozenset[str], elements: Iterable[str], *, wide: bool
    ) -> bool:
        """Tell whether a rule that reads these fields must be silent about the elements.

        `wide` says that the rule looks beyond the element and its measure.
        """
        if self.everything:
            return True
        if not self:
            return False
        ends = [end for element in elements for end in element.split("->")]
        return any(
            end in self.elements
            or (end == _WHOLE and self._lost_anywhere(reads))
            or self._lost_own(end, reads)
            or self._lost_tie(end, reads, wide=wide)
            for end in ends
        )

    def _lost_anywhere(self, reads: frozenset[str]) -> bool:
        return bool(self.elements) or any(name in reads for _, name in self.fields)

    def _lost_own(self, element: str, reads: frozenset[str]) -> bool:
        measure = element.partition("/")[0]
        return any(
            (owner, name) in self.fields
            for owner in (element, measure)
            for name in reads
        )

    def _lost_tie(self, element: str, reads: frozenset[str], *, wide: bool) -> bool:
        ties = reads & (TYING | ROLES if wide else TYING)
        home = element.partition("/")[0]
        return any(
            wide or owner.partition("/")[0] == home
            for owner, name in self.fields
            if name in ties
        )
