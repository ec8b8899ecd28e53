"""Files that are kept and not read: what each is by its first bytes, and what would help."""

from casefile.model import media
from casefile.model.errors import Unreadable
from casefile.model.media import family

# Offset, bytes, media type; the first that fits wins.
_MARKS = (
    (0, b"ID3", "audio/mpeg"),
    (0, b"\xff\xfb", "audio/mpeg"),
    (0, b"\xff\xf3", "audio/mpeg"),
    (0, b"\xff\xf1", "audio/aac"),
    (0, b"OggS", "audio/ogg"),
    (0, b"fLaC", "audio/flac"),
    (0, b"#!AMR", "audio/amr"),
    (8, b"WAVE", "audio/wav"),
    (0, b".snd", "audio/basic"),
    (8, b"AIFF", "audio/aiff"),
    (0, b"MThd", "audio/midi"),
    (8, b"AVI ", "video/x-msvideo"),
    (4, b"ftypM4A", "audio/mp4"),
    (4, b"ftyp", "video/mp4"),
    (4, b"moov", "video/quicktime"),
    (4, b"mdat", "video/quicktime"),
    (0, b"\x1a\x45\xdf\xa3", "video/webm"),
    (0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "video/x-ms-wmv"),
    (0, b"FLV\x01", "video/x-flv"),
    (0, b"\x00\x00\x01\xba", "video/mpeg"),
    (0, b"\x00\x00\x01\xb3", "video/mpeg"),
    (0, b"FWS", "video/x-flash"),
    (0, b"CWS", "video/x-flash"),
    (0, b"Rar!", "application/x-archive"),
    (0, b"7z\xbc\xaf\x27\x1c", "application/x-archive"),
    (0, b"\x1f\x8b", "application/x-archive"),
    (0, b"\x1f\x9d", "application/x-archive"),
    (0, b"BZh", "application/x-archive"),
    (0, b"\xfd7zXZ\x00", "application/x-archive"),
    (0, b"\x28\xb5\x2f\xfd", "application/x-archive"),
    (257, b"ustar", "application/x-archive"),
    (0, b"!<arch>", "application/x-archive"),
    (0, b"MSCF", "application/x-archive"),
    (2, b"-lh", "application/x-archive"),
    (0, b"\x78\x9f\x3e\x22", "application/vnd.ms-tnef"),
    (0, b"-----BEGIN PKCS7", "application/pkcs7-mime"),
    (0, b"-----BEGIN CMS", "application/pkcs7-mime"),
    (0, b"-----BEGIN PGP MESSAGE", "application/pgp-encrypted"),
    (0, b"AC10", "image/vnd.dwg"),
    (0, b"8BPS", "image/vnd.adobe.photoshop"),
    (0, b"%!PS", "application/postscript"),
    (0, b"\xc5\xd0\xd3\xc6", "application/postscript"),
    (0, b"\xd7\xcd\xc6\x9a", "image/wmf"),
    (40, b" EMF", "image/wmf"),
    (0, b"AT&TFORM", "image/vnd.djvu"),
    (0, b"\x00\x00\x00\x0cjP  ", "image/jp2"),
    (0, b"\xff\x4f\xff\x51", "image/jp2"),
    (0, b"\x00\x00\x01\x00", "image/x-icon"),
    (0, b"\x0a\x05\x01\x08", "image/x-pcx"),
    (0, b"\xffWPC", "application/vnd.wordperfect"),
    (0, b"\xdb\xa5-\x00", "application/msword"),
    (0, b"\x09\x08", "application/vnd.ms-excel"),
    (0, b"\x09\x04\x06\x00", "application/vnd.ms-excel"),
    (0, b"\x7fELF", "application/x-executable"),
    (0, b"MZ\x90", "application/x-executable"),
    (0, b"\xca\xfe\xba\xbe", "application/x-executable"),
    (0, b"\xcf\xfa\xed\xfe", "application/x-executable"),
    (0, b"dex\n", "application/x-executable"),
    (0, b"\x00\x01\x00\x00\x00", "application/x-font"),
    (0, b"OTTO", "application/x-font"),
    (0, b"wOFF", "application/x-font"),
    (0, b"wOF2", "application/x-font"),
    (0, b"SQLite format 3", "application/vnd.sqlite3"),
)
_PICTURE_MARKS = (
    (0, b"\x89PNG\r\n", media.PNG),
    (0, b"\xff\xd8\xff", media.JPEG),
    (0, b"II*\x00", media.TIFF),
    (0, b"MM\x00*", media.TIFF),
    (0, b"II+\x00", media.TIFF),
    (0, b"GIF8", media.GIF),
    (8, b"WEBP", media.WEBP),
)
_HEIF_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1", b"hevc", b"avif")
_SEALED = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07"  # how sealed data names itself, in DER
# Names of streams inside an old office file; the first found decides.
_STREAMS = (
    ("__properties_version1.0", media.MSG),
    ("PowerPoint Document", "application/vnd.ms-powerpoint"),
    ("WordDocument", "application/msword"),
    ("Workbook", "application/vnd.ms-excel"),
    ("Book", "application/vnd.ms-excel"),
)
_OLE_STORAGE = "application/x-ole-storage"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")


