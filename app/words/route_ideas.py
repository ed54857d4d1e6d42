"""Route ideas in words that promise nothing."""

from __future__ import annotations

from app.domain.route_ideas import NEEDED_PASSENGERS, IdeaSettings, Passengers, RouteIdea, Wish
from app.domain.visits import Reason
from app.services.rank_route_ideas import RoutesTogether
from app.words.amounts import exact, rounded
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.formats import known_day, listed

_REMARKS = {
    "idea-points-of-call": QT_TRANSLATE_NOOP(
        "words",
        "Japanese carriers have no right to fly to {airport} as things stand: India's air policy "
        "opens six metro airports to them.",
    ),
    "idea-slots": QT_TRANSLATE_NOOP(
        "words", "Slots at {airport} are given by government; few were given for India."
    ),
    "idea-no-flights-abroad": QT_TRANSLATE_NOOP(
        "words",
        "No flights abroad are known at {airport}: runway and border control need checking.",
    ),
    "idea-near-non-stop": QT_TRANSLATE_NOOP(
        "words", "Near by, {origin}–{destination} is flown non-stop already."
    ),
    "idea-suspended": QT_TRANSLATE_NOOP("words", "Flown before by {carriers}; now suspended."),
}


def remark_told(words: Words, remark: Reason) -> str:
    """An obstacle or remark as a sentence."""
    params = {
        name: listed(words, map(str, value)) if isinstance(value, tuple) else str(value)
        for name, value in remark.params.items()
    }
    return words.tr(_REMARKS[remark.code]).format(**params)


def wish_told(words: Words, wish: Wish) -> str:
    """A stated wish with its source."""
    return words.tr("Wished for: {text} ({source}, {day})").format(
        text=wish.text, source=wish.source.title, day=known_day(words, wish.source.as_of)
    )


def place_told(words: Words, idea: RouteIdea) -> str:
    """The place of an idea with the range that the assumptions leave: ``7 (6–10)``."""
    if idea.rank_low == idea.rank_high:
        return str(idea.rank)
    return words.tr("{place} ({best}–{worst})").format(
        place=idea.rank, best=idea.rank_low, worst=idea.rank_high
    )


def passengers_told(words: Words, passengers: Passengers) -> str:
    """A range of passengers a year, to the nearest hundred."""
    low, high = (round(value / 100) * 100 for value in (passengers.low, passengers.high))
    if low == high:
        return exact(words, low)
    return words.tr("{low}–{high}").format(low=exact(words, low), high=exact(words, high))


def cautions(words: Words, settings: IdeaSettings) -> tuple[str, ...]:
    """What must stand beside every list of ideas."""
    low, high = NEEDED_PASSENGERS
    trips = settings.demand.trips.ends
    return (
        words.tr(
            "A ranking to help a discussion, not a forecast. Each route is tried with {weekly} "
            "flights a week."
        ).format(weekly=settings.weekly),
        words.tr(
            "Passengers in reach travel between regions that would come nearer by {hours} hour or "
            "more. What share of them would take the route is not estimated."
        ).format(hours=f"{settings.least_gain_hours:g}"),
        words.tr(
            "They are shares of {low} to {high} one-way trips a year by Indian visitors to Japan, "
            "by income, population and distance. Japanese visitors to India are not known and not "
            "counted."
        ).format(low=rounded(words, min(trips)), high=rounded(words, max(trips))),
        words.tr(
            "Ranges follow the published spread of income elasticities and assumptions on "
            "population and distance; places are told for all of them."
        ),
        words.tr(
            "For scale: three weekly round trips by a Boeing 787-8 with four seats in five filled "
            "carry {low} to {high} one-way passengers a year."
        ).format(low=exact(words, low), high=exact(words, high)),
        words.tr(
            "Aircraft, runways, traffic rights and costs are not examined beyond these remarks."
        ),
    )


def together_told(words: Words, together: RoutesTogether) -> tuple[str, ...]:
    """What a set of routes saves together, and how sure it is that none saves more."""
    value, bound = rounded(words, together.weighted_hours, 1), rounded(words, together.bound, 1)
    sure = (
        words.tr("{value} weighted hours together: proved to be the most that so many can save.")
        if together.proved
        else words.tr("{value} weighted hours together; no set of so many saves over {bound}.")
    )
    return (
        sure.format(value=value, bound=bound),
        words.tr(
            "{hours} hours over {pairs} pairs. Hours are weighted by the pairs' scores; each pair "
            "counts once, by the route that saves it most."
        ).format(
            hours=rounded(words, together.saved_hours), pairs=exact(words, together.pairs_gaining)
        ),
        words.tr("A ranking to help a discussion, not a forecast."),
    )
