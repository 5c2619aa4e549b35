"""What several formats say of a finding, and of a run, in the same words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.checking import summary
from endringsteori.diagnostics import Severity, Status
from endringsteori.diagnostics.severities import COUNTED, SEVERITY
from endringsteori.document.safe import visible
from endringsteori.output import words
from endringsteori.privacy import CONFIDENTIAL
from endringsteori.rules.rule_names import name_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from endringsteori.checking import Entry, Outcome
    from endringsteori.diagnostics import Exempted, Finding
    from endringsteori.texts import Språk, Tekst, Verdi

__all__ = ["counted", "heading", "justification", "marked", "sums"]


def justification(exempted: Exempted, språk: Språk) -> str:
    """Tell why a finding is excepted, by whom and until when, on one line."""
    parts = [visible(exempted.begrunnelse)]
    if exempted.hvem is not None:
        parts.append(visible(exempted.hvem))
    if exempted.utløper is not None:
        parts.append(words.EXPIRES.fyll(språk, {"dato": exempted.utløper}))
    return " · ".join(parts)


def marked(checked: Outcome, finding: Finding) -> str:
    """Name the rule of a finding, and say where it is excepted, or else new.

    What is about a person or a family is stamped.
    """
    språk = checked.settings.språk
    name = name_in(språk, finding.code, finding.name)
    named = visible(f"{finding.code} {name}")
    if checked.is_confidential:
        named = f"{CONFIDENTIAL.på(språk)}: {named}"
    if finding.status is Status.EXEMPTED:
        return f"{named} ({words.EXEMPTED.på(språk)})"
    return f"{named} ({words.NEW.på(språk)})" if finding.new else named


def heading(entry: Entry) -> Tekst:
    """Give what people are told of how grave an entry is."""
    if entry.status is Status.EXEMPTED:
        return words.EXEMPTED_HEADING
    return words.HEADINGS[entry.severity]


def counted(numbers: Mapping[Severity, int], språk: Språk) -> tuple[str, ...]:
    """Say how many there are of each severity, leaving out what there is none of."""
    return tuple(
        COUNTED[severity].fyll(språk, {"n": n}) for severity, n in numbers.items() if n
    )


def sums(checked: Sequence[Outcome], språk: Språk) -> Iterator[str]:
    """Sum up a run: how many findings, how many of them are new, excepted, and count."""
    total = summary(checked)
    numbers = {
        Severity.ERROR: total.feil,
        Severity.WARNING: total.advarsel,
        Severity.NOTE: total.merknad,
    }
    found = counted(numbers, språk)
    if not found and not total.unntatt:
        yield words.NOTHING.på(språk)
        return
    if found:
        yield words.IN_ALL.fyll(språk, {"hva": found})
    if total.new is not None and found:
        new = words.NEW_IN_ALL if total.new else words.NONE_NEW
        yield new.fyll(språk, {"n": total.new})
    if total.unntatt:
        yield words.EXEMPTED_IN_ALL.fyll(språk, {"n": total.unntatt})
    levels = sorted({one.settings.terskel for one in checked})
    told: dict[str, Verdi] = {
        "n": total.counting,
        "terskel": tuple(SEVERITY[level] for level in levels),
    }
    yield (words.COUNTING if total.counting else words.NONE_COUNTING).fyll(språk, told)
