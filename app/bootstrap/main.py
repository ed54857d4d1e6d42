"""Where the program starts: the window without a command, the command otherwise."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from app.bootstrap.desk import open_desk
from app.bootstrap.rescue import StoreRescue
from app.bootstrap.shipped import Clock, Shipped, words_in
from app.domain.problems import ProblemError, refuse

if TYPE_CHECKING:
    from app.cli.parser import Opening
    from app.services.drafts import DraftShelf
    from app.services.task import TaskHandle
    from app.services.use_cases.desk import UseCases
    from app.words.catalogue import Words

WRONG_USE = 2
INTERRUPTED = 130
BLAS = ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window without a command, run the command otherwise; the exit code."""
    from app.words.catalogue import Words

    _prepare()
    given = list(sys.argv[1:] if arguments is None else arguments)
    words, shipped = Words(), Shipped()
    try:
        store = os.environ.get("SETUHASHI_STORE", "")
        if not given:
            return _open_window(store, "", shipped)
        from app.cli.parser import read_opening

        opening = read_opening(given, store)
        words = words_in(opening.language or "en", shipped)
        return _run(given, opening, words, shipped)
    except ProblemError as error:
        return _refused(words, error)
    except BrokenPipeError:  # the reader of our output, such as head, has seen enough
        _silence_output()
        return 0
    except OSError as error:
        _silence_output()
        return _refused(words, _unusable(error))
    except KeyboardInterrupt:
        _refused(words, refuse("stopped"))
        return INTERRUPTED


def _prepare() -> None:
    for library in BLAS:  # before numpy: small matrices lose more to threads than they gain
        os.environ.setdefault(library, "1")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a terminal that lacks a letter shows its code
            stream.reconfigure(errors="backslashreplace")


def _refused(words: Words, error: ProblemError) -> int:
    from app.words.problems.sentences import told

    print(told(words, error), file=sys.stderr)  # noqa: T201 - the one line that is owed
    return WRONG_USE


def _run(given: Sequence[str], opening: Opening, words: Words, shipped: Shipped) -> int:
    if opening.is_all:
        return _open_window(opening.store, opening.language, shipped)
    from app.cli.commands import COMMANDS
    from app.cli.parser import build_parser

    asked = build_parser(words, COMMANDS).parse_args(given)
    if asked.command is None:
        return _open_window(opening.store, opening.language, shipped)
    if asked.rescue:
        return int(asked.rescue(asked, StoreRescue(opening.store, shipped, Clock()), words))
    cases = open_desk(opening.store, shipped)
    try:
        told = replace(words, texts=cases.texts())
        code = int(asked.run(asked, cases, told))
        print(end="", flush=True)  # noqa: T201 - there may be no output to be flushed
    except (KeyError, ValueError, TypeError, LookupError, ArithmeticError, AttributeError):
        cases.upkeep.refuse_if_damaged()
        raise
    else:
        return code
    finally:
        cases.close()


def _unusable(error: OSError) -> ProblemError:
    from app.domain.faults import fault_of

    if error.filename:
        return refuse("file-unusable", file=error.filename, detail=fault_of(error))
    return refuse("output-unwritable", detail=fault_of(error))


def _silence_output() -> None:
    """Send what is still to be flushed nowhere, so that Python does not fail on it at its end."""
    with suppress(AttributeError, OSError):  # closed, or nothing that has a number
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _log_file() -> Path:
    from platformdirs import user_log_path

    return user_log_path("SetuHashi", appauthor=False) / "setuhashi.log"


def _draft_file(store: str) -> DraftShelf:
    from app.store.draft_file import DraftFile

    return DraftFile(store)


def _open_window(store: str, language: str, shipped: Shipped) -> int:
    """Show the window; until it collects its garbage there is none that is worth the time."""
    gc.disable()
    from app.ui.binding import load_binding

    load_binding()
    from app.store.sqlite_first_page import FirstPageFile
    from app.ui import i18n
    from app.ui.opening import Outside
    from app.ui.run import run_window

    def open_for_window(handle: TaskHandle) -> UseCases:
        return open_desk(store, shipped, handle, for_window=True)

    return run_window(
        Outside(
            open_desk=open_for_window,
            rescue=StoreRescue(store, shipped, Clock()),
            words_in=lambda language: i18n.words_in(language, shipped.translations),
            resources=shipped.resources,
            first_pages=FirstPageFile(store, shipped.mark, Clock().today),
            drafts=lambda: _draft_file(store),
            log_file=_log_file,
            language=language,
        )
    )
