"""The formats that findings can be shown in: one table."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol, TypeAlias

from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from endringsteori.output.run import Part, Passed, Run

__all__ = ["FORMATS", "Format", "Need"]

Need: TypeAlias = Literal["version", "top", "pages", "reader", "groups"]
"""What a format may need to know of a run beside what was found.

`version` of the program; `top`, because its readers see files from the top of a git work
tree; `pages` of the rules, which it links to; `reader`, the wishes of a person about
groups, places and colour; and `groups`, the findings put together for people.
"""


class _OfAll(Protocol):
    """A module that renders a format which sorts or counts across projects."""

    def render(self, run: Run) -> str:
        """Give the findings of a run; a pure function."""


class _ByProject(Protocol):
    """A module that renders a format which tells of one project after the other.

    Both are pure functions. The parts of single projects give the same text as one part
    of them all.
    """

    def part(self, run: Run) -> Part:
        """Tell of the projects of a run as it can stand after what is told of others."""

    def whole(
        self,
        passed: Sequence[Passed],
        parts: Iterable[Part],
        dato: date,
        version: str,
    ) -> Iterator[str]:
        """Put the parts of all projects together, in pieces.

        `parts` is in the order of the projects, and may be gone through several times.
        """


@dataclass(frozen=True, slots=True)
class Format:
    """A way to show findings: the module that renders it, and what that needs.

    The module is imported when it is first asked for. A `Run` may lack what the format
    does not need. Where `is_by_project`, findings can be let go project by project.
    """

    module: str
    needs: frozenset[Need]
    is_by_project: bool = False

    def render(self, run: Run) -> str:
        """Show the findings of a run. The same run gives the same text."""
        return "".join(self.pieces(run))

    def pieces(self, run: Run) -> Iterable[str]:
        """Show the findings of a run in pieces, to be written one after the other."""
        if self.is_by_project:
            return self.whole(run.checked, (self.part(run),), run.dato, run.version)
        renderer: _OfAll = self._renderer()
        return (renderer.render(run),)

    def part(self, run: Run) -> Part:
        """Tell of the projects of a run alone. Only of a format by project."""
        renderer: _ByProject = self._renderer()
        return renderer.part(run)

    def whole(
        self,
        passed: Sequence[Passed],
        parts: Iterable[Part],
        dato: date,
        version: str,
    ) -> Iterator[str]:
        """Put the parts of all projects of a run together. Only of a format by project."""
        renderer: _ByProject = self._renderer()
        return renderer.whole(passed, parts, dato, version)

    def _renderer(self) -> Any:  # noqa: ANN401 - a module, of either kind
        return import_module(f"endringsteori.output.{self.module}")


def _of_all(module: str, *needs: Need) -> Format:
    return Format(module, frozenset(needs))


def _by_project(module: str, *needs: Need) -> Format:
    return Format(module, frozenset(needs), is_by_project=True)


FORMATS: Final[Mapping[str, Format]] = {
    "tekst": _of_all("as_text", "reader", "groups"),
    "json": _by_project("as_json", "version"),
    "sarif": _of_all("as_sarif", "version", "top", "pages"),
    "junit": _by_project("as_junit", "top"),
    "github": _by_project("as_github", "top"),
    "github-sammendrag": _of_all("as_summary", "top", "pages", "groups"),
    "gitlab": _of_all("as_gitlab", "top"),
}
"""Every format, by the name that people write."""
