"""Made-up municipalities with a common register: in memory, or as many as a test wants on disk."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Final

from endringsteori.comparison.together import Member, in_order
from endringsteori.loading import Memory, load

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["REGISTER", "members", "municipality", "write_region"]

REGISTER: Final = """\
endringsteori: 1
virksomhet:
  navn: Regionen
tjenester:
  skolen: Skolen
  nav: NAV
mål:
  trivsel:
    navn: Elevene trives
    ansvarlig: skolen
  arbeid:
    navn: Unge er i arbeid
indikatorer:
  trives:
    navn: Andel som trives
    måler: [trivsel]
    enhet: prosent
    retning: opp
    teller: Elever som trives
    nevner: Elever som svarte
    teller_enhet: personer
  timer:
    navn: Timer per elev
    måler: [trivsel]
    enhet: timer
    teller_enhet: timer
"""
_HEAD: Final = """\
endringsteori: 1
virksomhet:
  navn: {navn}
  type: kommune
  kommunenummer: {nummer}
  innbyggere: {innbyggere}
innstillinger:
  register: ../felles
"""


def municipality(nummer: str, more: str = "", innbyggere: int = 1000) -> str:
    """Give the root file of a municipality, with more sections below."""
    head = _HEAD.format(navn=f"By {nummer}", nummer=nummer, innbyggere=innbyggere)
    return head + more


def members(*texts: str, register: str = REGISTER) -> tuple[Member, ...]:
    """Read municipalities from their root files, beside the register."""
    common = Memory({"endringsteori.yaml": register.encode()})
    trees = [
        Memory({"endringsteori.yaml": text.encode()}, {"../felles": common})
        for text in texts
    ]
    return in_order(Member(f"by-{n}", load(tree)) for n, tree in enumerate(trees))


def write_region(folder: Path, how_many: int, seed: int) -> tuple[Path, ...]:
    """Write the register and so many municipalities, and give the folders of these.

    What they have differs: measures or none, faults, few persons, shares without counts.
    """
    random = Random(seed)  # noqa: S311 - made-up data
    _write(folder / "felles", REGISTER, "")
    homes = []
    for n in range(how_many):
        home = folder / f"by-{random.randrange(10**6):06}-{n}"
        _write(home, _root(random, f"{n + 301:04}"), _målinger(random))
        homes.append(home)
    return tuple(homes)


def _write(home: Path, root: str, målinger: str) -> None:
    (home / "målinger").mkdir(parents=True)
    (home / "endringsteori.yaml").write_text(root, encoding="utf-8")
    if målinger:
        file = home / "målinger" / "tall.csv"
        file.write_text(målinger, encoding="utf-8")


def _root(random: Random, nummer: str) -> str:
    groups = "\n".join(
        f"  gruppe-{n}:\n    navn: Gruppe {n}\n    antall: {random.choice((2, 4, 40, 90))}"
        for n in range(random.randrange(3))
    )
    measures = "\n".join(map(_tiltak, range(random.randrange(4)), _kinds(random)))
    more = "".join(
        f"{section}:\n{body}\n"
        for section, body in (("målgrupper", groups), ("tiltak", measures))
        if body
    )
    return municipality(nummer, more, random.randrange(500, 60_000))


def _kinds(random: Random) -> list[tuple[str, str, int, int]]:
    return [
        (
            random.choice(("skolen", "nav", "ingen")),
            random.choice(("trivsel", "arbeid")),
            random.randrange(60),
            random.randrange(1, 20) * 50_000,
        )
        for _ in range(4)
    ]


def _tiltak(n: int, kind: tuple[str, str, int, int]) -> str:
    ansvarlig, mål, plasser, beløp = kind
    return f"""\
  tiltak-{n}:
    navn: Tiltak {n}
    ansvarlig: {ansvarlig}
    mål: [{mål}]
    plasser: {plasser}
    finansiering:
      - type: drift
        beløp: {beløp}
    aktiviteter:
      møte:
        navn: Gruppa møtes
        fører_til: [mestring]
    resultater:
      mestring:
        navn: Flere får det til
        bidrar_til: [{mål}]"""


def _målinger(random: Random) -> str:
    lines = ["indikator;periode;teller;nevner;verdi"]
    for year in (2024, 2025):
        nevner = random.randrange(20, 400)
        teller = random.choice((0, 2, 3, random.randrange(5, nevner)))
        if random.random() < 0.95:
            lines.append(f"trives;{year};{teller};{nevner};")
        else:
            lines.append(f"trives;{year};;;{100 * teller // nevner}")
    return "\n".join(lines) + "\n"
