"""How good the flight data are on a day, and how many of the best journeys rest on what is weak."""

from __future__ import annotations

from app.domain.flight_quality import FlightData, check_network
from app.services.try_routes import KnownJourneys


def check_flight_data(known: KnownJourneys) -> FlightData:
    """The weak parts of the network of ``known``, as of its day."""
    journeys = (journey for _, _, journey in known.finder.best_journeys())
    return check_network(known.network, journeys, known.on)
