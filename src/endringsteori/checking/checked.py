"""`Checked`: one project with everything that was found in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from endringsteori.checking.engine import run
from endringsteori.checking.settings import Settings
from endringsteori.checking.subject import Subject
from endringsteori.graph import graf
from endringsteori.loading import load
from endringsteori.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.checking.projects import Project
    from endringsteori.checking.settings import Ask
    from endringsteori.diagnostics import Finding
    from endringsteori.graph import TheoryGraph
    from endringsteori.loading import Loaded

__all__ = ["Checked", "check"]


@dataclass(frozen=True, slots=True)
class Checked:
    """A project that has been read and checked, with the findings that were asked for."""

    project: Project
    loaded: Loaded
    graph: TheoryGraph
    settings: Settings
    findings: tuple[Finding, ...]


def check(projects: Iterable[Project], ask: Ask) -> Iterator[Checked]:
    """Read and check projects, one at a time.

    A file that was named and that its project leaves out is checked as a project of its
    own. Raises `OSError` where a file cannot be read.
    """
    for project in projects:
        checked = _check(project, ask)
        yield checked
        unread = (project.only or frozenset()).difference(checked.loaded.sources.files)
        yield from (_check(project.alone(file), ask) for file in sorted(unread))


def _check(project: Project, ask: Ask) -> Checked:
    loaded = load(project.tree)
    teori = loaded.teori
    settings = Settings.of(ask, teori.innstillinger)
    graph = graf(teori)
    subject = Subject.read(loaded, project.name)
    findings = run(subject, graph, settings, RULES)
    if project.only is not None:
        findings = tuple(f for f in findings if f.span and f.span.file in project.only)
    return Checked(project, loaded, graph, settings, findings)
