"""The benchmarks measure what they say they measure. Their figures are never asserted."""

from __future__ import annotations

import sys
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

import pytest

from benchmarks.benk import on_page, table
from benchmarks.compared import comparisons
from benchmarks.figurer import draw
from benchmarks.generator import LINKS_PER_MEASURE, chain_file
from benchmarks.kommuner import LINKS, country
from benchmarks.landet import country as country_files
from benchmarks.landet import municipality
from benchmarks.puslespill import QUESTIONS, ask
from benchmarks.puslespill import table as puzzle_table
from benchmarks.rettelser import EDITS, project, times
from benchmarks.timing import Comparison, Cost, Pairs, compare
from endringsteori import Memory, Severity, Teori, graf, les, valider

if TYPE_CHECKING:
    from pathlib import Path

MEGABYTE = 1_000_000


@pytest.fixture(scope="module")
def large() -> str:
    """Give the file that P1 is measured on."""
    return chain_file(5000)


def read(text: str) -> Teori:
    """Read a chain file, which must be without faults."""
    lest = les(Memory({"kjeder.yaml": text.encode()}))
    assert lest.funn == ()
    return lest.teori


def links_and_measured(teori: Teori) -> tuple[int, int]:
    """Count the links in the measures, and how many of them an indicator measures."""
    links = measured = 0
    for tiltak in teori.tiltak:
        names = {
            ledd.id
            for section in (
                tiltak.innsats,
                tiltak.aktiviteter,
                tiltak.resultater,
                tiltak.virkninger,
                tiltak.effekter,
            )
            for ledd in section
        }
        links += len(names)
        pointed = {name for one in tiltak.indikatorer for name in one.måler}
        measured += len(names & pointed)
    return links, measured


def test_the_large_file_has_five_thousand_links_every_third_measured(
    large: str,
) -> None:
    """As the target is put."""
    links, measured = links_and_measured(read(large))

    assert links == 5000
    assert measured == 1667
    assert 2.4 * MEGABYTE < len(large.encode()) < 2.8 * MEGABYTE


def test_the_file_is_the_same_every_time() -> None:
    """So that the figures of two days can be compared."""
    assert chain_file(100) == chain_file(100)


def test_a_generated_file_has_gaps_but_no_faults() -> None:
    """The rules have work to do."""
    findings = valider(read(chain_file(200)), dato=date(2026, 11, 21))
    severities = {finding.severity for finding in findings}

    assert Severity.WARNING in severities
    assert Severity.ERROR not in severities


def test_links_come_in_whole_measures() -> None:
    """Anything else is refused, not rounded."""
    with pytest.raises(ValueError, match="no multiple"):
        chain_file(LINKS_PER_MEASURE + 1)


def test_two_processes_are_timed_in_pairs() -> None:
    """Each pair has its ratio, and every figure is of a process that ran."""
    command = (sys.executable, "-c", "pass")

    pairs = compare(Comparison("to like", command, command, target=1, pairs=2))

    assert len(pairs.ratios) == 2
    assert min(pairs.ours.cpu, pairs.ours.clock, pairs.ours.memory) > 0


def test_the_table_shows_the_middle_and_the_spread() -> None:
    """In Norwegian numbers, with the target beside them."""
    theirs = Cost(1, 1, MEGABYTE)
    comparison = Comparison("P1 | vi mot dem", (), (), target=0.8, pairs=3)
    costs = tuple((Cost(cpu, cpu, 90_000 * MEGABYTE), theirs) for cpu in (3, 1, 2))

    row = table([Pairs(comparison, costs)]).splitlines()[-1]

    assert "| P1 | vi mot dem | 2,00 (1,00–3,00) | ≤ 0,8 | 2,00 s | 1,00 s |" in row
    assert "| 90000 MB |" in row


