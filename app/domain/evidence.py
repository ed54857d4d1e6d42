"""How much of a score rests on figures: a grade from A to D."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.domain.measures import FloatArray

GRADES = ("A", "B", "C", "D")

GRADE_FLOORS = (0.85, 0.65, 0.45)
"""Least share of the weight that present, recent figures settle, for A, B and C; below is D. The
project's choice; 0.65 is the least coverage that the JRC's COIN Tool asks of each unit."""


def graded(share: FloatArray) -> NDArray[np.uint8]:
    """Grades 0 (A) to 3 (D) of shares 0..1."""
    grades = np.zeros(share.shape, dtype=np.uint8)
    for floor in GRADE_FLOORS:
        grades += share < floor - 1e-9  # sums of weights: rounding must not cost a grade
    return grades


def letter(grade: int) -> str:
    """``A`` to ``D`` for 0 to 3."""
    return GRADES[grade]
