"""Makes dates.tsv without any code of ours: Python's datetime and zoneinfo, and holidays written down by hand.

Business days are counted by walking the calendar day by day. Months are counted by year and month with the day cut down to
the length of the month. Hours go through UTC. Run: python3 dates.py > ../resources/org/resguardo/law/dates.tsv
"""
import calendar
import datetime as dt
from zoneinfo import ZoneInfo

from holidays_by_hand import KEPT

HOLIDAYS = {dt.date.fromisoformat(day) for day in KEPT}
rows = []


def business(start, count):
    day = start
    while count:
        day += dt.timedelta(1)
        if day.weekday() < 5 and day not in HOLIDAYS:
            count -= 1
    return day


def weekdays(start, count):
    day = start
    while count:
        day += dt.timedelta(1)
        if day.weekday() < 5:
            count -= 1
    return day


def months(start, count):
    index = start.year * 12 + start.month - 1 + count
    year, month = divmod(index, 12)
    return dt.date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))


def add(kind, start, amount, end, why):
    rows.append((kind, str(start), str(amount), str(end), why))


DAY = dt.date
for start, why in [
    (DAY(2026, 3, 2), 'the day of the example'), (DAY(2024, 2, 28), 'day before a leap day'), (DAY(2024, 2, 29), 'leap day'),
    (DAY(2025, 2, 28), 'end of February, no leap year'), (DAY(2028, 1, 30), 'over a leap day'), (DAY(2026, 12, 31), 'end of year'),
    (DAY(2026, 12, 1), 'over the end of the year'), (DAY(2027, 11, 30), 'end of a short month'),
    (DAY(2026, 3, 7), 'a Saturday before clocks change'), (DAY(2026, 10, 31), 'a Saturday before clocks change back'),
]:
    for amount in (10, 30, 45, 60):
        add('days', start, amount, start + dt.timedelta(amount), why)
for start, why in [
    (DAY(2026, 3, 2), 'the day of the example'), (DAY(2026, 6, 30), 'over the Fourth of July kept on a Friday'),
    (DAY(2027, 6, 30), 'over the Fourth of July kept on a Monday'), (DAY(2026, 11, 24), 'over Thanksgiving'),
    (DAY(2027, 12, 20), 'over Christmas and New Year, both kept on Fridays'), (DAY(2026, 12, 23), 'over Christmas and New Year'),
    (DAY(2026, 1, 16), 'over Martin Luther King Day'), (DAY(2026, 2, 13), 'over Washington\'s Birthday'),
    (DAY(2026, 5, 22), 'over Memorial Day'), (DAY(2027, 6, 17), 'over Juneteenth kept on a Friday'),
    (DAY(2026, 6, 18), 'over Juneteenth'), (DAY(2026, 9, 4), 'over Labor Day'), (DAY(2026, 10, 9), 'over Columbus Day'),
    (DAY(2028, 11, 9), 'over Veterans Day kept on a Friday'), (DAY(2029, 11, 9), 'over Veterans Day kept on a Monday'),
    (DAY(2026, 7, 4), 'from a holiday on a Saturday'), (DAY(2026, 8, 15), 'from a Saturday'), (DAY(2026, 8, 16), 'from a Sunday'),
    (DAY(2024, 2, 28), 'over a leap day'), (DAY(2028, 2, 28), 'over a leap day'),
]:
    for amount in (1, 5, 10, 14, 15):
        add('business-days', start, amount, business(start, amount), why)
for start, why in [
    (DAY(2026, 1, 31), 'from the last day of January'), (DAY(2028, 1, 31), 'to a leap day'), (DAY(2027, 1, 29), 'to a short February'),
    (DAY(2026, 8, 31), 'from 31 to 30 days'), (DAY(2026, 12, 31), 'over the end of the year'), (DAY(2024, 2, 29), 'from a leap day'),
    (DAY(2026, 3, 15), 'the middle of a month'), (DAY(2026, 5, 31), 'from 31 to 30 days'),
]:
    for amount in (1, 2, 12, 36, 48):
        add('months', start, amount, months(start, amount), why)
for start, why in [(DAY(2026, 6, 30), 'foreign: the Fourth of July is a working day'), (DAY(2026, 11, 24), 'foreign: Thanksgiving is one'),
                   (DAY(2026, 8, 15), 'foreign: from a Saturday')]:
    for amount in (3, 10, 15, 20):
        add('weekdays', start, amount, weekdays(start, amount), why)
for zone, start, why in [
    ('America/New_York', '2026-03-07T12:00', 'clocks go forward'), ('America/New_York', '2026-10-31T12:00', 'clocks go back'),
    ('America/Chicago', '2026-03-06T23:30', 'clocks go forward'), ('America/Los_Angeles', '2026-10-30T23:30', 'clocks go back'),
    ('America/Phoenix', '2026-03-07T12:00', 'Arizona keeps its clocks'), ('America/Puerto_Rico', '2026-10-31T12:00', 'Puerto Rico too'),
    ('Europe/Madrid', '2026-03-28T12:00', 'clocks go forward in Spain'), ('America/Denver', '2024-02-28T08:00', 'over a leap day'),
]:
    for amount in (48, 72):
        begin = dt.datetime.fromisoformat(start).replace(tzinfo=ZoneInfo(zone))
        end = (begin.astimezone(dt.timezone.utc) + dt.timedelta(hours=amount)).astimezone(ZoneInfo(zone))
        add('hours ' + zone, start, amount, end.strftime('%Y-%m-%dT%H:%M'), why)

if __name__ == '__main__':
  print('# Last days and moments, worked out by dates.py in src/test/independent with Python\'s datetime and zoneinfo and with the')
  print('# federal holidays written down by hand; no code of ours took part. kind, start, amount, last day or moment, what is odd')
  for row in rows:
    print('\t'.join(row))
