"""`load`: the files of a project become a theory, with everything that was wrong told."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from endringsteori.diagnostics import Place, Trouble
from endringsteori.lean import dataclass
from endringsteori.loading.collector import collector_paused
from endringsteori.loading.faults import tell_faults
from endringsteori.loading.files import Files
from endringsteori.loading.measurements import add_measurements
from endringsteori.loading.merge import merge
from endringsteori.loading.notebook import Notebook
from endringsteori.loading.register import HANDED_OVER, Registers
from endringsteori.loading.sources import Sources
from endringsteori.loading.validate import Validator
from endringsteori.model.navnerom import Navnerom
from endringsteori.model.referanser import løse_referanser

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from endringsteori.loading.kept import Kept
    from endringsteori.loading.lost import Lost
    from endringsteori.loading.merge import MergedMap
    from endringsteori.loading.tree import SourceTree
    from endringsteori.model import Teori
    from endringsteori.model.referanser import Referansen

__all__ = ["Loaded", "dangling", "load", "put_together"]


@dataclass(frozen=True, slots=True)
class Loaded:
    """A theory as far as it could be built, what was wrong, and where everything stands.

    `unresolved` are the references that name nothing, in document order. `registered` are the ids of the things that come from registers, and `register_files`
    the files that hold them, as seen from the project.
    """

    teori: Teori
    trouble: tuple[Trouble, ...]
    sources: Sources
    lost: Lost
    registered: frozenset[str] = frozenset()
    register_files: frozenset[str] = frozenset()
    unresolved: tuple[Referansen, ...] | None = None


def load(tree: SourceTree, kept: Kept | None = None) -> Loaded:
    """Read a project; of `kept` comes what was made before of the same data.

    Whatever stands in the files, this returns: faults are `trouble`, and what they made
    unusable is left out. Raises `OSError` where a file cannot be read at all, and
    `MissingLibyamlError` where PyYAML has no libyaml, and a file needs it.
    """
    with collector_paused():
        return _load(tree, kept)


def dangling(teori: Teori) -> frozenset[tuple[str, str]]:
    """Give the fields, by element, that name something that is not there."""
    return _fields(_dangling(teori))


def _fields(refs: Iterable[Referansen]) -> frozenset[tuple[str, str]]:
    return frozenset((ref.element, ref.field.partition(".")[0]) for ref in refs)


def _dangling(teori: Teori) -> Iterator[Referansen]:
    return løse_referanser(teori, Navnerom(teori))


def _load(tree: SourceTree, kept: Kept | None) -> Loaded:
    if kept is not None:
        kept.begin()
    files = Files(tree, Notebook(tree.root), kept=kept)
    files.read()
    return put_together(files)


def put_together(files: Files) -> Loaded:
    """Make a theory of files that have been read, in whatever form they were.

    Raises `OSError` where a file that they name cannot be read.
    """
    notes = files.notes
    registers = Registers.of(files)
    kept = files.kept
    project = merge(files.roots, notes, registers.merged(), registers.roots, kept)
    if "datakilder" in project:
        from endringsteori.loading.datakilder import (  # noqa: PLC0415 - few projects have any
            add_data_sources,
        )

        add_data_sources(files, project)
    for source in files.measurements:
        add_measurements(source, project, notes)
    roots = (*registers.roots, *files.roots)
    sources = {**files.sources, **registers.sources}
    places = Sources(project, sources, roots)
    for source, root, found in files.faults:
        tell_faults(source, root, found, project, notes)
    registers.tell(project, Sources(project, sources, roots))
    teori = Validator(project, places, notes, kept).theory()
    if kept is not None:
        kept.made(project, teori)
    if places.shown.individ and teori.nivå != "individ":
        teori = replace(teori, nivå="individ")  # what was meant so, and written wrong
    registered = _handed_over(project, registers.sources)
    unresolved = tuple(_dangling(teori)) if kept is None else kept.unresolved(teori)
    return Loaded(
        teori,
        _in_text_order(notes.trouble, places),
        places,
        _lost(notes.lost, unresolved, registered, registers.kept),
        registered,
        frozenset(registers.sources),
        unresolved,
    )


def _lost(
    lost: Lost,
    unresolved: Iterable[Referansen],
    registered: Container[str],
    kept: Container[str],
) -> Lost:
    """Add what is lost since it names what is not there; not what a register kept."""
    beyond: list[Referansen] = []
    gone: list[Referansen] = []
    for ref in unresolved:
        named, home = (id_.partition("/")[0] for id_ in (ref.id, ref.element))
        (beyond if named in kept and home in registered else gone).append(ref)
    return replace(
        lost,
        fields=lost.fields | _fields(gone),
        beyond=frozenset((ref.element, ref.id) for ref in beyond),
    )


def _handed_over(project: MergedMap, files: Container[str]) -> frozenset[str]:
    """Give the ids of the shared things that stand in some files."""
    return frozenset(
        id_
        for section in HANDED_OVER
        for id_, home in getattr(project.get(section), "homes", {}).items()
        if home.source.path in files and id_ in project[section]
    )


def _in_text_order(trouble: list[Trouble], places: Sources) -> tuple[Trouble, ...]:
    """Sort by place in the text, and number what would otherwise be called the same."""
    order = {file: number for number, file in enumerate(places.files)}

    def where(one: Trouble) -> tuple[int, int, int, str]:
        assert one.span is not None  # noqa: S101 - what is told of files stands in one
        start = one.span.start
        return order[one.span.file], start.line, start.column, one.kind.value

    seen: Counter[tuple[str, str, str | None]] = Counter()
    numbered: list[Trouble] = []
    for one in sorted(trouble, key=where):
        name = (one.kind.code, one.at.element, one.at.key)
        seen[name] += 1
        if seen[name] > 1:
            key = f"{one.at.key or ''}#{seen[name]}"
            numbered.append(replace(one, at=Place(one.at.element, one.at.field, key)))
        else:
            numbered.append(one)
    return tuple(numbered)
