#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sums up Meson's test logs.

usage: summary.py [--failed=STEP]... TESTLOG.json...

Counts every point of a TAP test and every other test as one, prints what failed whole, names what was skipped, and ends
with the line "N passed, N failed, N skipped".  Exit status 1 where any failed or none ran.
"""

import argparse
import json
import re
import sys

TAP_POINT = re.compile(r'^(not )?ok\b(.*)$', re.M)


def count(record):
    """(passed, failed, skipped) of one line of the log."""
    passed = failed = skipped = 0
    for bad, rest in TAP_POINT.findall(record.get('stdout') or ''):
        if bad:
            failed += 1
        elif re.search(r'#\s*SKIP', rest, re.I):
            skipped += 1
        else:
            passed += 1
    result = record['result']
    if result in ('OK', 'EXPECTEDFAIL'):
        return (passed, failed, skipped) if passed or skipped else (1, 0, 0)
    if result == 'SKIP':
        return (passed, failed, max(skipped, 1))
    return (passed, max(failed, 1), skipped)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--failed', action='append', default=[])
    parser.add_argument('logs', nargs='*')
    arguments = parser.parse_args()

    totals = [0, len(arguments.failed), 0]
    for log in arguments.logs:
        with open(log, encoding='utf-8') as lines:
            records = [json.loads(line) for line in lines]
        if not records:
            totals[1] += 1
            print('no test ran: ' + log)
        for record in records:
            counts = count(record)
            totals = [total + number for total, number in zip(totals, counts)]
            if counts[1]:
                print('\n==== FAILED (%s): %s' % (record['result'], record['name']))
                print(record.get('stdout') or '', record.get('stderr') or '', sep='\n')
            elif counts[2]:
                print('skipped: %s (%d)' % (record['name'], counts[2]))
    for step in arguments.failed:
        print('FAILED: ' + step)
    print('%d passed, %d failed, %d skipped' % tuple(totals))
    return 1 if totals[1] or not totals[0] else 0


sys.exit(main())
