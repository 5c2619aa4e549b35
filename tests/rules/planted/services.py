"""A second reading of ET2: what `regler.md` says of the services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rules.planted.waiting import waits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.model import Tiltak
    from rules.planted.world import Said, World

__all__ = ["SERVICES"]


def et201(world: World) -> Iterator[Said]:
    """An aktivitet without ansvarlig, after inheritance."""
    for element in world.of("aktivitet"):
        if world.answers_for(element) is None:
            yield element, None


def et202(world: World) -> Iterator[Said]:
    """A tiltak without ansvarlig."""
    for tiltak in world.teori.tiltak:
        if tiltak.ansvarlig is None:
            yield tiltak.id, None


def _closed(world: World) -> set[str]:
    return {t.id for t in world.teori.tjenester if t.status == "nedlagt"}


def _required(world: World) -> Iterator[tuple[Tiltak, str, str, set[str]]]:
    """Give each virkemiddel that an aktivitet requires, with the services that have it."""
    for tiltak in world.teori.tiltak:
        for aktivitet in tiltak.aktiviteter:
            for means in aktivitet.krever:
                having = {t.id for t in world.teori.tjenester if means in t.virkemidler}
                yield tiltak, f"{tiltak.id}/{aktivitet.id}", means, having


def et203(world: World) -> Iterator[Said]:
    """An aktivitet [virkemiddel] required, offered by none of the measure's services.

    But by another, which is not closed.
    """
    for tiltak, element, means, having in _required(world):
        inside = having & world.services_of(tiltak)
        if having - _closed(world) and not inside:
            yield element, means


def et204(world: World) -> Iterator[Said]:
    """An aktivitet [virkemiddel] that no service has; closed services do not count."""
    for _, element, means, having in _required(world):
        if not having - _closed(world):
            yield element, means


def et205(world: World) -> Iterator[Said]:
    """A tiltak [tjeneste] in `målgrupper.tjenester`, not in the measure, and not closed."""
    for tiltak in world.teori.tiltak:
        met = {
            tjeneste
            for gruppe in world.teori.målgrupper
            if gruppe.id in tiltak.målgrupper
            for tjeneste in gruppe.tjenester
        }
        for tjeneste in met - world.services_of(tiltak) - _closed(world):
            yield tiltak.id, tjeneste


def et206(world: World) -> Iterator[Said]:
    """A tjeneste responsible for or partner in nothing; closed ones do not count."""
    teori = world.teori
    busy: set[str | None] = set()
    for tiltak in teori.tiltak:
        busy |= world.services_of(tiltak)
        busy |= {gauge.ansvarlig for gauge in tiltak.indikatorer}
    for samarbeid in teori.samarbeid:
        busy |= {*samarbeid.mellom}
    for kartlegging in teori.kartlegging:
        busy |= {punkt.ansvarlig for punkt in kartlegging.punkter}
    busy |= {utfordring.ansvarlig for utfordring in teori.utfordringer}
    busy |= {mål.ansvarlig for mål in teori.mål}
    busy |= {indikator.ansvarlig for indikator in teori.indikatorer}
    busy |= {risiko.ansvarlig for risiko in teori.risikoer}
    busy |= {forutsetning.ansvarlig for forutsetning in teori.forutsetninger}
    busy |= {teori.individ.koordinator} if teori.individ else set()
    for tjeneste in teori.tjenester:
        if tjeneste.id not in busy | _closed(world):
            yield tjeneste.id, None


def et207(world: World) -> Iterator[Said]:
    """An utfordring without ansvarlig."""
    for utfordring in world.teori.utfordringer:
        if utfordring.ansvarlig is None:
            yield utfordring.id, None


def et208(world: World) -> Iterator[Said]:
    """A mål [tjeneste]: two or more measures reach it, and it falls with this service."""
    for tjeneste in world.teori.tjenester:
        fallen = _fallen(world, tjeneste.id)
        for mål in world.of("mål"):
            if mål in fallen and len(world.measures_to(mål)) > 1:
                yield mål, tjeneste.id


def _fallen(world: World, tjeneste: str) -> set[str]:
    """An activity falls with its ansvarlig, a `nødvendig` cause, or all activities before it.

    Any other link, and a goal, falls with a `nødvendig` cause or all its causes.
    """
    fallen: set[str] = set()
    before = None
    while before != len(fallen):
        before = len(fallen)
        fallen |= {e for e in world.things if _falls(world, e, tjeneste, fallen)}
    return fallen


def _falls(world: World, element: str, tjeneste: str, fallen: set[str]) -> bool:
    slag, causes = world.slag[element], world.causes(element)
    if slag == "innsats":
        return False
    if any(c in fallen and world.steps[c][element].hypotese.nødvendig for c in causes):
        return True
    if slag == "aktivitet":
        if world.answers_for(element) == tjeneste:
            return True
        causes = [cause for cause in causes if world.slag[cause] == "aktivitet"]
    return bool(causes) and fallen.issuperset(causes)


def et209(world: World) -> Iterator[Said]:
    """A tiltak with finansiering, none of type drift at the date.

    And some goal it reaches is reached by no measure with drift.
    """
    carried = {
        mål
        for tiltak in world.teori.tiltak
        if _has_drift(world, tiltak)
        for mål in world.goals_of(tiltak.id)
    }
    for tiltak in world.teori.tiltak:
        alone = set(world.goals_of(tiltak.id)) - carried
        if tiltak.finansiering and not _has_drift(world, tiltak) and alone:
            yield tiltak.id, None


def _has_drift(world: World, tiltak: Tiltak) -> bool:
    return any(
        money.type == "drift"
        and (money.fra is None or money.fra <= world.dato)
        and (money.til is None or world.dato <= money.til)
        for money in tiltak.finansiering
    )


def et210(world: World) -> Iterator[Said]:
    """A tiltak or aktivitet whose own ansvarlig is closed."""
    for tiltak in world.teori.tiltak:
        if tiltak.ansvarlig in _closed(world):
            yield tiltak.id, None
        for aktivitet in tiltak.aktiviteter:
            if aktivitet.ansvarlig in _closed(world):
                yield f"{tiltak.id}/{aktivitet.id}", None


def et212(world: World) -> Iterator[Said]:
    """A mål without ansvarlig (own or parent's)."""
    named = {mål.id for mål in world.teori.mål if mål.ansvarlig is not None}
    for mål in world.of("mål"):
        if named.isdisjoint((mål, *world.over(mål))):
            yield mål, None


def et213(world: World) -> Iterator[Said]:
    """A virkemiddel, or where they are free a tjeneste [virkemiddel], that none requires.

    Only where activities use `krever`.
    """
    required = {means for _, _, means, _ in _required(world)}
    if not required:
        return
    for means in world.teori.virkemidler:
        if means.id not in required:
            yield means.id, None
    for tjeneste in world.teori.tjenester if not world.teori.virkemidler else ():
        for id_ in tjeneste.virkemidler:
            if id_ not in required:
                yield tjeneste.id, id_


def et214(world: World) -> Iterator[Said]:
    """A tiltak: last finansiering.til before oppstart + longest sum of virker_etter.

    To a goal; where the sum is of nothing there is nothing to wait for.
    """
    for tiltak in world.teori.tiltak:
        begun, ends = tiltak.oppstart, [money.til for money in tiltak.finansiering]
        known = [end for end in ends if end is not None]
        if begun is None or not known or len(known) < len(ends):
            continue
        days = [
            day
            for link in world.links_of(tiltak.id)
            for mål in world.of("mål")
            for day in waits(world, link, mål, begun)
        ]
        if days and max(days) > max(*known, begun):
            yield tiltak.id, None


def et215(world: World) -> Iterator[Said]:
    """A mål that only ended measures reach."""
    for mål in world.of("mål"):
        statuses = {tiltak.status for tiltak in world.measures_to(mål)}
        if statuses == {"avsluttet"}:
            yield mål, None


def et216(world: World) -> Iterator[Said]:
    """A tiltak [tjeneste] in samarbeidspartnere, in none of its activities."""
    for tiltak in world.teori.tiltak:
        busy: set[str | None] = set()
        for aktivitet in tiltak.aktiviteter:
            busy |= {aktivitet.ansvarlig, *aktivitet.samarbeidspartnere}
        for partner in tiltak.samarbeidspartnere:
            if partner not in busy:
                yield tiltak.id, partner


SERVICES = (
    *(et201, et202, et203, et204, et205, et206, et207, et208),
    *(et209, et210, et212, et213, et214, et215, et216),
)
