"""`Told`: a project of a run that has been told of at once, so that its findings are let go.

It is all that another process sends of a project, and all that a run of many keeps, where
every format that is asked for tells project by project.
"""

from __future__ import annotations

import zlib
from dataclasses import field, replace
from typing import TYPE_CHECKING, Final

from endringsteori.checking.sending import received, sendable
from endringsteori.lean import dataclass
from endringsteori.output.formats import FORMATS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from endringsteori.checking import Checked, Project, Settings, Summary
    from endringsteori.checking.sending import SentRules
    from endringsteori.output.run import Part, Run
    from endringsteori.rules import Rule

__all__ = ["Told", "pieces", "tell"]

_FAST: Final = 1
"""How hard it is packed: findings are so alike that little is won by trying harder."""

_LOSSLESS: Final = "surrogatepass"


@dataclass(frozen=True, slots=True)
class Told:
    """What some formats say of a project, and what the run has to know of it still."""

    project: Project
    settings: Settings = field(repr=False)
    summary: Summary
    is_confidential: bool
    files: tuple[str, ...]
    _rules: SentRules = field(repr=False)
    _parts: Mapping[str, tuple[bytes, ...]] = field(repr=False)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules of the run, as in `Brought`."""
        return received(self._rules)

    def part(self, form: str) -> Part:
        """Give what a format says of it."""
        return tuple(map(_unpacked, self._parts[form]))


def tell(checked: Checked, run: Run, forms: Iterable[str]) -> Told:
    """Tell of a project in formats that do so by project.

    `run` has what was asked for about how to show it, and need not hold any project.
    """
    alone = replace(run, checked=(checked,))
    return Told(
        project=checked.project,
        settings=checked.settings,
        summary=checked.summary,
        is_confidential=checked.is_confidential,
        files=checked.files,
        _rules=sendable(checked.rules),
        _parts={form: tuple(map(_packed, FORMATS[form].part(alone))) for form in forms},
    )


def pieces(told: Sequence[Told], run: Run, form: str) -> Iterator[str]:
    """Give what `Format.pieces` gives of a run with these projects."""
    parts = _Parts(told, form)
    return FORMATS[form].whole(told, parts, run.dato, run.version)


class _Parts:
    """What a format says of each project; unpacked one at a time, as often as it is asked."""

    def __init__(self, told: Sequence[Told], form: str) -> None:
        self._told = told
        self._form = form

    def __iter__(self) -> Iterator[Part]:
        return (one.part(self._form) for one in self._told)


def _packed(text: str) -> bytes:
    return zlib.compress(text.encode("utf-8", _LOSSLESS), _FAST)


def _unpacked(data: bytes) -> str:
    return zlib.decompress(data).decode("utf-8", _LOSSLESS)
