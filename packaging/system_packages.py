"""Libraries and programs that must come from the operating system."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from environment import say

LIST = Path(__file__).with_name("system_packages.txt")


class SystemPackage(NamedTuple):
    """A Debian package, what it is for, and the library, program or file that shows it."""

    use: str
    name: str
    shown_by: str


def prepare(*uses: str) -> bool:
    """Whether all packages for ``uses`` are there; as root on Debian, what lacks is installed."""
    missing = missing_packages(listed(uses))
    if missing and can_install():
        say(f"Installing system packages: {' '.join(missing)}")
        install(missing)
        missing = missing_packages(listed(uses))
    if missing:
        say(f"Missing from this system; on Debian: {apt_line(missing)}")
    return not missing


def listed(uses: Iterable[str]) -> list[SystemPackage]:
    """The packages that ``system_packages.txt`` names for any of ``uses``."""
    lines = LIST.read_text(encoding="utf-8").splitlines()
    rows = (SystemPackage(*line.split()) for line in lines if line and not line.startswith("#"))
    return [package for package in rows if package.use in uses]


def missing_packages(packages: Iterable[SystemPackage]) -> list[str]:
    """The names of those packages of which there is no sign on this system."""
    libraries = known_libraries()
    return [package.name for package in packages if not is_there(package, libraries)]


def is_there(package: SystemPackage, libraries: str | None) -> bool:
    """Look for the package's sign; ``libraries`` is what the loader knows, None if it won't say."""
    if package.shown_by.startswith("/"):
        return any(Path("/").glob(package.shown_by[1:]))
    if ".so" in package.shown_by:
        return libraries is None or f"\t{package.shown_by} " in libraries
    return shutil.which(package.shown_by) is not None


def known_libraries() -> str | None:
    """The loader's cache as ``ldconfig -p`` prints it: no library is opened for the question."""
    import subprocess

    ldconfig = shutil.which("ldconfig", path="/sbin:/usr/sbin:/bin:/usr/bin")
    if ldconfig is None:
        return None
    return subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=False).stdout


def can_install() -> bool:
    """Root on a system that has apt."""
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_line(names: list[str]) -> str:
    """The one line that brings everything in."""
    return f"sudo apt-get install --no-install-recommends {' '.join(names)}"


def install(names: list[str]) -> None:
    """Install Debian packages without questions; what could not be had is told by ``prepare``."""
    import subprocess

    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    options = ["--yes", "--quiet=2", "--no-install-recommends"]
    for command in (["update", "--quiet=2"], ["install", *options, *names]):
        subprocess.run(
            ["apt-get", *command],
            env=quiet,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            check=False,
        )
