"""Registers: other projects, whose shared things are read as if they stood first here."""

from __future__ import annotations

import posixpath
from dataclasses import field
from typing import TYPE_CHECKING, Any, Final

from endringsteori.diagnostics import Place, TroubleKind
from endringsteori.lean import dataclass
from endringsteori.loading.faults import tell_faults
from endringsteori.loading.files import Files
from endringsteori.loading.measurements import add_measurements
from endringsteori.loading.merge import SECTIONS, MergedMap, take_file
from endringsteori.loading.notebook import Notebook
from endringsteori.loading.raw import RawMap
from endringsteori.model import DELTE_SEKSJONER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.loading.raw import Fault
    from endringsteori.loading.source import Source
    from endringsteori.loading.sources import Sources
    from endringsteori.loading.tree import SourceTree

__all__ = ["HANDED_OVER", "Registers"]

_KEPT: Final = ("tiltak", "faser", "datakilder")
"""Shared sections about what a project does itself, and when."""

HANDED_OVER: Final = tuple(name for name in DELTE_SEKSJONER if name not in _KEPT)
"""The sections of a register that are read; all others are of that project alone."""

_SETTING: Final = "register"


@dataclass(frozen=True, slots=True)
class _Named:
    """A path to a register as it is written in `tree`, a project in `folder`.

    `first` is the path in the project itself that the way here began with.
    """

    path: str
    tree: SourceTree
    folder: str
    first: str


@dataclass(frozen=True, slots=True)
class _Register:
    """One register that was read, and the path in the project that led to it."""

    first: str
    files: Files


@dataclass(slots=True)
class Registers:
    """The registers of one project, in the order that their things come before its own.

    `kept` are the ids of things that stand in them and were not handed over.
    """

    own: Files
    kept: set[str] = field(default_factory=set)
    _read: list[_Register] = field(default_factory=list)
    _faulty: dict[str, TroubleKind] = field(default_factory=dict)

    @classmethod
    def of(cls, own: Files) -> Registers:
        """Read the registers that a project names, and those that they name in turn.

        Circles end: a project is read once, and the one that asks is not read again.
        """
        found = cls(own)
        seen = {own.tree}
        waiting = [_Named(path, own.tree, "", path) for path in own.setting(_SETTING)]
        while waiting:
            named = waiting.pop()
            tree = found._open(named)
            if tree is not None and tree not in seen:
                seen.add(tree)
                waiting += found._follow(tree, named)
        found._read.reverse()  # what a register names comes before itself
        return found

    def _open(self, named: _Named) -> SourceTree | None:
        try:
            tree = named.tree.beside(named.path)
        except OSError:
            tree = None
        if tree is not None and tree.root:
            return tree
        self._miss(named)
        return None

    def _follow(self, tree: SourceTree, named: _Named) -> Iterator[_Named]:
        """Read one register, and give those that it names itself."""
        folder = posixpath.normpath(posixpath.join(named.folder, named.path))
        if posixpath.basename(folder) == tree.root:
            folder = posixpath.dirname(folder)
        prefix = "" if folder in {"", "."} else f"{folder}/"
        files = Files(tree, Notebook(tree.root), prefix, self.own.kept)
        try:
            files.read()
        except OSError:
            self._miss(named)
            return
        if any(
            file in self.own.sources or file in self.sources for file in files.sources
        ):
            return  # a file that is read already, whatever it is named as
        for path in files.setting(_SETTING):
            yield _Named(path, tree, folder, named.first)
        self.kept.update(_ids_kept(files))
        _leave_out_what_is_kept(files)
        self._read.append(_Register(named.first, files))

    def _miss(self, named: _Named) -> None:
        is_own = named.tree is self.own.tree
        kind = TroubleKind.NO_REGISTER if is_own else TroubleKind.REGISTER_NOT_WHOLE
        self._faulty.setdefault(named.first, kind)

    @property
    def sources(self) -> dict[str, Source]:
        """The texts of their files by path, as seen from the project."""
        return {
            path: source
            for one in self._read
            for path, source in one.files.sources.items()
        }

    @property
    def roots(self) -> list[tuple[Source, Any]]:
        """The data of their files, without what is not handed over."""
        return [root for one in self._read for root in one.files.roots]

    def merged(self) -> MergedMap:
        """Put together what they hand over, for the project to be laid after it."""
        project = MergedMap()
        for one in self._read:
            for source, root in one.files.roots:
                take_file(project, source, root, one.files.notes, is_root=False)
        for one in self._read:
            notes = one.files.notes
            for source in one.files.measurements:
                add_measurements(source, project, notes)
            # the indicator of a row may stand in a measure, which is not handed over
            notes.forget(TroubleKind.CSV_INDICATOR)
        return project

    def tell(self, project: MergedMap, places: Sources) -> None:
        """Tell the notebook of the project of all that is wrong in its registers.

        What is wrong there is of the files there; that a register could not be read, or
        not in whole, is told where the project names it.
        """
        notes = self.own.notes
        for one in self._read:
            for source, root, found in one.files.faults:
                tell_faults(source, root, found, project, one.files.notes)
            if one.files.notes.lost.everything:
                self._faulty.setdefault(one.first, TroubleKind.REGISTER_NOT_WHOLE)
            notes.take_over(one.files.notes)
        for path, kind in self._faulty.items():
            place = Place("innstillinger", _SETTING, f"{_SETTING}={path}")
            notes.tell(kind, place, places.span(place), {"sti": path})
            notes.lose_everything()


def _ids_kept(files: Files) -> Iterator[str]:
    for _, root in files.roots:
        for section in _KEPT:
            things = root.get(section) if isinstance(root, RawMap) else None
            if isinstance(things, RawMap):
                yield from things


def _leave_out_what_is_kept(files: Files) -> None:
    """Leave out the sections that are of that project alone, with the faults in them."""
    shared = {id(root): _shared(root) for _, root in files.roots}
    files.roots = [(source, shared[id(root)]) for source, root in files.roots]
    files.faults = [
        (source, shared[id(root)], [one for one in found if _is_shared(one, root)])
        for source, root, found in files.faults
    ]


def _shared(root: object) -> object:
    if not isinstance(root, RawMap):
        return root
    shared = RawMap(root.source, root.start, flow=root.flow)
    shared.end = root.end
    for section, value in root.items():
        if section in HANDED_OVER or section not in SECTIONS:
            shared[section] = value
            shared.places[section] = root.places[section]
    return shared


def _is_shared(fault: Fault, root: object) -> bool:
    """Tell whether a fault stands in what is handed over, or in no section at all."""
    if not isinstance(root, RawMap):
        return True
    return not any(
        start <= fault.start < end
        for section, (start, _, _, end) in root.places.items()
        if section in SECTIONS and section not in HANDED_OVER
    )
