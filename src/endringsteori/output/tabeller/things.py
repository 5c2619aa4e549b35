"""The tables of what stands in the sections of a project, and of who names whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.model.referanser import referanser
from endringsteori.output.tabeller.outward import number
from endringsteori.rules.few import is_few

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.model.navnerom import TingSlag
    from endringsteori.model.referanser import Referansen
    from endringsteori.output.tabeller.outward import Outward
    from endringsteori.output.tabeller.rows import (
        Finansieringsrad,
        Målgrupperad,
        Målrad,
        Referanserad,
        Samarbeidsrad,
        Tiltaksrad,
        Tingrad,
        Tjenesterad,
    )

__all__ = [
    "collaborations",
    "goals",
    "groups",
    "measures",
    "money",
    "references",
    "services",
    "things",
]

_LEADING: Final[Mapping[str, TingSlag]] = {"fører_til": "ledd", "bidrar_til": "mål"}
"""The fields of hypotheses, with the kind of what each leads to."""
_ARROWS: Final = (*_LEADING, "forsterker")
"""The fields whose references are arrows, which have a table of their own."""


def things(out: Outward) -> Iterator[Tingrad]:
    """Give every thing that has an id."""
    for thing in out.things:
        yield {
            "id": out.id(thing.element),
            "slag": thing.slag,
            "navn": out.text(out.graph.navn(thing.element)),
            "beskrivelse": out.maybe(getattr(thing.fields, "beskrivelse", None)),
            "merknad": out.maybe(getattr(thing.fields, "merknad", None)),
            "tiltak": out.key(thing.tiltak),
        }


def goals(out: Outward) -> Iterator[Målrad]:
    """Give the goals."""
    for mål in out.graph.teori.mål:
        yield {
            "id": out.id(mål.id),
            "navn": out.text(mål.navn),
            "med_egne_ord": out.maybe(mål.med_egne_ord),
            "delmål_av": out.named(mål.delmål_av, "mål"),
            "ansvarlig": out.named(mål.ansvarlig, "tjeneste"),
            "målt": out.graph.measured(mål.id),
        }


def measures(out: Outward) -> Iterator[Tiltaksrad]:
    """Give the measures."""
    for tiltak in out.graph.teori.tiltak:
        yield {
            "id": out.id(tiltak.id),
            "navn": out.text(tiltak.navn),
            "status": tiltak.status,
            "oppstart": tiltak.oppstart,
            "slutt": tiltak.slutt,
            "plasser": tiltak.plasser,
            "ansvarlig": out.named(tiltak.ansvarlig, "tjeneste"),
            "samordnes_av": out.named(tiltak.samordnes_av, "tjeneste"),
        }


def money(out: Outward) -> Iterator[Finansieringsrad]:
    """Give the money of each measure."""
    for tiltak in out.graph.teori.tiltak:
        for one in tiltak.finansiering:
            yield {
                "tiltak": out.id(tiltak.id),
                "type": one.type,
                "kilde": out.maybe(one.kilde),
                "beløp": number(one.beløp),
                "fra": one.fra,
                "til": one.til,
            }


def groups(out: Outward) -> Iterator[Målgrupperad]:
    """Give the target groups, without the size of one that is small."""
    least = out.graph.teori.innstillinger.minste_antall
    for gruppe in out.graph.teori.målgrupper:
        small = is_few(gruppe.antall, least)
        yield {
            "id": out.id(gruppe.id),
            "navn": out.text(gruppe.navn),
            "alder": out.maybe(gruppe.alder),
            "antall": None if small else gruppe.antall,
            "skjult": small,
        }


def services(out: Outward) -> Iterator[Tjenesterad]:
    """Give the services."""
    for tjeneste in out.graph.teori.tjenester:
        yield {
            "id": out.id(tjeneste.id),
            "navn": out.text(tjeneste.navn),
            "sektor": out.maybe(tjeneste.sektor),
            "eier": tjeneste.eier,
            "status": tjeneste.status,
        }


def collaborations(out: Outward) -> Iterator[Samarbeidsrad]:
    """Give the collaborations."""
    for samarbeid in out.graph.teori.samarbeid:
        deling = samarbeid.deling
        yield {
            "id": out.id(samarbeid.id),
            "navn": out.maybe(samarbeid.navn),
            "trinn": samarbeid.trinn,
            "arena": out.maybe(samarbeid.arena),
            "deler_opplysninger": deling.opplysninger if deling else None,
            "grunnlag": deling.grunnlag if deling else None,
        }


def references(out: Outward) -> Iterator[Referanserad]:
    """Give what things and hypotheses name in their fields, arrows left out, each once."""
    seen: set[tuple[str, str, str]] = set()
    for one in referanser(out.graph.teori):
        field = one.field.rpartition(".")[2]
        source, target = _source(out, one), out.found(one.id, one.kinds, one.tiltak)
        if field in _ARROWS or source is None or target is None:
            continue
        row = (source, field, target)
        if row not in seen:
            seen.add(row)
            yield {"fra": source, "felt": field, "til": target}


def _source(out: Outward, one: Referansen) -> str | None:
    """Give the id of what has the field; None where it is a part of nothing with an id."""
    section, _, rest = one.field.partition(".")
    if not rest:
        return out.key(one.element)
    if section not in _LEADING:
        return None
    target = out.named(rest.rpartition(".")[0], _LEADING[section], one.tiltak)
    source = out.key(one.element)
    return source and target and f"{source}->{target}"
