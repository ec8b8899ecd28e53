"""Files that would tell a server when and where they are opened, and a server that hears it.

`python -m tests.hardening.beacons` listens on this computer, prints its port, then a line a caller.
"""

import io
import socket
import zipfile
from email.message import EmailMessage

import pymupdf

from tests.reading import makers

TEXT = "On 12 April 2031 the Harbour Office refused the permit of Ilse Olden."
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def beacons(server: str) -> dict[str, bytes]:
    """A file of each kind that can name a server, by name; `server` is "http://host:port"."""
    return {
        "beacon.html": _web_page(server),
        "beacon.svg": _drawing(server),
        "beacon.pdf": _pdf(server),
        "beacon.docx": _word_file(server),
        "beacon.mhtml": _saved_page(server),
        "beacon.eml": _mail(server),
        "beacon.rtf": _rich_text(server),
    }


def _web_page(server: str) -> bytes:
    return f"""<!DOCTYPE html><html><head><title>Refusal</title>
<base href="{server}/base/"><link rel="stylesheet" href="{server}/a.css">
<link rel="preconnect" href="{server}"><link rel="icon" href="{server}/icon.png">
<meta http-equiv="refresh" content="0;url={server}/refresh">
<style>@import url({server}/b.css); body {{ background: url({server}/c.png) }}
@font-face {{ font-family: x; src: url({server}/d.woff) }}</style>
<script src="{server}/e.js"></script></head>
<body background="{server}/f.png" onload="fetch('{server}/g')"><article><h1>Refusal</h1>
<p style="background-image: url({server}/h.png)">{TEXT} {TEXT} {TEXT}</p>
<img src="{server}/i.png" srcset="{server}/j.png 2x"><iframe src="{server}/k"></iframe>
<object data="{server}/l"></object><embed src="{server}/m"><video src="{server}/n" autoplay></video>
<audio src="{server}/o" autoplay></audio><input type="image" src="{server}/p">
<svg><image href="{server}/q.svg"/><use href="{server}/r.svg#a"/></svg></article></body></html>
""".encode()


def _drawing(server: str) -> bytes:
    return f"""<?xml version="1.0"?><?xml-stylesheet href="{server}/a.css" type="text/css"?>
<!DOCTYPE svg [<!ENTITY far SYSTEM "{server}/entity">]>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
 width="300" height="90"><style>@import url({server}/b.css);</style>
<image xlink:href="{server}/c.png" width="50" height="50"/><use xlink:href="{server}/d.svg#a"/>
<script xlink:href="{server}/e.js"/><text x="9" y="40">{TEXT} &far;</text></svg>""".encode()


def _pdf(server: str) -> bytes:
    """A page that opens a place on the network when it is opened, looked at or clicked."""
    with pymupdf.open() as document:
        page = document.new_page()
        page.insert_text((72, 72), TEXT)
        page.insert_link({"kind": pymupdf.LINK_URI, "from": page.rect, "uri": f"{server}/link"})
        far = document.get_new_xref()
        file = f"<</FS/URL/F({server}/picture.jpg)>>"
        head = "/Type/XObject/Subtype/Image/Width 9/Height 9/ColorSpace/DeviceGray"
        document.update_object(far, f"<<{head}/BitsPerComponent 8/F {file}/FFilter/DCTDecode>>")
        document.update_stream(far, b"\x00" * 81, new=True, compress=False)
        document.xref_set_key(far, "F", file)
        _, resources = document.xref_get_key(page.xref, "Resources")
        document.xref_set_key(int(resources.split()[0]), "XObject", f"<</Far {far} 0 R>>")
        content = document.get_new_xref()
        document.update_object(content, "<<>>")
        document.update_stream(content, b"q 50 0 0 50 72 200 cm /Far Do Q", new=True)
        old = page.get_contents()[0]
        document.xref_set_key(page.xref, "Contents", f"[{old} 0 R {content} 0 R]")
        catalog = document.pdf_catalog()
        document.xref_set_key(catalog, "OpenAction", f"<</S/URI/URI({server}/open)>>")
        document.xref_set_key(page.xref, "AA", f"<</O<</S/SubmitForm/F{file}>>>>")
        return bytes(document.tobytes())


def _word_file(server: str) -> bytes:
    """A letter whose template, picture and frame lie on the server."""
    relations = {
        "word/_rels/document.xml.rels": ("image", "frame", "hyperlink", "attachedTemplate"),
        "word/_rels/settings.xml.rels": ("attachedTemplate",),
    }
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(makers.word_file([TEXT, TEXT]))) as plain,
        zipfile.ZipFile(target, "w") as made,
    ):
        parts = {name: plain.read(name) for name in plain.namelist()}
        for name, kinds in relations.items():
            empty = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
            far = "".join(
                f'<Relationship Id="far{kind}" Type="{_RELATION}/{kind}" Target="{server}/{kind}"'
                ' TargetMode="External"/>'
                for kind in kinds
            )
            parts[name] = parts.get(name, empty).replace(
                b"</Relationships>", f"{far}</Relationships>".encode()
            )
        for name, content in parts.items():
            made.writestr(name, content)
    return target.getvalue()


def _saved_page(server: str) -> bytes:
    message = EmailMessage()
    message["From"] = "<Saved by Harbour Browser>"
    message["Snapshot-Content-Location"] = f"{server}/story"
    message["MIME-Version"] = "1.0"
    message.set_content(_web_page(server).decode(), subtype="html")
    message.make_related()
    return message.as_bytes()


def _mail(server: str) -> bytes:
    message = EmailMessage()
    message["From"] = "Ieva <ieva@law.example>"
    message["To"] = "jonas@help.example"
    message["Date"] = "Mon, 14 Apr 2031 09:30:00 +0300"
    message["Subject"] = "Refusal"
    message["Disposition-Notification-To"] = "ieva@law.example"
    message["List-Unsubscribe"] = f"<{server}/unsubscribe>"
    message.set_content(_web_page(server).decode(), subtype="html")
    message.add_attachment(_web_page(f"{server}/inside"), "text", "html", filename="far.html")
    return message.as_bytes()


def _rich_text(server: str) -> bytes:
    field = rf'{{\field{{\*\fldinst {{INCLUDEPICTURE "{server}/a.png"}}}}{{\fldrslt }}}}'
    return rf"{{\rtf1\ansi {{\*\template {server}/a.dot}}{field} {TEXT}\par}}".encode()


def main() -> None:
    """Listens until it is ended."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        print(server.getsockname()[1], flush=True)
        while True:
            caller, _ = server.accept()
            caller.close()
            print("somebody called", flush=True)


if __name__ == "__main__":
    main()
