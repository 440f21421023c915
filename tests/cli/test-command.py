#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line itself: usage, exit status, output, offsets, the document there and back."""

import csv
import json
import os
import signal
import subprocess

from harness import CLI, Skip, expect, main, run

# Two events on two dates; the second sentence has characters beyond the basic plane and combining ones before its date.
ARTICLE = ('Harbour news\n\nPublished 9 May 2019\n\nThe harbour master closed the northern pier on 5 May 2019.\n\n'
           'The \U0001F6A2 crew of the Zoe\u0301 \u2028won the regatta at Kiel on 7 May 2019 \U0001F3C6.\n')


def write(name, content):
    with open(name, 'w', encoding='utf-8', newline='') as file:
        file.write(content)


USAGE = {
    'nothing': [],
    'unknown-command': ['expand', 'a.txt'],
    'unknown-option': ['extract', '--colour', 'a.txt'],
    'no-file': ['extract'],
    'unknown-format': ['extract', '--format=xml', 'a.txt'],
    'unknown-input-format': ['extract', '--input-format=xml', 'a.txt'],
    'reference-date': ['extract', '--reference-date=someday', 'a.txt'],
    'reference-date-impossible': ['extract', '--reference-date=2021-02-30', 'a.txt'],
    'no-stage': ['dump', 'a.txt'],
    'unknown-stage': ['dump', '--stage=poetry', 'a.txt'],
    'no-target': ['export', 'a.txt'],
    'unknown-target': ['export', '--to=x.docx', 'a.txt'],
    'target-without-suffix': ['export', '--to=x', 'a.txt'],
    'unknown-paper': ['export', '--to=x.pdf', '--paper=B7', 'a.txt'],
    'unknown-lanes': ['export', '--to=x.pdf', '--lanes=moon', 'a.txt'],
    'unknown-layout': ['export', '--to=x.pdf', '--layout=spiral', 'a.txt'],
    'both-orientations': ['export', '--to=x.pdf', '--landscape', '--portrait', 'a.txt'],
}


def usage(arguments):
    def test():
        write('a.txt', ARTICLE)
        result = run(*arguments)
        expect(result.status == 2, 'exit status 2', result)
        expect(result.errors != [] and result.stdout == b'', 'told on stderr only', result)
        expect(os.listdir('.') == ['a.txt'], 'nothing written', result)
    return test


def unknown_target_lists_the_known():
    write('a.txt', ARTICLE)
    result = run('export', '--to=x.docx', 'a.txt')
    expect(all(suffix in result.errors[0] for suffix in ('.pdf', '.html', '.svg', '.png', '.csv', '.ics', '.timelinejs.json', '.mw', '.json')), 'listed', result)


def help_and_version():
    for arguments in (['--help'], ['extract', '--help'], ['export', '--help'], ['dump', '--help']):
        result = run(*arguments)
        expect(result.status == 0 and 'whence-cli' in result.text and result.stderr == b'', 'help', result)
    expect(run('--version').text.startswith('whence-cli '), 'version')


def offsets_are_code_points():
    for name, text in {'plain': ARTICLE, 'crlf': ARTICLE.replace('\n', '\r\n')}.items():
        write('a.txt', '\ufeff' + text)
        found = json.loads(run('extract', '--format=timexes', 'a.txt').text)
        words = [(text[t['begin']:t['end']], t['value']) for t in found['timexes']]
        expect(('5 May 2019', '2019-05-05') in words and ('7 May 2019', '2019-05-07') in words, '%s: %s' % (name, words))
        mentions = [m for event in json.loads(run('extract', 'a.txt').text) for m in event['mentions']]
        expect(mentions != [] and all(text[m['begin']:m['end']] == m['quote'] for m in mentions), '%s: %s' % (name, mentions))


def events_have_their_members():
    write('a.txt', ARTICLE)
    events = json.loads(run('extract', 'a.txt').text)
    expect([event['edtf'] for event in events] == ['2019-05-05', '2019-05-07'], 'by date: %s' % events)
    for event in events:
        expect(list(event) == ['id', 'title', 'label', 'edtf', 'kind', 'participants', 'place', 'confidence', 'mentions'],
               'members: %s' % event)
        expect(1 <= len(event['title']) <= 80 and 1 <= len(event['label']) <= 24, 'lengths: %s' % event)
        expect(list(event['mentions'][0]) == ['article', 'begin', 'end', 'quote', 'expression', 'reason'], str(event))


