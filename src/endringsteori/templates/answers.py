"""What an answer may not be, told before anything is written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from endringsteori.model import patterns
from endringsteori.privacy import Kind, is_first_name, seek
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.model.teori import Nivå

__all__ = ["refusal"]

_CHARACTERS: Final = Tekst(
    nb="Svaret har tegn som ikke kan stå i en tekst. Skriv det på nytt uten dem.",
    nn="Svaret har teikn som ikkje kan stå i ein tekst. Skriv det på nytt utan dei.",
    en="The answer has characters that no text can hold. Write it again without them.",
)
_FOUR_DIGITS: Final = Tekst(
    nb="Et kommunenummer er fire sifre, for eksempel 0301.",
    nn="Eit kommunenummer er fire siffer, til dømes 0301.",
    en="The number of a municipality is four digits, such as 0301.",
)
_NUMBER: Final = Tekst(
    nb="Svaret ser ut til å ha et fødselsnummer i seg. Det skal ikke stå i en kjede. Skriv det på nytt uten.",
    nn="Svaret ser ut til å ha eit fødselsnummer i seg. Det skal ikkje stå i ei kjede. Skriv det på nytt utan.",
    en="The answer seems to hold an identity number, which must not stand in a chain. Write it again without.",
)
_PERSON: Final = Tekst(
    nb="Svaret ser ut til å ha navnet, nummeret eller adressen til en person i seg. Skriv rollen i stedet, for eksempel «mor» eller «kontaktlærer».",
    nn="Svaret ser ut til å ha namnet, nummeret eller adressa til ein person i seg. Skriv rolla i staden, til dømes «mor» eller «kontaktlærar».",
    en="The answer seems to hold the name, number or address of a person. Write the role instead, such as “mother” or “teacher”.",
)
_NO_PSEUDONYM: Final = Tekst(
    nb="Referansen ser ut som et navn. Bruk et pseudonym som bare tjenesten kan slå opp, for eksempel IP-2026-014.",
    nn="Referansen ser ut som eit namn. Bruk eit pseudonym som berre tenesta kan slå opp, til dømes IP-2026-014.",
    en="The reference looks like a name. Use a pseudonym that only the service can look up, such as IP-2026-014.",
)

_TEXT: Final = re.compile(patterns.TEKST.replace("$", r"\Z"))
_NUMBER_OF_MUNICIPALITY: Final = re.compile(patterns.KOMMUNENUMMER.replace("$", r"\Z"))
_WORDS: Final = re.compile(r"[^\W\d_]+")


def refusal(key: str, text: str, nivå: Nivå) -> Tekst | None:
    """Tell what is wrong with an answer that is not empty; None where it may stand.

    What is let through gives no feil when the chain is checked.
    """
    if not _TEXT.match(text):
        return _CHARACTERS
    if key == "kommunenummer" and not _NUMBER_OF_MUNICIPALITY.match(text):
        return _FOUR_DIGITS
    if key == "referanse" and _names_someone(text):
        return _NO_PSEUDONYM
    kinds = {found.kind for found in seek(text, individ=nivå == "individ")}
    if Kind.NUMBER in kinds:
        return _NUMBER
    if nivå == "individ" and kinds - {Kind.AMOUNT}:
        return _PERSON
    return None


def _names_someone(text: str) -> bool:
    """Tell whether a word is a first name, as ET704 does."""
    return any(
        word[0].isupper() and is_first_name(word) for word in _WORDS.findall(text)
    )
