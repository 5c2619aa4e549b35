"""ET703: numbers so small that someone may be known again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit
from endringsteori.rules.few import counts_persons, is_few, parts_count_persons
from endringsteori.rules.figures import given
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.model import Indikator, Måling, Nullpunkt
    from endringsteori.rules.figures import Given
    from endringsteori.rules.rule import Case
    from endringsteori.texts import Verdi

__all__ = ["RULE"]

_OPEN: Final = "åpen"
_PLANS: Final = ("ambisjon", "milepæler")
"""Where numbers are wishes, and of nobody."""

_ADVICE: Final = Tekst(
    nb='Slå sammen grupper eller perioder, eller sett `mangler: ":"` i stedet for tallet.',
    nn='Slå saman grupper eller periodar, eller set `mangler: ":"` i staden for talet.',
    en='Join groups or periods, or set `mangler: ":"` instead of the number.',
)
_OPEN_ADVICE: Final = Tekst(
    nb='Slå sammen grupper eller perioder, eller sett `mangler: ":"` i stedet for tallet. '
    "Det som blir laget her, er offentlig (`åpen: ja`).",
    nn='Slå saman grupper eller periodar, eller set `mangler: ":"` i staden for talet. '
    "Det som blir laga her, er offentleg (`åpen: ja`).",
    en='Join groups or periods, or set `mangler: ":"` instead of the number. What is made '
    "here is public (`åpen: ja`).",
)
_SMALL: Final = Tekst(
    nb="{navn:«»} teller færre enn {grense} i {hvor}.",
    nn="{navn:«»} tel færre enn {grense} i {hvor}.",
    en="{navn:«»} counts fewer than {grense} in {hvor}.",
)
_REST: Final = Tekst(
    nb="Av {navn:«»} i {hvor} går det fram at færre enn {grense} ikke er med.",
    nn="Av {navn:«»} i {hvor} går det fram at færre enn {grense} ikkje er med.",
    en="{navn:«»} in {hvor} shows that fewer than {grense} are not counted.",
)


def _check(case: Case) -> Iterator[Hit]:
    least = case.innstillinger.minste_antall
    open_ = _OPEN if case.innstillinger.åpen else ""
    for gauge in case.graph.indicators():
        if not _has_small(gauge.thing, least):
            continue
        told: set[str | None] = set()
        for numbers in given(gauge.element, gauge.thing):
            field = (numbers.at.field or "").partition(".")[0]
            small = None if field in _PLANS else _small(gauge.thing, numbers, least)
            if small is not None and numbers.at.key not in told:
                told.add(numbers.at.key)
                values: dict[str, Verdi] = {
                    "navn": gauge.navn,
                    "hvor": numbers.hvor,
                    "grense": least,
                }
                variant = "-".join(filter(None, (open_, small)))
                yield Hit(numbers.at, values, variant=variant)


def _has_small(indikator: Indikator, least: int) -> bool:
    """Tell whether there is anything to look closer at; in most indicators there is not."""
    if not parts_count_persons(indikator):
        return False
    start = () if indikator.nullpunkt is None else (indikator.nullpunkt,)
    values_count = counts_persons(indikator)
    return any(
        (values_count or not _is_well_apart(one, least))
        and _small(indikator, one, least) is not None
        for one in (*start, *indikator.målinger)
    )


def _is_well_apart(numbers: Måling | Nullpunkt, least: int) -> bool:
    """Tell at once that a share is neither of few, nor of nearly all."""
    teller, nevner = numbers.teller, numbers.nevner
    return (
        teller is not None and nevner is not None and least <= teller <= nevner - least
    )


def _small(
    indikator: Indikator, numbers: Given | Måling | Nullpunkt, least: int
) -> str | None:
    """Give which words fit a number that is too small; None where there is none."""
    teller, nevner = numbers.teller, numbers.nevner
    if is_few(teller, least) or is_few(nevner, least):
        return ""
    if is_few(numbers.verdi, least) and counts_persons(indikator):
        return ""
    if teller is None or nevner is None:
        return None
    return "rest" if is_few(nevner - teller, least) else None


RULE: Final = Rule(
    code="ET703",
    name="små tall",
    levels=Levels.of("–/–/M"),
    card=Card(
        hva="En måling eller et nullpunkt gjelder færre personer enn `minste_antall` (5), "
        "enten i telleren, nevneren, verdien eller forskjellen mellom nevner og teller.",
        hvorfor="I en liten kommune kan noen kjennes igjen på et lite tall, eller på det "
        "som blir igjen når det trekkes fra.",
        slik_retter_du="Slå sammen grupper, skoler eller år. Må tallet skjules, sett "
        '`mangler: ":"`. Telles noe annet enn personer, sett `teller_enhet: annet`.',
        når_det_er_greit="I arbeidsdokumenter som ikke blir delt. Blir det som lages, "
        "offentlig (`åpen: ja`), er det en feil i alle profiler.",
    ),
    words={
        "": Words(message=_SMALL, advice=_ADVICE),
        "rest": Words(message=_REST, advice=_ADVICE),
        _OPEN: Words(message=_SMALL, advice=_OPEN_ADVICE),
        f"{_OPEN}-rest": Words(message=_REST, advice=_OPEN_ADVICE),
    },
    levels_of={_OPEN: Levels.of("F/F/F"), f"{_OPEN}-rest": Levels.of("F/F/F")},
    check=_check,
    reads=frozenset({"enhet", "målinger", "nullpunkt", "teller_enhet"}),
    local=True,
)
