"""What a workbook does or would do to the files of a project, in lines for people."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Any, Final

from endringsteori.document.safe import visible
from endringsteori.lean import dataclass
from endringsteori.loading.parts import full_data
from endringsteori.output import imported_words as words
from endringsteori.output.as_diff import diff
from endringsteori.output.style import Style
from endringsteori.privacy import CONFIDENTIAL, CONFIDENTIAL_NOTE, Mask

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from endringsteori.checking import Project
    from endringsteori.editing.carrying import Carried
    from endringsteori.editing.merging import Way
    from endringsteori.loading import Loaded
    from endringsteori.texts import Språk, Tekst, Verdi

__all__ = ["Imported", "render_clash", "render_imported"]

_SHOWN: Final = 20
"""How many places of each list are shown."""


class Imported:
    """What becomes of a project: its changes, and what the workbook lacks of it.

    `old` is the theory before as data, in which places are looked up.
    """

    def __init__(
        self,
        project: Project,
        old: dict[str, Any],
        missing: tuple[Way, ...],
        carried: Carried,
    ) -> None:
        self.project = project
        self.old = old
        self.missing = missing
        self.carried = carried


def render_imported(
    imported: Imported,
    språk: Språk,
    *,
    removes: bool,
    written: bool,
    colour: bool = False,
) -> str:
    """Show what changes, in lines that each end in a line feed.

    Where it was `written` the lines themselves are left out. Numbers and names of persons
    are hidden.
    """
    shown = _Text(imported, språk, Style(colour))
    lines = [*shown.stamp()]
    if imported.carried.holds and not written:
        lines += shown.changes()
    lines += shown.missing(removes=removes)
    lines += shown.outcome(written=written)
    return "".join(f"{line}\n" for line in lines)


def render_clash(
    before: Loaded, missing: Sequence[Way], språk: Språk, *, colour: bool = False
) -> str:
    """Show what of a project a workbook lacks, where the two cannot be joined."""
    old, shown = full_data(before.teori), before.sources.shown
    listing = _Listing(old, Mask(individ=shown.individ), språk, Style(colour))
    heading = words.CLASH if missing else words.NOT_PROVED
    lines = listing.of(heading, missing) if missing else [heading.på(språk)]
    return "".join(f"{line}\n" for line in lines)


class _Text:
    def __init__(self, imported: Imported, språk: Språk, style: Style) -> None:
        self._imported = imported
        self._språk = språk
        self._style = style
        self._mask = Mask(individ=imported.carried.after.sources.shown.individ)
        self._listing = _Listing(imported.old, self._mask, språk, self._style)

    def stamp(self) -> Iterator[str]:
        """Say that something here is about a person or a family, where it is."""
        if self._imported.carried.after.teori.nivå == "individ":
            yield self._style.bold(self._say(CONFIDENTIAL).upper())
            yield self._say(CONFIDENTIAL_NOTE)
            yield ""

    def changes(self) -> Iterator[str]:
        """Show the lines of each file that change."""
        for change in self._imported.carried.changes:
            before, after = (
                self._mask(data.removeprefix(codecs.BOM_UTF8).decode())
                for data in (change.before, change.after)
            )
            path = self._imported.project.path(change.file)
            yield from diff(path, before, after, self._style)
            yield ""

    def missing(self, *, removes: bool) -> Iterator[str]:
        """List what is in the files and not in the workbook."""
        heading = words.GONE if removes else words.KEPT
        yield from self._listing.of(heading, self._imported.missing)

    def outcome(self, *, written: bool) -> Iterator[str]:
        """Say what has become of it all."""
        carried = self._imported.carried
        n = len(carried.changes)
        if carried.undone:
            ways = tuple(dict.fromkeys(step.way for step in carried.undone))
            yield from self._listing.of(words.UNDONE, ways)
        elif not carried.holds:
            yield self._say(words.NOT_PROVED)
        elif not n:
            yield self._say(words.NOTHING)
        else:
            yield self._say(words.WRITTEN if written else words.CHANGED, n=n)

    def _say(self, tekst: Tekst, **values: Verdi) -> str:
        return tekst.fyll(self._språk, values)


@dataclass(frozen=True, slots=True)
class _Listing:
    """Lists places in a theory, given as data."""

    old: dict[str, Any]
    mask: Mask
    språk: Språk
    style: Style

    def of(self, heading: Tekst, ways: Sequence[Way]) -> Iterator[str]:
        """List places below a heading, with a blank line after; nothing where there are none."""
        if not ways:
            return
        yield self.style.bold(heading.på(self.språk))
        for way in ways[:_SHOWN]:
            yield f"  {visible(self.mask(_place(self.old, way)))}"
        if len(ways) > _SHOWN:
            more = words.MORE.fyll(self.språk, {"n": len(ways) - _SHOWN})
            yield f"  {more}"
        yield ""


def _place(old: object, way: Way) -> str:
    """Name a place: keys, and of rows their period, date or else their number."""
    names: list[str] = []
    node: Any = old
    for step in way:
        if isinstance(step, int):
            node = node[step] if isinstance(node, list) and step < len(node) else {}
            label = next((node[k] for k in _LABELS if k in node), f"#{step + 1}")
            names.append(str(label))
        else:
            node = node.get(step, {}) if isinstance(node, dict) else {}
            names.append(step)
    return " → ".join(names)


_LABELS: Final = ("periode", "dato", "frist", "kode", "kilde")
