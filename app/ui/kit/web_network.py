"""The web engine without a network: what goes past the page's policy and the guard ends here."""

from __future__ import annotations

import os

FLAGS = "QTWEBENGINE_CHROMIUM_FLAGS"
NO_NETWORK = (
    '--host-resolver-rules="MAP * ~NOTFOUND"',
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
)
"""No host is found, an address neither, and calls between browsers send no packet.

Connections made ahead (``rel=preconnect``) and WebRTC ask neither the content policy nor an
interceptor.

Source: https://doc.qt.io/qt-6/qtwebengine-debugging.html (how Chromium's switches are given).
"""


def cut_off() -> None:
    """Must run before the engine starts."""
    switch(*NO_NETWORK)


def switch(*flags: str) -> None:
    """Give the engine ``flags`` before it starts; those that were given from outside stay.

    Qt reads none of its command line where this variable is set.
    """
    given = os.environ.get(FLAGS, "")
    os.environ[FLAGS] = " ".join(filter(None, (given, *flags)))
