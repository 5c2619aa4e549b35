"""What is asked."""

from __future__ import annotations

from typing import get_args

import pytest

from endringsteori.model.teori import Nivå
from endringsteori.templates.questions import QUESTIONS, questions
from endringsteori.templates.start import start


@pytest.mark.parametrize("nivå", get_args(Nivå))
def test_the_goal_comes_before_what_leads_to_it(nivå: Nivå) -> None:
    """Backwards along the chain, as the method advises; then who, and how it is seen."""
    keys = [one.key for one in questions(nivå)]
    backwards = ["mål", "effekt", "resultat", "aktivitet", "innsats"]

    assert [key for key in keys if key in backwards] == backwards
    assert keys.index("innsats") < keys.index("ansvarlig") < keys.index("indikator")


@pytest.mark.parametrize("nivå", get_args(Nivå))
def test_every_answer_has_its_place(nivå: Nivå) -> None:
    """One place of the template, and none that no question fills."""
    for question in QUESTIONS:
        text = start(nivå, "nb", {question.key: "0301 her"}).text
        assert text.count("0301 her") == (question in questions(nivå))


def test_a_flag_can_be_typed_on_any_keyboard() -> None:
    """No letter beyond a to z."""
    assert all(one.flag.isascii() for one in QUESTIONS)
