"""ET101: links, goals or plans that lead back to themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.graph import Circle
    from endringsteori.rules.rule import Case

__all__ = ["RULE"]

_MOST_NAMED: Final = 3


def _check(case: Case) -> Iterator[Hit]:
    for circle in case.graph.circles():
        others = circle.path[1:]
        through = "" if others else "-selv"
        if len(others) > _MOST_NAMED:
            through = "-lang"
        yield Hit(
            at=Place(circle.element, circle.field),
            values={
                "navn": case.graph.navn(circle.element),
                "andre": tuple(map(case.graph.navn, others)),
                "antall": len(others),
            },
            related=_steps(circle),
            variant=circle.field + through,
            covers=tuple(edge.element for edge in circle.edges),
        )


def _steps(circle: Circle) -> tuple[Place, ...]:
    if circle.field != "fører_til":
        return tuple(Place(element, circle.field) for element in circle.path)
    ends = (*circle.path[1:], circle.path[0])
    pairs = zip(circle.path, ends, strict=True)
    return tuple(Place(f"{source}->{target}") for source, target in pairs)


def _words(field: str, fact: Tekst, advice: Tekst) -> dict[str, Words]:
    """Give the words of one kind of circle: through some, itself alone, through many."""
    tails = {
        "": (" gjennom {andre:«»}.", " gjennom {andre:«»}.", " through {andre:«»}."),
        "-selv": (".", ".", "."),
        "-lang": (
            " gjennom {antall} andre.",
            " gjennom {antall} andre.",
            " through {antall} others.",
        ),
    }
    return {
        field + length: Words(Tekst(fact.nb + nb, fact.nn + nn, fact.en + en), advice)
        for length, (nb, nn, en) in tails.items()
    }


RULE: Final = Rule(
    code="ET101",
    name="sirkel",
    levels=Levels.of("F/F/F"),
    card=Card(
        hva="Noe fører tilbake til seg selv. Det gjelder ledd som er koblet med "
        "`fører_til`, mål med `delmål_av` og planer med `del_av`.",
        hvorfor="I en sirkel finnes det ikke noe først og sist. Da går det ikke an å "
        "følge kjeden fra innsats til mål, eller å se hvor den svikter.",
        slik_retter_du="Fjern den koblingen dere tror minst på. Virker noe faktisk "
        "tilbake på det som kom før, skriver dere det i `forsterker`: Det blir tegnet, "
        "men regnes ikke med i rekkefølgen.",
        når_det_er_greit="Aldri. Tilbakevirkning har sitt eget felt.",
    ),
    words=_words(
        "fører_til",
        Tekst(
            nb="{navn:«»} fører tilbake til seg selv",
            nn="{navn:«»} fører tilbake til seg sjølv",
            en="{navn:«»} leads back to itself",
        ),
        Tekst(
            nb="Fjern den koblingen dere tror minst på. Virker leddet tilbake på noe "
            "tidligere, så skriv det i `forsterker`.",
            nn="Fjern den koplinga de trur minst på. Verkar leddet tilbake på noko "
            "tidlegare, så skriv det i `forsterker`.",
            en="Remove the connection you trust the least. If a link feeds back on an "
            "earlier one, write that in `forsterker`.",
        ),
    )
    | _words(
        "delmål_av",
        Tekst(
            nb="{navn:«»} er delmål av seg selv",
            nn="{navn:«»} er delmål av seg sjølv",
            en="{navn:«»} is a subgoal of itself",
        ),
        Tekst(
            nb="Ta bort `delmål_av` på det målet som skal stå øverst.",
            nn="Ta bort `delmål_av` på det målet som skal stå øvst.",
            en="Remove `delmål_av` from the goal that is meant to be at the top.",
        ),
    )
    | _words(
        "del_av",
        Tekst(
            nb="{navn:«»} er en del av seg selv",
            nn="{navn:«»} er ein del av seg sjølv",
            en="{navn:«»} is a part of itself",
        ),
        Tekst(
            nb="Ta bort `del_av` på den planen som skal stå øverst.",
            nn="Ta bort `del_av` på den planen som skal stå øvst.",
            en="Remove `del_av` from the plan that is meant to be at the top.",
        ),
    ),
    check=_check,
    reads=frozenset({"fører_til", "delmål_av", "del_av"}),
    local=True,
)
