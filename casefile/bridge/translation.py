"""The window's language: our own texts, and Qt's standard buttons in the same language.

Files are `casefile_<language>.qm` in resources/i18n. English has one too, for its plurals. Qt ships
no Lithuanian, so our Lithuanian file holds Qt's own words as well. The pseudo-language "qps" makes
every text 40 % longer and accented, to see what does not fit or was never given to translation.
"""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from casefile.model.resource import resource_path

LANGUAGES: Final = {"en": "English", "lt": "Lietuvių"}
PSEUDO: Final = "qps"


def window_language(chosen: str) -> str:
    """The language to use: the chosen one, else the system's when we have it, else English."""
    if chosen in LANGUAGES or chosen == PSEUDO:
        return chosen
    for name in QLocale.system().uiLanguages():
        if name[:2] in LANGUAGES:
            return name[:2]
    return "en"


class Translation:
    """The translators in force; `use` changes them and every new text is in the new language."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.language = "en"

    def use(self, language: str) -> None:
        """Speaks `language` from now on; texts already on screen stay until they are made anew."""
        self.leave()
        self.language = language
        QLocale.setDefault(QLocale("en_GB" if language in ("en", PSEUDO) else language))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (
            (f"qtbase_{language}", qt_folder),
            (f"casefile_{language}", str(resource_path("i18n"))),
        ):
            translator = QTranslator(self._app)
            if translator.load(name, folder):
                self._app.installTranslator(translator)
                self._installed.append(translator)

    def leave(self) -> None:
        """Takes the translators out; the texts of the sources are spoken as they stand."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed.clear()

    @property
    def words(self) -> str:
        """The language dates and numbers are worded in ("en" for the pseudo-language)."""
        return "en" if self.language == PSEUDO else self.language
