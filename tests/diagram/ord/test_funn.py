"""The words of the overlay of findings."""

from __future__ import annotations

from endringsteori.diagnostics import Severity
from endringsteori.diagram.ord.funn import ALVOR, ANTALL


def test_every_severity_has_its_words() -> None:
    """How grave a finding is can be told, once and counted."""
    assert list(ALVOR) == list(ANTALL) == list(Severity)
    assert [ALVOR[severity].nb for severity in Severity] == list(Severity)
