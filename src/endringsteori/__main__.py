"""The command line as a program: `python -m endringsteori`, and `endringsteori`."""

from __future__ import annotations

import sys

from endringsteori import cli
from endringsteori.cli.process import leave, set_up

__all__ = ["main"]


def main() -> int:
    """Run the command line with the arguments of the process, and end it.

    Gives the answer code where Python is to end as usual.
    """
    set_up()
    try:
        code = cli.main()
    except SystemExit as left:  # help, and arguments that cannot be understood
        if not isinstance(left.code, int):
            raise
        code = left.code
    leave(code)
    return code


if __name__ == "__main__":
    sys.exit(main())
