"""Hold the locks against known vulnerabilities: `python -m pakke.revisjon --pip-audit X`.

pip-audit alone says that all is well also where the registry knows none of the packages.
Here it is said how many were looked up, and which were not.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Audit", "main", "read"]

_ROOT: Final = Path(__file__).parents[2]
_VERSION: Final = re.compile(r"\(([^()]+)\)\s*$")
_VULNERABLE: Final = 1
_NOT_DONE: Final = 2


class Audit(NamedTuple):
    """What was looked up, what was not, and a line for each vulnerability."""

    looked_up: tuple[str, ...]
    unknown: tuple[str, ...]
    vulnerable: tuple[str, ...]

    def told(self) -> str:
        """Give it in sentences."""
        whole = len(self.looked_up) + len(self.unknown)
        lines = [f"{len(self.looked_up)} av {whole} pakker er slått opp."]
        if self.unknown:
            names = ", ".join(self.unknown)
            lines.append(f"Ikke slått opp, for registeret kjenner dem ikke: {names}.")
        lines += self.vulnerable
        if self.looked_up and not self.vulnerable:
            lines.append("Ingen kjente sårbarheter i dem som er slått opp.")
        return "\n".join(lines)

    def code(self) -> int:
        """Give 1 where something is vulnerable, and 2 where nothing was looked up."""
        if self.vulnerable:
            return _VULNERABLE
        return 0 if self.looked_up else _NOT_DONE


def main(arguments: Sequence[str] | None = None) -> int:
    """Ask about all the locks at once; give the code of the audit."""
    parser = argparse.ArgumentParser(prog="pakke.revisjon", description=__doc__)
    parser.add_argument("--pip-audit", type=Path, required=True, help="programmet")
    asked = parser.parse_args(arguments)
    locks = sorted((_ROOT / "requirements").glob("*.txt"))
    options = ("--disable-pip", "--require-hashes", "--format=json")
    quiet = ("--progress-spinner=off", "--desc=off")
    named = [word for lock in locks for word in ("--requirement", str(lock))]
    done = subprocess.run(
        [asked.pip_audit, *options, *quiet, *named],
        capture_output=True,
        text=True,
        check=False,
    )
    try:
        audit = read(json.loads(done.stdout))
    except (ValueError, KeyError):
        print(f"Ingenting er slått opp. pip-audit sier:\n{done.stderr.strip()}")
        return _NOT_DONE
    print(audit.told())
    return audit.code()


def read(answer: Mapping[str, Any]) -> Audit:
    """Read what pip-audit answers as JSON. Raises `KeyError` where it is something else."""
    packages = answer["dependencies"]
    return Audit(
        tuple(_named(one) for one in packages if "skip_reason" not in one),
        tuple(_named(one) for one in packages if "skip_reason" in one),
        tuple(_line(one, vuln) for one in packages for vuln in one.get("vulns", ())),
    )


def _named(package: Mapping[str, Any]) -> str:
    """Give the name and the version, which stands in the reason where it was not found."""
    found = _VERSION.search(package.get("skip_reason", ""))
    version = package.get("version") or (found[1] if found else "")
    return f"{package['name']} {version}".strip()


def _line(package: Mapping[str, Any], vuln: Mapping[str, Any]) -> str:
    names = ", ".join([vuln["id"], *vuln.get("aliases", ())])
    fixed = ", ".join(vuln.get("fix_versions", ()))
    mended = f"Rettet i {fixed}." if fixed else "Ingen utgave har rettet det ennå."
    return f"SÅRBAR: {_named(package)} ({names}). {mended}"


if __name__ == "__main__":
    sys.exit(main())
