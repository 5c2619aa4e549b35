"""Exceptions (`unntak`): which findings they cover, and what is wrong with them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from endringsteori.checking.stamping import READING
from endringsteori.diagnostics import Exempted, Hit, Place, Status
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator
    from datetime import date

    from endringsteori.diagnostics import Finding
    from endringsteori.model import Unntak
    from endringsteori.texts import Verdi

__all__ = ["Exceptions", "covers"]

_UNUSED: Final = "ET018"
_EXPIRED: Final = "ET019"
_TOO_MANY: Final = "ET020"
_NEVER: Final = "ET701"


def covers(unntak: Unntak, code: str, element: str, key: str | None) -> bool:
    """Tell whether an exception is about what stands at one place.

    Without a key in `gjelder` it is about all keys of the element.
    """
    if unntak.kode != code:
        return False
    whole = element if key is None else f"{element}[{key}]"
    return _matches(unntak.gjelder, whole) or _matches(unntak.gjelder, element)


@dataclass(frozen=True, slots=True)
class Exceptions:
    """The exceptions of one project on one day, and the codes of every rule there is."""

    unntak: tuple[Unntak, ...]
    dato: date
    known: Container[str]

    def marked(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """Give the findings, those that an exception in force covers marked with it."""
        in_force = [
            u for u in self.unntak if _exceptable(u.kode) and not self._expired(u)
        ]
        for finding in findings:
            by = next((u for u in in_force if _covers(u, finding)), None)
            if by is None:
                yield finding
            else:
                told = Exempted(by.begrunnelse, by.hvem, by.dato, by.utløper)
                yield replace(finding, status=Status.EXEMPTED, exception=told)

    def faults(
        self, findings: tuple[Finding, ...], could_cover: Callable[[Unntak], bool]
    ) -> Iterator[tuple[str, Hit]]:
        """Give what is wrong with the exceptions: the code of the rule, and the hit.

        `could_cover` tells of an exception without findings whether it may still have
        something to cover: its rule is off, or silent because of what was left out.
        """
        for unntak in self.unntak:
            covered = sum(_covers(unntak, finding) for finding in findings)
            if not _exceptable(unntak.kode):
                yield _UNUSED, _hit(unntak, "kan-ikke-unntas")
            elif unntak.kode not in self.known:
                yield _UNUSED, _hit(unntak, "ukjent")
            elif not covered:
                if not could_cover(unntak):
                    yield _UNUSED, _hit(unntak)
            elif self._expired(unntak):
                yield _EXPIRED, _hit(unntak)
            elif unntak.antall is not None and covered > unntak.antall:
                yield _TOO_MANY, _hit(unntak, dekker=covered)

    def _expired(self, unntak: Unntak) -> bool:
        return unntak.utløper is not None and self.dato > unntak.utløper


def _exceptable(code: str) -> bool:
    return not code.startswith(READING) and code != _NEVER


def _covers(unntak: Unntak, finding: Finding) -> bool:
    return covers(unntak, finding.code, finding.element, finding.key)


def _matches(pattern: str, text: str) -> bool:
    """Match `*` to any characters, in time that grows with the text and no faster."""
    head, *rest = pattern.split("*")
    if not rest:
        return pattern == text
    if not text.startswith(head):
        return False
    *middle, tail = rest
    at = len(head)
    for part in middle:
        found = text.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    return len(text) - len(tail) >= at and text.endswith(tail)


def _hit(unntak: Unntak, variant: str = "", **values: int) -> Hit:
    at = Place("unntak", key=f"{unntak.kode}@{unntak.gjelder}")
    told: dict[str, Verdi] = {"kode": unntak.kode, "gjelder": unntak.gjelder, **values}
    if unntak.utløper is not None:
        told["utløper"] = unntak.utløper
    if unntak.antall is not None:
        told["antall"] = unntak.antall
    return Hit(at, told, variant=variant)
