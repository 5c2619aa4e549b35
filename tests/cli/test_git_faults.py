"""What went wrong with git, in words."""

from __future__ import annotations

import pytest

from endringsteori.cli.git_faults import git_fault
from endringsteori.loading import GitError, GitTrouble
from endringsteori.texts import SPRÅK


@pytest.mark.parametrize("trouble", GitTrouble)
def test_every_trouble_has_its_sentence(trouble: GitTrouble) -> None:
    """In three languages, with what it is about."""
    error = GitError(trouble, folder="/arkiv", revision="main", said="fatal: nei")

    sentences = [git_fault(error).told(språk) for språk in SPRÅK]

    assert len(set(sentences)) == len(SPRÅK)
    for sentence in sentences:
        named = ("/arkiv", "main", "fatal: nei")
        assert trouble is GitTrouble.NO_GIT or any(name in sentence for name in named)


def test_a_shallow_clone_is_told_how_to_mend_it() -> None:
    """For people and for CI."""
    sentence = git_fault(GitError(GitTrouble.SHALLOW, revision="main")).told("nb")

    assert "git fetch --depth" in sentence
    assert "fetch-depth: 0" in sentence
