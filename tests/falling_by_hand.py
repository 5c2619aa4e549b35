"""The and/or of the design, read slowly: what falls when something falls away."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from endringsteori.model import Hypotese, Teori

__all__ = ["Reading"]


class Reading:
    """The and/or as the design says it, asked again and again until nothing changes."""

    def __init__(self, theory: Teori, services: Collection[str]) -> None:
        self.services = services
        self.responsible: dict[str, str | None] = {}
        self.inputs: set[str] = set()
        self.hypotheses: list[tuple[str, Hypotese]] = []
        self.elements: set[str] = set()
        for t in theory.tiltak:
            self.inputs |= {f"{t.id}/{i.id}" for i in t.innsats}
            for a in t.aktiviteter:
                inherited = None if t.samarbeidspartnere else t.ansvarlig
                self.responsible[f"{t.id}/{a.id}"] = a.ansvarlig or inherited
            for ledd in (*t.innsats, *t.aktiviteter, *t.resultater, *t.effekter):
                self.elements.add(f"{t.id}/{ledd.id}")
                for field in ("fører_til", "bidrar_til"):
                    ahead: tuple[Hypotese, ...] = getattr(ledd, field, None) or ()
                    self.hypotheses += [(f"{t.id}/{ledd.id}", h) for h in ahead]
        self.elements.update(m.id for m in theory.mål)

    def all_fallen(
        self, measures: Collection[str], inputs: Collection[str]
    ) -> set[str]:
        """Give all that falls when these measures and inputs do, with the services."""
        fallen = {e for e in self.elements if e.partition("/")[0] in measures}
        fallen.update(inputs)
        while more := {e for e in self.elements - fallen if self.falls(e, fallen)}:
            fallen |= more
        return fallen

    def falls(self, element: str, fallen: Collection[str]) -> bool:
        """Tell whether a link or goal falls once all these have."""
        if element in self.inputs:
            return False
        causes = {source: h for source, h in self.hypotheses if h.til == element}
        if any(h.nødvendig for source, h in causes.items() if source in fallen):
            return True
        if element in self.responsible:
            if self.responsible[element] in self.services:
                return True
            causes = {s: h for s, h in causes.items() if s in self.responsible}
        return bool(causes) and all(source in fallen for source in causes)
