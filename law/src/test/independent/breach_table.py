"""Makes breach-54.tsv from us-breach.yaml without any code of ours: what each state asks after one incident.

Name and Social Security number of 1,200 residents, readable, discovered on 2026-03-02, by a shop that is neither clinic nor bank
nor trader in data. Counted by Python's datetime. Run: python3 breach_table.py > ../resources/org/resguardo/law/breach-54.tsv
"""
import datetime as dt
import pathlib
import re

import yaml

from dates import business

DATA = pathlib.Path(__file__).parents[2] / 'main/resources/org/resguardo/law/us-breach.yaml'
FOUND = dt.date(2026, 3, 2)
PEOPLE = 1200
DATA_LOST = {'name', 'ssn'}


def met(threshold):
    number = threshold['residents']
    return {'any': True, 'more-than': PEOPLE > number, 'at-least': PEOPLE >= number, 'fewer-than': PEOPLE < number}[threshold['comparator']]


def due(term, start, told):
    """start: what the law counts from; told: last day for the people, or None."""
    if isinstance(term, int):
        begin = told if start == 'individual-notice' else FOUND
        return begin + dt.timedelta(term) if begin else None
    found = re.fullmatch(r'(\d+)-business-days', term)
    if found:
        begin = told if start == 'individual-notice' else FOUND
        return business(begin, int(found.group(1))) if begin else None
    if term == '48-hours':
        return FOUND + dt.timedelta(2)
    if term == 'before-individual-notice':
        return told - dt.timedelta(1) if told else None
    if term in ('same-time-as-individual-notice', 'no-later-than-individual-notice', 'coordinate-first'):
        return told
    assert term == 'without-unreasonable-delay', term
    return None


def shown(needed, day):
    return '-' if not needed else str(day) if day else 'no last day'


def main():
    print('# What 54 laws ask after one incident: name and Social Security number of 1,200 residents of the place, readable, discovered')
    print('# on 2026-03-02, by a shop that is neither clinic nor bank nor trader in data. Worked out from us-breach.yaml by breach_table.py')
    print('# in src/test/independent; no code of ours took part. "no last day": without unreasonable delay, or together with a notice that')
    print('# has none. "-": nobody of that kind is told. A day counted from the business\'s own conclusion is counted from discovery.')
    print('# place, answer, people told by, authorities told by, credit bureaus told by, months of monitoring, letter says, letter omits')
    for record in sorted(yaml.safe_load(DATA.read_text())['records'], key=lambda r: r['jurisdiction']):
        information = record['personalInformation']
        counts = 'ssn' in information['nameCombination'] or 'ssn' in information.get('standalone', [])
        answer = 'tell' if counts and record['id'] != 'us-breach-ga' else 'need not'
        rule = record['notifyIndividuals']
        told = due(rule['deadline'], rule['countedFrom'], None)
        authorities = [
            g['name']['en'] + ': ' + shown(met(g['threshold']), due(g['deadline'], g.get('deadlineFrom'), told))
            for g in record['notifyRegulators'] or []]
        bureaus = record['notifyCreditBureaus']
        needed = bureaus['required'] and met(bureaus['threshold'])
        monitoring = record['creditMonitoring']
        months = monitoring['months'] if monitoring['required'] and DATA_LOST & set(monitoring['whenExposed']) else 0
        print('\t'.join([
            record['jurisdiction'], answer, shown(True, told), '; '.join(authorities) or '-',
            shown(needed, due(bureaus['deadline'], None, told) if needed else None), str(months),
            ' '.join(record['letter']['required']) or '-', ' '.join(record['letter'].get('mustNotInclude', [])) or '-']))


if __name__ == '__main__':
    main()
