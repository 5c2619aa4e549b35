"""The command line: the door that touches the terminal, the environment and the exit code."""

from endringsteori.cli.main import main

__all__ = ["main"]
