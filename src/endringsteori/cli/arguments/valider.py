"""The arguments of `endringsteori valider`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.cli.arguments.flags import Flags

__all__ = ["declare"]

_SEVERITIES: Final = ("feil", "advarsel", "merknad")
_FORMATS: Final = (
    *("tekst", "json", "sarif", "junit"),
    *("github", "github-sammendrag", "gitlab"),
)
_GROUPINGS: Final = ("regel", "tiltak", "tjeneste")

_FORMAT: Final = Tekst(
    nb="tekst (for folk), json, sarif, junit, github (merknader i GitHub Actions), github-sammendrag (Markdown) eller gitlab (Code Quality)",
    nn="tekst (for folk), json, sarif, junit, github (merknader i GitHub Actions), github-sammendrag (Markdown) eller gitlab (Code Quality)",
    en="tekst (for people), json, sarif, junit, github (annotations in GitHub Actions), github-sammendrag (a summary in Markdown) or gitlab (Code Quality)",
)
_THRESHOLD: Final = Tekst(
    nb="hvor alvorlig et funn må være for å telle: feil, advarsel eller merknad",
    nn="kor alvorleg eit funn må vere for å telje: feil, advarsel eller merknad",
    en="how serious a finding must be to count: feil (error), advarsel (warning) or merknad (note)",
)
_GROUPING: Final = Tekst(
    nb="hva funnene i teksten samles under: regel, tiltak eller tjeneste (den som kan rette)",
    nn="kva funna i teksten blir samla under: regel, tiltak eller tjeneste (den som kan rette)",
    en="what the findings in the text are gathered under: regel (rule), tiltak (measure) or tjeneste (the service that can fix it)",
)
_RULE: Final = Tekst(
    nb="hvor alvorlig én regel er i denne kjøringen, som ET303=av eller ET301=feil; kan gjentas",
    nn="kor alvorleg éin regel er i denne køyringa, som ET303=av eller ET301=feil; kan takast opp att",
    en="how serious one rule is in this run, such as ET303=av (off) or ET301=feil (error); may be repeated",
)
_EVERY_PLACE: Final = Tekst(
    nb="vis kildelinjen for alle steder, ikke bare de tre første",
    nn="vis kjeldelinja for alle stader, ikkje berre dei tre første",
    en="show the source line of every place, not only of the first three",
)
_SINCE: Final = Tekst(
    nb="la bare funn telle som er nye siden denne git-revisjonen (main, HEAD~1 …); terskelen er da advarsel",
    nn="lat berre funn telje som er nye sidan denne git-revisjonen (main, HEAD~1 …); terskelen er då advarsel",
    en="let only findings count that are new since this git revision (main, HEAD~1 …); the threshold is then advarsel (warning)",
)
_WITH_REGISTERS: Final = Tekst(
    nb="ta med funnene i registrene som prosjektet nevner",
    nn="ta med funna i registera som prosjektet nemner",
    en="include the findings in the registers that the project names",
)

_PROCESSES: Final = Tekst(
    nb="hvor mange prosesser som deler på flere prosjekter (ellers én per kjerne fra fire prosjekter)",
    nn="kor mange prosessar som deler på fleire prosjekt (elles éin per kjerne frå fire prosjekt)",
    en="how many processes share several projects (default one for each core from four projects)",
)
_OUT: Final = Tekst(
    nb="skriv til denne filen i stedet for til skjermen; med et format foran, som sarif=funn.sarif eller tekst=-, kan den gjentas",
    nn="skriv til denne fila i staden for til skjermen; med eit format framfor, som sarif=funn.sarif eller tekst=-, kan ho takast opp att",
    en="write to this file instead of the screen; with a format before it, such as sarif=funn.sarif or tekst=-, it may be repeated",
)
_MARKED: Final = Tekst(
    nb="av et regneark: skriv en kopi med funnene som merknader i cellene",
    nn="av eit rekneark: skriv ein kopi med funna som merknader i cellene",
    en="of a workbook: write a copy with the findings as comments in its cells",
)
_TOP: Final = Tekst(
    nb="mappen som sarif, junit, github og gitlab ser filene fra (ellers toppen av git-arbeidstreet)",
    nn="mappa som sarif, junit, github og gitlab ser filene frå (elles toppen av git-arbeidstreet)",
    en="the folder that sarif, junit, github and gitlab see files from (else the top of the git work tree)",
)
_PAGES: Final = Tekst(
    nb="adressen til mappen med regelsidene, så sarif og github-sammendrag kan lenke til dem",
    nn="adressa til mappa med regelsidene, så sarif og github-sammendrag kan lenkje til dei",
    en="the address of the folder with the pages of the rules, for sarif and github-sammendrag to link to",
)
_FOLLOW: Final = Tekst(
    nb="følg med på filene, og vis hva som er nytt hver gang en av dem endres; stans med Ctrl-C",
    nn="følg med på filene, og vis kva som er nytt kvar gong ei av dei blir endra; stans med Ctrl-C",
    en="watch the files, and show what is new each time one of them changes; stop with Ctrl-C",
)


def declare(flags: Flags) -> None:
    """Add the arguments."""
    flags.paths()
    flags.choice("--format", _FORMATS, _FORMAT)
    flags.profile()
    flags.choice("--terskel", _SEVERITIES, _THRESHOLD)
    flags.choice("--grupper", _GROUPINGS, _GROUPING, default=_GROUPINGS[0])
    flags.values("--regel", metavar="KODE=ALVOR", about=_RULE)
    flags.date()
    flags.value("--mot", metavar="GITREF", about=_SINCE)
    flags.switch("--med-register", _WITH_REGISTERS)
    flags.switch("--alle", _EVERY_PLACE)
    flags.switch("--folg", _FOLLOW)
    flags.stands_for()
    flags.value("--prosesser", metavar="N", about=_PROCESSES)
    flags.values("-o", "--ut", metavar="[FORMAT=]FIL", about=_OUT)
    flags.value("--merk", metavar="FIL.xlsx", about=_MARKED)
    flags.value("--rot", metavar="MAPPE", about=_TOP)
    flags.value("--regelsider", metavar="ADRESSE", about=_PAGES)
