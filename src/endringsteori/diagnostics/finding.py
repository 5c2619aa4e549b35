"""`Finding`: a hit with words, severity and a place in a file, ready to be shown."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from datetime import date

    from endringsteori.diagnostics.fix import Fix
    from endringsteori.diagnostics.place import Span

__all__ = ["Exempted", "Finding", "Related", "Severity", "Status"]


class Severity(StrEnum):
    """How grave a finding is. The values are the users' words, and stable."""

    ERROR = "feil"
    WARNING = "advarsel"
    NOTE = "merknad"

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return _RANKS[self]


_RANKS: Final = {severity: rank for rank, severity in enumerate(Severity)}


class Status(StrEnum):
    """Whether a finding is open, or covered by an exception that the users have made."""

    OPEN = "åpen"
    EXEMPTED = "unntatt"


@dataclass(frozen=True, slots=True)
class Exempted:
    """The exception (`unntak`) that covers a finding."""

    begrunnelse: str
    hvem: str | None
    dato: date | None
    utløper: date | None


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that a finding speaks of. `span` is None without a file."""

    element: str
    field: str | None
    key: str | None
    span: Span | None


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding about a project.

    `fingerprint` is `CODE@element`, with `[key]` where there is one; it survives moved
    lines. `span` is None for a theory that was built in Python. `new` is None unless
    the run compares with an earlier revision. `fix` is its one safe answer, where it has
    one.
    """

    code: str
    name: str
    severity: Severity
    status: Status
    new: bool | None
    message: str
    advice: str
    element: str
    field: str | None
    key: str | None
    span: Span | None
    related: tuple[Related, ...]
    fingerprint: str
    exception: Exempted | None
    project: str
    fix: Fix | None = None
