"""Which findings are new since an earlier revision of a project (`--mot`)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from endringsteori.checking.engine import run
from endringsteori.checking.projects import STDIN
from endringsteori.checking.rulebook import Rulebook
from endringsteori.checking.subject import Subject
from endringsteori.diagnostics import Status
from endringsteori.exchange import load
from endringsteori.graph import graf
from endringsteori.loading import Memory
from endringsteori.loading.moved import moves

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from endringsteori.checking.projects import Project
    from endringsteori.checking.settings import Settings
    from endringsteori.diagnostics import Finding
    from endringsteori.loading import Loaded, Sources, SourceTree

__all__ = ["told_new", "tree_at"]


def told_new(
    findings: Iterable[Finding],
    project: Project,
    loaded: Loaded,
    settings: Settings,
    revision: str,
) -> tuple[Finding, ...]:
    """Give the findings of a project, each told whether it is new since a revision.

    The revision is read with the rules, the settings and the date of today. A finding is
    new when no open finding there has its fingerprint; one about a file that has been
    given another name since keeps it. Raises `GitError`.
    """
    before = load(tree_at(project, revision, loaded.sources))
    subject = Subject.read(before, project.name)
    rulebook = Rulebook.of(loaded.teori)
    known = run(subject, graf(before.teori), settings, rulebook)
    still_open = [finding for finding in known if finding.status is Status.OPEN]
    names = _names_today(still_open, before.sources, loaded.sources)
    prints = {_fingerprint(finding, names) for finding in still_open}
    return tuple(
        replace(finding, new=finding.fingerprint not in prints) for finding in findings
    )


def tree_at(
    project: Project, revision: str, sources: Sources | None = None
) -> SourceTree:
    """Give a project as it was at a revision: empty where that does not have it.

    Where it lay elsewhere then, the texts of today (`sources`) find it. A project that no
    path led to has no history. Raises `GitError`.
    """
    if project.name in {"", STDIN}:
        return Memory({})
    from endringsteori.loading.revision import (  # noqa: PLC0415 - starts programs; few ask
        GitRevision,
    )

    folder = Path(project.folder or ".")
    tree = GitRevision.at(folder, revision, project.tree.root)
    if tree.root or sources is None:
        return tree
    return tree.where_it_lay(map(sources.text, sources.files)) or tree


def _names_today(
    findings: Iterable[Finding], before: Sources, today: Sources
) -> Mapping[str, str]:
    """Give by its old name what each file that findings are about is called today."""
    gone = {f.element for f in findings if f.element in before.files}
    gone.difference_update(today.files)
    if not gone:
        return {}
    come = (file for file in today.files if file not in before.files)
    return moves(
        {file: before.text(file) for file in gone},
        ((file, today.text(file)) for file in come),
    )


def _fingerprint(finding: Finding, names: Mapping[str, str]) -> str:
    """Give the fingerprint of a finding as it would be under the names of today."""
    code, _, place = finding.fingerprint.partition("@")
    element = finding.element
    return f"{code}@{names.get(element, element)}{place.removeprefix(element)}"
