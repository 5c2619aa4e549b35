"""What counts: how many findings there are of each kind, and how many make a run fail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from endringsteori.diagnostics import Severity, Status
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from endringsteori.checking.settings import Settings
    from endringsteori.diagnostics import Finding

__all__ = ["Summary", "Summed", "counts", "summary", "summed"]


@dataclass(frozen=True, slots=True)
class Summary:
    """How many open findings there are by severity, how many are excepted, and count.

    `new` counts the open ones that are new; None unless the run compares with an earlier
    revision.
    """

    feil: int
    advarsel: int
    merknad: int
    unntatt: int
    new: int | None
    counting: int

    def __add__(self, other: Summary) -> Summary:
        """Add up two projects, or what has been added up of them."""
        new = [n for n in (self.new, other.new) if n is not None]
        return Summary(
            feil=self.feil + other.feil,
            advarsel=self.advarsel + other.advarsel,
            merknad=self.merknad + other.merknad,
            unntatt=self.unntatt + other.unntatt,
            new=sum(new) if new else None,
            counting=self.counting + other.counting,
        )


_NOTHING: Final = Summary(0, 0, 0, 0, None, 0)


class Summed(Protocol):
    """A project of which it is known how many findings there are of each kind."""

    @property
    def summary(self) -> Summary:
        """How many there are."""


def counts(finding: Finding, terskel: Severity) -> bool:
    """Tell whether a finding is open and as grave as the threshold or graver.

    One that is known from an earlier revision does not count.
    """
    return (
        finding.status is Status.OPEN
        and finding.new is not False
        and finding.severity.rank <= terskel.rank
    )


def summed(findings: Sequence[Finding], settings: Settings) -> Summary:
    """Count the findings of one project against its own threshold.

    In lists, since there may be thousands: an enumeration is slow as a key.
    """
    is_open = [finding for finding in findings if finding.status is Status.OPEN]
    found = [finding.severity for finding in is_open]
    not_known = [finding.severity for finding in is_open if finding.new is not False]
    new = sum(finding.new is True for finding in is_open)
    failing = (s for s in Severity if s.rank <= settings.terskel.rank)
    return Summary(
        feil=found.count(Severity.ERROR),
        advarsel=found.count(Severity.WARNING),
        merknad=found.count(Severity.NOTE),
        unntatt=len(findings) - len(is_open),
        new=None if settings.mot is None else new,
        counting=sum(map(not_known.count, failing)),
    )


def summary(checked: Iterable[Summed]) -> Summary:
    """Add up what was found in the projects of a run."""
    return sum((one.summary for one in checked), start=_NOTHING)
