"""The benchmarks measure what they say they measure. Their figures are never asserted."""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from benchmarks.benk import main, on_page, table
from benchmarks.compared import comparisons
from benchmarks.figurer import draw
from benchmarks.generator import LINKS_PER_MEASURE, chain_file
from benchmarks.kommuner import LINKS, country
from benchmarks.landet import country as country_files
from benchmarks.landet import municipality
from benchmarks.puslespill import QUESTIONS, ask
from benchmarks.puslespill import table as puzzle_table
from benchmarks.rettelser import EDITS, project, times
from benchmarks.spectral import peer
from benchmarks.timing import Comparison, Cost, Pairs, compare
from endringsteori import Memory, Severity, Teori, graf, les, valider

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


def test_spectral_is_compared_on_the_same_bytes_as_the_other_peers(
    tmp_path: Path,
) -> None:
    """Where it is installed, and by a rule that reads our own schema."""
    without = {one.name for one in comparisons(tmp_path, 3)}
    added = [
        one
        for one in comparisons(tmp_path, 3, spectral=True)
        if one.name not in without
    ]

    (one,) = added
    assert one.name == "P1 | `valider` på 500 ledd mot `spectral`"
    assert one.theirs == (*peer.PROGRAM, one.ours[-1])
    assert Path(peer.PROGRAM[-1]).is_file()


def test_without_node_it_is_said_why_spectral_is_not_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A sentence for the page; all else is measured."""
    monkeypatch.setenv("PATH", str(tmp_path))

    assert peer.install() == "Node og npm finnes ikke på maskinen."


def test_spectral_and_all_it_needs_are_pinned() -> None:
    """By version and hash, and with no address that another would not have."""
    folder = Path(peer.PROGRAM[-1]).parent
    asked = json.loads((folder / "package.json").read_bytes())["devDependencies"]
    packages = json.loads((folder / "package-lock.json").read_bytes())["packages"]
    own = packages.pop("")

    assert own["devDependencies"] == asked
    assert all(re.fullmatch(r"[\d.]+", version) for version in asked.values())
    assert asked == {
        name: packages[f"node_modules/{name}"]["version"] for name in asked
    }
    assert all(one["integrity"] and "resolved" not in one for one in packages.values())


class FakeSpectral:
    """A program in the place of Spectral, which finds a fault where a pattern matches."""

    def __init__(self, pattern: str, folder: Path) -> None:
        self.pattern = pattern
        self.folder = folder

    @property
    def command(self) -> tuple[str, ...]:
        """Give what starts it; the file to check comes last."""
        program = self.folder / "spectral.py"
        program.write_text(
            "import json, re, sys\n"
            "lines = enumerate(open(sys.argv[2], encoding='utf-8'))\n"
            "ends = [{'line': n} for n, line in lines if re.search(sys.argv[1], line)]\n"
            "print(json.dumps([{'code': 'skjema', 'range': {'start': one, 'end': one}}\n"
            "                  for one in ends]))\n",
            encoding="utf-8",
        )
        return sys.executable, str(program), self.pattern


def test_a_spectral_that_finds_the_planted_fault_is_trusted(tmp_path: Path) -> None:
    """It passes the good file, and points at the fault in the broken one."""
    good = tmp_path / "kjeder.yaml"
    good.write_text(chain_file(LINKS_PER_MEASURE), encoding="utf-8")

    peer.prove(FakeSpectral("nvan:", tmp_path).command, good, tmp_path)


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        pytest.param("no such", "finner ikke feilen på linje", id="finds nothing"),
        pytest.param("^tiltak:", "er uten feil", id="finds too much"),
    ],
)
def test_a_spectral_that_does_not_judge_is_not_measured(
    pattern: str, told: str, tmp_path: Path
) -> None:
    """Else one that reads nothing would be the fastest."""
    good = tmp_path / "kjeder.yaml"
    good.write_text(chain_file(LINKS_PER_MEASURE), encoding="utf-8")

    with pytest.raises(RuntimeError, match=told):
        peer.prove(FakeSpectral(pattern, tmp_path).command, good, tmp_path)


def test_a_spectral_that_fails_is_not_measured(tmp_path: Path) -> None:
    """What it answers is no JSON then."""
    good = tmp_path / "kjeder.yaml"
    good.write_text(chain_file(LINKS_PER_MEASURE), encoding="utf-8")

    with pytest.raises(RuntimeError, match=r"svarte ikke i JSON \(kode 0\)"):
        peer.prove((sys.executable, "-c", "print('Error')"), good, tmp_path)


def test_what_is_planted_in_the_file_is_a_fault() -> None:
    """The only one, on the line that is told."""
    text = chain_file(LINKS_PER_MEASURE)

    broken, line = peer.planted(text)

    assert les(Memory({"kjeder.yaml": text.encode()})).funn == ()
    funn = les(Memory({"kjeder.yaml": broken.encode()})).funn
    assert [one.span.start.line for one in funn if one.span] == [line + 1]
    pairs = zip(text.splitlines(), broken.splitlines(), strict=True)
    assert [n for n, (was, now) in enumerate(pairs) if was != now] == [line]


def test_a_country_of_none_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before anything is measured, and the page stays as it is."""
    page = tmp_path / "side.md"

    with pytest.raises(SystemExit):
        main(["--ut", str(page), "--kommuner", "0"])

    assert "--kommuner må være 1 eller flere" in capsys.readouterr().err
    assert not page.exists()


def test_a_part_of_a_page_is_written_again() -> None:
    """What people have written before and after it stays."""
    page = "# Farten\n<!-- benk -->\ngammelt\n<!-- /benk -->\nDet vi har prøvd.\n"

    renewed = on_page(page, "nytt\n")

    assert renewed == page.replace("gammelt", "nytt")
    assert on_page(renewed, "nytt\n") == renewed


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
