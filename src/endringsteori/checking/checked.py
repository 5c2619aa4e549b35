"""`Checked`: one project with everything that was found in it."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from endringsteori.checking.counting import summed
from endringsteori.checking.earlier import told_new
from endringsteori.checking.engine import run
from endringsteori.checking.picking import goals_ahead
from endringsteori.checking.rulebook import Rulebook
from endringsteori.checking.settings import Settings
from endringsteori.checking.subject import Subject
from endringsteori.exchange import load
from endringsteori.graph import graf
from endringsteori.lean import dataclass
from endringsteori.loading import collector_paused
from endringsteori.model.masking import mask_of
from endringsteori.rules import RULES
from endringsteori.texts.utfylling import waiting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.checking.counting import Summary
    from endringsteori.checking.grouping import Entry, Group, Grouping
    from endringsteori.checking.known import Known
    from endringsteori.checking.projects import Project
    from endringsteori.checking.settings import Ask
    from endringsteori.diagnostics import Finding
    from endringsteori.graph import TheoryGraph
    from endringsteori.loading import Kept, Loaded
    from endringsteori.rules import Rule

__all__ = ["Checked", "check", "check_one"]


@dataclass(frozen=True, slots=True)
class Checked:
    """A project that has been read and checked, with the findings that were asked for.

    The names of the project and its findings are as they may be shown. What stands in
    the graph is not: it goes through `mask_of` on its way out. `rules` are those of the
    run: ours, those of packages, and the project's own.
    """

    project: Project
    loaded: Loaded = field(repr=False)
    graph: TheoryGraph = field(repr=False)
    settings: Settings = field(repr=False)
    findings: tuple[Finding, ...]
    rules: tuple[Rule, ...] = field(default=RULES, repr=False)

    @property
    def is_confidential(self) -> bool:
        """Whether the project is about a person or a family (nivå individ)."""
        return self.loaded.teori.nivå == "individ"

    @property
    def is_whole(self) -> bool:
        """Whether all of it could be read; otherwise some rules may have been silent."""
        return not self.loaded.lost

    @property
    def files(self) -> tuple[str, ...]:
        """The files in the order they were read, as paths in the project."""
        return self.loaded.sources.files

    @property
    def summary(self) -> Summary:
        """How many findings there are of each kind."""
        return summed(self.findings, self.settings)

    @property
    def unwritten(self) -> int:
        """How many texts of the files still wait for people to write them."""
        return sum(waiting(self.loaded.sources.text(file)) for file in self.files)

    def groups(self, by: Grouping) -> tuple[Group, ...]:
        """Group the findings for people."""
        from endringsteori.checking.grouping import (  # noqa: PLC0415 - few formats ask
            groups,
        )

        return groups(self.graph, self.findings, by)

    def entries(self) -> tuple[Entry, ...]:
        """Group the findings by rule and measure."""
        from endringsteori.checking.grouping import (  # noqa: PLC0415 - few formats ask
            entries,
        )

        return entries(self.loaded.teori, self.findings)

    def goals(self, element: str) -> int:
        """Count the goals that an element reaches."""
        return goals_ahead(self.graph, element)

    def line(self, file: str, number: int) -> str:
        """Give one line of a file, from 1, as it is shown to people."""
        return self.loaded.sources.line(file, number)


def check(projects: Iterable[Project], ask: Ask) -> Iterator[Checked]:
    """Read and check projects, one at a time.

    A file that was named and that its project leaves out is checked as a project of its
    own. Raises `OSError` where a file cannot be read, and `GitError` where the revision
    to hold them against cannot.
    """
    for project in projects:
        checked = check_one(project, ask)
        yield checked
        unread = (project.only or frozenset()).difference(checked.loaded.sources.files)
        yield from (check_one(project.alone(file), ask) for file in sorted(unread))


@collector_paused()
def check_one(
    project: Project, ask: Ask, kept: Kept | None = None, known: Known | None = None
) -> Checked:
    """Read and check one project, as `check`; a file that it leaves out is left out.

    What was `kept` of reading it before, and is `known` of checking it, is used again.
    """
    loaded = load(project.tree, kept)
    teori = loaded.teori
    settings = Settings.of(ask, teori.innstillinger, teori.nivå)
    graph = graf(teori, loaded.unresolved, None if known is None else known.kept)
    subject = Subject.read(loaded, project.name)
    rulebook = Rulebook.of(teori)
    findings = run(subject, graph, settings, rulebook, known)
    if ask.mot is not None:
        findings = told_new(findings, project, loaded, settings, ask.mot)
    if project.only is not None:
        only = {loaded.sources.shown.file(file) for file in project.only}
        findings = tuple(f for f in findings if f.span and f.span.file in only)
    shown = project.shown_through(mask_of(teori))
    return Checked(shown, loaded, graph, settings, findings, rulebook.rules)
