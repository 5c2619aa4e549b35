"""Rules on their way to another process."""

from __future__ import annotations

import pickle
from datetime import date

from builders import teori
from endringsteori.checking.sending import received, sendable
from endringsteori.graph import graf
from endringsteori.model import Innstillinger
from endringsteori.rules import RULES, Case, Rule
from fake_rules import fake_rule, hit

CASE = Case(graf(teori()), date(2026, 11, 21), Innstillinger())


def test_ours_are_the_very_same_where_they_arrive() -> None:
    """They are sent by their codes."""
    arrived = received(pickle.loads(pickle.dumps(sendable(RULES))))  # noqa: S301 - our own

    assert list(map(id, arrived)) == list(map(id, RULES))
    assert sendable(RULES) == tuple(rule.code for rule in RULES)


def test_of_others_all_but_the_check_comes_along() -> None:
    """Even where one goes by a code of ours."""
    other = fake_rule("ET104", hit("t/a"))
    (sent,) = sendable([other])
    assert isinstance(sent, Rule)
    (arrived,) = received((pickle.loads(pickle.dumps(sent)),))  # noqa: S301 - our own

    assert (arrived.card, arrived.words) == (other.card, other.words)
    assert tuple(sent.check(CASE)) == tuple(arrived.check(CASE)) == ()
