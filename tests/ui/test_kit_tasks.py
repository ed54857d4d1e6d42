import threading

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QLabel
from shiboken6 import delete

from app.ui.kit.tasks import Lease, Runner


@pytest.fixture
def runner(qapp):
    runner = Runner()
    yield runner
    runner.shut_down()


def waiting_job(started, release):
    def job(handle):
        started.set()
        assert release.wait(10)
        handle.raise_if_cancelled()
        return "old"

    return job


def test_that_the_job_runs_off_the_gui_thread_and_answers_on_it(qtbot, qapp, runner):
    answers = []

    def on_done(on_main):
        answers.append((on_main, QThread.currentThread() is qapp.thread()))

    runner.run(
        lambda _: threading.current_thread() is threading.main_thread(), on_done, answers.append
    )
    qtbot.waitUntil(lambda: answers == [(False, True)])


def test_that_an_error_in_the_job_arrives_as_the_exception_itself(qtbot, runner):
    problems = []
    runner.run(lambda _: 1 / 0, problems.append, problems.append)
    qtbot.waitUntil(lambda: len(problems) == 1)
    assert isinstance(problems[0], ZeroDivisionError)


def test_that_progress_is_told_while_the_job_runs(qtbot, runner):
    seen, done = [], []

    def job(handle):
        handle.report(0.5, "half")
        return "ready"

    runner.run(job, done.append, done.append, lambda fraction, note: seen.append((fraction, note)))
    qtbot.waitUntil(lambda: done == ["ready"])
    assert seen == [(0.5, "half")]


def test_that_of_two_requests_on_one_topic_only_the_newer_answers(qtbot, runner):
    started, release, answers = threading.Event(), threading.Event(), []
    runner.run(waiting_job(started, release), answers.append, answers.append, topic="scores")
    assert started.wait(10)
    runner.run(lambda _: "new", answers.append, answers.append, topic="scores")
    release.set()
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert answers == ["new"]


def test_that_nothing_is_heard_of_a_cancelled_job(qtbot, runner):
    started, release, answers = threading.Event(), threading.Event(), []
    cancel = runner.run(waiting_job(started, release), answers.append, answers.append)
    assert started.wait(10)
    cancel()
    release.set()
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert answers == []


def test_that_busy_is_told_at_the_first_job_and_at_the_last_answer(qtbot, runner):
    told = []
    runner.busy_changed.connect(told.append)
    runner.run(lambda _: None, lambda _: None, lambda _: None)
    qtbot.waitUntil(lambda: told == [True, False])


def test_that_nobody_answers_for_a_widget_that_is_gone(qtbot, runner):
    class Asker(QLabel):
        def show_answer(self, answer):
            self.setText(answer)

    asker, started, release = Asker(), threading.Event(), threading.Event()
    runner.run(waiting_job(started, release), asker.show_answer, asker.show_answer)
    assert started.wait(10)
    delete(asker)
    release.set()
    with qtbot.captureExceptions() as raised:
        qtbot.waitUntil(lambda: not runner.is_busy)
    assert raised == []


def test_that_a_problem_reaches_whoever_took_over_from_the_one_that_asked(qtbot, runner):
    started, release, heard, forgotten = threading.Event(), threading.Event(), [], []

    def job(_):
        started.set()
        assert release.wait(10)
        return 1 / 0

    runner.run(job, forgotten.append, forgotten.append)
    assert started.wait(10)
    runner.drop_answers(heard.append)
    release.set()
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert isinstance(heard[0], ZeroDivisionError)
    assert not forgotten


def test_that_a_window_that_is_gone_hears_nothing_and_stops_nobody(qtbot, runner):
    started, release, answers, problems = threading.Event(), threading.Event(), [], []
    former = Lease(runner, problems.append)
    former.end()
    present = Lease(runner, problems.append)
    present.run(waiting_job(started, release), answers.append, answers.append, topic="today")
    assert started.wait(10)
    done = threading.Event()
    former.run(lambda _: done.set(), answers.append, answers.append, topic="today")
    former.run(lambda _: 1 / 0, answers.append, answers.append)
    assert done.wait(10)
    release.set()
    qtbot.waitUntil(lambda: answers == ["old"] and len(problems) == 1)
    assert isinstance(problems[0], ZeroDivisionError)
