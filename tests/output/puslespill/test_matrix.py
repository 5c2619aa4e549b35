"""Goals by measures."""

from __future__ import annotations

from builders import effekt, mål, teori, tiltak, tjeneste
from endringsteori.graph import graf
from endringsteori.output.puslespill.matrix import Head, Matrix, Row, matrix_of
from endringsteori.output.puslespill.shown import Shown


def test_a_measure_reaches_a_goal_or_only_names_it() -> None:
    """Four kinds of cells, and what stands above them."""
    theory = teori(
        tiltak("a", effekt("e", mål="m"), mål="m", status="idé", ansvarlig="nav"),
        tiltak("b", mål="m"),
        mål("m", "over"),
        mål("n"),
        mål("over"),
        tjeneste("nav"),
    )

    assert matrix_of(Shown(graf(theory), "nb")) == Matrix(
        (Head("A", "Nav", "idé"), Head("B", "ingen tjeneste", "")),
        (
            Row("M", ("reached", "named")),
            Row("N", ("", "")),
            Row("Over", ("below", "")),
        ),
    )
