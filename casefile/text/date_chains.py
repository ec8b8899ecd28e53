"""Numbers joined by marks: a date in figures, a range or list, or neither."""

OPEN_YEAR, LAST_YEAR = 1000, 2199


def is_figures_date(numbers: list[str], marks: list[str]) -> bool:
    """Whether figures look like day, month and year in some order, or month and year."""
    if len(numbers) == 3 and len(set(marks)) == 1 and marks[0] != ",":
        lengths = tuple(len(number) for number in numbers)
        values = [int(number) for number in numbers]
        if lengths[0] == 4:
            return max(lengths[1:]) <= 2 and 1 <= values[1] <= 12 and 1 <= values[2] <= 31
        if max(lengths[:2]) > 2 or lengths[2] not in (2, 4):
            return False
        low, high = min(values[:2]), max(values[:2])
        if lengths[2] == 2 and marks[0] in "-–—‐‑":
            return False
        return 1 <= low <= 12 and 1 <= high <= 31
    return len(numbers) == 2 and _figures_month(numbers, marks[0])


def _figures_month(numbers: list[str], mark: str) -> bool:
    """Whether two numbers are month and year (03/2022, 3.2022) or year and month (2023-12)."""
    if len(numbers[0]) == 4 and mark in "-." and len(numbers[1]) == 2:
        year, month = numbers
        if int(month) == (int(year) + 1) % 100:
            return False
    else:
        month, year = numbers
        if mark not in "./":
            return False
    return len(month) <= 2 and len(year) == 4 and 1 <= int(month) <= 12 and year[:2] in ("19", "20")


def reads_one_by_one(numbers: list[str], marks: list[str]) -> bool:
    """Whether joined figures are a range or list of years or days that read one by one."""
    if "." in marks:
        return False
    if all(len(number) <= 2 and 1 <= int(number) <= 31 for number in numbers):
        return marks[0] != "/" or len(numbers) == 2
    if all(len(number) == 4 and OPEN_YEAR <= int(number) <= LAST_YEAR for number in numbers):
        values = [int(number) for number in numbers]
        return values == sorted(values) and (marks[0] != "/" or values[0] >= 1900)
    if len(numbers) != 2 or (len(numbers[0]), len(numbers[1])) != (4, 2) or "," in marks:
        return False
    step = int(numbers[1]) - int(numbers[0]) % 100
    return step in (1, -99) or (marks[0] != "/" and step > 1 and int(numbers[1]) > 12)


def range_ends(numbers: list[str], marks: list[str]) -> tuple[int, str, str] | None:
    """The two ends of a range in figures: how many numbers the first has, and both as figures.

    15-26.06.2021, 27.5-4.6.2021, 2021-05-03/2021-05-10. Figures that end in a dot state a day and
    month; a lone day takes the month that stands after it.
    """
    first = len(numbers) - 3
    if first not in (1, 2, 3) or marks[first - 1] not in "-–—‐‑/":
        return None
    left, right, before, after = numbers[:first], numbers[first:], marks[: first - 1], marks[first:]
    if not is_figures_date(right, after):
        return None
    last = after[0].join(right)
    if first == 3:
        return (3, before[0].join(left), last) if is_figures_date(left, before) else None
    day, month = (*left, right[1])[:2]
    fits = len(day) <= 2 and 1 <= int(day) <= 31 and len(month) <= 2 and 1 <= int(month) <= 12
    if after != [".", "."] or "/" in marks or not fits or set(before) - {"."}:
        return None
    if first == 1 and int(day) >= int(right[0]):
        return None
    return first, f"{day}.{month}.", last
