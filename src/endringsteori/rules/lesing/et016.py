"""ET016: more than one YAML document in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Fix, FixKind
from endringsteori.loading.entries import SAFE
from endringsteori.rules.lesing.reading import found_while_reading
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.diagnostics import Hit

__all__ = ["RULE"]


def _fix(hit: Hit) -> Fix | None:
    """Take the hyphens away where both parts have sections of their own."""
    return Fix(FixKind.JOIN_DOCUMENTS) if SAFE in hit.values else None


RULE: Final = Rule(
    code="ET016",
    name="flere dokumenter",
    levels=Levels.of("F/F/F"),
    card=Card(
        hva="Tre bindestreker midt i filen begynner et nytt dokument i YAML.",
        hvorfor="En fil er ett dokument i dette formatet. Det som står etter strekene, blir "
        "ikke lest, enda det ser ut som en del av kjeden.",
        slik_retter_du="Fjern strekene, og samle det som hører til samme seksjon. Eller "
        "legg resten i en fil for seg i samme mappe. Vil du ha et skille for øyet, bruk en "
        "kommentar: `# ----`.",
        når_det_er_greit="Aldri midt i filen. Helt øverst er tre bindestreker greit.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="De tre bindestrekene begynner et nytt dokument, så resten av {fil:«»} er "
                "ikke lest.",
                nn="Dei tre bindestrekane byrjar eit nytt dokument, så resten av {fil:«»} er "
                "ikkje lesen.",
                en="The three hyphens begin a new document, so the rest of {fil:«»} was not "
                "read.",
            ),
            advice=Tekst(
                nb="Fjern dem, eller legg resten i en fil for seg i samme mappe.",
                nn="Fjern dei, eller legg resten i ei fil for seg i same mappe.",
                en="Remove them, or put the rest in a file of its own in the same folder.",
            ),
        ),
    },
    check=found_while_reading,
    reads=frozenset(),
    fix=_fix,
)
