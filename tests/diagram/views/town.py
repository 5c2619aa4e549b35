"""A small theory with one of everything that a view can show."""

from __future__ import annotations

from typing import TYPE_CHECKING

import builders as b

if TYPE_CHECKING:
    from endringsteori.model import Teori, Tiltak

__all__ = ["town"]


def town() -> Teori:
    """Make three measures, five services in two sectors and one in none, and two groups.

    `losen` has the whole chain and reaches its goal through a shared effekt; `åpen-dør` is
    for the same people and goal under another service; `kafé` names a goal that it does
    not reach. The `skole` and `nav` share an activity without a samarbeid, `ppt` and
    `skole` collaborate at too low a step, and `bup` meets the elever and is left out.
    """
    return b.teori(
        _losen(),
        _dør(),
        b.tiltak(
            "kafé",
            b.aktivitet("åpent", "prat"),
            b.resultat("prat", gjenstår="vi har nettopp begynt"),
            ansvarlig="nav",
            målgrupper="foreldre",
            mål="trygg",
            status="idé",
        ),
        b.effekt(
            "hører-til",
            {"fullføre": {"fordi": "noen venter dem"}},
            navn="Flere hører til",
        ),
        b.mål("trygg", navn="Alle er trygge", ansvarlig="skole"),
        b.mål("fullføre", "trygg", navn="Flere fullfører"),
        b.mål("arbeid", "trygg", navn="Flere i arbeid"),
        b.målgruppe("elever", antall=60, alder="13-16", tjenester=("skole", "bup")),
        b.målgruppe("foreldre", antall=1),
        b.målgruppe("naboer", tjenester="nav"),
        b.tjeneste("skole", navn="Skolen", sektor="oppvekst", eier="kommune"),
        b.tjeneste("ppt", navn="PPT", sektor="Oppvekst", eier="interkommunal"),
        b.tjeneste("bup", navn="BUP", sektor="helse", eier="stat"),
        b.tjeneste("nav", navn="NAV", eier="stat-og-kommune"),
        b.tjeneste("klubben", navn="Klubben", sektor="helse", status="nedlagt"),
        b.samarbeid("team", "skole", "ppt", trinn=1, arena="Hver uke"),
        b.samarbeid("råd", "bup", "ppt", trinn=2, navn="Fagrådet"),
        b.samarbeid("nettverk", "bup", "nav", "ppt", trinn=3),
        b.samarbeid("hus", "nav", "bup", trinn=4),
        b.forutsetning("tid", navn="Lærerne har tid", status="antatt"),
        b.forutsetning("plass", navn="Det er plass", status="bekreftet"),
        b.indikator("fullført", "fullføre", enhet="prosent", **_numbers()),
        virksomhet={"navn": "Fjellfjord kommune"},
    )


def _numbers() -> dict[str, object]:
    return {
        "nullpunkt": "2023",
        "ambisjon": {"verdi": "80", "frist": "2030-12-31"},
        "målinger": (
            {"periode": "2023", "teller": "75", "nevner": "100"},
            {"periode": "2024", "teller": "232", "nevner": "300"},
        ),
    }


def _losen() -> Tiltak:
    reason = {
        "fordi": "en kjent voksen gjør det lettere å komme",
        "tillit": "middels",
        "virker_etter": "3 måneder",
        "forutsetninger": ("tid", "plass"),
        "nødvendig": "ja",
    }
    return b.tiltak(
        "losen",
        b.innsats("los", årsverk="1,5", beløp="900000", navn="En los i hel stilling"),
        b.aktivitet(
            "følge",
            ("møtt", "plan"),
            ansvarlig="skole",
            samarbeidspartnere=("ppt", "nav"),
        ),
        b.aktivitet("veilede", "plan", ansvarlig="ppt"),
        b.resultat("møtt", {"trygg": reason}, navn="Eleven blir møtt"),
        b.resultat("plan", "trygg", navn="Eleven har en plan"),
        b.virkning("trygg", "hører-til", forsterker="møtt", navn="Eleven er trygg"),
        b.virkning("sliten", utilsiktet="ja", navn="Losen blir sliten"),
        b.indikator(
            "samtaler",
            "trygg",
            type="kvalitativ",
            målinger=({"periode": "2024", "vurdering": "på vei"},),
            ambisjon={"vurdering": "nådd"},
        ),
        navn="Losen",
        ansvarlig="skole",
        samarbeidspartnere="ppt",
        målgrupper="elever",
        mål="fullføre",
        status="pågår",
    )


def _dør() -> Tiltak:
    return b.tiltak(
        "åpen-dør",
        b.aktivitet("prate", "lettet"),
        b.resultat("lettet", "hører-til", mål="arbeid"),
        navn="Åpen dør",
        ansvarlig="nav",
        samordnes_av="ppt",
        målgrupper=("elever", "foreldre"),
        mål="fullføre",
        status="planlagt",
    )
