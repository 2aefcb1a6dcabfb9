"""Makes deadlines.tsv without any code of ours: Python's datetime and zoneinfo, holidays written down by hand, and the terms of each law
typed from its text. Business days are walked day by day, months are counted by year and month.

Run in this folder: python3 rights_deadlines.py > ../resources/org/resguardo/rights/deadlines.tsv
"""
import calendar
import datetime as dt
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).resolve().parents[4] / 'law/src/test/independent'))
from holidays_by_hand import KEPT

HOLIDAYS = {dt.date.fromisoformat(day) for day in KEPT}


def walk(start, count, works):
    day = start
    while count:
        day += dt.timedelta(1)
        if works(day):
            count -= 1
    return day


def us(start, count):
    return walk(start, count, lambda day: day.weekday() < 5 and day not in HOLIDAYS)


def weekdays(start, count):
    return walk(start, count, lambda day: day.weekday() < 5)


def days(start, count):
    return start + dt.timedelta(count)


def months(start, count):
    year, month = divmod(start.year * 12 + start.month - 1 + count, 12)
    return dt.date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))


def term(answer, more=None):
    """A term and what may be added to it: pairs of a way of counting and a number."""
    def work(start):
        first = answer[0](start, answer[1])
        if more is None:
            return first, first
        if answer[0] is months:
            return first, months(start, answer[1] + more[1])
        return first, more[0](first, more[1])
    return work


D45 = term((days, 45), (days, 45))
# law: asked to see, asked to change, a no, an appeal, a complaint; None where the law says nothing of it
LAWS = {
    'us-privacy-ca': (D45, D45, term((us, 15)), None, None),          # Civ. Code 1798.130; 11 CCR 7021, 7026
    'us-privacy-va': (D45, D45, term((days, 45)), term((days, 60)), None),   # Va. Code 59.1-577
    'us-privacy-co': (D45, D45, term((days, 45)), term((days, 45)), None),   # C.R.S. 6-1-1306
    'us-privacy-tx': (D45, D45, term((days, 45)), term((days, 60)), None),   # Bus. & Com. Code 541.052
    'us-privacy-fl': (term((days, 45), (days, 15)),) * 2 + (term((days, 45)), term((days, 60)), None),  # Fla. Stat. 501.706
    'us-privacy-ia': (term((days, 90), (days, 45)),) * 2 + (term((days, 90)), term((days, 60)), None),  # Iowa Code 715D.3
    'us-privacy-ut': (D45, D45, term((days, 45)), None, None),        # Utah Code 13-61-203
    'us-wa-mhmda': (D45, D45, term((days, 45)), term((days, 45)), None),  # RCW 19.373.040
    'us-hipaa': (term((days, 30), (days, 30)), term((days, 30), (days, 30)), None, None, None),  # 45 CFR 164.524
    'eu-gdpr': (term((months, 1), (months, 2)),) * 2 + (term((months, 1)), None, None),  # GDPR article 12(3)
    'uk-gdpr': (term((months, 1), (months, 2)),) * 2 + (term((months, 1)), None, None),  # UK GDPR article 12(3)
    'mx-lfpdppp': (term((weekdays, 20), (weekdays, 20)),) * 2 + (term((weekdays, 20)), None, None),  # art. 32
    'co-ley-1581': (term((weekdays, 10), (weekdays, 5)), term((weekdays, 15), (weekdays, 8)),
                    term((weekdays, 15)), None, term((weekdays, 15), (weekdays, 8))),  # Ley 1581 arts. 14, 15
    'br-lgpd': (term((days, 15)), term((days, 15)), term((days, 15)), None, None),  # LGPD article 19
    'none': (None, None, None, None, None),
}
KINDS = {'access': 0, 'portability': 0, 'correction': 1, 'deletion': 1, 'opt-out': 2, 'limit': 2, 'appeal': 3, 'complaint': 4, 'question': None}
ACKNOWLEDGE = {'us-privacy-ca'}

STARTS = [
    ('2026-03-08T06:30:00Z', 'America/Chicago', 'half an hour after midnight on the day on which clocks go forward'),
    ('2026-03-08T05:59:59Z', 'America/Chicago', 'a second before that midnight'),
    ('2026-11-01T04:30:00Z', 'America/New_York', 'the night in which clocks go back'),
    ('2026-11-02T04:59:00Z', 'America/New_York', 'a minute before midnight, after clocks went back'),
    ('2026-03-29T00:30:00Z', 'Europe/Madrid', 'half an hour before clocks go forward in Spain'),
    ('2026-10-25T22:59:00Z', 'Europe/Madrid', 'before midnight on the day on which clocks go back in Spain'),
    ('2026-01-31T15:00:00Z', 'America/New_York', 'the last day of January'),
    ('2028-01-31T15:00:00Z', 'America/New_York', 'the last day of January before a leap day'),
    ('2024-02-29T15:00:00Z', 'America/Denver', 'a leap day'),
    ('2026-11-30T15:00:00Z', 'America/Los_Angeles', 'the end of a short month'),
    ('2026-12-31T23:30:00Z', 'America/Puerto_Rico', 'the end of the year'),
    ('2027-01-01T03:30:00Z', 'America/Los_Angeles', 'a new year in London, still the old one here'),
    ('2026-11-24T08:00:00Z', 'America/New_York', 'the Tuesday before Thanksgiving'),
    ('2027-12-20T15:00:00Z', 'America/New_York', 'before Christmas and New Year, both kept on Fridays'),
    ('2026-07-02T22:00:00Z', 'America/Phoenix', 'before the Fourth of July kept on a Friday'),
    ('2026-07-04T17:00:00Z', 'America/New_York', 'a holiday on a Saturday'),
    ('2026-08-16T17:00:00Z', 'America/New_York', 'a Sunday'),
    ('2028-11-09T17:00:00Z', 'America/New_York', 'before Veterans Day kept on a Friday'),
    ('2026-05-22T17:00:00Z', 'America/Chicago', 'before Memorial Day'),
    ('2027-06-17T17:00:00Z', 'America/Chicago', 'before Juneteenth kept on a Friday'),
]


def row(law, kind, start, zone):
    day = dt.datetime.fromisoformat(start.replace('Z', '+00:00')).astimezone(ZoneInfo(zone)).date()
    place = KINDS[kind]
    counted = LAWS[law][place] if place is not None else None
    promise = {'opt-out': term((us, 15)), 'limit': term((us, 15)), 'appeal': term((days, 45))}.get(kind, D45)
    answer, extended = (counted or promise)(day)
    if kind in ('opt-out', 'limit', 'appeal'):
        extended = answer
    return law, kind, start, zone, str(us(day, 10)), str(answer), str(extended)


rows = []
laws, kinds = list(LAWS), list(KINDS)
turn = 0
for start, zone, why in STARTS:
    for law in laws:
        for kind in (kinds[turn % len(kinds)], kinds[(turn + 4) % len(kinds)]):
            rows.append(row(law, kind, start, zone) + (why,))
        turn += 1
if __name__ == '__main__':
    print('# Last days of cases, worked out by rights_deadlines.py in src/test/independent; no code of ours took part.')
    print('# law, kind, received, zone, acknowledge, answer, extended, what is odd')
    for line in rows[:500]:
        print('\t'.join(line))
