"""`Subject`: what is checked, with what reading it from files has told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from endringsteori.loading import Lost, dangling

if TYPE_CHECKING:
    from collections.abc import Iterable

    from endringsteori.diagnostics import Hit, Place, Span, Trouble
    from endringsteori.loading import Loaded, Sources
    from endringsteori.model import Teori
    from endringsteori.rules.rule import Rule

__all__ = ["Subject"]

_ALWAYS_HEARD: Final = ("ET0", "ET7")
"""The families that speak of an element whatever it has lost: reading, and privacy."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A theory to check. `sources` is None for one that was built in Python.

    `project` is what people call the project in this run: its path, or nothing.
    """

    teori: Teori
    lost: Lost
    trouble: tuple[Trouble, ...] = ()
    sources: Sources | None = None
    project: str = ""

    @classmethod
    def read(cls, loaded: Loaded, project: str) -> Subject:
        """Make the subject of a project that was read."""
        return cls(loaded.teori, loaded.lost, loaded.trouble, loaded.sources, project)

    @classmethod
    def built(cls, teori: Teori) -> Subject:
        """Make the subject of a theory that was built in Python."""
        return cls(teori, Lost(fields=dangling(teori)))

    @property
    def files(self) -> tuple[str, ...]:
        """The files in the order they were read."""
        return () if self.sources is None else self.sources.files

    def span(self, place: Place) -> Span | None:
        """Give where a place stands in a file, where there is one."""
        return None if self.sources is None else self.sources.span(place)

    def lacks_ground(self, rule: Rule, elements: Iterable[str]) -> bool:
        """Tell whether what reading left out makes a rule's word on these unsure."""
        if rule.code.startswith(_ALWAYS_HEARD):
            return False
        return self.lost.silences(rule.reads, elements, wide=rule.wide)

    def explains(self, hit: Hit) -> bool:
        """Tell whether a hit about an id is only an echo of what reading left out."""
        id_ = hit.values.get("id")
        return isinstance(id_, str) and self.lost.explains(hit.at.element, id_)
