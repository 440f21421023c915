#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""JSON lines in and out: streamed, in order, one bad line among good ones."""

import json
import os
import subprocess

from harness import CLI, Skip, expect, main, run


def article(number, text='The mill burned down on 3 May 2019.', **more):
    return json.dumps({'id': 'a%d' % number, 'text': text, 'date': '2020-01-05', **more})


def ids(result):
    return [json.loads(line)['id'] for line in result.text.splitlines()]


def extract(lines, *arguments, end='\n'):
    return run('extract', '--input-format=jsonl', '--format=timexes', *arguments, '-', stdin=(end.join(lines) + end).encode())


def order_is_kept():
    result = extract([article(i, 'On %d June 2018 it rained.' % (i % 28 + 1)) for i in range(500)])
    expect(result.status == 0 and ids(result) == ['a%d' % i for i in range(500)], 'in order', result)
    values = [json.loads(line)['timexes'][0]['value'] for line in result.text.splitlines()]
    expect(values == ['2018-06-%02d' % (i % 28 + 1) for i in range(500)], 'each its own date', result)


def reference_date_is_read():
    for key in ('dct', 'date'):
        line = json.dumps({'id': 'x', 'text': 'He left yesterday.', key: '2013-03-22'})
        found = json.loads(extract([line]).text)
        expect(found['reference_date'] == '2013-03-22' and found['timexes'][0]['value'] == '2013-03-21', '%s: %s' % (key, found))


def reference_date_of_the_user_wins():
    line = json.dumps({'id': 'x', 'text': 'He left yesterday.', 'dct': '2013-03-22'})
    for date in ('2001-05-02', '2 May 2001'):
        found = json.loads(extract([line], '--reference-date=' + date).text)
        expect(found['timexes'][0]['value'] == '2001-05-01', '%s: %s' % (date, found))


def line_ends():
    lines = [article(i) for i in range(3)]
    for name, data in {'crlf': '\r\n'.join(lines) + '\r\n', 'no last': '\n'.join(lines),
                       'blank between': '\n\n  \n'.join(lines) + '\n\n'}.items():
        result = run('extract', '--input-format=jsonl', '--format=timexes', '-', stdin=data.encode())
        expect(result.status == 0 and ids(result) == ['a0', 'a1', 'a2'], name, result)


BAD_LINES = {
    'not-json': 'nonsense',
    'cut': '{"id":"b","text":"On 3 May',
    'array': '["id","text"]',
    'no-text': '{"id":"b"}',
    'text-is-number': '{"id":"b","text":7}',
    'text-empty': '{"id":"b","text":""}',
    'nul': '{"id":"b","text":"a\\u0000b"}',
    'lone-surrogate': '{"id":"b","text":"a \\ud800 b"}',
    'deep': '{"id":"b","text":"x","more":' + '[' * 100000 + ']' * 100000 + '}',
    'two-values': '{"id":"b","text":"a"} {"id":"c","text":"d"}',
}


def bad_line(line):
    def test():
        result = extract([article(0), line, article(1)])
        expect(result.status == 1 and ids(result) == ['a0', 'a1'], 'the good ones come', result)
        expect(len(result.errors) == 1 and '-:2:' in result.errors[0] and len(result.errors[0]) < 400, 'one line, with its place',
               result)
    return test


def not_utf8_line():
    data = article(0).encode() + b'\n{"id":"b","text":"\xff\xfe"}\n' + article(1).encode() + b'\n'
    result = run('extract', '--input-format=jsonl', '--format=timexes', '-', stdin=data)
    expect(result.status == 1 and ids(result) == ['a0', 'a1'] and len(result.errors) == 1, 'skipped', result)


def too_long_line():
    with open('in.jsonl', 'w', encoding='utf-8') as file:
        print(article(0), file=file)
        file.write('{"id":"b","text":"')
        for _ in range(66):
            file.write('long word ' * 105000)
        print('"}', file=file)
        print(article(1), file=file)
    result = run('extract', '--format=timexes', 'in.jsonl')
    expect(result.status == 1 and ids(result) == ['a0', 'a1'], 'the good ones come', result)
    expect(len(result.errors) == 1 and 'in.jsonl:2:' in result.errors[0], 'one line', result)


def found_without_being_told():
    with open('in.jsonl', 'w', encoding='utf-8') as file:
        file.write(article(0) + '\n')
    expect(ids(run('extract', '--format=timexes', 'in.jsonl')) == ['a0'], 'by suffix')
    expect(ids(run('extract', '--format=timexes', '-', stdin=article(1).encode())) == ['a1'], 'by its first bytes')


def written_as_each_is_done():
    process = subprocess.Popen([CLI, 'extract', '--input-format=jsonl', '--format=timexes', '-'], stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE)
    for i in range(3):
        process.stdin.write((article(i) + '\n').encode())
        process.stdin.flush()
        expect(json.loads(process.stdout.readline())['id'] == 'a%d' % i, 'it came while the input was open')
    process.communicate(b'', timeout=60)
    expect(process.returncode == 0, 'status %s' % process.returncode)


def peak_of(n):
    """Peak memory in kilobytes for n articles."""
    with open('in.jsonl', 'w', encoding='utf-8') as file:
        for i in range(n):
            print(article(i, 'On %d May 2019 the mill in the valley burned down. ' % (i % 30 + 1) * 40), file=file)
    with open('in.jsonl', 'rb') as data:
        process = subprocess.Popen([CLI, 'extract', '--input-format=jsonl', '--format=timexes', '-'], stdin=data,
                                   stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = status
    expect(status == 0, 'status %s' % status)
    return usage.ru_maxrss


def memory_is_bounded():
    if b'__asan_init' in open(CLI, 'rb').read():
        raise Skip('the address sanitizer keeps freed memory on purpose')
    few, many = peak_of(100), peak_of(4000)
    expect(many - few < 16 * 1024, '%d kB for few, %d kB for many' % (few, many))


def events_a_line():
    result = run('extract', '--input-format=jsonl', '--format=jsonl', '-',
                 stdin='\n'.join(article(i) for i in range(5)).encode())
    events = [json.loads(line) for line in result.text.splitlines()]
    expect(result.status == 0 and [e['mentions'][0]['article'] for e in events] == ['a%d' % i for i in range(5)],
           'one an article', result)
    expect(all(e['edtf'] == '2019-05-03' for e in events), 'its date', result)


def events_are_merged_over_lines():
    texts = ('The old mill at Ulm burned down on 3 May 2019.', 'Fire destroyed the mill at Ulm on 3 May 2019.',
             'On 3 May 2019 the mill at Ulm burned down in an hour.')
    lines = [article(i, text) for i, text in enumerate(texts)]
    result = run('extract', '--input-format=jsonl', '-', stdin='\n'.join(lines).encode())
    events = json.loads(result.text)
    expect(len(events) == 1 and sorted(m['article'] for m in events[0]['mentions']) == ['a0', 'a1', 'a2'], 'one event', result)


main([(test.__name__.replace('_', '-'), test) for test in (
    order_is_kept, reference_date_is_read, reference_date_of_the_user_wins, line_ends, not_utf8_line, too_long_line,
    found_without_being_told, written_as_each_is_done, memory_is_bounded, events_a_line, events_are_merged_over_lines)]
    + [('bad-line/' + name, bad_line(line)) for name, line in BAD_LINES.items()])
