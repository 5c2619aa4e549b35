"""A small town whose chains have been measured: one of everything that an assessment tells.

All of it is invented.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from endringsteori.assessment import vurder
from endringsteori.loading import Memory, load
from endringsteori.output.vurdering import Assessed

if TYPE_CHECKING:
    from endringsteori.loading import Loaded
    from endringsteori.texts import Språk

__all__ = ["DAY", "TOWN", "assessed", "read"]

DAY: Final = date(2026, 11, 21)

TOWN: Final = """\
endringsteori: 1
virksomhet:
  navn: Lilleby kommune
  type: kommune

målgrupper:
  elever: Elever med høyt fravær

mål:
  fullføre: Flere fullfører videregående
  ro: Flere får ro

forutsetninger:
  tid:
    navn: Læreren får tid
    status: antatt
risikoer:
  bytter:
    navn: Losen kan slutte
    påvirker: [losen/trives]
ytre_forhold:
  reform:
    navn: Ny opplæringslov
    påvirker: [losen/trives]
    fra: 2024-08-01

tiltak:
  losen:
    navn: "Losen_*"
    oppstart: 2022-08-01
    mål: [fullføre]
    målgrupper: [elever]
    aktiviteter:
      møte:
        navn: Losen møter eleven hver uke
        fører_til: [kontakt]
      kurs:
        navn: Lærerne er på kurs
        fører_til: [trygg]
    resultater:
      kontakt:
        navn: Eleven har én å gå til
        fører_til:
          trives:
            fordi: trygghet gir ro
            forutsetninger: [tid]
            virker_etter: 3 måneder
      trygg:
        navn: Læreren er trygg på hva som hjelper
        fører_til: [trives]
    effekter:
      trives:
        navn: Eleven trives
        bidrar_til: [fullføre]
    indikatorer:
      møter:
        navn: Antall møter
        måler: [møte]
        enhet: antall
        ambisjon:
          verdi: 12 000
        målinger:
          - periode: 2024
            verdi: 10 000
          - periode: 2025
            verdi: 12 500
      på-kurs:
        navn: Andel lærere på kurs
        måler: [kurs]
        enhet: prosent
        ambisjon:
          verdi: 80
        målinger:
          - periode: 2024
            verdi: 0
          - periode: 2025
            verdi: 30
      samtaler:
        navn: Elevenes egne ord
        type: kvalitativ
        måler: [kontakt]
        målinger:
          - periode: 2024-H1
            vurdering: på vei
            begrunnelse: De fleste nevner losen
      trivsel:
        navn: Andel som trives
        måler: [trives]
        enhet: prosent
        retning: opp
        teller_enhet: personer
        kildetype: spørreundersøkelse
        nullpunkt: 2020
        milepæler:
          - verdi: 70
            frist: 2024-12-31
        ambisjon:
          verdi: 80
          frist: 2027-12-31
        sammenligning:
          navn: Nabokommunen
          målinger:
            - periode: 2020
              verdi: 60
            - periode: 2025
              verdi: 64
        målinger:
          - periode: 2018
            teller: 40
            nevner: 92
          - periode: 2020
            teller: 55
            nevner: 95
            brudd: Nytt spørsmål
          - periode: 2022
            teller: 61
            nevner: 98
          - periode: 2025
            teller: 74
            nevner: 96
            foreløpig: ja
            grunnlag:
              spurt: 200
              svart: 96
    gjenbesøk:
      - dato: 2026-03-01
        deltok:
          - Rektor
          - To elever
        på_plass:
          svar: ja
          begrunnelse: Alle er i gang
        resultater:
          svar: nei
        beslutning: videreføre
  roen:
    navn: Roen
    status: planlagt
    aktiviteter:
      sitte:
        navn: Gruppene sitter stille sammen
        fører_til: [ro]

indikatorer:
  fullført:
    navn: Andel som har fullført
    måler: [fullføre]
    enhet: prosent
    retning: opp
    nullpunkt: 2022
    målinger:
      - periode: 2022
        verdi: 76,5
      - periode: 2025
        verdi: 76,4
  i-ro:
    navn: Antall som har ro
    måler: [ro]
    enhet: antall
    teller_enhet: personer
    retning: opp
    nullpunkt: 2022
    målinger:
      - periode: 2022
        verdi: 3
      - periode: 2025
        verdi: 41
"""


def read(text: str = TOWN) -> Loaded:
    """Read a project of one file."""
    return load(Memory({"endringsteori.yaml": text.encode()}))


def assessed(språk: Språk = "nb", text: str = TOWN, **more: object) -> Assessed:
    """Assess the town, to be shown in one language."""
    loaded = read(text)
    fields: dict[str, object] = {
        "prosjekt": "lilleby",
        "spans": loaded.sources.span,
        "version": "1.2.3",
        **more,
    }
    return Assessed(vurder(loaded.teori, dato=DAY), språk, **fields)  # type: ignore[arg-type]  # a dict of many types
