"""Mends of what the work rests on (ET5): plans, challenges, reasons and knowledge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.checking.remedies.need import BLANK
from endringsteori.editing.inserting import Add, Put, Reason
from endringsteori.editing.written import Ids, Leaf, Rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.checking.remedies.need import Need, Proposal, Remedy
    from endringsteori.editing.inserting import Step
    from endringsteori.editing.written import Fields, Value
    from endringsteori.graph import Edge

__all__ = ["REMEDIES"]


def _anchored(need: Need) -> Iterator[Proposal]:
    day = need.dato
    plans = [
        plan.id
        for plan in need.graph.teori.planer
        if plan.periode is None or plan.periode.slutt >= day
    ]
    yield _cited(need, "forankret_i", plans, "planer", "ny-plan")


def _answering(need: Need) -> Iterator[Proposal]:
    challenges = [utfordring.id for utfordring in need.graph.teori.utfordringer]
    yield _cited(need, "svarer_på", challenges, "utfordringer", "ny-utfordring")


def _known(need: Need) -> Iterator[Proposal]:
    yield _cited(need, "kunnskap", _sources(need), "kunnskapskilder", "ny-kilde")


def _sources(need: Need) -> list[str]:
    return [kilde.id for kilde in need.graph.teori.kunnskapskilder]


def _cited(
    need: Need, field: str, known: list[str], section: str, base: str
) -> Proposal:
    """Name one of those that there are, or a new one."""
    if known:
        return (Put(need.element, (field,), need.some_of(known)),)
    new = need.new_id(base)
    added = Add(section, new, {"navn": BLANK}, need.element)
    return added, Put(need.element, (field,), Ids((new,)))


def _reasons(need: Need) -> Iterator[Proposal]:
    yield tuple(_on_hypotheses(need, "fordi", BLANK))


def _knowledge(need: Need) -> Iterator[Proposal]:
    known = _sources(need)
    if known:
        yield tuple(_on_hypotheses(need, "kunnskap", need.some_of(known)))
        return
    new = need.new_id("ny-kilde")
    added = Add("kunnskapskilder", new, {"navn": BLANK}, need.element)
    yield added, *_on_hypotheses(need, "kunnskap", Ids((new,)))


def _on_hypotheses(need: Need, field: str, value: Value) -> Iterator[Step]:
    for place in need.hit.related:
        edge = _edge(need, place.element)
        if edge.hypotese is not None:
            yield Reason(edge.source, edge.kind, edge.hypotese.til, field, value)


def _edge(need: Need, element: str) -> Edge:
    source = element.partition("->")[0]
    return next(e for e in need.graph.edges_out(source) if e.element == element)


def _other_half(need: Need) -> Iterator[Proposal]:
    """Add a challenge of the other kind."""
    other = "tjenestene" if need.hit.variant == "målgruppen" else "målgruppen"
    fields: Fields = {"navn": BLANK, "gjelder": Leaf(other)}
    near = need.hit.related[-1].element
    yield (Add("utfordringer", need.new_id("ny-utfordring"), fields, near),)


def _point(need: Need) -> Iterator[Proposal]:
    fields = {"status": need.judged("nei"), "svar": BLANK}
    yield (Put(need.element, (need.key,), fields),)
    yield (Add("kartlegging", need.element, {need.key: fields}, ""),)


def _followed(need: Need) -> Iterator[Proposal]:
    services = need.services()
    if need.hit.at.field == "sist_lest":
        yield (Put(need.element, ("sist_lest",), need.day(need.dato)),)
    elif services:
        yield (Put(need.element, ("ansvarlig",), need.one_of(services)),)


def _revisited(need: Need) -> Iterator[Proposal]:
    row = {"dato": need.day(need.dato), "begrunnelse": BLANK}
    yield (Put(need.element, ("gjenbesøk",), Rows((row,))),)


def _risk(need: Need) -> Iterator[Proposal]:
    """Write down what may go wrong at the last link of the measure."""
    links = need.graph.links_of(need.element)
    if links:
        fields: Fields = {"navn": BLANK, "påvirker": Ids((links[-1].element,))}
        yield (Add("risikoer", need.new_id("ny-risiko"), fields, need.element),)


def _confirmed(need: Need) -> Iterator[Proposal]:
    utfordring = next(u for u in need.graph.teori.utfordringer if u.id == need.element)
    others = [id_ for id_ in need.services() if id_ not in utfordring.bekreftet_av]
    if others:
        yield (Put(need.element, ("bekreftet_av",), need.some_of(others)),)


REMEDIES: Final[Mapping[str, Remedy]] = {
    "ET501": _anchored,
    "ET503": _known,
    "ET504": _reasons,
    "ET505": _knowledge,
    "ET507": _other_half,
    "ET508": _point,
    "ET509": _answering,
    "ET510": _followed,
    "ET512": _revisited,
    "ET513": _risk,
    "ET514": _confirmed,
}
