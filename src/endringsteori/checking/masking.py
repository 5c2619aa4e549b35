"""Hiding what is found of persons in findings: the last thing that is done to them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from endringsteori.checking.stamping import fingerprint_of
from endringsteori.privacy import unique

if TYPE_CHECKING:
    from collections.abc import Iterable

    from endringsteori.diagnostics import Exempted, Finding, Related, Span
    from endringsteori.loading import Shown

__all__ = ["masked"]


def masked(findings: Iterable[Finding], shown: Shown) -> tuple[Finding, ...]:
    """Give the findings as people and programs may see them, in the same order.

    No text of theirs holds a number, an address or a name that is to be hidden, and no
    two share a fingerprint: those that would are numbered as they stand, from `#2`.
    """
    if shown.is_plain:
        return tuple(findings)
    used: set[str] = set()
    return tuple(_masked(finding, shown, used) for finding in findings)


def _masked(finding: Finding, shown: Shown, used: set[str]) -> Finding:
    mask = shown.mask
    element, key = mask(finding.element), finding.key and mask(finding.key)
    fingerprint = fingerprint_of(finding.code, element, key)
    return replace(
        finding,
        name=mask(finding.name),
        message=mask(finding.message),
        advice=mask(finding.advice),
        element=element,
        field=finding.field and mask(finding.field),
        key=key,
        span=_span(finding.span, shown),
        related=tuple(_related(one, shown) for one in finding.related),
        fingerprint=unique(fingerprint, used),
        exception=finding.exception and _exception(finding.exception, shown),
        project=mask(finding.project),
    )


def _span(span: Span | None, shown: Shown) -> Span | None:
    return span and replace(span, file=shown.file(span.file))


def _related(related: Related, shown: Shown) -> Related:
    mask = shown.mask
    return replace(
        related,
        element=mask(related.element),
        field=related.field and mask(related.field),
        key=related.key and mask(related.key),
        span=_span(related.span, shown),
    )


def _exception(exempted: Exempted, shown: Shown) -> Exempted:
    return replace(
        exempted,
        begrunnelse=shown.mask(exempted.begrunnelse),
        hvem=exempted.hvem and shown.mask(exempted.hvem),
    )
