"""Word files in another program than Word: every type of report of Fjellfjord.

It takes most of a minute, so it is for `make test-stor`.
"""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import settings

from endringsteori.report import TYPES, Choice, document_of, write
from report.cases import fjellfjord

if TYPE_CHECKING:
    from pathlib import Path

_PROGRAM: Final = shutil.which("soffice")
_MOST_SECONDS: Final = 300

pytestmark = [
    pytest.mark.skipif(
        settings.get_current_profile_name() != "stor",
        reason="for the profile «stor»: LibreOffice takes most of a minute",
    ),
    pytest.mark.skipif(_PROGRAM is None, reason="LibreOffice is not here"),
]


def test_every_type_opens_in_libreoffice(tmp_path: Path) -> None:
    """And comes out as pages, in one run of the program."""
    assert _PROGRAM is not None
    case = fjellfjord("nb", Choice(tiltak=("losen",)))
    files = [tmp_path / f"{number}.docx" for number in range(len(TYPES))]
    for name, path in zip(TYPES, files, strict=True):
        path.write_bytes(write(document_of(case, name), name, "docx"))
    subprocess.run(  # noqa: S603 - LibreOffice, with files of our own
        [
            _PROGRAM,
            f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}",
            "--headless",
            *("--convert-to", "pdf", "--outdir", str(tmp_path)),
            *map(str, files),
        ],
        check=True,
        capture_output=True,
        timeout=_MOST_SECONDS,
    )

    for name, path in zip(TYPES, files, strict=True):
        made = path.with_suffix(".pdf")
        assert made.exists(), name
        assert made.read_bytes().startswith(b"%PDF"), name
