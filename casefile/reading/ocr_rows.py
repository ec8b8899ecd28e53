"""What a machine read from a picture, as printed rows, so that scans become text as PDFs do."""

from casefile.model.ocr import OcrPage
from casefile.reading.paging import clean_line
from casefile.reading.pdf_rows import Row


def ocr_rows(page: OcrPage) -> list[Row]:
    """The rows of a page in reading order, in points."""
    rows = []
    for line in page.lines:
        text = clean_line(line.text)
        if not text:
            continue
        x0 = min(word.x0 for word in line.words)
        rows.append(
            Row(
                text=text,
                x0=x0,
                y0=min(word.y0 for word in line.words),
                x1=max(word.x1 for word in line.words),
                y1=max(word.y1 for word in line.words),
                left=x0,
                baseline=line.baseline,
                size=line.size,
                bold=False,
            )
        )
    return rows
