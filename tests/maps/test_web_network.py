"""What a page can try past its policy: connections made ahead, calls between browsers."""

import socket
from contextlib import closing

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from app.ui.kit.web_page import WebPage
from tests.maps.conftest import register_app_scheme

pytestmark = pytest.mark.webengine
register_app_scheme()

PAGE = """<!DOCTYPE html><html><body>
<link rel="preconnect" href="http://127.0.0.1:{tcp}"><link rel="dns-prefetch" href="//x.invalid">
<script src="own.js"></script></body></html>"""
SCRIPT = """
const call = new RTCPeerConnection({{iceServers: [
  {{urls: "stun:127.0.0.1:{udp}"}},
  {{urls: "turn:127.0.0.1:{tcp}?transport=tcp", username: "a", credential: "b"}}]}});
call.onicegatheringstatechange = () => {{
  if (call.iceGatheringState === "complete") qt.webChannelTransport && bridge.tell("tried");
}};
call.createDataChannel("x");
addEventListener("load", () => call.createOffer().then((it) => call.setLocalDescription(it)));
"""


def listener(kind):
    """A socket on this machine that somebody could reach."""
    heard = socket.socket(socket.AF_INET, kind)
    heard.bind(("127.0.0.1", 0))
    heard.settimeout(0)
    if kind is socket.SOCK_STREAM:
        heard.listen()
    return heard


def test_that_no_packet_leaves_past_the_policy(qtbot, tmp_path):
    page = WebPage(tmp_path)
    with closing(listener(socket.SOCK_STREAM)) as tcp, closing(listener(socket.SOCK_DGRAM)) as udp:
        ports = {"tcp": tcp.getsockname()[1], "udp": udp.getsockname()[1]}
        with qtbot.waitSignal(page.told, timeout=60_000) as told:
            page.show_page(
                {
                    "index.html": PAGE.format(**ports).encode(),
                    "own.js": SCRIPT.format(**ports).encode(),
                }
            )
        assert told.args == ["tried"]
        with pytest.raises(BlockingIOError):
            tcp.accept()
        with pytest.raises(BlockingIOError):
            udp.recv(64)
    page.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
