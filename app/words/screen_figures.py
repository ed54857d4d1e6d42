"""What the figures of each screen are, by the titles under which they stand."""

from __future__ import annotations

from collections.abc import Mapping

from app.words.catalogue import QT_TRANSLATE_NOOP, Words

FIGURES_OF: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]] = {
    "today": (
        (("Made", "Confirmed", "Planned"), QT_TRANSLATE_NOOP("words",
            "Visits of the programme year that each ministry leads, each counted once, at the "
            "stage that it has come to.")),
        (("Of",), QT_TRANSLATE_NOOP("words",
            "How many visits the ministry is to lead in the year; the settings of plans hold "
            "the number.")),
    ),
    "match": (
        (("#",), QT_TRANSLATE_NOOP("words",
            "The rank; 1 is best.")),
        (("Score",), QT_TRANSLATE_NOOP("words",
            "What the criteria give together, 0 to 1, by the weights and the method in force.")),
        (("Ranks",), QT_TRANSLATE_NOOP("words",
            "The ranks that the pair could take with missing figures at their best and at their "
            "worst.")),
        (("Evidence",), QT_TRANSLATE_NOOP("words",
            "A to D: how much of the weight rests on figures that are present and recent")),
        (("Of size",), QT_TRANSLATE_NOOP("words",
            "The share of the pairs nearest in economic size that score less.")),
        (("2nd set",), QT_TRANSLATE_NOOP("words",
            "The rank by the second set of weights; the mark means the top ten of both.")),
        (("Value",), QT_TRANSLATE_NOOP("words",
            "How the pair stands on the criterion, 0 to 1; the range is what missing figures "
            "leave open.")),
        (("Weight",), QT_TRANSLATE_NOOP("words",
            "How much a criterion counts, as a share of all weights.")),
        (("Gives",), QT_TRANSLATE_NOOP("words",
            "Value times weight; these add up to the score")),
        (("First", "First three", "First ten"), QT_TRANSLATE_NOOP("words",
            "In how many of the weightings that were tried the partner comes first, or among "
            "the first three or ten.")),
        (("Confidence",), QT_TRANSLATE_NOOP("words",
            "How often the weights that speak most for the partner put it first, over all that "
            "missing figures leave open.")),
        (("Loss without it",), QT_TRANSLATE_NOOP("words",
            "What the total loses when the pair is left out")),
        (("Loss with it",), QT_TRANSLATE_NOOP("words",
            "What the total loses when the pair is forced in")),
    ),
    "pair": (
        (("Score",), QT_TRANSLATE_NOOP("words",
            "What the criteria give together, 0 to 1, by the weights and the method in force.")),
        (("Value",), QT_TRANSLATE_NOOP("words",
            "How the pair stands on the criterion, 0 to 1; the range is what missing figures "
            "leave open.")),
        (("Weight",), QT_TRANSLATE_NOOP("words",
            "How much a criterion counts, as a share of all weights.")),
        (("Gives",), QT_TRANSLATE_NOOP("words",
            "Value times weight; these add up to the score")),
        (("Supply",), QT_TRANSLATE_NOOP("words",
            "How strong the giving region is in what the channel carries, compared within its "
            "own country.")),
        (("Need",), QT_TRANSLATE_NOOP("words",
            "How much the receiving region needs of it, compared within its own country.")),
        (("Fit",), QT_TRANSLATE_NOOP("words",
            "How well supply and need meet, 0 to 1.")),
        (("Percentile",), QT_TRANSLATE_NOOP("words",
            "The share of the regions of the country that stand lower.")),
        (("Value added", "Share"), QT_TRANSLATE_NOOP("words",
            "What a sector adds to the product, and its share of the region's manufacturing.")),
        (("Gives more",), QT_TRANSLATE_NOOP("words",
            "How much more the criterion gives the pair above than this one.")),
        (("Weight needed", "Value needed"), QT_TRANSLATE_NOOP("words",
            "The weight, or the value of the criterion, by which this pair would come level "
            "with the one above.")),
        (("Now", "Needed"), QT_TRANSLATE_NOOP("words",
            "The figure as it stands, and the nearest of the values tried that lifts the pair "
            "past the one above.")),
        (("Hours",), QT_TRANSLATE_NOOP("words",
            "Hours from door to door: ways to and from the airports, changes and flights.")),
        (("Changes",), QT_TRANSLATE_NOOP("words",
            "How often one changes on the way.")),
        (("A week",), QT_TRANSLATE_NOOP("words",
            "Departures in a week; of a journey, those of its rarest part. Empty where no "
            "schedule tells.")),
        (("Year",), QT_TRANSLATE_NOOP("words",
            "The year that the figure tells of.")),
    ),
    "map": (
        (("Scores",), QT_TRANSLATE_NOOP("words",
            "The colour of a region is its score with the region chosen; the legend tells the "
            "scale, and the table of the Match screen the numbers.")),
        (("Flights",), QT_TRANSLATE_NOOP("words",
            "The broader a line, the more departures a week; its dashes tell whether the route "
            "is flown.")),
    ),
    "flights": (
        (("Minutes",), QT_TRANSLATE_NOOP("words",
            "The block time, from gate to gate.")),
        (("A week",), QT_TRANSLATE_NOOP("words",
            "Departures in a week; of a journey, those of its rarest part. Empty where no "
            "schedule tells.")),
        (("Hours",), QT_TRANSLATE_NOOP("words",
            "Hours from door to door: ways to and from the airports, changes and flights.")),
        (("Changes",), QT_TRANSLATE_NOOP("words",
            "How often one changes on the way.")),
        (("Wait before",), QT_TRANSLATE_NOOP("words",
            "The hours between the arrival before and this departure.")),
        (("Before", "After", "Gain"), QT_TRANSLATE_NOOP("words",
            "Hours of the pair's best journey without and with the routes that are tried, and "
            "the hours saved.")),
        (("Place", "Range of places"), QT_TRANSLATE_NOOP("words",
            "The rank of the idea, and the best and worst rank under any of the assumptions on "
            "demand.")),
        (("In reach", "Feed in India", "Feed in Japan"), QT_TRANSLATE_NOOP("words",
            "Passengers a year of pairs that would need no other flight, and of those who would "
            "connect in India or Japan; a range, for orientation only.")),
        (("Hours saved", "Pairs"), QT_TRANSLATE_NOOP("words",
            "Hours that the route saves, added up over all pairs, and how many pairs gain.")),
        (("Remarks", "Wishes"), QT_TRANSLATE_NOOP("words",
            "Obstacles and remarks on the route, and how many wishes on record ask for it.")),
        (("Score",), QT_TRANSLATE_NOOP("words",
            "Of a route idea: what its reach and the hours saved give together, 0 to 1.")),
        (("Parts", "Journeys"), QT_TRANSLATE_NOOP("words",
            "How many parts of the network have the weakness, and how many pairs' best journeys "
            "rest on one.")),
    ),
    "visits": (
        (("Value",), QT_TRANSLATE_NOOP("words",
            "The points that the visit brings to the plan; the reasons beside it tell from "
            "what.")),
        (("Points",), QT_TRANSLATE_NOOP("words",
            "What the plan would gain by the change; below zero what it would lose.")),
        (("Visits", "States", "Prefectures"), QT_TRANSLATE_NOOP("words",
            "How many visits a year of the joint plan has, and how many States and prefectures "
            "they serve.")),
        (("Real delegations",), QT_TRANSLATE_NOOP("words",
            "How many delegations of the region the reference knows.")),
        (("Travellers",), QT_TRANSLATE_NOOP("words",
            "How many people travelled, where a source tells.")),
        (("Amount",), QT_TRANSLATE_NOOP("words",
            "Money planned or spent, in the currency that stands beside it.")),
        (("Bytes",), QT_TRANSLATE_NOOP("words",
            "The size of the attached file.")),
    ),
    "partnerships": (
        (("Alarms",), QT_TRANSLATE_NOOP("words",
            "How soon a record lapses, is due for review or counts as dormant; days and periods "
            "stand in the settings and in the record.")),
    ),
    "forums": (
        (("Members",), QT_TRANSLATE_NOOP("words",
            "How many regions are on record as members.")),
        (("Fit", "To Japan", "To India"), QT_TRANSLATE_NOOP("words",
            "How strongly the sector joins the chosen States with the forum's prefectures, in "
            "each direction and on average; 1 is usual for all pairs.")),
    ),
    "exchange": (
        (("Points",), QT_TRANSLATE_NOOP("words",
            "How well a need and an offer fit, 0 to 1; pointing at the number tells by what.")),
    ),
    "programme": (
        (("Behind",), QT_TRANSLATE_NOOP("words",
            "How many targets of the line are behind their path, of how many.")),
        (("Target", "Reached"), QT_TRANSLATE_NOOP("words",
            "What the Joint Vision names, and the latest total entered towards it.")),
        (("Value",), QT_TRANSLATE_NOOP("words",
            "What was entered for the day, in the unit of the target.")),
    ),
    "data": (
        (("Value", "In the reference"), QT_TRANSLATE_NOOP("words",
            "The figure in use, and the one of the reference where yours stands over it.")),
        (("Row",), QT_TRANSLATE_NOOP("words",
            "The row of the file in which the problem stands.")),
        (("Size",), QT_TRANSLATE_NOOP("words",
            "The size of the backup in bytes.")),
        (("Last change",), QT_TRANSLATE_NOOP("words",
            "The number of the newest change that the backup holds.")),
    ),
}  # fmt: skip
"""By screen: titles of columns and layers, as they are in English, and what stands under them."""


def figures_on(words: Words, screen: str) -> Mapping[str, str]:
    """What is told of each figure of ``screen``, by its title in the language of ``words``."""
    rows = FIGURES_OF[screen]
    return {words.tr(name): words.tr(told) for names, told in rows for name in names}
