"""What is proposed to mend a finding: shown only where reading proves that it does."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import pytest

from endringsteori.checking import Ask, Project, check, locate
from endringsteori.checking.explaining import explain
from endringsteori.checking.proposing import propose
from endringsteori.checking.remedies import REMEDIES
from endringsteori.loading import Memory, Overlay
from endringsteori.rules import RULES
from mends import DAY, explained, first_bad, mend_of
from rules.cases import Situation, situations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.checking import Checked
    from endringsteori.diagnostics import Finding

JUDGED: Final[Mapping[str, str]] = {
    "ET101": "which step of the circle is the wrong one",
    "ET102": "whether the step is turned, or is feedback",
    "ET108": "which link comes between, and which of the two steps the reason is about",
    "ET117": "whether the goal or the measures are for somebody else",
    "ET206": "whether the service has a role, and which",
    "ET208": "who else could carry the goal",
    "ET209": "where lasting money could come from",
    "ET211": "whether the service is missing here or in the register",
    "ET213": "whether any activity makes use of the means",
    "ET214": "whether the money or the expectation is to move",
    "ET215": "whether the goal is given up",
    "ET314": "which of the numbers is wrong",
    "ET317": "which length of period the numbers are to have",
    "ET318": "how the series is joined over the break",
    "ET319": "what the number should have been",
    "ET320": "whether it is to be told in numbers or in words",
    "ET321": "which group the indicator is about",
    "ET322": "whether there are too few places or too great hopes",
    "ET323": "whether the frist or the expectation is to move",
    "ET324": "whether there is an older number to begin from",
    "ET325": "whether the frist or the rhythm is to move",
    "ET327": "which of the numbers is wrong",
    "ET502": "which plan has followed the one that ran out",
    "ET506": "whether there is newer knowledge",
    "ET511": "whether the hypothesis holds without the assumption",
    "ET601": "what is to be different, for whom",
    "ET602": "who it is about",
    "ET603": "what, for whom, how much and when",
    "ET604": "what is different once the work is done",
    "ET701": "what can be said without the number",
    "ET702": "what can be said without the person",
    "ET703": "whether the number may be shown",
    "ET704": "what the person is called here",
    "ET705": "what the person has consented to",
}
"""The rules whose findings no lines of ours mend, and what people must judge instead."""

FIRST_BAD: Final = [
    next(s for s in situations() if s.is_bad and s.code == code) for code in REMEDIES
]


def _ask(situation: Situation) -> Ask:
    settings = dict(situation._settings())  # noqa: SLF001 - the same settings as the rules are tested in
    dato = settings.get("dato")
    profil = situation._profil(settings.get("profil"))  # noqa: SLF001 - the same
    return Ask(date.fromisoformat(dato) if dato else DAY, profil)


def _checked(situation: Situation, tree: Overlay | None = None) -> Checked:
    (project,) = locate((situation.path,))
    if tree is not None:
        project = Project(project.name, project.folder, tree)
    (checked,) = check((project,), _ask(situation))
    return checked


def _faults(checked: Checked) -> set[str]:
    return {f.fingerprint for f in checked.findings if f.code.startswith("ET0")}


def test_every_rule_has_a_mend_or_a_reason_for_none() -> None:
    """Reading is mended by `rett`; the others are in one table or the other."""
    codes = {rule.code for rule in RULES if not rule.code.startswith("ET0")}

    assert codes == set(REMEDIES) | set(JUDGED)
    assert set() == set(REMEDIES) & set(JUDGED)


@pytest.mark.parametrize("situation", FIRST_BAD, ids=lambda s: s.code)
def test_the_mend_makes_the_finding_go_away(situation: Situation) -> None:
    """Put in the files, it leaves no finding there and brings no fault of reading."""
    before = _checked(situation)
    finding = next(f for f in before.findings if f.code == situation.code)
    ledd = finding.fingerprint.partition("@")[2]
    (found,) = explain(before.project, _ask(situation), situation.code, ledd).found
    assert found.mend is not None
    changed = {change.file: change.after for change in found.mend.changes}
    after = _checked(situation, Overlay(before.project.tree, changed))

    assert finding.fingerprint not in {f.fingerprint for f in after.findings}
    assert _faults(after) <= _faults(before)


def test_a_finding_that_asks_for_judgement_has_no_mend() -> None:
    """A circle: only people know which step is wrong."""
    text = first_bad("kjede", "ET101")
    (found,) = explained(text, "ET101", "losen/følge-opp").found

    assert found.mend is None


def test_what_rett_mends_is_mended_as_rett_does() -> None:
    """A key that is surely misspelt: the same change, and only for this finding."""
    text = "endringsteori: 1\ntjenester:\n  ppt:\n    navn: PPT\n    sektr: helse\n    merknd: x\n"
    (found,) = explained(text, "ET005", "ppt[sektr]").found

    assert found.mend is not None
    assert found.mend.is_fix
    assert found.mend.changes[0].after.decode() == text.replace("sektr", "sektor")


def test_a_mend_that_cannot_be_written_is_not_shown() -> None:
    """The activity stands inside braces in braces, which no line can be put into."""
    text = (
        "endringsteori: 1\ntjenester: {ppt: {navn: PPT}}\n"
        "tiltak: {los: {navn: Losen, aktiviteter: {møte: {navn: Møte}}}}\n"
    )

    assert mend_of(text, "ET202", "los") is None


def test_a_hit_that_is_not_known_has_no_mend() -> None:
    """Such as one of a rule whose hits have been hidden for privacy."""
    text = first_bad("tjenester", "ET207")
    project = Project("kjede.yaml", "", Memory({"kjede.yaml": text.encode()}))
    ask = Ask(DAY)
    (checked,) = check((project,), ask)
    finding: Finding = next(f for f in checked.findings if f.code == "ET207")

    assert propose(checked, ask, finding, None) is None
