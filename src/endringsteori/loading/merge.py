"""The files of a project as one whole: which section may stand where, and what merges."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from endringsteori.diagnostics import TroubleKind
from endringsteori.loading.entries import yes_if
from endringsteori.loading.expected import EXPECTED
from endringsteori.loading.near import near
from endringsteori.loading.raw import Items, RawList, RawMap
from endringsteori.model import DELTE_SEKSJONER, TILTAKETS_SEKSJONER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.loading.kept import Kept
    from endringsteori.loading.notebook import Notebook
    from endringsteori.loading.source import Source

__all__ = [
    "LISTS",
    "ROOT_ONLY",
    "SECTIONS",
    "MergedList",
    "MergedMap",
    "merge",
    "take_file",
]

ROOT_ONLY: Final = ("endringsteori", "virksomhet", "nivå", "innstillinger", "individ")
"""The sections that stand in the root file only."""

LISTS: Final = ("gjenbesøk", "unntak", "egne_regler")
"""The sections that are lists."""

SECTIONS: Final = (*ROOT_ONLY, *DELTE_SEKSJONER, "kartlegging", *LISTS)


class MergedMap(dict[str, Any]):
    """A section that several files share. `homes[id]` is the mapping it stands in."""

    __slots__ = ("homes",)

    def __init__(self) -> None:
        super().__init__()
        self.homes: dict[str, RawMap] = {}


class MergedList(Items):
    """A list that several files share. `homes[i]` is the list of a file, and the index there."""

    __slots__ = ("homes",)

    def __init__(self) -> None:
        super().__init__()
        self.homes: list[tuple[RawList, int]] = []

    def add(self, item: object, home: RawList, index: int) -> None:
        """Add an item that stands in a file."""
        self.append(item)
        self.homes.append((home, index))

    def drop(self, index: int) -> None:
        """Leave an item out."""
        super().drop(index)
        del self.homes[index]


def merge(
    files: list[tuple[Source, Any]],
    notes: Notebook,
    project: MergedMap | None = None,
    before: Iterable[tuple[Source, Any]] = (),
    kept: Kept | None = None,
) -> MergedMap:
    """Put the sections of all files together, and tell of what stands twice or wrong.

    `project` is what stands first, made from the files in `before`. What a thing of
    `kept` was made of has nothing twice.
    """
    project = MergedMap() if project is None else project
    for number, (source, root) in enumerate(files):
        take_file(project, source, root, notes, is_root=number == 0)
    if files and "endringsteori" not in project and not notes.lost.everything:
        _tell_no_version(*files[0], notes)
    _drop_shared_twice(project, [root for _, root in (*before, *files)], notes)
    measures = project.get("tiltak", MergedMap())
    for id_, measure in measures.items():
        known = kept is not None and kept.thing(measures.homes[id_], id_) is not None
        if isinstance(measure, dict) and not known:
            _drop_twice_in_measure(id_, measure, notes)
    return project


def _tell_no_version(source: Source, root: object, notes: Notebook) -> None:
    """Tell that the root file has no version, at its key where that stands empty."""
    key = "endringsteori"
    start, end = (
        root.places[key][:2] if isinstance(root, RawMap) and key in root else (0, 0)
    )
    colon = source.text[end : end + 2]
    if end and colon[:1] == ":" and colon[1:].strip():
        return  # it lacks only the space after its colon, which is told already
    span = source.span(start, end)
    notes.about_file(TroubleKind.MISSING_VERSION, source.path, key, span, nøkkel=key)


def take_file(
    project: MergedMap,
    source: Source,
    root: Any,  # noqa: ANN401 - raw data
    notes: Notebook,
    *,
    is_root: bool,
) -> None:
    """Add the sections of one file, and tell of those that cannot stand there."""
    if isinstance(root, RawMap):
        _take_sections(project, source, root, notes, is_root=is_root)
    elif root is not None:
        whole = (
            source.span(root.start, root.start + 1)
            if isinstance(root, RawList)
            else source.span(0, len(source.text.rstrip()))
        )
        notes.about_file(TroubleKind.ROOT_NOT_MAPPING, source.path, None, whole)
        notes.lose_everything()


def _take_sections(
    project: MergedMap, source: Source, root: RawMap, notes: Notebook, *, is_root: bool
) -> None:
    for section, value in root.items():
        start, end, *_ = root.places[section]
        at = source.span(start, end)
        if section not in SECTIONS:
            known = near(section, SECTIONS)
            notes.about_file(
                TroubleKind.UNKNOWN_SECTION,
                source.path,
                section,
                at,
                nøkkel=section,
                forslag=known,
                trygt=yes_if(not any(name in root for name in known)),
            )
            notes.lose_everything()
        elif section in ROOT_ONLY and not is_root:
            notes.about_file(
                TroubleKind.WRONG_FILE,
                source.path,
                section,
                at,
                nøkkel=section,
                rotfil=notes.root_file,
            )
        elif value is not None:
            _take_section(project, section, value, root, notes)


def _take_section(
    project: MergedMap,
    section: str,
    value: Any,  # noqa: ANN401 - raw data
    root: RawMap,
    notes: Notebook,
) -> None:
    if section in ROOT_ONLY:
        project[section] = value
        project.homes[section] = root
    elif section in LISTS and isinstance(value, RawList):
        project.homes.setdefault(section, root)
        merged = project.setdefault(section, MergedList())
        for index, item in enumerate(value):
            merged.add(item, value, index)
    elif section not in LISTS and value == []:
        return  # as in a measure, an empty list is no things
    elif section not in LISTS and isinstance(value, RawMap):
        project.homes.setdefault(section, root)
        merged = project.setdefault(section, MergedMap())
        for id_, fields in value.items():
            if id_ in merged:
                notes.twice(merged.homes[id_], value, id_, id_)
            else:
                merged[id_] = fields
                merged.homes[id_] = value
    else:
        _, _, start, end = root.places[section]
        notes.about_section(
            TroubleKind.WRONG_SHAPE,
            section,
            root.source.span(start, end),
            ventet=EXPECTED["punkter" if section in LISTS else "id-er"],
        )
        notes.lose_everything()


def _drop_shared_twice(project: MergedMap, roots: list[Any], notes: Notebook) -> None:
    """Keep the first of each shared id, in order of reading, across the sections."""
    first: dict[str, RawMap] = {}
    for section, id_, home in _shared_ids(roots):
        merged = project[section]
        if merged.homes.get(id_) is not home:
            continue  # told already: the same section has it from an earlier file
        if id_ in first:
            notes.twice(first[id_], home, id_, id_)
            del merged[id_]
        else:
            first[id_] = home


def _shared_ids(roots: list[Any]) -> Iterator[tuple[str, str, RawMap]]:
    for root in roots:
        if isinstance(root, RawMap):
            for section, value in root.items():
                if section in DELTE_SEKSJONER and isinstance(value, RawMap):
                    for id_ in value:
                        yield section, id_, value


def _drop_twice_in_measure(
    tiltak: str, measure: dict[str, Any], notes: Notebook
) -> None:
    first: dict[str, RawMap] = {}
    for section, things in measure.items():
        if section not in TILTAKETS_SEKSJONER or not isinstance(things, RawMap):
            continue
        for id_ in tuple(things):
            if id_ in first:
                notes.twice(first[id_], things, id_, f"{tiltak}/{id_}")
                del things[id_]
                things.source.is_altered = True
            else:
                first[id_] = things
