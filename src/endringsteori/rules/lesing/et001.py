"""ET001: a text that is not YAML."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Fix, FixKind
from endringsteori.lean import lazy_pattern
from endringsteori.model.fields import all_keys
from endringsteori.rules.lesing.reading import found_while_reading
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.diagnostics import Hit

__all__ = ["RULE"]

_QUOTE: Final = lazy_pattern("[\"']")
_BEFORE_COLON: Final = lazy_pattern(r"([\w-]+)[ \t]*:(?=\s|\W?$)")
_SPACES: Final[Mapping[str, FixKind]] = {
    "tabulator": FixKind.SPACES_FOR_TABS,
    "hardt-mellomrom": FixKind.PLAIN_SPACES,
    "mellomrom": FixKind.SPACE_AFTER_COLON,
}
_QUOTE_IT: Final = Tekst(
    nb="Sett anførselstegn rundt hele teksten. Skriv heller: {linje}",
    nn="Set hermeteikn rundt heile teksten. Skriv heller: {linje}",
    en="Put quotation marks around the whole text. Write instead: {linje}",
)


def _fix(hit: Hit) -> Fix | None:
    """Put the text in quotation marks, unless a key may stand in it: then a line was lost."""
    if hit.variant in _SPACES:
        return Fix(_SPACES[hit.variant])
    if hit.variant not in {"kolon", "anførselstegn", "tegn", "skråstrek"}:
        return None
    _, *text = _QUOTE.split(str(hit.values["linje"]), maxsplit=1)
    keys = all_keys().intersection(_BEFORE_COLON.findall("".join(text)))
    return None if keys else Fix(FixKind.QUOTE)


RULE: Final = Rule(
    code="ET001",
    name="ikke YAML",
    levels=Levels.of("F/F/F"),
    card=Card(
        hva="Filen følger ikke reglene for YAML, formatet kjedene er skrevet i. Ofte er "
        "det et tegn i en vanlig norsk tekst som betyr noe annet i YAML.",
        hvorfor="Et kolon, et anførselstegn eller et innrykk på feil plass gjør at resten "
        "blir lest galt, eller ikke i det hele tatt.",
        slik_retter_du="Sett anførselstegn rundt teksten når den har kolon og mellomrom i "
        "seg, eller begynner med et tegn som `-`, `*`, `&`, `@` eller `%`. Bruk mellomrom "
        "og ikke tabulator foran nøkler, like mange for nøkler på samme nivå, og ett "
        "etter kolonet.",
        når_det_er_greit="Aldri: Det som ikke kan leses, kan heller ikke sjekkes.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{fil:«»} er ikke gyldig YAML på dette stedet, så filen er ikke lest.",
                nn="{fil:«»} er ikkje gyldig YAML på denne staden, så fila er ikkje lesen.",
                en="{fil:«»} is not valid YAML at this point, so the file was not read.",
            ),
            advice=Tekst(
                nb="Se etter et tegn som mangler eller er for mye, her eller på linjen "
                "over: kolon, anførselstegn, parentes eller mellomrom.",
                nn="Sjå etter eit teikn som manglar eller er for mykje, her eller på linja "
                "over: kolon, hermeteikn, parentes eller mellomrom.",
                en="Look for a sign that is missing or too many, here or on the line above: "
                "a colon, quotation mark, bracket or space.",
            ),
        ),
        "kolon": Words(
            message=Tekst(
                nb="Kolonet i {tekst:«»} leses som slutten på en nøkkel, ikke som en del "
                "av teksten.",
                nn="Kolonet i {tekst:«»} blir lese som slutten på ein nøkkel, ikkje som "
                "ein del av teksten.",
                en="The colon in {tekst:«»} is read as the end of a key, not as part of "
                "the text.",
            ),
            advice=_QUOTE_IT,
        ),
        "anførselstegn": Words(
            message=Tekst(
                nb="Anførselstegnene i {tekst:«»} står bare rundt en del av teksten.",
                nn="Hermeteikna i {tekst:«»} står berre rundt ein del av teksten.",
                en="The quotation marks in {tekst:«»} are around a part of the text only.",
            ),
            advice=_QUOTE_IT,
        ),
        "tegn": Words(
            message=Tekst(
                nb="Teksten {tekst:«»} begynner med {tegn:«»}, som har en egen betydning i "
                "YAML.",
                nn="Teksten {tekst:«»} byrjar med {tegn:«»}, som har ei eiga tyding i YAML.",
                en="The text {tekst:«»} begins with {tegn:«»}, which has a meaning of its "
                "own in YAML.",
            ),
            advice=_QUOTE_IT,
        ),
        "skråstrek": Words(
            message=Tekst(
                nb="Omvendt skråstrek i {tekst:«»} har en egen betydning i doble "
                "anførselstegn.",
                nn="Omvend skråstrek i {tekst:«»} har ei eiga tyding i doble hermeteikn.",
                en="The backslash in {tekst:«»} has a meaning of its own in double "
                "quotation marks.",
            ),
            advice=Tekst(
                nb="Bruk enkle anførselstegn. Skriv heller: {linje}",
                nn="Bruk enkle hermeteikn. Skriv heller: {linje}",
                en="Use single quotation marks. Write instead: {linje}",
            ),
        ),
        "tabulator": Words(
            message=Tekst(
                nb="{fil:«»} har en tabulator først på linjen, så filen er ikke lest.",
                nn="{fil:«»} har ein tabulator først på linja, så fila er ikkje lesen.",
                en="{fil:«»} has a tab at the start of the line, so the file was not read.",
            ),
            advice=Tekst(
                nb="Bytt ut tabulatoren med mellomrom, to for hvert nivå.",
                nn="Byt ut tabulatoren med mellomrom, to for kvart nivå.",
                en="Replace the tab with spaces, two for each level.",
            ),
        ),
        "mellomrom": Words(
            message=Tekst(
                nb="Det mangler et mellomrom etter kolonet i {nøkkel:«»}.",
                nn="Det manglar eit mellomrom etter kolonet i {nøkkel:«»}.",
                en="A space is missing after the colon of {nøkkel:«»}.",
            ),
            advice=Tekst(
                nb="Uten det leses linjen som en tekst. Skriv heller: {linje}",
                nn="Utan det blir linja lesen som ein tekst. Skriv heller: {linje}",
                en="Without it the line is read as text. Write instead: {linje}",
            ),
        ),
        "hardt-mellomrom": Words(
            message=Tekst(
                nb="{linjer} {linjer:linje|linjer} i {fil:«»} har harde mellomrom: tegn som "
                "ser ut som mellomrom, men ikke er det.",
                nn="{linjer} {linjer:linje|linjer} i {fil:«»} har harde mellomrom: teikn som "
                "ser ut som mellomrom, men ikkje er det.",
                en="{linjer} {linjer:line|lines} in {fil:«»} {linjer:has|have} no-break "
                "spaces: signs that look like spaces, but are not.",
            ),
            advice=Tekst(
                nb="Skriv vanlige mellomrom foran nøkkelen og etter kolonet på nytt. Slike "
                "tegn følger ofte med når tekst limes inn.",
                nn="Skriv vanlege mellomrom framfor nøkkelen og etter kolonet på nytt. Slike "
                "teikn følgjer ofte med når tekst blir limt inn.",
                en="Type plain spaces again before the key and after the colon. Such signs "
                "often come along when text is pasted.",
            ),
        ),
        "innrykk": Words(
            message=Tekst(
                nb="Linjen passer ikke sammen med linjene over, så {fil:«»} er ikke lest.",
                nn="Linja passar ikkje saman med linjene over, så {fil:«»} er ikkje lesen.",
                en="The line does not fit the lines above it, so {fil:«»} was not read.",
            ),
            advice=Tekst(
                nb="Gi nøkler på samme nivå like mange mellomrom foran, og se om linjen over "
                "mangler kolon med mellomrom etter. Er det en tekst, sett anførselstegn rundt hele teksten.",
                nn="Gi nøklar på same nivå like mange mellomrom framfor, og sjå om linja over "
                "manglar kolon med mellomrom etter. Er det ein tekst, set hermeteikn rundt heile teksten.",
                en="Put equally many spaces before keys at the same level, and see whether "
                "the line above lacks a colon and a space. If this is text, put quotation marks around "
                "all of it.",
            ),
        ),
        "ikke-lukket": Words(
            message=Tekst(
                nb="Tegnet {tegn:«»} åpner noe som ikke blir lukket som det skal, så "
                "{fil:«»} er ikke lest.",
                nn="Teiknet {tegn:«»} opnar noko som ikkje blir lukka som det skal, så "
                "{fil:«»} er ikkje lesen.",
                en="The sign {tegn:«»} opens something that is not closed as it should be, "
                "so {fil:«»} was not read.",
            ),
            advice=Tekst(
                nb="Sett inn tegnet som lukker. Hører {tegn:«»} til teksten, sett "
                "anførselstegn rundt hele teksten.",
                nn="Set inn teiknet som lukkar. Høyrer {tegn:«»} til teksten, set "
                "hermeteikn rundt heile teksten.",
                en="Put in the sign that closes it. If {tegn:«»} belongs to the text, put "
                "quotation marks around the whole text.",
            ),
        ),
    },
    check=found_while_reading,
    reads=frozenset(),
    fix=_fix,
)
