"""Everything an officer can ask for, by topic: what window and commands are given.

``app.bootstrap`` joins each to store, solver, writers and clock. All may raise
``ProblemError``.
"""
