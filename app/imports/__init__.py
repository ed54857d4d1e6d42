"""Readers of files that come from outside: bounded, and told what is wrong before anything else."""
