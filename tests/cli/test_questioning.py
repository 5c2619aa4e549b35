"""Questions and answers at the terminal."""

from __future__ import annotations

import io
from argparse import Namespace

import pytest

from endringsteori.cli.console import Console
from endringsteori.cli.faults import UsageError
from endringsteori.cli.questioning import ask_level, ask_rest, given, introduce
from endringsteori.templates.questions import QUESTIONS, questions


class Talk:
    """A terminal where the lines to answer lie ready; `said` is what was shown."""

    def __init__(self, *answers: str) -> None:
        self._shown = io.StringIO()
        self.stdin = io.StringIO("".join(f"{answer}\n" for answer in answers))
        self.console = Console(self.stdin, io.StringIO(), self._shown, {})

    @property
    def said(self) -> str:
        """What has been shown so far."""
        return self._shown.getvalue()


def flags(**answers: str) -> Namespace:
    """Give the flags of the questions as they are parsed."""
    names = (one.flag.removeprefix("--").replace("-", "_") for one in QUESTIONS)
    return Namespace(**{**dict.fromkeys(names), **answers})


@pytest.mark.parametrize(
    ("answers", "nivå"),
    [
        (("",), "tiltak"),
        (("2",), "portefølje"),
        (("individ",), "individ"),
        (("fem", "3"), "individ"),
    ],
)
def test_the_level_is_asked_for_until_it_is_one(
    answers: tuple[str, ...], nivå: str
) -> None:
    """By number or by name."""
    talk = Talk(*answers)

    assert ask_level(talk.console, "nb") == nivå
    assert talk.said.count("Skriv 1, 2 eller 3.") == len(answers) - 1


def test_only_what_is_not_known_is_asked() -> None:
    """What a flag has said is not asked again; Enter passes over a question."""
    asked = [one for one in questions("tiltak") if one.key != "mål"]
    talk = Talk("Fjellfjord kommune", *("" for _ in asked[1:]))
    introduce(talk.console, "nb")

    answers = ask_rest(talk.console, "tiltak", "nb", {"mål": "Flere trives"})

    assert answers == {"mål": "Flere trives", "virksomhet": "Fjellfjord kommune"}
    assert "begynner med målet" in talk.said
    assert all(one.ask.nb in talk.said for one in asked)
    assert "Målet: " not in talk.said


def test_what_may_not_be_in_a_chain_is_asked_for_again() -> None:
    """With the reason; the other answers are kept."""
    rest = ("" for _ in questions("tiltak")[2:])
    talk = Talk("Fjellfjord", "301", "0301", *rest)

    answers = ask_rest(talk.console, "tiltak", "nb", {})

    assert answers == {"virksomhet": "Fjellfjord", "kommunenummer": "0301"}
    assert "fire sifre, for eksempel 0301" in talk.said


def test_a_terminal_that_closes() -> None:
    """That is said, and the program does not wait for ever."""
    with pytest.raises(UsageError) as stopped:
        ask_rest(Talk("Fjellfjord").console, "tiltak", "nb", {})

    assert "Ingenting er skrevet" in stopped.value.told("nb")


def test_flags_are_answers() -> None:
    """Blank ones are none."""
    assert given(flags(mal="Flere trives", effekt="  "), "tiltak", "nb") == {
        "mål": "Flere trives"
    }


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"kommunenummer": "301"}, "--kommunenummer: Et kommunenummer er fire sifre"),
        ({"referanse": "IP-1"}, "--referanse brukes ikke på nivå tiltak"),
    ],
)
def test_flags_that_cannot_be_answers(answers: dict[str, str], said: str) -> None:
    """The flag is named."""
    with pytest.raises(UsageError) as refused:
        given(flags(**answers), "tiltak", "nb")

    assert said in refused.value.told("nb")
