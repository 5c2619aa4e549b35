"""The forms of text as regular expressions of JSON Schema.

Each pattern takes exactly the texts that the reader of the same form takes, so an editor
that knows only the schema says the same as the library. They use nothing that differs
between Python's and ECMAScript's regular expressions.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "DATO",
    "EGEN_KODE",
    "HELTALL",
    "ID",
    "KOMMUNENUMMER",
    "LENGSTE_ID",
    "PERIODE",
    "REFERANSE",
    "TALL",
    "TEKST",
    "VARIGHET",
]

LENGSTE_ID: Final = 80
"""How many characters an id may have."""

_LETTER: Final = "a-zæøåäöüéèêóòôàáčđŋšŧž0-9"
_ID: Final = f"[{_LETTER}][{_LETTER}_-]{{0,{LENGSTE_ID - 1}}}"
ID: Final = f"^{_ID}$"
REFERANSE: Final = rf"^\s*{_ID}(?:/{_ID})?\s*$"

TEKST: Final = r"^(?=[\s\S]*\S)[^\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]*$"
EGEN_KODE: Final = r"^\s*(?!ET-)[A-Z]{2,8}-[0-9]+\s*$"
KOMMUNENUMMER: Final = r"^\s*[0-9]{4}\s*$"

_WHOLE: Final = r"[-−+]?(?:[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+|[0-9]+)"
_AT_MOST_15: Final = r"(?=(?:[^0-9]*[0-9]){1,15}[^0-9]*$)"
_NOT_TWO_FACED: Final = r"(?![-−+]?(?!0[.])[0-9 \u00a0\u202f]*[.][0-9]{3}\s*$)"
HELTALL: Final = rf"^\s*{_AT_MOST_15}{_WHOLE}\s*$"
TALL: Final = rf"^\s*{_AT_MOST_15}{_NOT_TWO_FACED}{_WHOLE}(?:[,.][0-9]+)?\s*$"

_YEAR: Final = "(?!0000)[0-9]{4}"
_LEAP_YEAR: Final = (
    "(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])"
    "|(?:[02468][048]|[13579][26])00)"
)
_31: Final = "(?:0[13578]|1[02])"
_30_OR_31: Final = "(?:0[13-9]|1[0-2])"
_MONTH: Final = "(?:0[1-9]|1[0-2])"
_DAY_TO_28: Final = "(?:0[1-9]|1[0-9]|2[0-8])"
_ISO_DAY: Final = (
    f"(?:{_YEAR}-(?:{_31}-31|{_30_OR_31}-(?:29|30)|{_MONTH}-{_DAY_TO_28})"
    f"|{_LEAP_YEAR}-02-29)"
)
_NORWEGIAN_DAY: Final = (
    f"(?:(?:31[.]{_31}|(?:29|30)[.]{_30_OR_31}|{_DAY_TO_28}[.]{_MONTH})[.]{_YEAR}"
    f"|29[.]02[.]{_LEAP_YEAR})"
)
DATO: Final = rf"^\s*(?:{_ISO_DAY}|{_NORWEGIAN_DAY})\s*$"
VARIGHET: Final = r"^\s*[0-9]{1,3}[ \u00a0]+(?:uker?|måned(?:er)?|år)\s*$"


def _next_digit(group: int, sign: str, carry: str = "") -> str:
    """Give `d…sign(group)d+1…` for the digits 0–8, where `carry` nines become zeros."""
    zeros = "0" * len(carry)
    return "|".join(rf"{d}{carry}{sign}(?:\{group}){d + 1}{zeros}" for d in range(9))


_SCHOOL_YEAR: Final = (
    "(?:"
    + "|".join(
        (
            rf"([0-9]{{3}})(?:{_next_digit(1, '/')})",
            rf"([0-9]{{2}})(?:{_next_digit(2, '/', '9')})",
            rf"([0-9])(?:{_next_digit(3, '/', '99')})",
            f"(?:{'|'.join(f'{d}999/{d + 1}000' for d in range(9))})",
            rf"[0-9]{{2}}([0-9])(?:{_next_digit(4, '/')})",
            f"[0-9]{{2}}(?:{'|'.join(f'{d}9/{d + 1}0' for d in range(9))})",
            "(?!99)[0-9]{2}99/00",
        )
    )
    + ")"
)
_LATER: Final = "|".join(rf"{d}[0-9]*[-–_](?:\5)[{d + 1}-9]" for d in range(9))
_YEARS: Final = rf"(?=[0-9]{{4}}[-–_][0-9]{{4}}\s*$)([0-9]{{0,3}})(?:{_LATER})[0-9]*"
PERIODE: Final = (
    rf"^\s*(?!0000)(?:{_SCHOOL_YEAR}|{_YEARS}|[0-9]{{4}}(?:-?H[12]|-?K[1-4]|[-M]{_MONTH})?"
    rf"|{_ISO_DAY})\s*$"
)
