"""Golden files: what a renderer gave when somebody last looked at it and nodded."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import HealthCheck, settings

__all__ = ["Golden", "golden", "pytest_addoption"]


settings.register_profile(
    "vanlig",
    max_examples=70,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
"""Whole theories and their files are large, and take their time to draw where others use
the machine too: that is no fault of the test that draws them. Seventy examples instead of a
hundred keep `make test` within its eight minutes."""
settings.register_profile("stor", settings.get_profile("vanlig"), max_examples=1000)
"""Many examples, for `pytest --hypothesis-profile=stor`: tests that set no number heed it."""
settings.load_profile("vanlig")


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
