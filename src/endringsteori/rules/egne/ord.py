"""What a rule of the project's own says: its card, and the words of its findings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.rules.egne.krav import demand
from endringsteori.rules.rule import Card, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.model import EgenRegel

__all__ = ["card_of", "words_of"]

_WORDS: Final[Mapping[str, Words]] = {
    "felt": Words(
        message=Tekst(
            nb="{navn:«»} mangler `{felt}`.",
            nn="{navn:«»} manglar `{felt}`.",
            en="{navn:«»} lacks `{felt}`.",
        ),
        advice=Tekst(
            nb="Fyll ut `{felt}`. Prosjektet krever det i sin egen regel {regel:«»}.",
            nn="Fyll ut `{felt}`. Prosjektet krev det i sin eigen regel {regel:«»}.",
            en="Fill in `{felt}`. The project demands it in its own rule {regel:«»}.",
        ),
    ),
    "inn": Words(
        message=Tekst(
            nb="Ingen {slag} fører til {navn:«»}.",
            nn="Ingen {slag} fører til {navn:«»}.",
            en="No {slag} lead to {navn:«»}.",
        ),
        advice=Tekst(
            nb="Skriv id-en i `{felt}` på det som skal føre hit. Prosjektet krever det i sin "
            "egen regel {regel:«»}.",
            nn="Skriv id-en i `{felt}` på det som skal føre hit. Prosjektet krev det i sin "
            "eigen regel {regel:«»}.",
            en="Write the id in `{felt}` of what is to lead here. The project demands it in "
            "its own rule {regel:«»}.",
        ),
    ),
    "ut": Words(
        message=Tekst(
            nb="{navn:«»} fører ikke til noen {slag}.",
            nn="{navn:«»} fører ikkje til nokon {slag}.",
            en="{navn:«»} leads to no {slag}.",
        ),
        advice=Tekst(
            nb="Skriv i `{felt}` hva det fører til. Prosjektet krever det i sin egen regel "
            "{regel:«»}.",
            nn="Skriv i `{felt}` kva det fører til. Prosjektet krev det i sin eigen regel "
            "{regel:«»}.",
            en="Write in `{felt}` what it leads to. The project demands it in its own rule "
            "{regel:«»}.",
        ),
    ),
    "måles": Words(
        message=Tekst(
            nb="Ingenting måler {navn:«»}.",
            nn="Ingenting måler {navn:«»}.",
            en="Nothing measures {navn:«»}.",
        ),
        advice=Tekst(
            nb="Skriv id-en i `måler` på en indikator. Prosjektet krever det i sin egen "
            "regel {regel:«»}.",
            nn="Skriv id-en i `måler` på ein indikator. Prosjektet krev det i sin eigen "
            "regel {regel:«»}.",
            en="Write the id in `måler` of an indicator. The project demands it in its own "
            "rule {regel:«»}.",
        ),
    ),
}
_DEMANDS: Final[Mapping[str, str]] = {
    "felt": "nøkkelen `{hva}` er fylt ut",
    "inn": "noe av slaget {hva} fører rett hit",
    "ut": "det fører rett til noe av slaget {hva}",
    "måles": "en indikator måler det",
}


def words_of(regel: EgenRegel) -> Words:
    """Give the words of the findings: the project's own message where it has one."""
    key, _ = demand(regel)
    words = _WORDS[key]
    if regel.melding is None:
        return words
    own = regel.melding.replace("{", "{{").replace("}", "}}")
    return Words(message=Tekst(nb=own, nn=own, en=own), advice=words.advice)


def card_of(regel: EgenRegel) -> Card:
    """Give the card, made from what the rule is about and demands."""
    key, what = demand(regel)
    demanded = _DEMANDS[key].format(hva=what)
    return Card(
        hva=f"Prosjektets egen regel. For alt under «{regel.gjelder}» krever den at "
        f"{demanded}.",
        hvorfor="Prosjektet har bestemt det selv, i `egne_regler`.",
        slik_retter_du="Gjør det som regelen krever. Passer den ikke lenger, endre den "
        "eller ta den bort.",
        når_det_er_greit="Når regelen ikke passer for akkurat dette. Skriv et unntak med "
        "begrunnelse.",
    )
