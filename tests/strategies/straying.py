"""Theories that were sound until some fields got what other things have in them."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, Final, TypeVar

from endringsteori.model import DELTE_SEKSJONER, TILTAKETS_SEKSJONER, Hypotese
from strategies.picking import Pick, picks
from strategies.sound_whole import sound
from strategies.valid import without_dangling

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hypothesis.strategies import SearchStrategy

    from endringsteori.model import Teori

__all__ = ["strayed_theory"]

_T = TypeVar("_T")
_IN_MEASURE: Final = (False, True, True)
_TIMES: Final = (1, 3, 10, 30, 60)
_KEPT: Final = frozenset({"id", "navn", "beskrivelse", "merknad", *TILTAKETS_SEKSJONER})
_OTHER: Final[Mapping[str, tuple[object, ...]]] = {
    "hyppighet": ("månedlig", "kvartalsvis", "annethvert-år", "én-gang"),
    "oppstart": ("2024-02-29", "2025-11-21", "2026-11-22"),
    "status": ("avsluttet", "planlagt", "nedlagt", "avkreftet", "antatt"),
    "nullpunkt": ("2026-K3", "2024/2025", {"teller": "3", "nevner": "4"}),
    "ambisjon": (
        {"verdi": "41", "frist": "2026-11-20"},
        {"verdi": "39", "frist": "2026-03-01"},
        {"verdi": "4", "frist": "2027-01-01"},
    ),
    "målinger": (
        [{"periode": "2026-K3", "verdi": "7", "brudd": "Nytt"}],
        [{"periode": "2022-2024", "teller": "2", "nevner": "3", "verdi": "66,7"}],
        [{"periode": "2026", "teller": "0", "nevner": "0"}],
    ),
    "enhet": ("Antall", "%", "kroner", "saker per elev"),
    "retning": ("ned", "stabil"),
    "trinn": ("1", "2"),
    "deling": ({"opplysninger": "ja"}, {"opplysninger": "nei"}),
    "finansiering": (
        [{"type": "prosjekt", "fra": "2025-01-01", "til": "2026-11-21"}],
        [{"type": "drift", "fra": "2026-11-22"}, {"til": "2027-01-01"}],
    ),
    "gjenstår": ("Ikke tenkt ferdig",),
    "utilsiktet": ("ja",),
    "plasser": ("19", "20", "35", "36"),
    "virker_etter": ("13 måneder", "2 år", "40 uker"),
    "forsterker": ("aktivitet0",),
    "nødvendig": (True,),
    "brukermedvirkning": ({"gjenstår": "Senere"},),
}
"""What a field may get that nothing in a sound theory has; what does not fit is skipped."""


def strayed_theory() -> SearchStrategy[Teori]:
    """Give a theory with up to 60 fields astray; every reference names something."""
    return picks().map(_strayed)


def _strayed(pick: Pick) -> Teori:
    teori = sound(pick)
    for _ in range(pick(_TIMES)):
        teori = _with_one_astray(pick, teori)
    return without_dangling(teori)


def _with_one_astray(pick: Pick, teori: Teori) -> Teori:
    """Change one field of something shared, or of something in a measure."""
    if pick(_IN_MEASURE):
        tiltak = pick(teori.tiltak)
        new = _with_one_changed(pick, tiltak, TILTAKETS_SEKSJONER)
        kept = tuple(new if t is tiltak else t for t in teori.tiltak)
        return replace(teori, tiltak=kept)
    return _with_one_changed(pick, teori, DELTE_SEKSJONER)


def _with_one_changed(pick: Pick, given: _T, sections: tuple[str, ...]) -> _T:
    whole: Any = given
    section = pick([s for s in sections if getattr(whole, s)])
    things = getattr(whole, section)
    chosen = pick(things)
    new = _astray(pick, chosen, things)
    kept = tuple(new if t is chosen else t for t in things)
    changed: _T = replace(whole, **{section: kept})
    return changed


def _astray(pick: Pick, thing: Any, others: tuple[Any, ...]) -> Any:  # noqa: ANN401 - a thing of any class
    """Give a thing with one field as another of its kind has it, empty, or odd."""
    names = [field.name for field in fields(thing) if field.name not in _KEPT]
    name = pick(names)
    value = getattr(thing, name)
    has_steps = isinstance(value, tuple) and value and isinstance(value[0], Hypotese)
    if has_steps and pick.maybe():
        one = pick(value)
        same = tuple(h for h in value if h is not one)
        return replace(thing, **{name: (*same, _astray(pick, one, value))})
    empty = () if isinstance(value, tuple) else None
    found = (empty, getattr(pick(others), name), *_OTHER.get(name, ()))
    try:
        return replace(thing, **{name: pick(found)})
    except ValueError:
        return thing
