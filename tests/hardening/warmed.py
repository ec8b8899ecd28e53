"""Everything a session loads, loaded: what is forked from this process starts at once."""

from casefile.model.finding import DocumentHints
from tests.hardening.session import OwnReader

_LETTER = "On 5 May 2031 the court refused permit 7."

OwnReader().read(_LETTER.encode(), "letter.txt")
OwnReader().find(_LETTER, DocumentHints(), language="en")
