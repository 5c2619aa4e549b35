"""The whole of what is told of plans: headings without leaps, and the stamp first."""

from __future__ import annotations

from itertools import pairwise

from builders import teori
from endringsteori.document import Heading, Paragraph
from endringsteori.graph import graf
from endringsteori.output.plan.telling import tell
from output.plan.fjellfjord import fjellfjord, planned


def test_no_level_of_headings_is_skipped() -> None:
    """On the way down."""
    levels = [b.level for b in tell(fjellfjord()) if isinstance(b, Heading)]

    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_what_is_about_a_person_is_stamped() -> None:
    """Before anything else."""
    theory = teori(nivå="individ", individ={"referanse": "A"})

    first = next(tell(planned(graf(theory))))

    assert isinstance(first, Paragraph)
    assert first.text.startswith("Taushetsbelagt.")
