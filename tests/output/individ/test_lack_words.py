"""What a plan lacks is told kindly."""

from __future__ import annotations

import pytest

from endringsteori.graph import PlanLackKind
from endringsteori.output.individ.lack_words import LACKS
from endringsteori.texts import SPRÅK


@pytest.mark.parametrize("kind", PlanLackKind)
def test_everything_that_can_be_lacking_has_words(kind: PlanLackKind) -> None:
    """For one thing and for several, in each language; a question or a statement, whole."""
    for språk in SPRÅK:
        for names in (("a",), ("a", "b")):
            said = LACKS[kind].fyll(språk, {"hva": names, "n": len(names)})
            assert said.endswith((".", "?"))


def test_nobody_is_told_off() -> None:
    """It is not there yet; nobody has failed."""
    for tekst in LACKS.values():
        for word in ("feil", "må", "skal ha", "ulovlig"):
            assert f" {word} " not in tekst.nb
