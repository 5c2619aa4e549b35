"""What the command line says: help, headings and errors, in three languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "ABOUT",
    "BUG",
    "COMMAND",
    "COMMANDS",
    "COMMANDS_HEADING",
    "EXIT_CODES",
    "OPTIONS",
]

ABOUT: Final = Tekst(
    nb="Logiske kjeder som kode: sjekk, tegn og forklar endringsteorier.",
    nn="Logiske kjeder som kode: sjekk, teikn og forklar endringsteoriar.",
    en="Theories of change as code: check, draw and explain them.",
)
EXIT_CODES: Final = Tekst(
    nb="Svarkoder: 0 ingenting som teller, 1 minst ett funn som teller, 2 feil bruk, 3 feil i programmet.",
    nn="Svarkodar: 0 ingenting som tel, 1 minst eitt funn som tel, 2 feil bruk, 3 feil i programmet.",
    en="Exit codes: 0 nothing that counts, 1 at least one finding that counts, 2 wrong use, 3 a bug in the program.",
)
COMMAND: Final = Tekst(nb="kommando", nn="kommando", en="command")
COMMANDS_HEADING: Final = Tekst(nb="kommandoer", nn="kommandoar", en="commands")

COMMANDS: Final[Mapping[str, Tekst]] = {
    "valider": Tekst(
        nb="Sjekk prosjekter og list opp det som mangler eller er feil.",
        nn="Sjekk prosjekt og list opp det som manglar eller er feil.",
        en="Check projects and list what is missing or wrong.",
    ),
    "forklar": Tekst(
        nb="Forklar en regel: hva den ser etter, hvorfor, og hva du gjør med det.",
        nn="Forklar ein regel: kva han ser etter, kvifor, og kva du gjer med det.",
        en="Explain a rule: what it looks for, why, and what to do (in Norwegian).",
    ),
    "regler": Tekst(
        nb="List opp alle reglene og hvor alvorlige de er i hver profil.",
        nn="List opp alle reglane og kor alvorlege dei er i kvar profil.",
        en="List all rules and how grave they are in each profile.",
    ),
    "tegn": Tekst(
        nb="Tegn en kjede som SVG.",
        nn="Teikn ei kjede som SVG.",
        en="Draw a chain as SVG.",
    ),
    "skjema": Tekst(
        nb="Skriv ut JSON Schema for filene, til bruk i et redigeringsprogram.",
        nn="Skriv ut JSON Schema for filene, til bruk i eit redigeringsprogram.",
        en="Print the JSON Schema of the files, for use in an editor.",
    ),
}

OPTIONS: Final[Mapping[str, Tekst]] = {
    "help": Tekst(
        nb="vis denne hjelpen",
        nn="vis denne hjelpa",
        en="show this help",
    ),
    "versjon": Tekst(nb="vis versjonen", nn="vis versjonen", en="show the version"),
    "sprak": Tekst(
        nb="språket i meldinger og hjelp: nb, nn eller en",
        nn="språket i meldingar og hjelp: nb, nn eller en",
        en="the language of messages and help: nb, nn or en",
    ),
    "feilsok": Tekst(
        nb="vis hele feilsporet hvis programmet svikter",
        nn="vis heile feilsporet om programmet sviktar",
        en="show the traceback if the program fails",
    ),
    "stier": Tekst(
        nb="en fil, en mappe med endringsteori.yaml, eller - for standard inn",
        nn="ei fil, ei mappe med endringsteori.yaml, eller - for standard inn",
        en="a file, a folder with endringsteori.yaml, or - for standard input",
    ),
    "format": Tekst(
        nb="tekst (for folk) eller json (for programmer)",
        nn="tekst (for folk) eller json (for program)",
        en="tekst (for people) or json (for programs)",
    ),
    "profil": Tekst(
        nb="hvor mye som sjekkes: utkast, standard eller grundig",
        nn="kor mykje som blir sjekka: utkast, standard eller grundig",
        en="how much is checked: utkast (draft), standard or grundig (thorough)",
    ),
    "terskel": Tekst(
        nb="hvor alvorlig et funn må være for å telle: feil, advarsel eller merknad",
        nn="kor alvorleg eit funn må vere for å telje: feil, advarsel eller merknad",
        en="how grave a finding must be to count: feil (error), advarsel (warning) or merknad (note)",
    ),
    "grupper": Tekst(
        nb="hva funnene i teksten samles under: regel, tiltak eller tjeneste (den som kan rette)",
        nn="kva funna i teksten blir samla under: regel, tiltak eller tjeneste (den som kan rette)",
        en="what the findings in the text are gathered under: regel (rule), tiltak (measure) or tjeneste (the service that can mend)",
    ),
    "regel": Tekst(
        nb="hvor alvorlig én regel er i denne kjøringen, som ET303=av eller ET301=feil; kan gjentas",
        nn="kor alvorleg éin regel er i denne køyringa, som ET303=av eller ET301=feil; kan takast opp att",
        en="how grave one rule is in this run, as ET303=av (off) or ET301=feil (error); may be repeated",
    ),
    "dato": Tekst(
        nb="dagen kjeden leses på, som 2026-11-21 eller 21.11.2026 (ellers i dag)",
        nn="dagen kjeda blir lesen på, som 2026-11-21 eller 21.11.2026 (elles i dag)",
        en="the day the chain is read on, as 2026-11-21 or 21.11.2026 (default today)",
    ),
    "delfil": Tekst(
        nb="skjemaet for de andre filene i en mappe, ikke for rotfilen",
        nn="skjemaet for dei andre filene i ei mappe, ikkje for rotfila",
        en="the schema of the other files of a folder, not of the root file",
    ),
    "alle": Tekst(
        nb="vis kildelinjen for alle steder, ikke bare de tre første",
        nn="vis kjeldelinja for alle stader, ikkje berre dei tre første",
        en="show the source line of every place, not only of the first three",
    ),
    "ut": Tekst(
        nb="skriv til denne filen i stedet for til skjermen",
        nn="skriv til denne fila i staden for til skjermen",
        en="write to this file instead of the screen",
    ),
    "som": Tekst(
        nb="filen i prosjektet som teksten på standard inn står for",
        nn="fila i prosjektet som teksten på standard inn står for",
        en="the file of a project that standard input stands for",
    ),
    "kode": Tekst(
        nb="koden til regelen, for eksempel ET301",
        nn="koden til regelen, til dømes ET301",
        en="the code of the rule, such as ET301",
    ),
    "visning": Tekst(
        nb="hva som tegnes: kjede",
        nn="kva som blir teikna: kjede",
        en="what is drawn: kjede (a chain)",
    ),
    "tiltak": Tekst(
        nb="id-en til tiltaket som tegnes",
        nn="id-en til tiltaket som blir teikna",
        en="the id of the measure that is drawn",
    ),
}

BUG: Final = Tekst(
    nb="Noe sviktet inne i endringsteori ({feil}). Det er en feil i programmet, ikke i det du har skrevet: meld den gjerne, og ta med det som kommer fram med --feilsok.",
    nn="Noko svikta inne i endringsteori ({feil}). Det er ein feil i programmet, ikkje i det du har skrive: meld han gjerne, og ta med det som kjem fram med --feilsok.",
    en="Something failed inside endringsteori ({feil}). It is a bug in the program, not in what you wrote: please report it, with what --feilsok shows.",
)
