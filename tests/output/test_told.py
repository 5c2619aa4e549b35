"""Telling of a project at once, and letting its findings go."""

from __future__ import annotations

import pickle
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from endringsteori.output import FORMATS
from endringsteori.output.told import pieces, tell
from menagerie import compared, confidential, menagerie, quiet, run_of

if TYPE_CHECKING:
    from endringsteori.checking import Checked

BY_PROJECT = tuple(name for name, one in FORMATS.items() if one.is_by_project)
RUN = run_of()


@pytest.mark.parametrize("form", BY_PROJECT)
def test_what_is_told_project_by_project_is_what_is_told_of_them_all(form: str) -> None:
    """Byte for byte, with findings of every kind in several of them, and none in one."""
    projects = (menagerie(), quiet(), compared(), confidential(), menagerie("nn"))
    told = [tell(one, RUN, BY_PROJECT) for one in projects]

    assert "".join(pieces(told, RUN, form)) == FORMATS[form].render(run_of(*projects))


@pytest.mark.parametrize("form", BY_PROJECT)
def test_nothing_is_found_in_any_project(form: str) -> None:
    """The text is as whole."""
    told = [tell(quiet(), RUN, BY_PROJECT)] * 2

    assert "".join(pieces(told, RUN, form)) == FORMATS[form].render(
        run_of(quiet(), quiet())
    )


def test_half_of_a_surrogate_pair_is_kept() -> None:
    """Only the one who writes it decides what becomes of it."""
    whole = menagerie()
    odd = replace(whole, findings=(replace(whole.findings[0], message="\ud800"),))

    assert "\ud800" in "".join(pieces([tell(odd, RUN, ("json",))], RUN, "json"))


@pytest.mark.parametrize("one", [menagerie(), confidential()])
def test_what_a_run_must_know_of_a_project_comes_along(one: Checked) -> None:
    """To another process too."""
    sent = pickle.loads(pickle.dumps(tell(one, RUN, ("json",))))  # noqa: S301 - our own

    assert sent.summary == one.summary
    assert sent.is_confidential is one.is_confidential
    assert (sent.files, sent.settings) == (one.files, one.settings)
    assert sent.project.path("a.yaml") == one.project.path("a.yaml")
    assert [rule.code for rule in sent.rules] == [rule.code for rule in one.rules]
