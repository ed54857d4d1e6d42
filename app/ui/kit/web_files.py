"""What a web page inside the window may fetch: files under ``app://page/`` and nothing else."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtWebEngineCore import (
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)
from typing_extensions import override

from app.ui.kit.web_network import cut_off

SCHEME = b"app"
HOST = "page"
POLICY = (
    b"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
    b" font-src 'self'; form-action 'none'; base-uri 'none'"
)
ALLOWED_SCHEMES = frozenset({"app", "data", "blob", "qrc"})
_KINDS = {
    ".html": b"text/html; charset=utf-8",
    ".js": b"text/javascript; charset=utf-8",
    ".css": b"text/css; charset=utf-8",
    ".ttf": b"font/ttf",
}
_LOG = logging.getLogger("setuhashi")


def register_app_scheme() -> None:
    """Make ``app:`` known to the engine and cut it off, before anything else starts it.

    Raises:
        RuntimeError: if the engine runs already and takes no more schemes.
    """
    if _is_registered():
        return
    cut_off()
    scheme = QWebEngineUrlScheme(SCHEME)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    flags = QWebEngineUrlScheme.Flag
    scheme.setFlags(flags.SecureScheme | flags.CorsEnabled | flags.FetchApiAllowed)
    QWebEngineUrlScheme.registerScheme(scheme)
    if not _is_registered():
        raise RuntimeError("the web engine was started before the app: scheme was registered")


def _is_registered() -> bool:
    return not QWebEngineUrlScheme.schemeByName(SCHEME).name().isEmpty()


class PageFiles(QWebEngineUrlSchemeHandler):
    """Answers ``app://page/<name>`` from memory first, then from one folder, under ``POLICY``."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder.resolve()
        self._files: Mapping[str, bytes] = {}

    def serve(self, files: Mapping[str, bytes]) -> None:
        """Take ``files`` (content by name) in place of those served from memory until now."""
        self._files = dict(files)

    def content(self, name: str) -> bytes | None:
        """The file ``name``, or None where there is none inside the folder."""
        if name in self._files:
            return self._files[name]
        path = (self._folder / name).resolve()
        is_ours = path.is_relative_to(self._folder) and path.suffix in _KINDS
        return path.read_bytes() if is_ours and path.is_file() else None

    @override
    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        url = job.requestUrl()
        name = url.path().removeprefix("/")
        content = self.content(name) if url.host() == HOST else None
        if content is None:
            _LOG.warning("page asked for %s, which is not there", url.toString())
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        headers = {QByteArray(b"Content-Security-Policy"): [QByteArray(POLICY)]}
        if name in self._files:  # the next page has another of that name
            headers[QByteArray(b"Cache-Control")] = [QByteArray(b"no-store")]
        # A list, whatever the stubs say: the binding takes bytes for a list of one-letter values.
        job.setAdditionalResponseHeaders(headers)  # type: ignore[arg-type]
        answer = QBuffer(job)
        answer.setData(content)
        answer.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(_KINDS[Path(name).suffix], answer)


class Guard(QWebEngineUrlRequestInterceptor):
    """Refuses and remembers every request that would leave the program."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.refused: list[str] = []

    @override
    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        url = info.requestUrl()
        if url.scheme() in ALLOWED_SCHEMES:
            return
        info.block(True)  # noqa: FBT003 - Qt's own signature
        self.refused.append(url.toString())
        _LOG.warning("refused a request to %s", url.toString())