def lines_are_lines_to_everyone():
    write('a.txt', ARTICLE)
    for arguments in (['--format=timexes'], ['--format=jsonl']):
        result = run('extract', *arguments, 'a.txt')
        expect('\u2028' not in result.text and all(json.loads(line) for line in result.text.splitlines()), 'escaped', result)


def same_input_same_output():
    write('a.txt', ARTICLE)
    for form in ('events', 'timexes', 'document', 'jsonl'):
        expect(len({run('extract', '--format=' + form, 'a.txt').stdout for _ in range(3)}) == 1, form)


def dump_prints_every_stage():
    write('a.txt', ARTICLE)
    for stage in ('tokens', 'expressions', 'reference', 'resolved', 'clauses', 'events'):
        result = run('dump', '--stage=' + stage, 'a.txt')
        expect(result.status == 0 and result.text.strip() != '', stage, result)


def document_there_and_back():
    write('a.txt', ARTICLE)
    write('b.txt', 'Pier\n\nThe harbour master closed the northern pier at Kiel last Sunday, 5 May 2019.\n')
    expect(run('export', '--to=x.json', 'a.txt', 'b.txt').status == 0, 'export')
    expect(run('export', '--to=y.json', 'x.json').status == 0, 'import and export')
    with open('x.json', 'rb') as x, open('y.json', 'rb') as y:
        first, second = x.read(), y.read()
    expect(first == second and len(first) > 1000, 'the same to the byte')
    expect(run('extract', '--format=document', 'a.txt', 'b.txt').stdout == first, 'extract prints the same')
    expect(run('extract', 'x.json').stdout == run('extract', 'a.txt', 'b.txt').stdout, 'the same events')


def set_path(document, path, value):
    for step in path[:-1]:
        document = document[step]
    if value is None:
        del document[path[-1]]
    else:
        document[path[-1]] = value


DAMAGE = {
    'format': (['format'], 'other', 'format'),
    'version': (['version'], 99, 'version'),
    'articles-missing': (['articles'], None, 'articles'),
    'text-is-number': (['articles', 0, 'text'], 5, 'articles[0].text'),
    'hash': (['articles', 0, 'hash'], 'abc', 'articles[0].hash'),
    'title-missing': (['events', 1, 'title'], None, 'events[1].title'),
    'kind': (['events', 0, 'kind'], 'miracle', 'events[0].kind'),
    'edtf': (['events', 0, 'edtf'], '2019-13', 'events[0].edtf'),
    'no-mentions': (['events', 0, 'mentions'], [], 'events[0].mentions'),
    'article': (['events', 0, 'mentions', 0, 'article'], 7, 'events[0].mentions[0].article'),
    'offset': (['events', 0, 'mentions', 0, 'end'], 10 ** 9, 'events[0].mentions[0].end'),
    'offset-negative': (['events', 0, 'mentions', 0, 'begin'], -1, 'events[0].mentions[0].begin'),
    'quote': (['events', 0, 'mentions', 0, 'quote'], 'They never said so.', 'events[0].mentions[0].quote'),
    'confidence': (['events', 0, 'mentions', 0, 'confidence'], 101, 'events[0].mentions[0].confidence'),
}


def damaged(path, value, named):
    def test():
        write('a.txt', ARTICLE)
        run('export', '--to=x.json', 'a.txt')
        with open('x.json', encoding='utf-8') as file:
            document = json.load(file)
        set_path(document, path, value)
        write('y.json', json.dumps(document))
        result = run('export', '--to=z.json', 'y.json')
        expect(result.status == 1 and len(result.errors) == 1, 'refused with one line', result)
        expect('y.json: ' + named + ':' in result.errors[0], 'it names the member', result)
        expect(not os.path.exists('z.json'), 'nothing written')
    return test


def broken_document():
    for text in ('', 'null', '[]', '{"format":', '{} {}', '[' * 100000, '{"format":"whence","version":1}'):
        write('x.json', text)
        result = run('export', '--to=z.json', 'x.json')
        expect(result.status == 1 and len(result.errors) == 1 and 'x.json' in result.errors[0], text[:40], result)


def full_disk():
    if not os.path.exists('/dev/full'):
        raise Skip('no /dev/full')
    write('a.txt', ARTICLE)
    for arguments in (['extract'], ['extract', '--format=timexes'], ['extract', '--format=document'], ['--version'],
                      ['dump', '--stage=tokens']):
        with open('/dev/full', 'wb') as full:
            result = run(*arguments, *([] if arguments == ['--version'] else ['a.txt']), stdout=full)
        expect(result.status == 1 and len(result.errors) == 1 and 'whence-cli:' in result.errors[0], str(arguments), result)


