"""Three chains as good advisers first write them: sound, with ordinary gaps.

A tool that drowns such a chain in findings is put away. So what each rule says of them is
counted here, as the entries that people see, in a golden file: a rule that grows noisy
shows in the diff. Whoever updates the file reads the messages aloud first.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from endringsteori import graf, les, valider
from endringsteori.checking import entries
from endringsteori.diagnostics import Severity
from endringsteori.rules import PROFILER
from endringsteori.texts import LEDD_SLAG

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conftest import Golden
    from endringsteori.checking import Entry
    from endringsteori.rules import Profil

HOME: Final = Path(__file__).parent
CHAINS: Final = tuple(sorted(path.stem for path in HOME.glob("*.yaml")))
DAY: Final = date(2026, 11, 21)


def found(chain: str, profil: Profil) -> tuple[Entry, ...]:
    """Check a chain, and give what people see."""
    lest = les(HOME / f"{chain}.yaml")
    return entries(lest.teori, valider(lest, dato=DAY, profil=profil))


def links(chain: str) -> int:
    """Count the links of a chain, goals apart."""
    return len(graf(les(HOME / f"{chain}.yaml").teori).nodes(*LEDD_SLAG))


def test_the_chains_are_from_different_fields() -> None:
    """School, home and leisure."""
    assert CHAINS == ("foreldreprogram", "fritidskort", "mentorordning")


@pytest.mark.parametrize("chain", CHAINS)
def test_the_chains_are_of_ordinary_size(chain: str) -> None:
    """About 25 links."""
    assert 22 <= links(chain) <= 28


@pytest.mark.parametrize("chain", CHAINS)
def test_a_draft_is_not_drowned(chain: str) -> None:
    """At most ten entries, none of them a feil."""
    told = found(chain, "utkast")

    assert len(told) <= 10
    assert {entry.severity for entry in told} <= {Severity.WARNING}


@pytest.mark.parametrize("chain", CHAINS)
def test_a_first_version_gets_about_one_entry_a_link(chain: str) -> None:
    """Enough to work with, and no more than can be read; nothing is broken."""
    told = found(chain, "standard")

    assert 20 <= len(told) <= 30
    assert Severity.ERROR not in {entry.severity for entry in told}


def test_how_much_each_rule_says(golden: Golden) -> None:
    """By chain and profile, so that a rule that grows noisy is seen."""
    shown = "\n".join(line for chain in CHAINS for line in _counted(chain))

    golden("antall.txt", f"{shown}\n")


def _counted(chain: str) -> Iterator[str]:
    by_profile = {
        profil: Counter(entry.code for entry in found(chain, profil))
        for profil in PROFILER
    }
    yield f"{chain}: {links(chain)} ledd"
    yield _row("", *PROFILER)
    for code in sorted(set().union(*by_profile.values())):
        yield _row(code, *(counter[code] for counter in by_profile.values()))
    yield _row("i alt", *(counter.total() for counter in by_profile.values()))
    yield ""


def _row(name: str, *cells: object) -> str:
    return f"{name:<6}" + "".join(f"{cell:>10}" for cell in map(str, cells))
