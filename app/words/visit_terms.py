"""The words of a visits plan: ministries, directions, how sure and how hard a window is."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.calendar import Basis, Hardness, Window
from app.domain.clearance import GateKind
from app.domain.plan_problem import FIXTURE, blocks, closes_offices
from app.domain.plan_settings import PlanSettings
from app.domain.regions import Names, Region, RegionCode
from app.domain.visits import Direction, Lead, Plan, PlanStatus, Visit
from app.words.amounts import rounded
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.formats import region_name, region_names, span

LEADS: Mapping[str, str] = {
    Lead.MEA: QT_TRANSLATE_NOOP("words", "MEA"),
    Lead.MOFA: QT_TRANSLATE_NOOP("words", "MOFA"),
}
MINISTRIES = {
    Lead.MEA: QT_TRANSLATE_NOOP("words", "Ministry of External Affairs, India"),
    Lead.MOFA: QT_TRANSLATE_NOOP("words", "Ministry of Foreign Affairs, Japan"),
}
DIRECTIONS: Mapping[str, str] = {
    Direction.TO_JAPAN: QT_TRANSLATE_NOOP("words", "India to Japan"),
    Direction.TO_INDIA: QT_TRANSLATE_NOOP("words", "Japan to India"),
}
HARDNESSES = {
    Hardness.BLOCK: QT_TRANSLATE_NOOP("words", "blocked"),
    Hardness.AVOID: QT_TRANSLATE_NOOP("words", "avoid"),
    Hardness.PREFER_NOT: QT_TRANSLATE_NOOP("words", "prefer not"),
    Hardness.PREFER: QT_TRANSLATE_NOOP("words", "preferred"),
}
BASES = {
    Basis.ACTUAL: QT_TRANSLATE_NOOP("words", "actual"),
    Basis.ANNOUNCED: QT_TRANSLATE_NOOP("words", "announced"),
    Basis.RULE: QT_TRANSLATE_NOOP("words", "by rule"),
    Basis.COMPUTED: QT_TRANSLATE_NOOP("words", "computed"),
    Basis.EXPECTED: QT_TRANSLATE_NOOP("words", "expected"),
    Basis.UNVERIFIED: QT_TRANSLATE_NOOP("words", "unverified"),
}
PLACES = {
    "IN": QT_TRANSLATE_NOOP("words", "India"),
    "JP": QT_TRANSLATE_NOOP("words", "Japan"),
    "IN-*": QT_TRANSLATE_NOOP("words", "every State"),
    "JP-*": QT_TRANSLATE_NOOP("words", "every prefecture"),
}
GATES = {
    GateKind.INVITATION: QT_TRANSLATE_NOOP("words", "Invitation in hand"),
    GateKind.STATE_APPROVAL: QT_TRANSLATE_NOOP("words", "Approval by the State"),
    GateKind.FILING: QT_TRANSLATE_NOOP("words", "Clearance filed"),
    GateKind.FCRA: QT_TRANSLATE_NOOP("words", "FCRA clearance for foreign hospitality"),
    GateKind.DEA_COPY: QT_TRANSLATE_NOOP("words", "Copy to the Department of Economic Affairs"),
    GateKind.CABINET_NOTE: QT_TRANSLATE_NOOP("words", "Cabinet Secretariat informed"),
    GateKind.MOU_VETTING: QT_TRANSLATE_NOOP("words", "Memorandum vetted"),
    GateKind.ASSEMBLY: QT_TRANSLATE_NOOP("words", "Approval by the prefectural assembly"),
    GateKind.VISA: QT_TRANSLATE_NOOP("words", "Visas in hand"),
}


def place(words: Words, regions: Mapping[RegionCode, Region], where: str) -> str:
    """Whose window it is: a region, a country, or each region of a country."""
    return words.tr(PLACES[where]) if where in PLACES else region_name(words, regions, where)


def kind_of_window(words: Words, kinds: Mapping[str, Names], kind: str) -> str:
    """The name of a kind of windows in ``kinds``, or that of fixtures; another as it is."""
    if kind == FIXTURE:
        return words.tr("Fixture")
    return words.name(kinds[kind]) if kind in kinds else kind


def title(words: Words, regions: Mapping[RegionCode, Region], visit: Visit) -> str:
    """A visit in one line: ``Gujarat → Shizuoka, Yamanashi``."""
    return words.tr("{delegation} → {hosts}").format(
        delegation=region_names(words, regions, visit.delegation),
        hosts=region_names(words, regions, visit.hosts),
    )


def effect(words: Words, window: Window, settings: PlanSettings) -> str:
    """What a window does to a day, as the settings have it."""
    if closes_offices(window):
        return words.tr("offices closed")
    hardness = Hardness.BLOCK if blocks(window, settings) else window.hardness
    return words.tr(HARDNESSES[hardness])


def window_line(
    words: Words, regions: Mapping[RegionCode, Region], window: Window, settings: PlanSettings
) -> str:
    """A window in one line: whose, what, when, to what effect, how sure, and who says so."""
    return words.tr("{place}: {name}, {days} ({effect}; {basis}). Source: {source}").format(
        place=place(words, regions, window.where),
        name=words.text(window.name),
        days=span(words, window.start, window.end),
        effect=effect(words, window, settings),
        basis=words.tr(BASES[window.basis]),
        source=window.source.title,
    )


TERMS = {
    "pairs": QT_TRANSLATE_NOOP("words", "Pairs that meet"),
    "travel": QT_TRANSLATE_NOOP("words", "Travel"),
    "size": QT_TRANSLATE_NOOP("words", "Size and length"),
    "season": QT_TRANSLATE_NOOP("words", "Season"),
    "windows": QT_TRANSLATE_NOOP("words", "Windows touched"),
    "fixtures": QT_TRANSLATE_NOOP("words", "Fixtures joined"),
    "first-visit": QT_TRANSLATE_NOOP("words", "First visits"),
    "group": QT_TRANSLATE_NOOP("words", "Parts of the country"),
    "line": QT_TRANSLATE_NOOP("words", "Lines of effort"),
    "part": QT_TRANSLATE_NOOP("words", "Spread over the year"),
    "lead-part": QT_TRANSLATE_NOOP("words", "Spread over the ministry's year"),
}
"""The terms of ``app.domain.visit_verdict``."""


def status_line(words: Words, plan: Plan) -> str:
    """What the solver said of the plan as a whole when it made it."""
    values = {"value": rounded(words, plan.objective), "bound": rounded(words, plan.bound)}
    by_visits = sum(visit.value for visit in plan.visits)
    values |= {
        "visits": rounded(words, by_visits),
        "year": rounded(words, plan.objective - by_visits),
    }
    values["seconds"] = f"{plan.seconds:.1f}"
    if plan.status is PlanStatus.OPTIMAL and plan.changes_least:
        return words.tr(
            "Proved: no plan that keeps all rules changes less of the former one, and of those "
            "none is worth more than {value} points. Solved in {seconds} s."
        ).format(**values)
    if plan.status is PlanStatus.OPTIMAL:
        return words.tr(
            "Proved optimal: {value} points ({visits} by the visits, {year} by how they spread "
            "over the year); no other plan has more. Solved in {seconds} s."
        ).format(**values)
    if plan.together:
        return words.tr(
            "Planned together with the years {first} to {last}, so that every State and "
            "prefecture takes part: {value} points in this year."
        ).format(first=min(plan.together), last=max(plan.together), **values)
    if plan.status is PlanStatus.FEASIBLE:
        return words.tr(
            "Good, not proved best: {value} points, at most {bound} are possible. "
            "Stopped after {seconds} s."
        ).format(**values)
    if not plan.clashes_fewest:
        return words.tr(
            "No plan keeps all the rules. None of the rules named here can be left out, but time "
            "was too short to say whether fewer clash. Searched in {seconds} s."
        ).format(**values)
    return words.tr("No plan keeps all the rules. Searched in {seconds} s.").format(**values)