def closed_output():
    write('a.txt', ARTICLE)
    result = subprocess.run(['sh', '-c', '"$0" extract a.txt >&-', CLI], capture_output=True, timeout=60)
    expect(result.returncode == 1 and len(result.stderr.splitlines()) == 1, 'status and one line: %s' % result)


def broken_pipe():
    line = json.dumps({'id': 'x', 'text': 'It rained on 3 May 2019.'}).encode() + b'\n'
    write('in.jsonl', (line * 20000).decode())
    process = subprocess.Popen([CLI, 'extract', '--format=timexes', 'in.jsonl'], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdout.readline()
    process.stdout.close()
    errors = process.stderr.read()
    process.wait(timeout=60)
    expect(process.returncode in (1, -signal.SIGPIPE) and len(errors.splitlines()) <= 1, 'ends quietly: %s' % errors)


def unwritable_target():
    write('a.txt', ARTICLE)
    for suffix in ('json', 'pdf', 'html', 'svg', 'png', 'csv', 'ics', 'timelinejs.json', 'mw'):
        target = 'nowhere/x.' + suffix
        result = run('export', '--to=' + target, 'a.txt')
        expect(result.status == 1 and len(result.errors) == 1 and target in result.errors[0], suffix, result)


def target_replaces_nothing_when_input_fails():
    write('x.json', 'precious')
    run('export', '--to=x.json', 'missing.txt')
    with open('x.json', encoding='utf-8') as file:
        expect(file.read() == 'precious', 'left alone')


def paper():
    write('a.txt', ARTICLE)
    magic = {'pdf': b'%PDF-', 'svg': b'<?xml', 'png': b'\x89PNG'}
    for suffix, begin in magic.items():
        for layout in ('timeline', 'table'):
            name = layout + '.' + suffix
            result = run('export', '--to=' + name, '--layout=' + layout, '--paper=A5', '--landscape', '--title=Pier', '--lanes=kind', 'a.txt')
            expect(result.status == 0 and result.stderr == b'', name, result)
            made = [file for file in os.listdir('.') if file.startswith(layout) and file.endswith(suffix)]
            expect(made != [], name + ' was made')
            with open(sorted(made)[0], 'rb') as file:
                expect(file.read(8).startswith(begin), name + ' is one')


def table():
    write('a.txt', ARTICLE)
    expect(run('export', '--to=x.csv', 'a.txt').status == 0, 'export')
    with open('x.csv', encoding='utf-8', newline='') as file:
        text = file.read()
    expect(text == run('extract', '--format=csv', 'a.txt').text, 'the same as printed')
    rows = list(csv.DictReader(text.splitlines(keepends=True), strict=True))
    expect([(row['first_day'], row['sources']) for row in rows] == [('2019-05-05', 'Harbour news'), ('2019-05-07', 'Harbour news')],
           'rows: %s' % rows)
    expect(all(row['passages'].rstrip('.') in ' '.join(ARTICLE.split()) for row in rows), 'passages: %s' % rows)


def calendar():
    write('a.txt', ARTICLE)
    write('empty.txt', 'Nothing happened here, ever.\n')
    expect(run('export', '--to=x.ics', 'a.txt').status == 0, 'export')
    with open('x.ics', encoding='utf-8', newline='') as file:
        text = file.read()
    printed = run('extract', '--format=icalendar', 'a.txt').text
    lines = [[line for line in whole.split('\r\n') if not line.startswith('DTSTAMP:')] for whole in (text, printed)]
    expect(lines[0] == lines[1] and lines[0].count('BEGIN:VEVENT') == 2, 'the same as printed: %s' % text)
    for arguments in (['export', '--to=y.ics'], ['extract', '--format=icalendar']):
        result = run(*arguments, 'empty.txt')
        expect(result.status == 1 and 'calendar' in result.errors[-1] and result.stdout == b'', 'a calendar without events is none', result)
    expect(not os.path.exists('y.ics'), 'nothing written')


main([('usage/' + name, usage(arguments)) for name, arguments in USAGE.items()]
     + [('damaged/' + name, damaged(*how)) for name, how in DAMAGE.items()]
     + [(test.__name__.replace('_', '-'), test) for test in (
         unknown_target_lists_the_known, help_and_version, offsets_are_code_points, events_have_their_members,
         lines_are_lines_to_everyone, same_input_same_output, dump_prints_every_stage, document_there_and_back,
         broken_document, full_disk, closed_output, broken_pipe, unwritable_target,
         target_replaces_nothing_when_input_fails, paper, table, calendar)])
