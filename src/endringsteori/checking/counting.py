"""What counts: how many findings there are of each kind, and how many make a run fail."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from endringsteori.diagnostics import Severity, Status

if TYPE_CHECKING:
    from collections.abc import Iterable

    from endringsteori.checking.brought import Outcome
    from endringsteori.diagnostics import Finding

__all__ = ["Summary", "counts", "summary"]


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


def counts(finding: Finding, terskel: Severity) -> bool:
    """Tell whether a finding is open and as grave as the threshold or graver.

    One that is known from an earlier revision does not count.
    """
    return (
        finding.status is Status.OPEN
        and finding.new is not False
        and finding.severity.rank <= terskel.rank
    )


def summary(checked: Iterable[Outcome]) -> Summary:
    """Count the findings of a run, each against the threshold of its own project."""
    by_severity = dict.fromkeys(Severity, 0)
    exempted = counting = 0
    new: int | None = None
    for one in checked:
        if one.settings.mot is not None:
            new = new or 0
        for finding in one.findings:
            if finding.status is Status.EXEMPTED:
                exempted += 1
            else:
                by_severity[finding.severity] += 1
                if new is not None:
                    new += bool(finding.new)
            counting += counts(finding, one.settings.terskel)
    return Summary(
        feil=by_severity[Severity.ERROR],
        advarsel=by_severity[Severity.WARNING],
        merknad=by_severity[Severity.NOTE],
        unntatt=exempted,
        new=new,
        counting=counting,
    )
