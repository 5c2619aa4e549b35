"""Words for people: texts in three languages, and words that several rooms share."""

from endringsteori.texts.ordvalg import (
    LEDD_SLAG,
    Ordvalg,
    Slag,
    navn_på_slag,
)
from endringsteori.texts.tekst import SPRÅK, Språk, Tekst, Verdi, vis_verdi

__all__ = [
    "LEDD_SLAG",
    "SPRÅK",
    "Ordvalg",
    "Slag",
    "Språk",
    "Tekst",
    "Verdi",
    "navn_på_slag",
    "vis_verdi",
]
