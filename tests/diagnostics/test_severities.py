"""How grave a finding is, in words."""

from __future__ import annotations

from endringsteori.diagnostics import Severity
from endringsteori.diagnostics.severities import COUNTED
from endringsteori.texts import SPRÅK


def test_one_and_many_are_told_apart() -> None:
    """Each count reads well, in each language."""
    counts = {
        (n, språk): [COUNTED[severity].fyll(språk, {"n": n}) for severity in Severity]
        for n in (1, 2)
        for språk in SPRÅK
    }

    assert counts == {
        (1, "nb"): ["1 feil", "1 advarsel", "1 merknad"],
        (1, "nn"): ["1 feil", "1 åtvaring", "1 merknad"],
        (1, "en"): ["1 error", "1 warning", "1 note"],
        (2, "nb"): ["2 feil", "2 advarsler", "2 merknader"],
        (2, "nn"): ["2 feil", "2 åtvaringar", "2 merknader"],
        (2, "en"): ["2 errors", "2 warnings", "2 notes"],
    }
