"""Where something of persons stands in a project: what ET701 and ET702 tell of."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.lean import dataclass
from endringsteori.loading import Spot
from endringsteori.model.masking import mask_of
from endringsteori.privacy import seek
from endringsteori.rules.texts_of import texts_of
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from endringsteori.diagnostics import Span
    from endringsteori.loading import Sources
    from endringsteori.model import Teori
    from endringsteori.privacy import Kind
    from endringsteori.rules.rule import Case

__all__ = ["Sighting", "hit", "sightings"]

_FILE_NAME: Final = "filnavn"
_COMMENT: Final = "kommentar"


@dataclass(frozen=True, slots=True)
class Sighting:
    """Something of a person: what it is, and where. `span` is None without a file.

    `key` tells several at one spot apart, once they are numbered.
    """

    kind: Kind
    spot: Spot
    span: Span | None = None
    key: str | None = None


def sightings(case: Case, kinds: Collection[Kind]) -> Iterator[Sighting]:
    """Give what there is of some kinds, each at a place of its own.

    A second in the same field has `#2` after the key; comments are numbered by file.
    """
    told = Counter[tuple[str, str | None]]()
    for one in _all(case):
        if one.kind in kinds:
            element = one.spot.at.element
            key = _COMMENT if one.spot.is_comment else one.spot.at.key
            told[element, key] += 1
            number = told[element, key]
            if one.spot.is_comment or number > 1:
                key = f"{key or ''}#{number}"
            yield replace(one, key=key)


def hit(sighting: Sighting, variant: str = "") -> Hit:
    """Make the hit of a sighting: its words tell the place, and never what stands there."""
    at = replace(sighting.spot.at, key=sighting.key)
    values = {"hvor": _told(sighting.spot)}
    return Hit(at, values, variant=variant, span=sighting.span)


def _told(spot: Spot) -> Tekst:
    navn, key = spot.navn, spot.at.key
    if spot.is_comment:
        return Tekst(
            nb=f"en kommentar i «{navn}»",
            nn=f"ein kommentar i «{navn}»",
            en=f"a comment in “{navn}”",
        )
    if spot.section and key:
        said = f"«{key}» i «{navn}»"
        return Tekst(nb=said, nn=said, en=f"“{key}” of “{navn}”")
    if key == _FILE_NAME:
        return Tekst(
            nb=f"navnet på filen «{navn}»",
            nn=f"namnet på fila «{navn}»",
            en=f"the name of the file “{navn}”",
        )
    return Tekst(nb=f"«{navn}»", nn=f"«{navn}»", en=f"“{navn}”")


def _all(case: Case) -> Iterator[Sighting]:
    teori = case.graph.teori
    if case.sources is None:
        yield from _in_theory(teori)
        return
    known = list(_in_files(case.sources))
    yield from known
    if case.sources.shown.has_escapes:
        yield from _written_otherwise(known, _in_theory(teori))


def _in_files(sources: Sources) -> Iterator[Sighting]:
    shown = sources.shown
    for file in sources.files:
        for found in seek(file, individ=shown.individ):
            yield Sighting(found.kind, Spot(Place(file, None, _FILE_NAME), file))
        for found in shown.found.get(file, ()):
            spot = sources.spot(file, found.start)
            yield Sighting(found.kind, spot, sources.between(file, *found[:2]))


def _in_theory(teori: Teori) -> Iterator[Sighting]:
    individ = mask_of(teori).individ
    for spot, text in texts_of(teori):
        for found in seek(text, individ=individ):
            yield Sighting(found.kind, spot)


def _written_otherwise(
    known: Iterable[Sighting], others: Iterable[Sighting]
) -> Iterator[Sighting]:
    """Give what stands in texts that was not seen as it is written, with escapes.

    A field may be called otherwise where the file has a short form: what is left over on
    both sides of one element is taken to be the same.
    """
    fields = Counter((one.kind, one.spot.at.element, one.spot.at.key) for one in known)
    left: list[Sighting] = []
    for one in others:
        field = (one.kind, one.spot.at.element, one.spot.at.key)
        if fields[field]:
            fields[field] -= 1
        else:
            left.append(one)
    elements: Counter[tuple[Kind, str]] = Counter()
    for (kind, element, _), number in fields.items():
        elements[kind, element] += number
    for one in left:
        place = (one.kind, one.spot.at.element)
        if elements[place]:
            elements[place] -= 1
        else:
            yield one