def test_everything_is_compared_with_a_target(tmp_path: Path) -> None:
    """P1, P2, the comparison of editions, the puzzle, and the three of P3."""
    found = list(comparisons(tmp_path, 3))

    targets = [one.target for one in found if one.target is not None]
    assert targets == [0.8, 0.5, 1.2, 3, 2, 1.5, 4, 4]
    assert [one.share for one in found if one.share != 1] == [2, 3 * 1600 / 5000]


def test_a_part_of_a_page_is_written_again() -> None:
    """What people have written before and after it stays."""
    page = "# Farten\n<!-- benk -->\ngammelt\n<!-- /benk -->\nDet vi har prøvd.\n"

    renewed = on_page(page, "nytt\n")

    assert renewed == page.replace("gammelt", "nytt")
    assert on_page(renewed, "nytt\n") == renewed
    country = on_page(page, "alle\n", "landet")
    assert country == f"{page}<!-- landet -->\nalle\n<!-- /landet -->\n"


def test_a_municipality_has_every_section_and_its_flaws() -> None:
    """Each is its own, and without flaws none is a fault."""
    lest = les(Memory({"kjeder.yaml": municipality(3, 8, flawed=0).encode()}))
    flawed = les(Memory({"kjeder.yaml": municipality(3, 8, flawed=4).encode()}))

    assert lest.funn == ()
    assert links_and_measured(lest.teori)[0] == 64
    assert {funn.code for funn in flawed.funn} <= {"ET008", "ET010"}
    assert len(flawed.funn) == 2
    assert municipality(3) != municipality(4)


def test_a_country_is_a_folder_for_each_municipality(tmp_path: Path) -> None:
    """Each can be checked by itself."""
    homes = country_files(tmp_path, 2)

    assert [home.name for home in homes] == ["kommune-000", "kommune-001"]
    assert all((home / "endringsteori.yaml").is_file() for home in homes)


def test_a_figure_is_timed_with_its_engine_apart() -> None:
    """The engine is a part of the whole, and the rest is ours."""
    drawing = draw(LINKS_PER_MEASURE, runs=1)

    assert drawing.boxes == LINKS_PER_MEASURE + 1
    assert 0 < drawing.engine < drawing.total
    assert drawing.own == pytest.approx(100 * (drawing.total / drawing.engine - 1))


def test_municipalities_are_copies_under_common_goals() -> None:
    """Twice the links, ids of their own, and goals that both work towards."""
    two = graf(country(2))
    links = sum(node.slag != "mål" for node in two.nodes())
    towards = (two.measures_reaching(f"landsmål-{n}") for n in range(30))
    homes = Counter(id_.partition("-")[0] for measures in towards for id_ in measures)

    assert links == 2 * LINKS
    assert homes == {"k0": 27, "k1": 27}


def test_every_question_is_asked_and_shown() -> None:
    """With what it costs and how long its answer is."""
    size = ask(1, runs=1)

    shown = puzzle_table([size, size])

    assert size.links == LINKS
    assert size.asked.keys() == {*QUESTIONS, "graf(teori)"}
    assert all(f"| `{name}` |" in shown for name in QUESTIONS)
    empty = {name for name, one in size.asked.items() if not one.answer}
    assert empty <= {
        "circles",
        "groups_left_out",
        "goals_on_soft_money",
        "unused_means",
        "unowned",
    }


def test_every_edit_changes_a_project_that_has_no_faults() -> None:
    """Each is timed once; the project has a hundred links to a file."""
    files = project(1)
    theory = les(Memory(files))
    own = files["tiltak/fil-00.yaml"].decode()

    made = list(times(files, runs=1))

    assert theory.funn == ()
    assert links_and_measured(theory.teori)[0] == 5 * LINKS_PER_MEASURE
    assert [one.words for one in made] == [*EDITS]
    assert all(one.time > 0 for one in made)
    for edit in EDITS.values():
        edited = les(Memory({**files, "tiltak/fil-00.yaml": edit(own).encode()}))
        assert edit(own) != own
        assert edited.funn == ()
