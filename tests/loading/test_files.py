"""The files of one project, before anything is put together."""

from __future__ import annotations

import pytest

from endringsteori.loading import Memory
from endringsteori.loading.files import Files
from endringsteori.loading.notebook import Notebook


def files_of(text: str, prefix: str = "", **others: bytes) -> Files:
    """Read the files of a project in memory."""
    data = {"endringsteori.yaml": text.encode()}
    data |= {f"{name}.yaml": content for name, content in others.items()}
    files = Files(Memory(data), Notebook("endringsteori.yaml"), prefix)
    files.read()
    return files


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("../felles", ("../felles",)),
        ("\n    - a\n    - {b: c}\n    - d", ("a", "d")),
        ("{a: b}", ()),
        ("", ()),
    ],
)
def test_a_setting_is_known_before_anything_is_validated(
    value: str, expected: tuple[str, ...]
) -> None:
    """One text or several; what has another form is told of later."""
    files = files_of(f"innstillinger:\n  register: {value}\n")

    assert files.setting("register") == expected


@pytest.mark.parametrize("text", ["", "a: [", "innstillinger: x\n", "- a\n"])
def test_without_settings_there_is_no_setting(text: str) -> None:
    """Whatever stands in the root file."""
    assert files_of(text).setting("register") == ()


def test_a_prefix_goes_before_every_path() -> None:
    """Also in what is told of a file that cannot be read."""
    files = files_of("", "../felles/", b=b"\xff")

    assert list(files.sources) == [
        "../felles/endringsteori.yaml",
        "../felles/b.yaml",
    ]
    assert [one.at.element for one in files.notes.trouble] == ["../felles/b.yaml"]
