#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: score-shapes.py WHENCE-CLI [FOLDER]

Extracts the events of all NAME.txt of the folder together and compares with NAME.gold, see shapes/README.md.  Prints each row that was
not found and the events that no row asked for, then "FOUND of ALL".  Exit status 0 if all were found.
"""
import json
import pathlib
import subprocess
import sys


def gold_rows(path):
    for line in path.read_text(encoding='utf-8').splitlines():
        if line and not line.startswith('#'):
            dates, words, quote = line.split('\t')
            yield dates.split('|'), [word.lower() for word in words.split('|')], quote


def overlapping(events, article, begin, end):
    return [event for event in events
            if any(mention['article'] == article and mention['begin'] < end and mention['end'] > begin
                   for mention in event['mentions'])]


def main():
    cli = sys.argv[1]
    folder = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else pathlib.Path(__file__).parent / 'shapes')
    articles = sorted(path for path in folder.glob('*.txt') if path.with_suffix('.gold').exists())
    if not articles:
        sys.exit(f'{folder}: no NAME.txt with a NAME.gold')
    events = json.loads(subprocess.run([cli, 'extract', '--format=events', *map(str, articles)],
                                       check=True, capture_output=True).stdout)
    found, total, asked = 0, 0, set()
    for path in articles:
        text = path.read_bytes().decode('utf-8')
        for dates, words, quote in gold_rows(path.with_suffix('.gold')):
            total += 1
            begin = text.index(quote)
            near = overlapping(events, path.name, begin, begin + len(quote))
            asked.update(event['id'] for event in near)
            if any(event['edtf'] in dates and any(word in event['title'].lower() for word in words) for event in near):
                found += 1
            else:
                print(f'missing {path.name}: {dates[0]} “{quote}”')
                for event in near:
                    print(f'        got {event["edtf"]} {event["title"]}')
    for event in events:
        if event['id'] not in asked:
            print(f'further {event["mentions"][0]["article"]}: {event["edtf"]} {event["title"]}')
    print(f'{found} of {total}')
    return found < total


if __name__ == '__main__':
    sys.exit(main())
