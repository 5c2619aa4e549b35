"""A second reading of ET5: what `regler.md` says of the ground that a theory rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.model import Varighet
from rules.planted.chain import skips
from rules.planted.world import RANK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rules.planted.world import Said, Step, World

__all__ = ["GROUND"]

_YEAR: Final = Varighet(12, "måneder")
_SHIPPED: Final = {"bufdir-fase-1": [str(n) for n in range(1, 13)]}


def _without_above(world: World, field: str) -> Iterator[Said]:
    having = {mål.id for mål in world.teori.mål if getattr(mål, field)}
    for mål in world.of("mål"):
        if having.isdisjoint((mål, *world.over(mål))):
            yield mål, None


def et501(world: World) -> Iterator[Said]:
    """A mål without plan, nor any parent with one."""
    return _without_above(world, "forankret_i")


def et502(world: World) -> Iterator[Said]:
    """A plan that anchors something, and whose period is over."""
    for plan in world.teori.planer:
        anchors = any(plan.id in mål.forankret_i for mål in world.teori.mål)
        if anchors and plan.periode and plan.periode.slutt < world.dato:
            yield plan.id, None


def et503(world: World) -> Iterator[Said]:
    """An utfordring neither measured nor with kunnskap."""
    for utfordring in world.teori.utfordringer:
        if not utfordring.kunnskap and not world.is_measured(utfordring.id):
            yield utfordring.id, None


def _claims(world: World, step: Step) -> bool:
    """From resultat or later, or from aktivitet where 108 speaks."""
    if world.slag[step.fra] == "aktivitet":
        return skips(world, step.fra, step.til) and not world.in_circle(step)
    return RANK[world.slag[step.fra]] >= RANK["resultat"]


def _said_of(world: World, step: Step) -> str:
    """The measure, or a shared effekt itself."""
    return world.home[step.fra] or step.fra


def et504(world: World) -> Iterator[Said]:
    """A tiltak (a shared effekt: itself) with edges that claim something without `fordi`."""
    for step in world.all_steps():
        if _claims(world, step) and step.hypotese.fordi is None:
            yield _said_of(world, step), None


def et505(world: World) -> Iterator[Said]:
    """The same with edges into effekt or mål without `kunnskap`, those of 504 apart."""
    for step in world.all_steps():
        of_504 = _claims(world, step) and step.hypotese.fordi is None
        into = world.slag[step.til] in {"effekt", "mål"}
        if into and not step.hypotese.kunnskap and not of_504:
            yield _said_of(world, step), None


def et506(world: World) -> Iterator[Said]:
    """A hypothesis whose newest source is more than ten years old.

    Silent where a source has no year.
    """
    year = {kilde.id: kilde.år for kilde in world.teori.kunnskapskilder}
    for step in world.all_steps():
        years = [year[id_] for id_ in step.hypotese.kunnskap]
        known = [one for one in years if one is not None]
        if known and len(known) == len(years) and max(known) < world.dato.year - 10:
            yield step.element, None


def et507(world: World) -> Iterator[Said]:
    """A prosjekt with two or more utfordringer, all of the same gjelder."""
    sides = [utfordring.gjelder for utfordring in world.teori.utfordringer]
    if len(sides) > 1 and None not in sides and len(set(sides)) == 1:
        yield "prosjekt", None


def et508(world: World) -> Iterator[Said]:
    """A sjekkliste [punkt] that innstillinger names, with neither status nor svar."""
    for id_ in world.teori.innstillinger.sjekklister:
        found = [k.punkter for k in world.teori.kartlegging if k.id == id_]
        given = found[0] if found else ()
        answered = {punkt.id for punkt in given if punkt.status or punkt.svar}
        for punkt in _SHIPPED.get(id_, [punkt.id for punkt in given]):
            if punkt not in answered:
                yield id_, punkt


def et509(world: World) -> Iterator[Said]:
    """A mål without utfordring, nor any parent with one."""
    return _without_above(world, "svarer_på")


def et510(world: World) -> Iterator[Said]:
    """A forutsetning in use, without ansvarlig, or antatt and not read for twelve months."""
    for one in world.teori.forutsetninger:
        rests = any(one.id in s.hypotese.forutsetninger for s in world.all_steps())
        if not rests and not world.is_measured(one.id):
            continue
        read = one.sist_lest
        unread = read is None or _YEAR.etter(read) < world.dato
        if one.ansvarlig is None or (one.status == "antatt" and unread):
            yield one.id, None


def et511(world: World) -> Iterator[Said]:
    """A hypothesis [forutsetning] that rests on what was found not to hold."""
    wrong = {f.id for f in world.teori.forutsetninger if f.status == "avkreftet"}
    for step in world.all_steps():
        for id_ in wrong.intersection(step.hypotese.forutsetninger):
            yield step.element, id_


def et512(world: World) -> Iterator[Said]:
    """A tiltak that pågår, more than twelve months since oppstart or last gjenbesøk."""
    for tiltak in world.teori.tiltak:
        days = [visit.dato for visit in tiltak.gjenbesøk]
        days += [v.dato for v in world.teori.gjenbesøk if tiltak.id in v.tiltak]
        days = [day for day in days if day <= world.dato]
        days += [tiltak.oppstart] if tiltak.oppstart else []
        long_ago = bool(days) and _YEAR.etter(max(days)) < world.dato
        if tiltak.status == "pågår" and long_ago:
            yield tiltak.id, None


def et513(world: World) -> Iterator[Said]:
    """A tiltak without utilsiktet link and without risiko."""
    at_risk = {id_ for risiko in world.teori.risikoer for id_ in risiko.påvirker}
    for tiltak in world.teori.tiltak:
        links = world.links_of(tiltak.id)
        side = any(getattr(world.things[e], "utilsiktet", False) for e in links)
        if not side and at_risk.isdisjoint(links):
            yield tiltak.id, None


def et514(world: World) -> Iterator[Said]:
    """An utfordring with exactly one in bekreftet_av."""
    for utfordring in world.teori.utfordringer:
        if len(utfordring.bekreftet_av) == 1:
            yield utfordring.id, None


GROUND = (
    *(et501, et502, et503, et504, et505, et506, et507),
    *(et508, et509, et510, et511, et512, et513, et514),
)
