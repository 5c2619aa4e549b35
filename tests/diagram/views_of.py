"""A small theory that every view has something to say of."""

from __future__ import annotations

from functools import cache
from typing import Final

from endringsteori.graph import TheoryGraph, graf
from endringsteori.loading import Memory, load

__all__ = ["SMALL", "small_theory"]

SMALL: Final = """\
endringsteori: 1
virksomhet: {navn: Fjellfjord kommune, type: kommune}
tjenester:
  skolen: {navn: Skolen, sektor: oppvekst, eier: kommune}
  ppt: {navn: PPT, sektor: oppvekst, eier: interkommunal}
  nav: {navn: NAV, sektor: arbeid, eier: stat-og-kommune}
samarbeid:
  team:
    mellom: [skolen, ppt]
    trinn: 4
målgrupper:
  elever:
    navn: Elever med høyt fravær
    antall: 60
    tjenester: [skolen]
mål:
  fullføre: {navn: Flere fullfører videregående, ansvarlig: skolen, målgrupper: [elever], delmål_av: trygge}
  trygge: {navn: Barn og unge vokser opp trygt}
tiltak:
  tettere-på:
    navn: Tettere på
    ansvarlig: skolen
    samarbeidspartnere: [ppt]
    målgrupper: [elever]
    mål: [fullføre]
    innsats:
      team: {navn: "Team, to dager i uka", årsverk: "0,4"}
    aktiviteter:
      ukemøte:
        navn: Teamet går gjennom fraværet hver uke
        ansvarlig: skolen
        samarbeidspartnere: [ppt]
        fører_til:
          kontakt: familier som får kontakt tidlig, sier oftere ja til hjelp
    resultater:
      kontakt:
        navn: Familien får kontakt innen tre dager
        fører_til:
          fravær:
            fordi: hjelpen kommer før fraværet har satt seg
            nødvendig: ja
            tillit: lav
            virker_etter: 3 måneder
    effekter:
      fravær: {navn: Fraværet går ned, sikt: kort, bidrar_til: [fullføre]}
    indikatorer:
      andel:
        navn: Andel elever med høyt fravær
        måler: [fravær]
        enhet: prosent
        retning: ned
        målinger:
          - {periode: 2025, verdi: 5}
  jobb:
    navn: Sommerjobben
    ansvarlig: nav
    mål: [trygge]
    aktiviteter:
      jobbe: {navn: Ungdom jobber om sommeren, ansvarlig: nav, fører_til: [mestre]}
    virkninger:
      mestre: {navn: Ungdom mestrer en jobb, bidrar_til: [trygge], gjenstår: vi vet ikke hvor lenge}
"""


@cache
def small_theory() -> TheoryGraph:
    """Give the graph of the theory."""
    loaded = load(Memory({"endringsteori.yaml": SMALL.encode()}))
    assert loaded.trouble == ()
    return graf(loaded.teori)
