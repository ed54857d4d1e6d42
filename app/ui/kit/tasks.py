"""Long work off the GUI thread: the answer comes back on it, and the latest request wins."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from app.services.task import CancelledError, TaskHandle

if TYPE_CHECKING:  # the window is shown before there is work to do
    from concurrent.futures import ThreadPoolExecutor

Job = Callable[[TaskHandle], Any]
Cancel = Callable[[], None]


def _ignore(_: object) -> None:
    """Nobody listens any more."""


def _is_gone(answer: Callable[[Any], None]) -> bool:
    """Whether ``answer`` is of an object that Qt has deleted meanwhile."""
    owner = getattr(answer, "__self__", None)
    return isinstance(owner, QObject) and not isValid(owner)


def _ignore_progress(_fraction: float, _note: str) -> None:
    """Nobody watches."""


class _Run(QObject):
    """One job under way; itself the handle that the job reports to."""

    _progressed = Signal(float, str)
    _finished = Signal(object, object)

    def __init__(self, settle: Callable[[_Run, Any, Exception | None], None]) -> None:
        from PySide6.QtCore import Qt  # a start works before it knows what is in it

        super().__init__()
        self._stop = Event()
        self._settle = settle
        self.on_progress: Callable[[float, str], None] = _ignore_progress
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)

    def report(self, fraction: float, note: str = "") -> None:
        if not self._stop.is_set():
            self._progressed.emit(fraction, note)

    def raise_if_cancelled(self) -> None:
        if self._stop.is_set():
            raise CancelledError

    def cancel(self) -> None:
        self._stop.set()

    @property
    def is_cancelled(self) -> bool:
        return self._stop.is_set()

    def work(self, job: Job) -> None:
        """On the worker thread."""
        try:
            self.raise_if_cancelled()
            self._finished.emit(job(self), None)
        except Exception as error:  # noqa: BLE001 - handed to the GUI thread
            self._finished.emit(None, error)

    @Slot(float, str)
    def _on_progressed(self, fraction: float, note: str) -> None:
        self.on_progress(fraction, note)

    @Slot(object, object)
    def _on_finished(self, result: Any, error: Exception | None) -> None:
        self._settle(self, result, error)


class Runner(QObject):
    """Runs Qt-free jobs on worker threads.

    Of jobs with the same ``topic`` only the newest answers: the older one is asked to stop and
    whatever it still says is dropped.
    """

    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._runs: dict[_Run, tuple[str, Callable[[Any], None], Callable[[Exception], None]]] = {}

    def run(
        self,
        job: Job,
        on_done: Callable[[Any], None],
        on_problem: Callable[[Exception], None],
        on_progress: Callable[[float, str], None] | None = None,
        topic: str = "",
    ) -> Cancel:
        """Start ``job``; exactly one of the callbacks follows unless it is cancelled."""
        if topic:
            self.cancel(topic)
        run = _Run(self._on_settled)
        if on_progress is not None:
            run.on_progress = on_progress
        self._runs[run] = (topic, on_done, on_problem)
        self._threads.submit(run.work, job)
        self.busy_changed.emit(self.is_busy)
        return run.cancel

    def cancel(self, topic: str) -> None:
        """Ask every job of ``topic`` to stop and drop its answer."""
        for run, (its_topic, _, _) in self._runs.items():
            if its_topic == topic:
                run.cancel()

    def drop_answers(self, on_problem: Callable[[Exception], None] = _ignore) -> None:
        """Let what is under way come to its end; who asked is gone, ``on_problem`` hears of it."""
        for run, (topic, _, _) in self._runs.items():
            self._runs[run] = (topic, _ignore, on_problem)
            run.on_progress = _ignore_progress

    def shut_down(self) -> None:
        """Stop everything and wait for the threads; nothing answers any more."""
        for run in self._runs:
            run.cancel()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None
        self._runs.clear()

    @property
    def _threads(self) -> ThreadPoolExecutor:
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor

            self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="work")
        return self._pool

    @property
    def is_busy(self) -> bool:
        return bool(self._runs)

    def _on_settled(self, run: _Run, result: Any, error: Exception | None) -> None:
        if run not in self._runs:  # all was shut down meanwhile
            return
        _, on_done, on_problem = self._runs.pop(run)
        self.busy_changed.emit(self.is_busy)
        answer = on_done if error is None else on_problem
        if not run.is_cancelled and not _is_gone(answer):
            answer(result if error is None else error)


class Lease:
    """Runs the jobs of one window; what is asked for after its end is done, and nobody hears of it.

    A window that is replaced is still told of changes and its timers still go off: what it asks
    for then must neither reach widgets that are gone nor cancel what the new window asks for.
    """

    def __init__(self, runner: Runner, on_problem: Callable[[Exception], None]) -> None:
        self._runner = runner
        self._on_problem = on_problem
        self._is_over = False

    def end(self) -> None:
        """Another window follows; problems of what is still under way are told all the same."""
        self._is_over = True
        self._runner.drop_answers(self._on_problem)

    def run(
        self,
        job: Job,
        on_done: Callable[[Any], None],
        on_problem: Callable[[Exception], None],
        on_progress: Callable[[float, str], None] | None = None,
        topic: str = "",
    ) -> Cancel:
        """Like ``Runner.run``."""
        if self._is_over:
            return self._runner.run(job, _ignore, self._on_problem)
        return self._runner.run(job, on_done, on_problem, on_progress, topic)
