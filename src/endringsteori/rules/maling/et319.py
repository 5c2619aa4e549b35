"""ET319: a number that cannot be."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit
from endringsteori.rules.figures import PERCENT, given, numbers
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.rules.figures import Numbers
    from endringsteori.rules.rule import Case
    from endringsteori.texts import Verdi

__all__ = ["RULE"]

_RATE: Final = re.compile(r"kroner|dager|timer|poeng|.*\b(per|pr)\b.*", re.IGNORECASE)
"""Units in which a numerator may be negative, or above its denominator."""
_WHOLE: Final = 100


def _check(case: Case) -> Iterator[Hit]:
    for gauge in case.graph.indicators():
        enhet = (gauge.thing.enhet or "").casefold()
        if _RATE.fullmatch(enhet):
            continue
        if not any(_impossible(one, enhet) for one in numbers(gauge.thing)):
            continue
        told: set[str | None] = set()
        for one in given(gauge.element, gauge.thing):
            found = _impossible((one.verdi, one.teller, one.nevner), enhet)
            if found is not None and one.at.key not in told:
                told.add(one.at.key)
                variant, wrong = found
                values = {"navn": gauge.navn, "hvor": one.hvor, **wrong}
                yield Hit(one.at, values, variant=variant)


def _impossible(numbers: Numbers, enhet: str) -> tuple[str, dict[str, Verdi]] | None:
    """Give which words fit the fault, and what is wrong; None where nothing is."""
    verdi, teller, nevner = numbers
    for count in (teller, nevner, verdi) if enhet == "antall" else (teller, nevner):
        if count is not None and count < 0:
            return "negativt", {"tall": count}
    if teller is not None and nevner is not None and teller > nevner:
        return "over", {"teller": teller, "nevner": nevner}
    if verdi is not None and enhet in PERCENT and not 0 <= verdi <= _WHOLE:
        return "prosent", {"verdi": verdi}
    return None


RULE: Final = Rule(
    code="ET319",
    name="umulig verdi",
    levels=Levels.of("F/F/F"),
    card=Card(
        hva="Et tall kan ikke stemme: en andel er under 0 eller over 100 prosent, en "
        "teller er større enn nevneren, eller et antall er negativt.",
        hvorfor="Ett umulig tall gjør alt som regnes ut av det, feil, og de andre "
        "tallene mindre til å stole på.",
        slik_retter_du="Rett tallet etter kilden. Se særlig etter et komma på feil plass, "
        "og etter om teller og nevner er byttet om.",
        når_det_er_greit="Aldri for en andel eller et antall. Er tallet en endring eller "
        "noe per innbygger, skriv det i `enhet`: «prosentpoeng», «kroner per elev».",
    ),
    words={
        "prosent": Words(
            message=Tekst(
                nb="{navn:«»} er {verdi} prosent i {hvor}, utenfor 0 til 100.",
                nn="{navn:«»} er {verdi} prosent i {hvor}, utanfor 0 til 100.",
                en="{navn:«»} is {verdi} per cent in {hvor}, outside 0 to 100.",
            ),
            advice=Tekst(
                nb="Rett tallet, eller `enhet` hvis det ikke er en andel i prosent.",
                nn="Rett talet, eller `enhet` dersom det ikkje er ein del i prosent.",
                en="Correct the number, or `enhet` if it is not a share in per cent.",
            ),
        ),
        "over": Words(
            message=Tekst(
                nb="{navn:«»} har i {hvor} en teller ({teller}) som er større enn "
                "nevneren ({nevner}).",
                nn="{navn:«»} har i {hvor} ein teljar ({teller}) som er større enn "
                "nemnaren ({nevner}).",
                en="{navn:«»} has in {hvor} a numerator ({teller}) above the denominator "
                "({nevner}).",
            ),
            advice=Tekst(
                nb="Se om de to er byttet om, eller om ett av tallene er feil.",
                nn="Sjå om dei to er bytte om, eller om eitt av tala er feil.",
                en="See whether the two have changed places, or one of them is wrong.",
            ),
        ),
        "negativt": Words(
            message=Tekst(
                nb="{navn:«»} har i {hvor} et negativt antall ({tall}).",
                nn="{navn:«»} har i {hvor} eit negativt tal ({tall}).",
                en="{navn:«»} has in {hvor} a negative count ({tall}).",
            ),
            advice=Tekst(
                nb="Rett tallet, eller `enhet` hvis det er en endring og ikke et antall.",
                nn="Rett talet, eller `enhet` dersom det er ei endring og ikkje eit tal "
                "på noko.",
                en="Correct the number, or `enhet` if it is a change and not a count.",
            ),
        ),
    },
    check=_check,
    reads=frozenset({"ambisjon", "enhet", "milepæler", "målinger", "nullpunkt"}),
    local=True,
)
