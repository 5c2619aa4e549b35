"""Files that people have made are left alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from endringsteori.cli.faults import UsageError
from endringsteori.cli.overwriting import spare_others
from endringsteori.report.formats.seal import UNSEALED, sealed

if TYPE_CHECKING:
    from pathlib import Path

OURS = sealed(f"<!-- {UNSEALED} -->\n\n# Funn\n".encode())


def test_a_file_that_others_made_is_not_written_over(tmp_path: Path) -> None:
    """Unless they say so."""
    path = tmp_path / "notat.md"
    path.write_bytes(b"# Mitt notat\n")

    with pytest.raises(UsageError) as refused:
        spare_others([str(path)], (), over=False)
    assert "--skriv-over" in refused.value.told("nn")
    spare_others([str(path)], (), over=True)


def test_our_own_file_with_a_line_of_theirs_is_not_written_over(tmp_path: Path) -> None:
    """What they wrote in it would be lost."""
    path = tmp_path / "funn.md"
    path.write_bytes(OURS + b"Dette tar vi i juni.\n")

    with pytest.raises(UsageError):
        spare_others([str(path)], (), over=False)


def test_our_own_file_a_new_one_and_a_device_may_be_written(tmp_path: Path) -> None:
    """There is nothing to lose."""
    path = tmp_path / "funn.MD"
    path.write_bytes(OURS)

    spare_others([str(path), str(tmp_path / "ny.md"), "/dev/null"], (), over=False)


def test_what_is_read_is_never_written_over(tmp_path: Path) -> None:
    """Not even by those who say so."""
    path = tmp_path / "funn.md"
    path.write_bytes(OURS)

    with pytest.raises(UsageError):
        spare_others([str(path)], [path], over=True)
