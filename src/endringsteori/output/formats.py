"""The formats that findings can be shown in: one table."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Final, Literal, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.output.run import Run

__all__ = ["FORMATS", "Format", "Need"]

Need: TypeAlias = Literal["version", "top", "pages", "reader", "groups"]
"""What a format may need to know of a run beside what was found.

`version` of the program; `top`, because its readers see files from the top of a git work
tree; `pages` of the rules, which it links to; `reader`, the wishes of a person about
groups, places and colour; and `groups`, the findings put together for people.
"""


class _Renderer(Protocol):
    """A module that renders one format."""

    def render(self, run: Run) -> str:
        """Give the findings of a run; a pure function."""


@dataclass(frozen=True, slots=True)
class Format:
    """A way to show findings: the module that renders it, and what that needs.

    The module is imported when it is first asked for. A `Run` may lack what the format
    does not need.
    """

    module: str
    needs: frozenset[Need]

    def render(self, run: Run) -> str:
        """Show the findings of a run. The same run gives the same text."""
        renderer: _Renderer = import_module(f"endringsteori.output.{self.module}")
        return renderer.render(run)


def _format(module: str, *needs: Need) -> Format:
    return Format(module, frozenset(needs))


FORMATS: Final[Mapping[str, Format]] = {
    "tekst": _format("as_text", "reader", "groups"),
    "json": _format("as_json", "version"),
    "sarif": _format("as_sarif", "version", "top", "pages"),
    "junit": _format("as_junit", "top"),
    "github": _format("as_github", "top"),
    "github-sammendrag": _format("as_summary", "top", "pages", "groups"),
    "gitlab": _format("as_gitlab", "top"),
}
"""Every format, by the name that people write."""
