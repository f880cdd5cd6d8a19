"""Which environment variables Carrel refuses to hear: they would load foreign code or change where it connects."""

from __future__ import annotations

from collections.abc import MutableMapping

_PREFIXES = ("HF_", "HUGGINGFACE_", "GGML_", "LLAMA_", "LLAVA_", "MTMD_", "QML", "QT_LOGGING", "QT_DEBUG", "QT_PLUGIN")
_NAMES = frozenset(
    {
        "QT_QPA_PLATFORM_PLUGIN_PATH",
        "QT_QPA_GENERIC_PLUGINS",
        "QT_MESSAGE_PATTERN",
        "QT_STYLE_OVERRIDE",
        "SSL_CERT_FILE",
        "SSL_CERT_DIR",
        "SSLKEYLOGFILE",
        "REQUESTS_CA_BUNDLE",
        "CURL_CA_BUNDLE",
        "LD_PRELOAD",
        "LD_AUDIT",
        "DYLD_INSERT_LIBRARIES",
        "PYTHONSTARTUP",
        "PYTHONINSPECT",
        "PYTHONBREAKPOINT",
        "PYTHONTRACEMALLOC",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "FTP_PROXY",
        "NO_PROXY",
    }
)


def clean_environment(environment: MutableMapping[str, str]) -> list[str]:
    """Remove what could load foreign code or redirect a connection; returns the names. Call before Qt is imported."""
    refused = [name for name in environment if name.upper() in _NAMES or name.upper().startswith(_PREFIXES)]
    for name in refused:
        del environment[name]
    return refused
