"""The answers that a new chain begins with: those given as flags, and those asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.cli.faults import UsageError
from endringsteori.templates.answers import refusal
from endringsteori.templates.questions import QUESTIONS, questions
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from argparse import Namespace

    from endringsteori.cli.console import Console
    from endringsteori.model.teori import Nivå
    from endringsteori.texts import Språk

__all__ = ["Answers", "ask_level", "ask_rest", "given", "introduce"]

Answers = dict[str, str]
"""What was answered, by the keys of the questions; what was not is left out."""

_LEVELS: Final[tuple[Nivå, ...]] = ("tiltak", "portefølje", "individ")
_WRONG: Final = Tekst(nb="{valg}: {grunn}", nn="{valg}: {grunn}", en="{valg}: {grunn}")
_OTHER_LEVEL: Final = Tekst(
    nb="{valg} brukes ikke på nivå {nivå}.",
    nn="{valg} blir ikkje brukt på nivå {nivå}.",
    en="{valg} is not used at the level {nivå}.",
)
_STOPPED: Final = Tekst(
    nb="Spørsmålene ble avbrutt. Ingenting er skrevet.",
    nn="Spørsmåla vart avbrotne. Ingenting er skrive.",
    en="The questions were interrupted. Nothing was written.",
)
_INTRODUCTION: Final = Tekst(
    nb="Vi begynner med målet og arbeider oss bakover. Svar kort; alt kan endres i filen etterpå.\nEnter hopper over et spørsmål. Da står det «Fyll ut» der.\n",
    nn="Vi begynner med målet og arbeider oss bakover. Svar kort; alt kan endrast i fila etterpå.\nEnter hoppar over eit spørsmål. Då står det «Fyll ut» der.\n",
    en="We begin with the goal and work backwards. Answer briefly; all can be changed in the file later.\nEnter skips a question. Then “Fill in” stands there.\n",
)
_LEVEL: Final = Tekst(
    nb="Hva gjelder det? 1 ett tiltak, 2 flere tiltak (portefølje), 3 én person eller familie (individ). [1]",
    nn="Kva gjeld det? 1 eitt tiltak, 2 fleire tiltak (portefølje), 3 éin person eller familie (individ). [1]",
    en="What is it about? 1 one measure (tiltak), 2 several (portefølje), 3 one person or family (individ). [1]",
)
_ONE_TO_THREE: Final = Tekst(
    nb="Skriv 1, 2 eller 3.", nn="Skriv 1, 2 eller 3.", en="Write 1, 2 or 3."
)


def given(arguments: Namespace, nivå: Nivå, språk: Språk) -> Answers:
    """Give the answers that stand as flags.

    Raises `UsageError` for one that may not be in a chain, or is not used at the level.
    """
    answers: Answers = {}
    used = questions(nivå)
    for question in QUESTIONS:
        flag = question.flag
        text = getattr(arguments, flag.removeprefix("--").replace("-", "_"))
        if text is None or not text.strip():
            continue
        if question not in used:
            raise UsageError(_OTHER_LEVEL, valg=flag, nivå=nivå)
        wrong = refusal(question.key, text, nivå)
        if wrong is not None:
            raise UsageError(_WRONG, valg=flag, grunn=wrong.på(språk))
        answers[question.key] = text
    return answers


def introduce(console: Console, språk: Språk) -> None:
    """Say how the questions go."""
    console.hint(_INTRODUCTION.på(språk))


def ask_level(console: Console, språk: Språk) -> Nivå:
    """Ask what the chain is about."""
    while True:
        answer = _line(console, _LEVEL, språk) or "1"
        if answer in {"1", "2", "3"}:
            return _LEVELS[int(answer) - 1]
        if answer in _LEVELS:
            return answer
        console.hint(f"{_ONE_TO_THREE.på(språk)}\n")


def ask_rest(console: Console, nivå: Nivå, språk: Språk, known: Answers) -> Answers:
    """Ask what is not known already; what may not be in a chain is asked for again."""
    answers = dict(known)
    for question in questions(nivå):
        while question.key not in answers:
            text = _line(console, question.ask, språk)
            if not text:
                break
            wrong = refusal(question.key, text, nivå)
            if wrong is None:
                answers[question.key] = text
            else:
                console.hint(f"{wrong.på(språk)}\n")
    return answers


def _line(console: Console, question: Tekst, språk: Språk) -> str:
    answer = console.ask(f"\n{question.på(språk)}\n> ")
    if answer is None:
        console.hint("\n")
        raise UsageError(_STOPPED)
    return answer.strip()
