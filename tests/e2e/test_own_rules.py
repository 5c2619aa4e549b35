"""Rules of projects and of packages, and registers, as users run them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

import pytest

from installed import EXAMPLE, install, install_example
from program import run_program

if TYPE_CHECKING:
    from pathlib import Path

    from program import Outcome

OWN: Final = EXAMPLE.parent / "egne-regler"
DAY: Final = ("--dato", "2026-11-21")

_OF_OWN: Final = {
    "FJELL-01@lesesporet": ("advarsel", "åpen"),
    "FJELL-02@lesesporet/foreldremøte": ("merknad", "unntatt"),
    "FJELL-03@lesesporet/leser-hjemme": ("merknad", "åpen"),
}
_CRASHING: Final = """\
from endringsteori.regler import Card, Levels, Rule, Tekst, Words

tekst = Tekst(nb="Nei.", nn="Nei.", en="No.")
REGLER = (
    Rule("KRASJ-1", "krasj", Levels.of("A/A/A"), Card("a", "b", "c", "d"),
         {"": Words(tekst, tekst)}, lambda case: 1 / 0, frozenset()),
)
"""


def run(*argv: str, cwd: Path, site: Path | None = None) -> Outcome:
    """Start the program, with packages of a folder installed."""
    environ = {} if site is None else {"PYTHONPATH": str(site)}
    return run_program(*argv, cwd=cwd, environ=environ)


def found(outcome: Outcome) -> dict[str, tuple[str, str]]:
    """Give how grave each finding of a run is, and whether it is open."""
    assert not outcome.stderr
    return {
        finding["fingerprint"]: (finding["severity"], finding["status"])
        for finding in json.loads(outcome.stdout)["findings"]
    }


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Give a folder that the example of a rule package is installed in."""
    install_example(tmp_path)
    return tmp_path


def test_the_example_of_own_rules_is_as_its_readme_says() -> None:
    """Severity, exceptions and settings are those of any rule."""
    outcome = run("valider", ".", *DAY, "--format", "json", cwd=OWN)
    readme = (OWN / "README.md").read_text("utf-8")

    assert found(outcome) == _OF_OWN
    assert {name for name in _OF_OWN if f"`{name}`" not in readme} == set()


def test_an_own_rule_can_be_turned_off_in_one_run() -> None:
    """As any rule; one that nobody has is refused when the project is known."""
    off = run("valider", ".", *DAY, "--regel", "FJELL-01=av", cwd=OWN)
    unknown = run("valider", ".", *DAY, "--regel", "FJELL-09=av", cwd=OWN)

    assert b"FJELL-01" not in off.stdout
    assert unknown.returncode == 2
    assert "Kjenner ikke «FJELL-09»." in unknown.stderr.decode()


def test_the_example_of_a_rule_package(site: Path) -> None:
    """Its rule and its checklist, with the severity that the project has chosen."""
    outcome = run(
        "valider", "prosjekt", *DAY, "--format", "json", cwd=EXAMPLE, site=site
    )

    assert found(outcome) == {
        "FJELL-01@åpen-skole": ("advarsel", "åpen"),
        "ET508@for-vi-starter[kan-stoppe]": ("merknad", "åpen"),
    }


def test_the_rule_of_a_package_is_explained_and_listed(site: Path) -> None:
    """With the package that it is from."""
    card = run("forklar", "fjell-01", "prosjekt", cwd=EXAMPLE, site=site)
    listed = run("regler", "prosjekt", cwd=EXAMPLE, site=site)

    head, origin, *_ = card.stdout.decode().splitlines()
    assert head == "FJELL-01 tiltak med bare én tjeneste"
    assert origin == "Fra regelpakken «fjellfjord-regler»."
    assert listed.stdout.decode().splitlines()[-1].split()[:4] == [
        *("FJELL-01", "av", "merknad", "advarsel")
    ]


def test_a_package_that_is_not_installed_is_one_finding() -> None:
    """At its name, and nothing else speaks of its checklist."""
    outcome = run("valider", "prosjekt", *DAY, "--format", "json", cwd=EXAMPLE)
    names = [name for name in found(outcome) if not name.startswith("ET5")]

    assert names == ["ET006@innstillinger[regelpakker=fjellfjord-regler]"]
    assert outcome.returncode == 1


def test_an_installed_package_does_nothing_until_a_project_names_it(
    tmp_path: Path,
) -> None:
    """Its code is not even imported."""
    points = {"endringsteori.regler": {"a": "farlig:REGLER"}}
    install(tmp_path, "farlig", points, farlig="raise SystemExit('lastet')")
    outcome = run("valider", ".", *DAY, cwd=OWN, site=tmp_path)

    assert (outcome.returncode, outcome.stderr) == (0, b"")


def test_a_rule_of_a_package_that_crashes(tmp_path: Path) -> None:
    """One sentence names the rule, its package, and what to do; no traceback."""
    points = {"endringsteori.regler": {"a": "krasj:REGLER"}}
    install(tmp_path, "krasj-regler", points, krasj=_CRASHING)
    file = tmp_path / "plan.yaml"
    file.write_text(
        "endringsteori: 1\ninnstillinger:\n  regelpakker: krasj-regler\n", "utf-8"
    )
    outcome = run("valider", "plan.yaml", cwd=tmp_path, site=tmp_path)

    assert outcome.returncode == 3
    assert outcome.stderr.decode() == (
        "Regelen KRASJ-1 i regelpakken «krasj-regler» sviktet (ZeroDivisionError). "
        "Det er en feil i pakken, ikke i det du har skrevet: meld fra til dem som lager "
        "den, og kjør så lenge med --regel KRASJ-1=av.\n"
    )


def test_findings_in_a_register_are_shown_when_asked_for(tmp_path: Path) -> None:
    """With its path as seen from here; else they neither show nor count."""
    for name, text in {
        "oss": "innstillinger:\n  register: ../felles\n",
        "felles": "tjenester:\n  ppt: PPT\n  nav:\n    navn: NAV\n    eigar: stat\n",
    }.items():
        (tmp_path / name).mkdir()
        file = tmp_path / name / "endringsteori.yaml"
        file.write_text(f"endringsteori: 1\n{text}", "utf-8")
    hidden = run("valider", "oss", cwd=tmp_path)
    shown = run("valider", "oss", "--med-register", cwd=tmp_path)

    assert hidden.returncode == 0
    assert "felles" not in hidden.stdout.decode()
    assert shown.returncode == 1
    assert "  felles/endringsteori.yaml:6:5\n" in shown.stdout.decode()
