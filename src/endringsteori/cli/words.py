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
    "PACKAGE_BUG",
    "VERSION",
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
    "ny": Tekst(
        nb="Lag begynnelsen på en kjede, med spørsmål fra målet og bakover.",
        nn="Lag byrjinga på ei kjede, med spørsmål frå målet og bakover.",
        en="Make the start of a chain, with questions from the goal backwards.",
    ),
    "valider": Tekst(
        nb="Sjekk prosjekter og list opp det som mangler eller er feil.",
        nn="Sjekk prosjekt og list opp det som manglar eller er feil.",
        en="Check projects and list what is missing or wrong.",
    ),
    "rett": Tekst(
        nb="Rett skrivefeil og annet som bare kan rettes på én måte; vis først, skriv med --skriv.",
        nn="Rett skrivefeil og anna som berre kan rettast på éin måte; vis først, skriv med --skriv.",
        en="Fix typos and all else that can be fixed in one way only; show first, write with --skriv.",
    ),
    "forklar": Tekst(
        nb="Forklar en regel: hva den ser etter, hvorfor, og hva du gjør med det.",
        nn="Forklar ein regel: kva han ser etter, kvifor, og kva du gjer med det.",
        en="Explain a rule: what it looks for, why, and what to do (in Norwegian).",
    ),
    "regler": Tekst(
        nb="List opp alle reglene og hvor alvorlige de er i hver profil.",
        nn="List opp alle reglane og kor alvorlege dei er i kvar profil.",
        en="List all rules and how serious they are in each profile.",
    ),
    "tegn": Tekst(
        nb="Tegn kjeder, portefølje, tjenester, mål og målgrupper.",
        nn="Teikn kjeder, portefølje, tenester, mål og målgrupper.",
        en="Draw chains, the portfolio, services, goals and target groups.",
    ),
    "vurder": Tekst(
        nb="Les kjedene mot målingene: hva er på plass, hva gir det, og følger målet etter?",
        nn="Les kjedene mot målingane: kva er på plass, kva gir det, og følgjer målet etter?",
        en="Read the chains against the measurements: what is in place, what does it give, does the goal follow?",
    ),
    "sammenlign": Tekst(
        nb="Vis hva som er forskjellig mellom to utgaver av et prosjekt.",
        nn="Vis kva som er ulikt mellom to utgåver av eit prosjekt.",
        en="Show what differs between two versions of a project.",
    ),
    "puslespill": Tekst(
        nb="Vis puslespillet: hvem som arbeider for hvem mot hvilke mål, og hvor det er hull.",
        nn="Vis puslespelet: kven som arbeider for kven mot kva mål, og kvar det er hol.",
        en="Show the puzzle: who works for whom towards which goals, and where the gaps are.",
    ),
    "tjenester": Tekst(
        nb="Vis hvem som gjør hva med hvem, og hva hver tjeneste må avklare.",
        nn="Vis kven som gjer kva med kven, og kva kvar teneste må avklare.",
        en="Show who does what with whom, and what each service must settle.",
    ),
    "plan": Tekst(
        nb="Vis planene: hva som er forankret i dem, hva det koster, fasene, og det som faller mellom.",
        nn="Vis planane: kva som er forankra i dei, kva det kostar, fasane, og det som fell mellom.",
        en="Show the plans: what is anchored in them, what it costs, the phases, and what falls between.",
    ),
    "hva-om": Tekst(
        nb="Vis hva som følger om en tjeneste, et tiltak, en innsats eller penger faller bort.",
        nn="Vis kva som følgjer om ei teneste, eit tiltak, ein innsats eller pengar fell bort.",
        en="Show what follows if a service, a measure, an input or money falls away.",
    ),
    "individ": Tekst(
        nb="Vis den individuelle planen til en person eller familie: de ni delene, det som mangler, og det de venter på.",
        nn="Vis den individuelle planen til ein person eller familie: dei ni delane, det som manglar, og det dei ventar på.",
        en="Show the individual plan of a person or family: the nine parts, what is missing, and what they are waiting for.",
    ),
    "rapport": Tekst(
        nb="Skriv en rapport: måleplan, handlingsplan, saksframlegg og andre, som Word, PDF, HTML eller Excel.",
        nn="Skriv ein rapport: måleplan, handlingsplan, saksframlegg og andre, som Word, PDF, HTML eller Excel.",
        en="Write a report: measurement plan, action plan, case for decision and others, as Word, PDF, HTML or Excel.",
    ),
    "tabeller": Tekst(
        nb="Gi prosjektet som flate rader, til å regne på i andre programmer.",
        nn="Gi prosjektet som flate rader, til å rekne på i andre program.",
        en="Give the project as flat rows, to work on in other programs.",
    ),
    "eksporter": Tekst(
        nb="Lag et regneark (.xlsx) av et prosjekt, til å fylle ut og sende rundt.",
        nn="Lag eit rekneark (.xlsx) av eit prosjekt, til å fylle ut og sende rundt.",
        en="Make a workbook (.xlsx) of a project, to fill in and send around.",
    ),
    "importer": Tekst(
        nb="Lag et prosjekt av et utfylt regneark, eller før endringene inn i et som finnes.",
        nn="Lag eit prosjekt av eit utfylt rekneark, eller før endringane inn i eit som finst.",
        en="Make a project of a workbook that was filled in, or carry its changes over to one.",
    ),
    "skjema": Tekst(
        nb="Skriv ut JSON Schema for filene, til bruk i et redigeringsprogram.",
        nn="Skriv ut JSON Schema for filene, til bruk i eit redigeringsprogram.",
        en="Print the JSON Schema of the files, for use in an editor.",
    ),
}

VERSION: Final = Tekst(nb="vis versjonen", nn="vis versjonen", en="show the version")

PACKAGE_BUG: Final = Tekst(
    nb="Regelen {kode} i regelpakken {pakke:«»} sviktet ({feil}). Det er en feil i pakken, ikke i det du har skrevet: meld fra til dem som lager den, og kjør så lenge med --regel {kode}=av.",
    nn="Regelen {kode} i regelpakken {pakke:«»} svikta ({feil}). Det er ein feil i pakken, ikkje i det du har skrive: meld frå til dei som lagar han, og køyr så lenge med --regel {kode}=av.",
    en="The rule {kode} of the rule package {pakke:«»} failed ({feil}). It is a bug in the package, not in what you wrote: please tell those who make it, and run with --regel {kode}=av meanwhile.",
)
BUG: Final = Tekst(
    nb="Noe sviktet inne i endringsteori ({feil}). Det er en feil i programmet, ikke i det du har skrevet: meld den gjerne, og ta med det som kommer fram med --feilsok.",
    nn="Noko svikta inne i endringsteori ({feil}). Det er ein feil i programmet, ikkje i det du har skrive: meld han gjerne, og ta med det som kjem fram med --feilsok.",
    en="Something failed inside endringsteori ({feil}). It is a bug in the program, not in what you wrote: please report it, with what --feilsok shows.",
)
