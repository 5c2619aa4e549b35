"""The plans in blocks: what stands in each, and nothing where there is nothing."""

from __future__ import annotations

from builders import innsats, mål, plan, teori, tiltak
from endringsteori.document import Heading, Item, Items, Paragraph, Rows
from endringsteori.graph import graf
from endringsteori.output.plan.plans import plans, together
from output.plan.fjellfjord import planned


def test_no_plans_at_all() -> None:
    """It is said where to begin, and there is nothing to sum up."""
    shown = planned(graf(teori()))

    assert [type(block) for block in plans(shown)] == [Heading, Paragraph]
    assert [*together(shown)] == []


def test_a_plan_that_says_nothing_of_itself() -> None:
    """No empty line where type, years and adoption would have stood."""
    assert [*plans(planned(graf(teori(plan("p")))))][1:] == [
        Heading(3, "P"),
        Paragraph("Ingen mål er forankret her."),
    ]


def test_a_plan_without_years_has_its_money_for_the_year_of_the_day() -> None:
    """And that is said."""
    theory = teori(plan("p"), mål("m", forankret_i="p"), tiltak("t", mål="m"))

    blocks = [*plans(planned(graf(theory)))]

    assert blocks[2] == Paragraph(
        "Planen sier ikke hvilke år den gjelder. Pengene er for 2026."
    )


def test_goals_without_measures_and_measures_with_resources() -> None:
    """What is anchored, how far it has come, and what goes in."""
    theory = teori(
        plan("p"),
        plan("q"),
        mål("m", forankret_i="p"),
        mål("n", forankret_i="q"),
        tiltak("t", innsats(årsverk="1,5"), mål="m", status="pågår"),
    )

    items = [b for b in plans(planned(graf(theory))) if isinstance(b, Items)]

    assert items == [
        Items(
            [
                Item("1 mål: «M»"),
                Item("1 tiltak (1 pågår): «T»"),
                Item("Dette går inn: 1,5 årsverk."),
            ]
        ),
        Items([Item("1 mål: «N»"), Item("Ingen tiltak er for disse målene.")]),
    ]


def test_all_together_counts_a_measure_once() -> None:
    """Also those outside, in a table of their own; not where one plan is asked for."""
    money = [{"type": "drift", "beløp": "1200"}]
    theory = teori(
        plan("p", periode="2026"),
        plan("q", periode="2026"),
        mål("m", forankret_i=("p", "q")),
        tiltak("t", mål="m", finansiering=money),
        tiltak("u", finansiering=money),
    )

    tables = [b for b in together(planned(graf(theory))) if isinstance(b, Rows)]

    assert [table.caption for table in tables] == [
        "",
        "Tiltak som ikke står i noen plan",
    ]
    assert [*together(planned(graf(theory), "p"))] == []
