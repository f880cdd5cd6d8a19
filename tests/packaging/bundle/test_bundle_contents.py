"""What goes into the bundle: no unused Qt, no copies of the system's libraries, no network in the window."""

from __future__ import annotations

import pytest
from bundle import contents


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/QtWidgets.abi3.so",
        "PySide6/libpyside6.abi3.so.6.11",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt6Gui.dll",
        "PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "libQt6Core.so.6",
        "libxcb-cursor.so.0",
        "libcrypto.so.3",
        "libpython3.11.so.1.0",
        "numpy.libs/libscipy_openblas64_-32a4b2a6.so",
        "app/resources",
        "app/resources/i18n/carrel_de.qm",
        "PySide6/Qt/translations/qtbase_de.qm",
        "llama_cpp/lib/libggml-cpu-haswell.so",
    ],
)
def test_wanted(place: str) -> None:
    assert contents.wanted(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "libQt6Network.so.6",
        "libQt6EglFSDeviceIntegration.so.6",
        "PySide6/Qt6Qml.dll",
        "PySide6/QtNetwork.abi3.so",
        "PySide6/Qt/lib/QtNetwork.framework/Versions/A/QtNetwork",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/imageformats/libqpdf.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "libstdc++.so.6",
        "libglib-2.0.so.0",
        "libX11.so.6",
        "libfontconfig.so.1",
        "libwayland-client.so.0",
        "numpy/_core/tests/data/x.csv",
        "numpy/random/_generator.cpython-311-x86_64-linux-gnu.so",
        "app/resources/i18n/carrel_de.ts",
    ],
)
def test_unwanted(place: str) -> None:
    assert not contents.wanted(place)


def test_the_window_has_neither_the_model_nor_the_network_and_the_console_no_qt() -> None:
    assert {"llama_cpp", "huggingface_hub", "httpx2", "ssl"} <= set(contents.NOT_IN_WINDOW)
    assert {"PySide6", "app.ui"} <= set(contents.NOT_IN_CONSOLE)
    assert contents.only_wanted([("libX11.so.6", "/x", "BINARY"), ("libssl.so.3", "/y", "BINARY")]) == [
        ("libssl.so.3", "/y", "BINARY")
    ]
