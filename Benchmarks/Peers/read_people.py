"""read_people.py FOLDER DAY: what many write for themselves: who is overdue, by front matter and log.

Needs python-frontmatter and cmarkgfm.
"""
import datetime
import pathlib
import re
import sys

import cmarkgfm
import frontmatter

PERIODS = {"week": 7, "month": 30, "quarter": 91, "year": 365, "day": 1}
ENTRY = re.compile(r"^(?:- |#+ )(\d{4}-\d\d-\d\d)", re.MULTILINE)


def days(cadence):
    """The days of `6 weeks` or `monthly`."""
    count = int((re.findall(r"\d+", cadence) or [1])[0])
    return next((count * n for word, n in PERIODS.items() if word in cadence), 91)


today = datetime.date.fromisoformat(sys.argv[2])
overdue = 0
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.md")):
    try:
        note = frontmatter.load(path)
    except Exception as error:
        print(path, error, file=sys.stderr)
        continue
    cmarkgfm.github_flavored_markdown_to_html(note.content)
    entries = sorted(ENTRY.findall(note.content))
    if note.get("kindred") and entries:
        last = datetime.date.fromisoformat(entries[-1])
        overdue += (today - last).days >= days(str(note.get("cadence", "quarterly")))
print(overdue, "could use a word")
