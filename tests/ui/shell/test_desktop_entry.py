"""The entry for the desktop's menu names what is there."""

import configparser
import xml.etree.ElementTree as ET

from casefile import __version__
from casefile.model.resource import resource_path


def test_the_entry_opens_files_and_has_its_icon() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(resource_path("desktop", "casefile.desktop"), encoding="utf-8")
    section = entry["Desktop Entry"]
    assert section["Exec"] == "casefile %F"
    assert "application/pdf" in section["MimeType"]
    assert resource_path("icons", f"{section['Icon']}.svg").is_file()


def test_the_description_is_of_this_version() -> None:
    root = ET.parse(resource_path("desktop", "casefile.metainfo.xml")).getroot()
    release = root.find("releases/release")
    assert release is not None
    assert release.get("version") == __version__
    assert root.findtext("project_license") == "AGPL-3.0-or-later"
