"""Where wheels can go: islands, hills and the Shinkansen."""

from __future__ import annotations

from dataclasses import dataclass

_LANDS = {
    **{region: region for region in ("IN-AN", "IN-LD", "JP-01", "JP-47")},
    **dict.fromkeys((f"JP-{number}" for number in range(40, 47)), "Kyushu"),
}
"""Regions apart from the rest of their country.

No road joins Kyushu to Shikoku; what joins it, or Hokkaido, to Honshu is above all the train.
"""

ISLAND_AIRPORTS = frozenset(
    {
        *("RIS", "RBJ", "OIR"),  # Hokkaido
        *("OIM", "MYE", "HAC"),  # Tokyo
        *("SDS", "OKI"),  # Niigata, Shimane
        *("TSJ", "IKI", "FUJ"),  # Nagasaki
        *("TNE", "KUM", "KKX", "ASJ", "TKN", "OKE", "RNJ"),  # Kagoshima
        *("UEO", "KTD", "MMD", "MMY", "SHI", "TRA", "ISG", "HTR", "OGN"),  # Okinawa
        "AGX",  # Lakshadweep: Kavaratti is another island
    }
)
"""Airports on islands that no road joins to their region's capital.

Source: the airports by prefecture under article 5 of Japan's Airport Act, as listed at
https://www.dangan-lucky.com/entry/japan-most-airport-prefecture; which lie on islands is geography.
"""

HILL_REGIONS = frozenset(
    {"IN-AR", "IN-HP", "IN-JK", "IN-LA", "IN-ML", "IN-MN", "IN-MZ", "IN-NL", "IN-SK", "IN-TR"}
)
"""Regions whose roads are slow and winding (a choice: the Himalayan and north-eastern hills)."""


@dataclass(frozen=True, slots=True)
class ShinkansenLine:
    """A line, the prefectures whose capital or its neighbour city it serves, in order.

    ``kmh`` is the pace of its fastest trains over the kilometres from capital to capital.
    """

    name: str
    kmh: float
    prefectures: tuple[str, ...]


SHINKANSEN_LINES = (
    ShinkansenLine(
        "Tokaido-Sanyo-Kyushu",
        185.0,
        (
            *("JP-13", "JP-14", "JP-22", "JP-23", "JP-26", "JP-27", "JP-28"),
            *("JP-33", "JP-34", "JP-35", "JP-40", "JP-43", "JP-46"),
        ),
    ),
    ShinkansenLine(
        "Tohoku", 195.0, ("JP-13", "JP-11", "JP-09", "JP-07", "JP-04", "JP-03", "JP-02")
    ),
    ShinkansenLine("Joetsu", 180.0, ("JP-13", "JP-11", "JP-10", "JP-15")),
    ShinkansenLine(
        "Hokuriku", 132.0, ("JP-13", "JP-11", "JP-10", "JP-20", "JP-16", "JP-17", "JP-18")
    ),
)
"""The lines; the slower branches to Yamagata, Akita, Nagasaki and Hakodate count as ground rides.

The paces fit ``data/tables/rail_access.csv`` and, for the Tohoku line, the 92 minutes to Sendai,
133 to Morioka and 189 to Aomori of https://trainspread.com/japan-trains/kyushu-shinkansen.

Source: lines in service since March 2024 (White Paper on Land, Infrastructure, Transport and
Tourism 2025, https://www.mlit.go.jp/hakusyo/mlit/r06/hakusho/r07/html/n2512000.html); stations:
https://www.japan-rail-pass.com/plan-your-trip/travel-by-train/shinkansen/shinkansen-network.
"""


def land_of(country: str, region: str, iata: str = "") -> str:
    """A key that two places share where a road joins them."""
    if iata in ISLAND_AIRPORTS:
        return iata
    return _LANDS.get(region, country)
