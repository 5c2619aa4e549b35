"""Golden files: what a renderer gave when somebody last looked at it and nodded."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import settings

__all__ = ["Golden", "golden", "pytest_addoption"]


settings.register_profile("stor", max_examples=1000, deadline=None)
"""Many examples, for `pytest --hypothesis-profile=stor`: tests that set no number heed it."""


class Golden(Protocol):
    """Compares with a golden file, or writes it anew."""

    def __call__(self, name: str, actual: str | bytes) -> None:
        """Fail where `actual` differs from the file `golden/<name>` beside the test."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the flag that writes golden files anew, to be read in the diff."""
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write the golden files anew instead of comparing with them",
    )


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compare with a golden file in the folder `golden` beside the test."""
    folder = Path(str(request.path)).parent / "golden"

    def compare(name: str, actual: str | bytes) -> None:
        data = actual if isinstance(actual, bytes) else actual.encode()
        path = folder / name
        if request.config.getoption("--update-golden"):
            folder.mkdir(exist_ok=True)
            path.write_bytes(data)
        assert path.read_bytes().decode() == data.decode()

    return compare
