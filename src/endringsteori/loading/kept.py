"""`Kept`: what reading a project made, to be used again where nothing has changed.

A file with the same bytes is not read again, and a thing with the same data not validated
again. Data that was changed after it was read, as faults in it make it, is not kept.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from endringsteori.diagnostics import TroubleKind
from endringsteori.lean import dataclass
from endringsteori.loading.decode import MAX_BYTES, decode, without_bad_characters
from endringsteori.loading.merge import MergedMap
from endringsteori.loading.raw import Fault
from endringsteori.loading.source import Source
from endringsteori.loading.traps import build_past_traps
from endringsteori.model import DELTE_SEKSJONER
from endringsteori.model.navnerom import Navnerom
from endringsteori.model.referanser import løse_referanser, referanser_i

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from endringsteori.loading.raw import RawMap
    from endringsteori.loading.traps import Built
    from endringsteori.model import Teori, Tiltak
    from endringsteori.model.navnerom import TingSlag
    from endringsteori.model.referanser import Referansen

__all__ = ["Kept", "as_built", "as_text"]


@dataclass(slots=True)
class _Read:
    """One file that was read, and what it was built into once that was asked for."""

    data: bytes
    source: Source
    fault: Fault | None
    built: Built | None = None


class Kept:
    """What was read and made last time, and what has been asked for since.

    Only what one reading asks for is kept for the next. What was made before the last
    reading must not be asked for its places any more: data is shared between readings.
    """

    def __init__(self) -> None:
        self._before: Mapping[str, _Read] = {}
        self._files: dict[str, _Read] = {}
        self._things: dict[tuple[int, str], tuple[RawMap, object]] = {}
        self._sound = _Sound(({}, False), {})

    def begin(self) -> None:
        """Begin a new reading: forget what the last one did not ask for."""
        self._before, self._files = self._files, {}

    def text(self, shown: str, data: bytes) -> tuple[Source, Fault | None]:
        """Give a file as text, the same as last time where its bytes are."""
        read = self._before.get(shown)
        if read is None or read.source.is_altered or read.data != data:
            read = _Read(data, *as_text(shown, data))
        self._files[shown] = read
        return read.source, read.fault

    def built(self, source: Source) -> Built:
        """Give the data of a file whose text was asked for."""
        read = self._files[source.path]
        if read.built is None:
            read.built = as_built(source)
        return read.built

    def thing(self, home: object, id_: str) -> object | None:
        """Give the thing that was made of what stands under an id in a mapping of a file.

        None where nothing was, and where the data of the file has changed since.
        """
        known = self._things.get((id(home), id_))
        if known is None or known[0].source.is_altered:
            return None
        return known[1]

    def filled(self, project: Mapping[str, Any]) -> dict[str, Any]:
        """Give the data of a project with the things that were made of it before."""
        filled = dict(project)
        for section in DELTE_SEKSJONER:
            things = project.get(section)
            if isinstance(things, MergedMap):
                homes = things.homes
                filled[section] = {
                    id_: self.thing(homes[id_], id_) or fields
                    for id_, fields in things.items()
                }
        return filled

    def made(self, project: Mapping[str, Any], teori: Teori) -> None:
        """Keep the shared things of a theory by where the data of each stands."""
        self._things = {
            (id(home), thing.id): (home, thing)
            for section in DELTE_SEKSJONER
            if isinstance(merged := project.get(section), MergedMap)
            for thing in getattr(teori, section)
            if (home := merged.homes.get(thing.id)) and not home.source.is_altered
        }

    def unresolved(self, teori: Teori) -> tuple[Referansen, ...]:
        """Give the references of a theory that name nothing, in document order.

        Measures that are as they were, and had none, are not looked through again.
        """
        names = Navnerom(teori)
        outside = names.utenfor_tiltakene()
        before = self._sound.measures if outside == self._sound.outside else {}
        known = {t.id for t in teori.tiltak if before.get(t.id) is t}
        found = tuple(løse_referanser(teori, names, known))
        faulty = {ref.element.partition("/")[0] for ref in found}
        measures = {tiltak.id for tiltak in teori.tiltak}
        sound = {
            tiltak.id: tiltak
            for tiltak in teori.tiltak
            if tiltak.id in known
            or not (tiltak.id in faulty or _names_others(tiltak, measures))
        }
        self._sound = _Sound(outside, sound)
        return found


@dataclass(frozen=True, slots=True)
class _Sound:
    """Measures whose references all name something, and nothing in another measure."""

    outside: tuple[Mapping[str, TingSlag], bool]
    measures: Mapping[str, Tiltak]


def _names_others(tiltak: Tiltak, measures: Container[str]) -> bool:
    """Tell whether a measure names something that stands in another."""
    named = {ref.id.partition("/")[0] for ref in referanser_i(tiltak) if "/" in ref.id}
    return any(home in measures and home != tiltak.id for home in named)


def as_text(shown: str, data: bytes) -> tuple[Source, Fault | None]:
    """Give a file as text, and the fault that makes it none."""
    if len(data) <= MAX_BYTES:
        return decode(shown, data)
    limit = {"grense": MAX_BYTES // (1024 * 1024)}
    return Source(shown, ""), Fault(TroubleKind.FILE_TOO_BIG, 0, 0, values=limit)


def as_built(source: Source) -> Built:
    """Give the data of a file with places, and what is wrong in its text."""
    text, bad = without_bad_characters(source.text)
    built = build_past_traps(source, text)
    return replace(built, faults=(*bad, *built.faults)) if bad else built
