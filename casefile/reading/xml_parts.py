"""XML from a stranger: no entity is ever resolved, none of its own accepted, nothing fetched."""

from lxml import etree
from lxml.etree import ErrorLevels, LxmlError, _Element

from casefile.model.errors import Unreadable


def parse(content: bytes, *, recover: bool = False) -> _Element:
    """The root element of XML bytes.

    `recover` goes on after mistakes; without it only those are forgiven that lose nothing, such as
    a name with a sign that may not stand in one. Entities of its own make it refused: they are how
    bombs and foreign files come in, and no office program writes any.

    Raises:
        Unreadable: "damaged".
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False,
        remove_comments=True, remove_pis=True, recover=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(content, parser)
    except (LxmlError, ValueError) as error:
        raise damaged() from error
    fatal = any(one.level == ErrorLevels.FATAL for one in parser.error_log)
    if root is None or _declares_entities(root) or (fatal and not recover):
        raise damaged()
    return root


def _declares_entities(root: _Element) -> bool:
    declared = root.getroottree().docinfo.internalDTD
    # The stubs do not know the method.
    return declared is not None and any(declared.iterentities())  # type: ignore[attr-defined]


def local(element: _Element) -> str:
    """An element's name without its name space; "" for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def damaged() -> Unreadable:
    """What XML that is not sound is refused with."""
    return Unreadable("damaged", "The document is built in a way that is not read.")
