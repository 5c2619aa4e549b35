"""`Notebook`: what reading tells on its way, and what it had to leave out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from endringsteori.diagnostics import Place, Trouble, TroubleKind
from endringsteori.loading.lost import ROLES, TYING, Lost
from endringsteori.loading.places import element_and_steps
from endringsteori.model import DELTE_SEKSJONER, TILTAKETS_SEKSJONER
from endringsteori.privacy import Mask

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.diagnostics import Span
    from endringsteori.loading.raw import Path, RawMap
    from endringsteori.texts import Verdi

__all__ = ["Notebook"]

_LISTS = ("gjenbesøk", "unntak", "egne_regler")
_THINGS_INSIDE = (*TILTAKETS_SEKSJONER, "årsaker")


_LONGEST = 100
"""How much of a text a sentence about it shows."""

_MASK = Mask(individ=True)
"""Texts are gone through before they are cut: half a number is known by nobody, but shown."""


class Notebook:
    """Gathers trouble and losses while a project is read."""

    def __init__(self, root_file: str) -> None:
        self.root_file = root_file
        self.trouble: list[Trouble] = []
        self.gone: set[tuple[int, str]] = set()
        """The keys that were taken out of mappings, by the mapping's identity."""
        self._twice: dict[str, int] = {}
        self._everything = False
        self._elements: set[str] = set()
        self._fields: set[tuple[str, str]] = set()

    def tell(
        self,
        kind: TroubleKind,
        at: Place,
        span: Span | None,
        values: Mapping[str, Verdi],
        related: tuple[tuple[Place, Span], ...] = (),
    ) -> None:
        """Note one fault. Values that are empty tuples are left out, long texts cut."""
        shown = {
            name: value if name == "linje" else _short(value)
            for name, value in values.items()
            if value != ()
        }
        self.trouble.append(Trouble(kind, at, span, shown, related))

    def about_file(
        self,
        kind: TroubleKind,
        path: str,
        key: str | None,
        span: Span,
        **values: Verdi,
    ) -> None:
        """Note a fault of a file as a whole, or of what stands at its top."""
        self.tell(
            kind, Place(path, None, key), span, {"fil": path, "ting": path, **values}
        )

    def about_section(
        self, kind: TroubleKind, section: str, span: Span, **values: Verdi
    ) -> None:
        """Note a fault of a section as a whole."""
        told = {"ting": span.file, "nøkkel": section, **values}
        self.tell(kind, Place(section), span, told)

    def twice(self, first: RawMap, second: RawMap, id_: str, element: str) -> None:
        """Note an id that stands twice: the second is left out, the first related.

        One that stands thrice or more is still one fault, with more places.
        """
        place = Place(element)
        was, again = (
            home.source.span(*home.places[id_][:2]) for home in (first, second)
        )
        known = self._twice.get(element)
        if known is not None:
            told = self.trouble[known]
            more = (*told.related, (place, again))
            self.trouble[known] = replace(told, related=more)
            return
        self._twice[element] = len(self.trouble)
        values: dict[str, Verdi] = {
            "id": id_,
            "fil": was.file,
            "linje": was.start.line,
        }
        kind = TroubleKind.ID_TWICE
        if was.cell is not None:
            kind = TroubleKind.ID_TWICE_IN_SHEETS
            values.update(ark=was.cell.sheet, celle=was.cell.name)
        self.tell(kind, place, again, values, ((place, was),))
        self.lose_element(element)

    def take_over(self, other: Notebook) -> None:
        """Note all that another notebook has, as if it had been told here."""
        self.trouble += other.trouble
        self.gone |= other.gone
        self._everything = self._everything or other._everything
        self._elements |= other._elements
        self._fields |= other._fields

    def forget(self, kind: TroubleKind) -> None:
        """Take back what was told of one kind."""
        self.trouble = [one for one in self.trouble if one.kind is not kind]

    def lose_everything(self) -> None:
        """Note that a file, or a part whose content is unknown, could not be read."""
        self._everything = True

    def lose_path(self, path: Path) -> None:
        """Note that what stands at a path was left out, or cannot be trusted."""
        element, steps, used = element_and_steps(path)
        if len(path) == 1 and path[0] in (*DELTE_SEKSJONER, "kartlegging"):
            self.lose_everything()
        elif not steps or path[0] in _LISTS:
            self.lose_field(element, element)
        elif path[0] == "kartlegging":
            self.lose_field(element, str(path[-1]))
        elif used == 1 and path[0] in DELTE_SEKSJONER:
            self.lose_element(str(path[1]))
        elif used == 2 and len(steps) == 2 and steps[0] in _THINGS_INSIDE:  # noqa: PLR2004 - section and id
            self.lose_element(f"{element}/{steps[1]}")
        else:
            self.lose_field(element, str(steps[0]))

    def lose_element(self, element: str) -> None:
        """Note that a thing was left out, with all that it could have been tied to."""
        self._elements.add(element)
        self._fields.update((element, name) for name in TYING | ROLES)

    def lose_field(self, element: str, name: str) -> None:
        """Note that a field of a thing was left out, whole or in part."""
        self._fields.add((element, name))

    def is_lost(self, element: str) -> bool:
        """Tell whether a thing was left out."""
        return element in self._elements

    @property
    def lost(self) -> Lost:
        """Everything that was left out."""
        return Lost(
            everything=self._everything,
            elements=frozenset(self._elements),
            fields=frozenset(self._fields),
        )


def _short(value: Verdi) -> Verdi:
    """Show a text on one line, and no more of it than a sentence can bear."""
    if not isinstance(value, str):
        return value
    line = " ".join(value.split("\n"))
    return line if len(line) <= _LONGEST else f"{_MASK(line)[:_LONGEST]}…"
