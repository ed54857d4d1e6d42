"""The Pair screen."""

from __future__ import annotations

from pathlib import Path

from app.services.task import TaskHandle
from app.ui.rooms.method_line import under_method_line
from app.ui.rooms.rooms import FACTS, Rooms
from app.ui.screen import Screen


def pair(rooms: Rooms) -> Screen:
    """Build and join it."""
    from app.ui.screens.pair.presenter import PairPresenter, PairUseCases
    from app.ui.screens.pair.view import PairView

    given = rooms.given
    cases, language = given.cases, given.words.language
    view = PairView(given.words)

    def brief(wanted: tuple[str, str], file: Path, handle: TaskHandle) -> Path:
        document = cases.match.brief(wanted, cases.match.in_force(), language)
        return cases.documents.write(document, file, handle)

    presenter = PairPresenter(
        view,
        PairUseCases(
            regions=cases.regions,
            first=lambda: rooms.pair or cases.dossier.best_pair(rooms.region),
            page=lambda wanted: cases.dossier.page(*wanted, cases.match.in_force()),
            figure_changes=cases.dossier.figure_changes,
            shortlist=lambda wanted, why: rooms.told(cases.dossier.shortlist(wanted, why)),
            unlist=lambda wanted, why: rooms.told(cases.dossier.unlist(wanted, why)),
            brief=brief,
            figures=lambda page, file: cases.dossier.write_figures(page, file, language),
        ),
        given.run,
        given.on_problem,
    )
    view.region_chosen.connect(presenter.choose_region)
    view.region_chosen.connect(rooms.choose_region)
    view.pair_chosen.connect(presenter.open)
    view.pair_shown.connect(rooms.keep_pair)
    view.back_wanted.connect(presenter.go_back)
    view.again_wanted.connect(presenter.start)
    view.shortlist_wanted.connect(presenter.shortlist)
    view.unlist_wanted.connect(presenter.unlist)
    view.brief_wanted.connect(presenter.write_brief)
    view.figures_wanted.connect(presenter.write_figures)
    view.stop_wanted.connect(presenter.stop_writing)
    view.visit_wanted.connect(rooms.want_visit)
    rooms.follow_clicks(presenter.choose_region)
    rooms.pair_opened.connect(presenter.open)
    return Screen(
        under_method_line(rooms, view),
        presenter.start,
        lambda _: presenter.reload(),
        view.focus_first,
        FACTS | {"settings", "shortlist", "opportunity", "practice"},
    )
