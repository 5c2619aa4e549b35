"""`Mask`: the one way that texts of a project take to the outside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.lean import dataclass, lazy_pattern
from endringsteori.privacy.seeking import seek
from endringsteori.privacy.sweeping import may_hold

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["DOT", "IDLE", "Mask", "unique"]

DOT: Final = "•"
"""What stands for a digit or a letter that is not shown."""

_SHOWN: Final = lazy_pattern(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Mask:
    """Hides identity numbers, addresses and names in texts that people or programs get.

    At nivå individ (`individ`) every address, telephone number and name goes; elsewhere
    those of a private kind, and no names. Each digit and letter becomes a dot, so a text
    keeps its length and its lines. `idle` is the mask of a project whose files hold
    nothing of the kind: it gives every text back at once.
    """

    individ: bool = False
    idle: bool = False

    def __call__(self, text: str) -> str:
        """Give the text with what is found in it hidden."""
        if self.idle or not (self.individ or may_hold(text)):
            return text
        at, parts = 0, list[str]()
        for start, end, _ in seek(text, individ=self.individ):
            parts += text[at:start], _SHOWN.sub(DOT, text[start:end])
            at = end
        return "".join((*parts, text[at:])) if parts else text

    def names(self, names: Iterable[str]) -> dict[str, str]:
        """Give what each of several names is shown as; no two are shown the same.

        Names that would be are numbered in their order, from `#2`.
        """
        shown: dict[str, str] = {}
        used: set[str] = set()
        for name in dict.fromkeys(names):
            shown[name] = unique(self(name), used)
        return shown


def unique(name: str, used: set[str]) -> str:
    """Number a name that is used already, from `#2`, and note that it is used."""
    shown, number = name, 1
    while shown in used:
        number += 1
        shown = f"{name}#{number}"
    used.add(shown)
    return shown


IDLE: Final = Mask(idle=True)
"""The mask of what holds nothing to hide."""
