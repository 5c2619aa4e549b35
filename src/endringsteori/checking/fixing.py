"""`fix`: the fixes of projects, carried out in memory and proved by reading them again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from endringsteori.checking.engine import run
from endringsteori.checking.rulebook import Rulebook
from endringsteori.checking.settings import Settings
from endringsteori.checking.stamping import READING
from endringsteori.checking.subject import Subject
from endringsteori.editing import Reading, mend
from endringsteori.exchange import load
from endringsteori.graph import graf
from endringsteori.lean import dataclass
from endringsteori.model.masking import mask_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from endringsteori.checking.projects import Project
    from endringsteori.checking.settings import Ask
    from endringsteori.diagnostics import Finding
    from endringsteori.editing import Mended
    from endringsteori.loading import SourceTree

__all__ = ["Fixed", "fix"]

_ABOUT_OTHERS: Final = frozenset({"ET018", "ET019", "ET020"})
"""Rules about exceptions, which speak of what all the other rules find."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """A project with its fixes carried out in memory. Nothing has been written."""

    project: Project
    mended: Mended


def fix(
    projects: Iterable[Project], ask: Ask, codes: Collection[str] = ()
) -> Iterator[Fixed]:
    """Carry out in memory every fix that is proposed for some projects, one at a time.

    `codes` are the rules whose fixes are wanted; none means all. Of a project of which
    only some files were named, only these are changed. A file that its project leaves
    out is a project of its own. Raises `OSError` where a file cannot be read.
    """
    for project in projects:
        fixed = _fix(project, ask, codes)
        yield fixed
        files = fixed.mended.before.sources.files
        unread = (project.only or frozenset()).difference(files)
        yield from (_fix(project.alone(file), ask, codes) for file in sorted(unread))


def _fix(project: Project, ask: Ask, codes: Collection[str]) -> Fixed:
    def read(tree: SourceTree) -> Reading:
        return _read(tree, ask, project.name)

    def wanted(finding: Finding) -> bool:
        return not codes or finding.code in codes

    mended = mend(project.tree, read, wanted, project.only)
    shown = mended.after.sources.shown
    named = project.only and {shown.file(file) for file in project.only}
    left = tuple(
        finding
        for finding in mended.left
        if wanted(finding)
        and (named is None or (finding.span and finding.span.file in named))
    )
    mask = mask_of(mended.after.teori)
    return Fixed(project.shown_through(mask), replace(mended, left=left))


def _read(tree: SourceTree, ask: Ask, name: str) -> Reading:
    """Read a project, and run no more than the rules about reading."""
    loaded = load(tree)
    rulebook = Rulebook.of(loaded.teori)
    others = (r.code for r in rulebook.rules if not r.code.startswith(READING))
    settings = Settings.of(ask, loaded.teori.innstillinger, loaded.teori.nivå)
    off = {**settings.overrides, **dict.fromkeys(others)}
    settings = replace(settings, overrides=off)
    found = run(Subject.read(loaded, name), graf(loaded.teori), settings, rulebook)
    return Reading(loaded, tuple(f for f in found if f.code not in _ABOUT_OTHERS))