def picture_type(content: bytes) -> str:
    """The media type of a picture that can be shown, "" for anything else."""
    for offset, mark, media_type in _PICTURE_MARKS:
        if content.startswith(mark, offset):
            return media_type
    if content[4:8] == b"ftyp" and content[8:12] in _HEIF_BRANDS:
        return media.HEIC
    # Two letters begin many a text; a bitmap also tells its own length.
    if content.startswith(b"BM") and content[6:10] == b"\0\0\0\0" and len(content) > 30:
        return media.BMP
    return ""


def other_type(content: bytes) -> str:
    """The media type of a file that is only kept, "" when its first bytes are nothing known."""
    for offset, mark, media_type in _MARKS:
        if content.startswith(mark, offset):
            return media_type
    if content.startswith(b"0") and _SEALED in content[:64]:
        return "application/pkcs7-mime"
    return ""


def old_office_type(content: bytes) -> str:
    """The media type of a file of the old office container, "" for any other file.

    Raises:
        Unreadable: "needs password" for a new office document that was locked.
    """
    if not content.startswith(_OLE):
        return ""
    if _ENCRYPTED_PACKAGE in content:
        raise locked(_OLE_STORAGE)
    for stream, media_type in _STREAMS:
        if stream.encode("utf-16-le") in content:
            return media_type
    return _OLE_STORAGE


def locked(media_type: str) -> Unreadable:
    """A file that only its own program can unlock."""
    return Unreadable(
        "needs password",
        "The document is locked with a password.",
        todo="Save a copy without the password in the program that made it, and add that.",
        media_type=media_type,
    )


def not_supported(media_type: str) -> Unreadable:
    """Why a file of this kind is kept and not read, with what would make it readable."""
    what, todo = _ADVICE.get(family(media_type), _ADVICE[""])
    return Unreadable("not supported", what, todo=todo, media_type=media_type)


_SAVE = "Save it as .docx or PDF in the program that made it, and add that."
_ADVICE = {
    "old office": ("A document of an old office program; its words cannot be read.", _SAVE),
    "apple office": (
        "A document of Pages, Numbers or Keynote; its words cannot be read.",
        "Export it there as PDF or Word, and add that.",
    ),
    "presentation": (
        "A presentation; its words cannot be read.",
        "Save it as PDF in the program that made it, and add that.",
    ),
    "sound": (
        "A sound recording; it is not played here.",
        "Play it outside and write down what is said at which minute, then cite it by the minute.",
    ),
    "film": (
        "A film; it is not played here.",
        "Play it outside and write down what is seen and said at which minute.",
    ),
    "packed": (
        "An archive of a kind that cannot be opened here.",
        "Unpack it in another program and add the files you need.",
    ),
    "outlook parcel": (
        "An Outlook parcel (winmail.dat) with files inside that cannot be opened here.",
        "Ask the sender to send the files again as ordinary attachments.",
    ),
    "sealed mail": (
        "A sealed or encrypted message; its words cannot be read.",
        "Open it in the mail program that holds the key, save it as PDF, and add that.",
    ),
    "drawing": (
        "A drawing or a picture of a kind that cannot be shown here.",
        "Save it as PDF or PNG in the program that made it, and add that.",
    ),
    "program": ("A program or a part of one, no document.", "Describe by hand what it is for."),
    "data": ("A database; its contents cannot be read.", "Export what matters as a table (.csv)."),
    "": (
        "The file is neither a known kind of document nor readable text.",
        "Save it as PDF in the program that made it, or describe it by hand.",
    ),
}
