"""A small project with one of everything that a renderer can meet.

Its rules are made up, so that what is golden here is how findings are shown, and not
what the rules say.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from endringsteori.checking import Ask, Checked, Project, Settings
from endringsteori.checking.engine import run
from endringsteori.checking.rulebook import Rulebook
from endringsteori.checking.subject import Subject
from endringsteori.diagnostics import Hit, Place, Severity
from endringsteori.graph import graf
from endringsteori.loading import Memory, load
from endringsteori.output import Run, Top
from endringsteori.rules import Words
from endringsteori.texts import Tekst
from fake_rules import fake_rule, hit

if TYPE_CHECKING:
    from endringsteori.rules import Rule
    from endringsteori.texts import Språk

__all__ = ["DAY", "compared", "confidential", "menagerie", "quiet", "run_of"]

DAY = date(2026, 11, 21)

_ROOT = """\
endringsteori: 1
mål:
  fullføre-vgs: Flere unge i Fjellfjord fullfører videregående
tjenester:
  ppt: PPT
  barnevern:
    navn: Barneverntjenesten
    virkemidler: [sakkyndig-vurdering]
unntak:
  - kode: ET206
    gjelder: ppt
    begrunnelse: PPT kommer inn i neste fase
    hvem: kommunalsjef oppvekst
    utløper: 2027-06-30
"""
_MEASURE = """\
tiltak:
  tettere-på:
    navn: "Tettere på\\t漢字 og e\u0301n til"
    plasser: mange
    ansvarlig: ppt
    aktiviteter:
      ukemøte:
        navn: Teamet går gjennom fraværet hver uke
        krever: [miljøterapi, sakkyndig-vurdering]
      besøk: {navn: Besøk hjemme, merknad: "Et langt notat som ingen skjerm har plass til i full bredde, og som derfor må kortes i begge ender"}
      samtaler: Samtaler
      foreldremøte: Foreldremøte
      turer: Turer
"""


_NUMBER = Words(
    Tekst("Dette er ikke et tall.", "Dette er ikkje eit tal.", "This is no number."),
    Tekst("Skriv et tall.", "Skriv eit tal.", "Write a number."),
)


def _rules() -> tuple[Rule, ...]:
    own = "tettere-på"
    activities = ("ukemøte", "besøk", "samtaler", "foreldremøte", "turer")
    related = tuple(Place(f"{own}/{activity}") for activity in activities)
    at = Place(f"{own}/ukemøte", "krever", "sakkyndig-vurdering")
    having = Place("barnevern", "virkemidler", "sakkyndig-vurdering")
    missing = Hit(at, {"navn": at.element}, (having,))
    return (
        fake_rule("ET007", levels="F/F/F", words={"": _NUMBER}),
        fake_rule("ET104", *(hit(f"{own}/{a}") for a in activities)),
        fake_rule("ET203", missing),
        fake_rule("ET206", hit("ppt"), levels="M/M/M"),
        fake_rule("ET301", hit("fullføre-vgs")),
        fake_rule("ET302"),
        fake_rule(
            "ET304", Hit(Place(own, "navn"), {"navn": own}, related), levels="M/M/M"
        ),
        fake_rule("ET601", hit(f"{own}/besøk", "merknad"), levels="M/M/M"),
        fake_rule("ET602", hit(own, "aktiviteter"), levels="M/M/M"),
    )


def menagerie(språk: Språk = "nb") -> Checked:
    """Give the project, read and checked in one language."""
    tree = Memory(
        {
            "endringsteori.yaml": _ROOT.encode(),
            "tiltak/tettere-på.yaml": _MEASURE.encode(),
        }
    )
    loaded = load(tree)
    settings = Settings.of(Ask(DAY, språk=språk), loaded.teori.innstillinger)
    project = Project("fjellfjord", "fjellfjord", tree)
    graph = graf(loaded.teori)
    found = run(Subject.read(loaded, project.name), graph, settings, Rulebook(_rules()))
    return Checked(project, loaded, graph, settings, found, _rules())


def compared() -> Checked:
    """Give the project held against an earlier revision: every other finding is new."""
    whole = menagerie()
    findings = tuple(
        replace(finding, new=n % 2 == 0) for n, finding in enumerate(whole.findings)
    )
    settings = replace(whole.settings, mot="main", terskel=Severity.WARNING)
    return replace(whole, findings=findings, settings=settings)


def confidential() -> Checked:
    """Give the project as one about a person: at nivå individ."""
    whole = menagerie()
    teori = replace(whole.loaded.teori, nivå="individ")
    return replace(whole, loaded=replace(whole.loaded, teori=teori))


def quiet(more: str = "") -> Checked:
    """Give a project without findings, with more in its file than the version."""
    tree = Memory({"a.yaml": f"endringsteori: 1\n{more}".encode()})
    loaded = load(tree)
    settings = Settings.of(Ask(DAY), loaded.teori.innstillinger)
    project = Project("a.yaml", "", tree)
    return Checked(project, loaded, graf(loaded.teori), settings, (), _rules())


def run_of(*checked: Checked, pages: str | None = "https://eksempel.no/regler/") -> Run:
    """Give a run of the day, in a folder below the top of a git work tree."""
    return Run(
        checked,
        DAY,
        "1.2.3",
        top=Top("/arkiv", "/arkiv/kjeder"),
        pages=pages,
    )
