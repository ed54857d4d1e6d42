"""Distances against published ones."""

import numpy as np
import pytest

from app.domain.geodesy import degrees
from app.domain.regions import Position
from app.maps.geodesy import Wgs84


def angle(degree, minute, second):
    return degree + minute / 60 + second / 3600


PLACES = {
    "CTS": Position(angle(42, 46, 30), angle(141, 41, 31)),
    "FSZ": Position(angle(34, 47, 45), angle(138, 11, 15)),
    "FUK": Position(angle(33, 35, 9), angle(130, 27, 3)),
    "GMP": Position(angle(37, 33, 29), angle(126, 47, 27)),
    "HKG": Position(angle(22, 18, 32), angle(113, 54, 54)),
    "HND": Position(angle(35, 33, 8), angle(139, 46, 47)),
    "KHH": Position(angle(22, 34, 37), angle(120, 20, 59)),
    "KOJ": Position(angle(31, 48, 12), angle(130, 43, 8)),
    "NRT": Position(angle(35, 45, 52), angle(140, 23, 9)),
    "OKA": Position(angle(26, 11, 44), angle(127, 38, 45)),
    "OKI": Position(angle(36, 10, 51), angle(133, 19, 29)),
    "PQC": Position(angle(10, 13, 37), angle(103, 58, 1)),
    "PUS": Position(angle(35, 10, 46), angle(128, 56, 16)),
    "SDJ": Position(angle(38, 8, 22), angle(140, 55, 1)),
    "UTP": Position(angle(12, 40, 47), angle(101, 0, 17)),
}

# Positions and Vincenty distances as published on https://www.airmilescalculator.com/distance/
PUBLISHED_KM = [
    ("HND", "CTS", 818.661),
    ("HND", "GMP", 1182.960),
    ("HND", "PUS", 985.690),
    ("HND", "UTP", 4638.895),
    ("NRT", "FUK", 941.564),
    ("NRT", "HKG", 2963.952),
    ("NRT", "PQC", 4637.585),
    ("KOJ", "HND", 936.950),
    ("FUK", "OKA", 862.725),
    ("FUK", "FSZ", 725.478),
    ("SDJ", "OKI", 708.265),
    ("KHH", "CTS", 2986.227),
]


@pytest.mark.parametrize(("start", "end", "published"), PUBLISHED_KM)
def test_that_a_distance_is_the_published_one(start, end, published):
    km = Wgs84().distance_km(degrees([PLACES[start]]), degrees([PLACES[end]]))
    assert km == pytest.approx([published], rel=1e-4)  # positions are rounded to seconds


def test_that_distances_are_broadcast():
    points = degrees(PLACES.values())
    km = Wgs84().distance_km(points[:, None, :], points[None, :, :])
    assert km.shape == (len(points), len(points))
    assert np.allclose(km, km.T)
    assert not np.diag(km).any()


def test_that_the_earth_is_not_a_sphere():
    along_meridian = Wgs84().distance_km(np.array([0.0, 0.0]), np.array([10.0, 0.0]))
    along_equator = Wgs84().distance_km(np.array([0.0, 0.0]), np.array([0.0, 10.0]))
    assert along_meridian == pytest.approx(1105.854833)  # GeographicLib: 1105854.833 m
    assert along_equator == pytest.approx(1113.194908)  # a pi / 18
