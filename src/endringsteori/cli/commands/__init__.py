"""The commands, a module for each; `cli.main` imports the one that was asked for."""
