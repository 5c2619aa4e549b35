"""The command line as a program: `python -m endringsteori`, and `endringsteori`."""

from __future__ import annotations

import sys

from endringsteori import cli

__all__ = ["main"]


def main() -> int:
    """Run the command line with the arguments of the process; give the exit code."""
    return cli.main()


if __name__ == "__main__":
    sys.exit(main())
