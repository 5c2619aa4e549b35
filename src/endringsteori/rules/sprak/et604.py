"""ET604: a resultat or an effekt that says what is done, and not what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.rules.sprak.deeds import activity
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.rules.rule import Case

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    told: dict[str, tuple[str, ...]] = {}
    for node in case.graph.nodes("resultat", "effekt"):
        navn = node.thing.navn
        # Measures that are made of the same template say the same.
        if navn not in told:
            told[navn] = activity(navn)
        if told[navn]:
            at = Place(node.element, "navn")
            yield Hit(at, {"navn": navn, "ord": told[navn]}, variant=node.slag)


RULE: Final = Rule(
    code="ET604",
    name="resultat eller effekt skrevet som aktivitet",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="Et resultat eller en effekt sier hva dere gjør, ikke hva som kommer ut av "
        "det. Meldingen viser hvilket ord som røper det. Regelen kjenner vanlige ord på "
        "bokmål og nynorsk, og tier når den er i tvil.",
        hvorfor="Da sier kjeden det samme to ganger, og hypotesen mangler: Ingen har "
        "sagt hva aktiviteten skal føre til. Gjennomført er ikke det samme som virket.",
        slik_retter_du="Spør: Hva er annerledes for hvem når dette er gjort? Skriv hva "
        "de kan, vet, har eller gjør som de ikke gjorde før.",
        når_det_er_greit="Når ordet betyr noe annet hos dere enn regelen tror.",
    ),
    words={
        slag: Words(
            message=Tekst(
                nb=f"{nb} {{navn:«»}} sier hva dere gjør ({{ord:«»}}), ikke hva som kommer "
                "ut av det.",
                nn=f"{nn} {{navn:«»}} seier kva de gjer ({{ord:«»}}), ikkje kva som kjem "
                "ut av det.",
                en=f"The {en} {{navn:«»}} says what you do ({{ord:«»}}), not what comes "
                "of it.",
            ),
            advice=Tekst(
                nb="Hva blir annerledes for hvem når dere har gjort dette? Skriv "
                "svaret, for eksempel «Foreldrene vet hvem de kan spørre».",
                nn="Kva blir annleis for kven når de har gjort dette? Skriv svaret, "
                "til dømes «Foreldra veit kven dei kan spørje».",
                en="What will be different, and for whom, when you have done this? "
                "Write the answer, such as “The parents know whom to ask”.",
            ),
        )
        for slag, nb, nn, en in (
            ("resultat", "Resultatet", "Resultatet", "output"),
            ("effekt", "Effekten", "Effekten", "impact"),
        )
    },
    check=_check,
    reads=frozenset({"navn"}),
    local=True,
)
