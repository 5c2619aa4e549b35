"""What can go wrong with working together: one flaw for each way to break ET4."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.model import Samarbeid, Tiltak, Tjeneste
from rules.planted.planting import (
    Flaw,
    changed,
    every,
    field_of,
    lacking,
    one,
    without,
)

if TYPE_CHECKING:
    from endringsteori.model import Teori
    from strategies import Pick

__all__ = ["TOGETHER_FLAWS"]


def _pair(pick: Pick, teori: Teori) -> tuple[str, str, str]:
    """Choose a measure, the service responsible for an activity in it, and a partner."""
    tiltak = one(pick, [t for t in teori.tiltak if t.samarbeidspartnere])
    aktivitet = one(pick, [a for a in tiltak.aktiviteter if a.samarbeidspartnere])
    partner = one(pick, aktivitet.samarbeidspartnere)
    return tiltak.id, str(aktivitet.ansvarlig), partner


def _holding(teori: Teori, *services: str) -> list[str]:
    return [s.id for s in teori.samarbeid if set(services) <= set(s.mellom)]


def _stop_working_together(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    tiltak, *pair = _pair(pick, teori)
    apart = without(teori, "samarbeid", *_holding(teori, *pair))
    return apart, f"ET401@{tiltak}[{'+'.join(sorted(pair))}]"


def _hand_over_to_a_stranger(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    """Let an activity lead to one of another measure, without any samarbeid."""
    fra, til = teori.tiltak[0], one(pick, teori.tiltak[1:])
    step = {f"{til.id}/aktivitet0": None}
    source = f"{fra.id}/aktivitet0"
    first = {h.til: h for h in field_of(teori, source, "fører_til")}
    teori = changed(teori, source, fører_til={**step, **dict.fromkeys(first)})
    ends = (f"{til.id}/aktivitet0", source)
    services = [
        str(
            field_of(teori, e, "ansvarlig")
            or field_of(teori, e.partition("/")[0], "ansvarlig")
        )
        for e in ends
    ]
    apart = without(teori, "samarbeid", *_holding(teori, *services))
    return apart, f"ET401@{fra.id}[{'+'.join(sorted(services))}]"


def _lower_step(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    tiltak, *pair = _pair(pick, teori)
    for id_ in _holding(teori, *pair):
        teori = changed(teori, id_, trinn=pick((1, 2)))
    return teori, f"ET403@{tiltak}[{'+'.join(sorted(pair))}]"


def _work_beside_each_other(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    one_, other = sorted(
        (teori.tiltak[0], one(pick, teori.tiltak[1:])), key=lambda t: t.id
    )
    for id_ in _holding(teori, str(one_.ansvarlig), str(other.ansvarlig)):
        teori = changed(teori, id_, trinn=pick((1, 2)))
    return teori, f"ET402@{one_.id}[{other.id}]"


def _coordinate_nothing(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    tiltak = one(pick, [t for t in teori.tiltak if t.samarbeidspartnere])
    if len(tiltak.samarbeidspartnere) == 1:
        teori = changed(teori, str(tiltak.ansvarlig), sektor="Helse")
        teori = changed(teori, tiltak.samarbeidspartnere[0], sektor="oppvekst")
    return changed(teori, tiltak.id, samordnes_av=None), f"ET404@{tiltak.id}"


def _coordinate_nothing_in_one_sector(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    tiltak = one(pick, teori.tiltak)
    sektor = pick((None, "helse"))
    teori = changed(every(teori, Tjeneste, sektor=sektor), tiltak.id, samordnes_av=None)
    return teori, ""


TOGETHER_FLAWS = (
    Flaw("401 no samarbeid in an activity", _stop_working_together),
    Flaw("401 handed over to a stranger", _hand_over_to_a_stranger, least=2),
    Flaw("402 beside each other", _work_beside_each_other, least=2),
    Flaw("403 a samarbeid at a low step", _lower_step),
    Flaw("404 nobody coordinates", _coordinate_nothing),
    Flaw("nobody coordinates in one sector", _coordinate_nothing_in_one_sector),
    Flaw("405 nobody is heard", lacking("ET405", Tiltak, brukermedvirkning=None)),
    Flaw(
        "405 nobody is heard, and nothing said",
        lacking("ET405", Tiltak, brukermedvirkning={}),
    ),
    Flaw(
        "406 sharing without grounds",
        lacking("ET406", Samarbeid, deling={"opplysninger": "ja"}),
    ),
    Flaw("407 no arena", lacking("ET407", Samarbeid, arena=None)),
)
