"""`Subject`: what is checked, with what reading it from files has told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.lean import dataclass
from endringsteori.loading import Lost, Shown, dangling
from endringsteori.model.masking import mask_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from endringsteori.diagnostics import Hit, Place, Span, Trouble
    from endringsteori.loading import Loaded, Sources
    from endringsteori.model import Teori
    from endringsteori.rules.rule import Rule

__all__ = ["Subject"]

_ALWAYS_HEARD: Final = ("ET0", "ET701", "ET702")
"""The rules that speak of an element whatever it has lost: of reading, and of persons."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A theory to check. `sources` is None for one that was built in Python.

    `project` is what people call the project in this run: its path, or nothing. The last
    two are as in `Loaded`.
    """

    teori: Teori
    lost: Lost
    trouble: tuple[Trouble, ...] = ()
    sources: Sources | None = None
    project: str = ""
    registered: frozenset[str] = frozenset()
    register_files: frozenset[str] = frozenset()

    @classmethod
    def read(cls, loaded: Loaded, project: str) -> Subject:
        """Make the subject of a project that was read."""
        name = mask_of(loaded.teori)(project)
        return cls(
            loaded.teori,
            loaded.lost,
            loaded.trouble,
            loaded.sources,
            name,
            loaded.registered,
            loaded.register_files,
        )

    @classmethod
    def built(cls, teori: Teori) -> Subject:
        """Make the subject of a theory that was built in Python."""
        return cls(teori, Lost(fields=dangling(teori)))

    @property
    def shown(self) -> Shown:
        """How texts and files of the project are shown to the outside."""
        if self.sources is None:
            return Shown.of(mask_of(self.teori))
        return self.sources.shown

    @property
    def files(self) -> tuple[str, ...]:
        """The files in the order they were read."""
        return () if self.sources is None else self.sources.files

    def in_register(self, span: Span | None) -> bool:
        """Tell whether a place is in a file of a register, and not of the project."""
        return span is not None and span.file in self.register_files

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
