"""A web page as a widget: its own scheme, no network, values pushed in, clicks coming out."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QFile, QIODevice, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.kit.web_files import HOST, SCHEME, Guard, PageFiles, register_app_scheme

_LOG = logging.getLogger("setuhashi")
_CRASHES_IN_A_ROW = 3
_Attribute = QWebEngineSettings.WebAttribute
_SWITCHED_OFF = (
    _Attribute.JavascriptCanAccessClipboard,
    _Attribute.JavascriptCanOpenWindows,
    _Attribute.LocalContentCanAccessFileUrls,
    _Attribute.LocalContentCanAccessRemoteUrls,
    _Attribute.LocalStorageEnabled,
    _Attribute.HyperlinkAuditingEnabled,
    _Attribute.NavigateOnDropEnabled,
    _Attribute.PdfViewerEnabled,
    _Attribute.PluginsEnabled,
    _Attribute.WebGLEnabled,
)
_JOIN_CHANNEL = (
    "new QWebChannel(qt.webChannelTransport, (it) => { window.bridge = it.objects.bridge; });"
)


class WebPage(QWidget):
    """Shows one page made of files; its script may call ``bridge.click`` and ``bridge.tell``.

    ``loaded`` is emitted each time the page stands anew, also after its process died and came
    back: whoever pushed values pushes them again then.
    """

    clicked = Signal(str)
    told = Signal(str)
    loaded = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        register_app_scheme()
        self._is_loaded = False
        self._crashes = 0
        self._view = QWebEngineView(self)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._page = FilePage(folder, self._view)
        self._bridge = _Bridge(self)
        self._bridge.clicked.connect(self.clicked)
        self._bridge.told.connect(self.told)
        self._channel = QWebChannel(self)
        self._channel.registerObject("bridge", self._bridge)
        self._page.setWebChannel(self._channel)
        self._page.scripts().insert(_channel_script())
        self._page.setBackgroundColor(self.palette().color(QPalette.ColorRole.Base))
        self._page.loadFinished.connect(self._on_load_finished)
        self._page.renderProcessTerminated.connect(self._on_process_ended)
        self._view.setPage(self._page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)
        self.setFocusProxy(self._view)

    def show_page(self, files: Mapping[str, bytes]) -> None:
        """Show ``index.html`` of ``files``; names not in it are looked up in the folder."""
        self._is_loaded = False
        self._page.show_files(files)

    def call(self, function: str, *arguments: object) -> None:
        """Call a function of the page's script; without a loaded page nothing happens."""
        if self._is_loaded:
            given = ", ".join(json.dumps(argument) for argument in arguments)
            self._page.runJavaScript(f"{function}({given})")

    @property
    def refused(self) -> tuple[str, ...]:
        """Addresses that the page asked for and did not get."""
        return self._page.refused

    def _on_load_finished(self, is_whole: bool) -> None:  # noqa: FBT001 - comes from a signal
        self._is_loaded = is_whole
        if is_whole:
            self._crashes = 0
            self.loaded.emit()

    def _on_process_ended(
        self, status: QWebEnginePage.RenderProcessTerminationStatus, code: int
    ) -> None:
        self._is_loaded = False
        self._crashes += 1
        _LOG.warning("the page's process ended: %s, code %s", status.name, code)
        if self._crashes <= _CRASHES_IN_A_ROW:
            self._page.triggerAction(QWebEnginePage.WebAction.Reload)


def start_engine(keeper: QObject) -> None:
    """Start the web engine ahead of its first page; ``keeper`` holds what it is started with.

    It starts with its first profile, and takes longer than a page that then finds it running.
    """
    register_app_scheme()
    if keeper.findChild(QWebEngineProfile) is None:
        QWebEngineProfile(keeper)


class FilePage(QWebEnginePage):
    """Goes nowhere but to its own files, and logs what its script complains of."""

    def __init__(self, folder: Path, parent: QObject) -> None:
        profile = QWebEngineProfile()
        super().__init__(profile, parent)
        profile.setParent(self)  # so that it outlives the page, as it must
        self._files = PageFiles(folder, profile)
        self._guard = Guard(profile)
        _close(profile, self._files, self._guard)

    def show_files(self, files: Mapping[str, bytes]) -> None:
        """Load ``index.html`` of ``files``; names not in it are looked up in the folder."""
        self._files.serve(files)
        self.load(QUrl(f"{SCHEME.decode()}://{HOST}/index.html"))

    @property
    def refused(self) -> tuple[str, ...]:
        """Addresses that the page asked for and did not get."""
        return tuple(self._guard.refused)

    @override
    def acceptNavigationRequest(
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main: bool
    ) -> bool:
        return QUrl(url).scheme() == SCHEME.decode()

    @override
    def javaScriptConsoleMessage(
        self,
        level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,
        line: int,
        source: str,
    ) -> None:
        if level != QWebEnginePage.JavaScriptConsoleMessageLevel.InfoMessageLevel:
            _LOG.warning("page script: %s (%s:%s)", message, source, line)


class _Bridge(QObject):
    """What the page's script sees of the window."""

    clicked = Signal(str)
    told = Signal(str)

    @Slot(str)
    def click(self, what: str) -> None:
        self.clicked.emit(what)

    @Slot(str)
    def tell(self, what: str) -> None:
        self.told.emit(what)


def _close(profile: QWebEngineProfile, files: PageFiles, guard: Guard) -> None:
    """Leave a profile nothing but its own files; off the record, it writes nothing to disk."""
    profile.installUrlSchemeHandler(SCHEME, files)
    profile.setUrlRequestInterceptor(guard)
    for attribute in _SWITCHED_OFF:
        profile.settings().setAttribute(attribute, False)  # noqa: FBT003 - Qt's signature


def _channel_script() -> QWebEngineScript:
    """Qt's own channel script, injected so that the page need not fetch it."""
    file = QFile(":/qtwebchannel/qwebchannel.js")
    file.open(QIODevice.OpenModeFlag.ReadOnly)
    source = bytes(file.readAll().data()).decode()
    script = QWebEngineScript()
    script.setSourceCode(source + _JOIN_CHANNEL)
    script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentReady)
    script.setWorldId(QWebEngineScript.ScriptWorldId.MainWorld)
    return script
