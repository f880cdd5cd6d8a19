"""The language of the window: which one, and where its words come from (resources/i18n, made by packaging/i18n).

It is chosen once, before the first widget is made, and holds for the process: widgets take their words when they are
built.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app import i18n
from app.config.resources import resource

NAMES = {"en": "English", "zh": "简体中文", "de": "Deutsch", "es": "Español"}
"""Each language in its own words, by the value of the setting."""

_QT = {"zh": "qtbase_zh_CN", "de": "qtbase_de", "es": "qtbase_es"}
"""Qt's own words, for its buttons and menus."""
_LOCALES = {
    "zh": QLocale(QLocale.Language.Chinese, QLocale.Country.China),
    "de": QLocale(QLocale.Language.German),
    "es": QLocale(QLocale.Language.Spanish),
}


def language_for(setting: str, system: Sequence[str]) -> str:
    """The language that a setting means; "system" is the first of the system's own that Carrel speaks."""
    if setting in NAMES:
        return setting
    tags = (tag.replace("_", "-").split("-")[0].lower() for tag in system)
    return next((tag for tag in tags if tag in NAMES), "en")


def speak(setting: str, application: QCoreApplication) -> str:
    """Let everything that is made from now on speak the language of the setting; says which one that is."""
    language = language_for(setting, QLocale.system().uiLanguages())
    for before in application.findChildren(QTranslator):
        application.removeTranslator(before)
        before.deleteLater()
    words = QTranslator(application)
    loaded = language in _LOCALES and words.load(str(resource("i18n", f"carrel_{language}.qm")))
    if not loaded:
        i18n.install(None)
        return "en"
    locale = _LOCALES[language]
    i18n.install(_catalog(words, locale), (locale.groupSeparator(), locale.decimalPoint()), locale.bcp47Name())
    _speak_qt(language, application)
    return language


def _catalog(words: QTranslator, locale: QLocale) -> i18n.Catalog:
    def look_up(text: str, comment: str, n: int) -> str:
        return (words.translate("", text, comment, n) or "").replace("%n", locale.toString(n))

    return look_up


def _speak_qt(language: str, application: QCoreApplication) -> None:
    words = QTranslator(application)
    if words.load(_QT[language], QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(words)
