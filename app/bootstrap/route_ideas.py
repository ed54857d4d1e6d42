"""Use cases of routes that are not flown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.bootstrap.match import Match
    from app.bootstrap.premises import Premises
    from app.domain.route_ideas import IdeaSettings, RouteIdea
    from app.services.changes import Changes
    from app.services.rank_route_ideas import IdeaFacts, RoutesTogether


class RouteIdeas:
    """See ``app.services.use_cases.flights.IdeaCases``; what was measured last is kept."""

    _premises: Premises
    _match: Match
    _measured: tuple[object, IdeaFacts] | None = None

    def idea_settings(self) -> IdeaSettings:
        from app.services.set_up_ideas import idea_settings

        with self._premises.store.read() as work:
            return idea_settings(work)

    def keep_idea_settings(self, settings: IdeaSettings, reason: str) -> Changes:
        from app.services.set_up_ideas import keep_idea_settings

        return keep_idea_settings(self._premises.store, settings, reason)

    def route_ideas(self, on: date | None) -> Sequence[RouteIdea]:
        from app.services.rank_route_ideas import rank_route_ideas

        return rank_route_ideas(self._facts(on))

    def routes_together(self, size: int, on: date | None) -> RoutesTogether:
        from app.services.rank_route_ideas import best_routes_together

        return best_routes_together(self._facts(on), size)

    def _facts(self, on: date | None) -> IdeaFacts:
        """Measured anew after any change: scores hang on ties and figures as well."""
        from app.maps.geodesy import Wgs84
        from app.services.rank_route_ideas import gather_idea_facts
        from app.services.set_up_ideas import idea_settings

        at, scoring = self._premises, self._match.in_force()
        known = at.known_journeys(on or at.clock.today())
        with at.store.read() as work:
            asked = (known.on, at.newest_edit(work), scoring)
            if self._measured is None or self._measured[0] != asked:
                settings = idea_settings(work)
                facts = gather_idea_facts(work, known, Wgs84(), scoring, settings)
                self._measured = asked, facts
        return self._measured[1]
