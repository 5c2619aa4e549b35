"""As users write it. What a name is to a type checker is what is promised of it."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import assert_type

from endringsteori import (
    Aktivitet,
    Figur,
    Finding,
    Folder,
    GitRevision,
    Indikator,
    Lest,
    Memory,
    Mål,
    Måling,
    Målvurdering,
    Resultat,
    Severity,
    SourceTree,
    Span,
    Tabell,
    Tabeller,
    Teori,
    TheoryGraph,
    Tiltak,
    UgyldigTeori,
    Vurdering,
    dump,
    graf,
    les,
    les_eller_feil,
    rapport,
    tabeller,
    tegn,
    valider,
    versjon,
    vurder,
)


def feil_i(mappe: Path) -> list[str]:
    """List the findings that count, with where they stand."""
    lest = les(mappe)
    assert_type(lest, Lest)
    assert_type(lest.teori, Teori)
    funn = valider(lest, dato=date(2026, 11, 22), profil="grundig", språk="nn")
    assert_type(funn, tuple[Finding, ...])
    assert_type(funn[0].severity, Severity)
    assert_type(funn[0].span, Span | None)
    return [
        f"{ett.code} {ett.span.file}: {ett.message}"
        for ett in funn
        if ett.severity is Severity.ERROR and ett.span is not None
    ]


def umålte_mål(teori: Teori) -> list[str]:
    """List the goals that no indicator is about."""
    målt = {mål for indikator in teori.indikatorer for mål in indikator.måler}
    assert_type(målt, set[str])
    assert_type(teori.mål, tuple[Mål, ...])
    return [mål.navn for mål in teori.mål if mål.id not in målt]


def siste_tall(indikator: Indikator) -> Decimal | None:
    """Give the number of the last measurement."""
    siste: Måling | None = indikator.målinger[-1] if indikator.målinger else None
    return None if siste is None else siste.verdi


def veier_ut(teori: Teori) -> dict[str, tuple[str, ...]]:
    """Ask the graph what each link leads to."""
    g = graf(teori)
    assert_type(g, TheoryGraph)
    return {node.element: g.effects(node.element) for node in g.nodes("aktivitet")}


def leste_mål(teori: Teori) -> list[str]:
    """Read the chains against the measurements."""
    vurdering = vurder(graf(teori), dato=date(2026, 11, 22))
    assert_type(vurdering, Vurdering)
    mål: tuple[Målvurdering, ...] = tuple(vurdering.mål)
    return [ett.mål for ett in mål]


def som_tabeller(teori: Teori) -> list[str]:
    """Lay a theory out as rows, and ask a table for its columns."""
    tabell = tabeller(teori, funn=valider(teori), vurdering=vurder(teori))
    assert_type(tabell, Tabeller)
    rad = tabell.målinger[0]
    assert_type(rad["verdi"], float | None)
    assert_type(rad["til"], date)
    assert_type(tabell.mål.kolonner, Mapping[str, type])
    navn: dict[str, Tabell[Mapping[str, object]]] = dict(tabell)
    return [*navn, *(mål["navn"] for mål in tabell.mål if not mål["målt"])]


def skriv(teori: Teori, mappe: Path) -> None:
    """Draw a chain and write a report."""
    figur = tegn(teori, "kjede", tiltak="los", språk="en")
    assert_type(figur, Figur)
    assert_type(figur.svg(), str)
    (mappe / "los.svg").write_text(figur.svg(), encoding="utf-8")
    innhold = rapport(teori, "måleplan", "docx", tiltak=["los"])
    assert_type(innhold, bytes)
    (mappe / "plan.docx").write_bytes(innhold)
    (mappe / "kjede.yaml").write_text(dump(teori), encoding="utf-8")


def bygd_i_python() -> Teori:
    """Build a theory without a file, all fields by name."""
    return Teori(
        mål=(Mål(id="med", navn="Flere er med"),),
        tiltak=(
            Tiltak(
                id="los",
                navn="Los",
                aktiviteter=(Aktivitet(id="møte", navn="Losen møter eleven"),),
                resultater=(Resultat(id="oppmøte", navn="Eleven møter opp"),),
            ),
        ),
    )


def kilder(mappe: Path) -> tuple[SourceTree, ...]:
    """Read from a folder, from memory and from an earlier revision."""
    return (
        Folder(mappe),
        Memory({"endringsteori.yaml": b"endringsteori: 1\n"}),
        GitRevision.at(mappe, "main"),
    )


def streng(mappe: Path) -> Teori | tuple[Finding, ...]:
    """Take only what is without faults."""
    try:
        return les_eller_feil(mappe)
    except UgyldigTeori as feil:
        assert_type(feil.funn, tuple[Finding, ...])
        return feil.funn


assert_type(versjon, str)
