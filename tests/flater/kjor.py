"""Test what needs a browser or an editor: install what that takes, and run the tests.

What cannot be had here is skipped, and it is said why. The exit code is that of the tests.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

from flater import lag_sider

__all__ = ["main"]

_HERE: Final = Path(__file__).resolve().parent
_INSTALLED: Final = _HERE / "node_modules" / ".package-lock.json"
_OLDEST_NODE: Final = 20
_MOST_SECONDS: Final = 600
_BROWSERS: Final = ("chromium", "chromium-browser", "google-chrome")
_OF_EDITORS: Final = ("redigering.test.mjs",)
_OF_SITE: Final = ("nettsted.test.mjs",)
_OF_BROWSERS: Final = ("nettside.test.mjs", "figurer.test.mjs", "rapporter.test.mjs")


def main(arguments: list[str]) -> int:
    """Run the tests; the argument is the folder to write pages in."""
    (folder,) = map(Path, arguments)
    why_not = _no_node()
    if why_not:
        print(f"Hoppet over alle tester av flater: {why_not}")
        return 0
    if not _has_packages():
        print("npm fikk ikke hentet pakkene i tests/flater/package-lock.json.")
        return 1  # a lock that cannot be installed is a fault, and no reason to skip
    tests: tuple[str, ...] = _OF_EDITORS
    environ = {**os.environ, "FLATER_SIDER": str(folder.resolve())}
    browser = _browser()
    if browser is None:
        print("Hoppet over tester i nettleser: Chromium finnes ikke.", flush=True)
    else:
        lag_sider.write(folder)
        tests = (*_OF_EDITORS, *_OF_BROWSERS)
        environ["FLATER_NETTLESER"] = browser
        site = folder.resolve().with_name("nettsted")
        environ["FLATER_NETTSTED"] = str(site)
        if site.exists():
            tests = (*tests, *_OF_SITE)
        else:
            print("Hoppet over nettstedet: make nettsted lager det.", flush=True)
    command = ["node", "--test", "--test-reporter=spec", *tests]
    return _run_in_time(command, environ)


def _no_node() -> str:
    """Say why Node cannot be used, or nothing."""
    if not (shutil.which("node") and shutil.which("npm")):
        return "Node og npm finnes ikke."
    told = subprocess.run(
        ["node", "--version"],  # noqa: S607 - the Node of the machine
        capture_output=True,
        check=True,
        text=True,
    )
    version = told.stdout.strip()
    if int(version.removeprefix("v").partition(".")[0]) < _OLDEST_NODE:
        return f"Node {version} er for gammel; det trengs {_OLDEST_NODE} eller nyere."
    return ""


def _has_packages() -> bool:
    """Install the packages of the lock where they are not; tell whether they are there."""
    lock = _HERE / "package-lock.json"
    if _INSTALLED.exists() and _INSTALLED.stat().st_mtime >= lock.stat().st_mtime:
        return True
    command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    if _run([*command, "--loglevel=error"], dict(os.environ)):
        return False
    _INSTALLED.touch()
    return True


def _browser() -> str | None:
    """Find Chromium; install it where that is allowed."""
    found = _first_browser()
    if found or not shutil.which("apt-get") or os.geteuid() != 0:
        return found
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    _run(["apt-get", "update", "--quiet=2"], environ)
    packages = ("chromium", "fonts-liberation")
    install = ["apt-get", "install", "--quiet=2", "--yes", "--no-install-recommends"]
    _run([*install, *packages], environ)
    return _first_browser()


def _first_browser() -> str | None:
    return next(filter(None, map(shutil.which, _BROWSERS)), None)


def _run(command: list[str], environ: dict[str, str]) -> int:
    done = subprocess.run(  # noqa: S603 - commands of our own
        command, cwd=_HERE, env=environ, check=False
    )
    return done.returncode


def _run_in_time(command: list[str], environ: dict[str, str]) -> int:
    """Run the tests, and end them with all that they have started if they take too long."""
    running = subprocess.Popen(  # noqa: S603 - a command of our own
        command, cwd=_HERE, env=environ, start_new_session=True
    )
    try:
        return running.wait(_MOST_SECONDS)
    except subprocess.TimeoutExpired:
        print(f"Testene ble ikke ferdige på {_MOST_SECONDS} sekunder.")
        return 1
    finally:
        with suppress(ProcessLookupError):
            os.killpg(running.pid, signal.SIGKILL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
