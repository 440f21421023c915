#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is given to whence-cli: one clear line for what is bad, and nothing of the rest is lost."""

import json
import os
import socket

from harness import Skip, expect, main, run

GOOD = 'Bridge opens\n\nPublished 4 March 2021\n\nThe mayor opened the bridge over the Elbe on 2 March 2021.\n'
MAX_BYTES = 64 * 1024 * 1024


def write(name, content):
    with open(name, 'wb') as file:
        file.write(content.encode() if isinstance(content, str) else content)


def make_missing():
    pass


def make_directory():
    os.mkdir('bad.txt')


def make_unreadable():
    if os.getuid() == 0:
        raise Skip('root reads everything')
    write('bad.txt', GOOD)
    os.chmod('bad.txt', 0)


def make_socket():
    socket.socket(socket.AF_UNIX).bind('bad.txt')


def make_binary():
    write('bad.txt', b'\x7fELF\x02\x01\x01\0\0\0\0\0\0' + bytes(range(256)) * 8)


def make_not_utf8():
    write('bad.txt', GOOD.encode() + b'\xff\xfe\xfa broken \x81\x8d\x8f')


def make_empty():
    write('bad.txt', '')


def make_blank():
    write('bad.txt', ' \n\n\t\n')


def make_too_large():
    write('bad.txt', 'x')
    os.truncate('bad.txt', MAX_BYTES + 1)


BAD = {
    'missing': make_missing,
    'directory': make_directory,
    'unreadable': make_unreadable,
    'socket': make_socket,
    'binary': make_binary,
    'not-utf8': make_not_utf8,
    'empty': make_empty,
    'blank': make_blank,
    'too-large': make_too_large,
}


def bad_alone(make):
    def test():
        make()
        for arguments in (['extract'], ['extract', '--format=timexes'], ['extract', '--format=document'],
                          ['export', '--to=out.json'], ['dump', '--stage=tokens']):
            result = run(*arguments, 'bad.txt')
            expect(result.status == 1, 'exit status 1', result)
            expect(len(result.errors) == 1, 'one line on stderr', result)
            expect('bad.txt' in result.errors[0] and len(result.errors[0]) < 300, 'it names the file', result)
            expect(result.text.strip() in ('', '[]'), 'nothing on stdout', result)
            expect(not os.path.exists('out.json'), 'no file written', result)
    return test


def bad_among_ten(make):
    def test():
        make()
        names = []
        for i in range(9):
            names.append('good-%d.txt' % i)
            write(names[-1], GOOD.replace('Elbe', 'Elbe at place %d' % i))
        names.insert(4, 'bad.txt')
        result = run('extract', '--format=timexes', *names)
        expect(result.status == 1, 'exit status 1', result)
        expect(len(result.errors) == 1 and 'bad.txt' in result.errors[0], 'one line on stderr, naming it', result)
        ids = [json.loads(line)['id'] for line in result.text.splitlines()]
        expect(ids == [name for name in names if name != 'bad.txt'], 'nine came in, in order', result)
        result = run('extract', *names)
        told = {mention['article'] for event in json.loads(result.text) for mention in event['mentions']}
        expect(result.status == 1 and len(told) == 9, 'nine are told of', result)
    return test


def bad_reasons_differ():
    reasons = set()
    for name in ('missing', 'directory', 'binary', 'not-utf8', 'empty', 'too-large'):
        os.mkdir(name)
        os.chdir(name)
        BAD[name]()
        reasons.add(run('extract', 'bad.txt').errors[0])
        os.chdir('..')
    expect(len(reasons) == 6, 'a reason for each: %s' % reasons)


def no_date():
    write('plain.txt', 'A quiet town\n\nThe bridge is made of stone and the river is green.\n')
    result = run('extract', 'plain.txt')
    expect(result.status == 0 and json.loads(result.text) == [], 'no events, no failure', result)
    expect(len(result.errors) == 1 and 'plain.txt' in result.errors[0], 'it is listed as such', result)


def name_drives_no_terminal():
    write(b'a\x1b[31mb\nc.txt', '')
    result = run('extract', b'a\x1b[31mb\nc.txt')
    expect(result.status == 1 and len(result.errors) == 1 and b'\x1b' not in result.stderr, 'harmless', result)


def standard_input():
    write('a.txt', GOOD)
    from_file = run('extract', '--format=timexes', 'a.txt')
    from_pipe = run('extract', '--format=timexes', '-', stdin=GOOD.encode())
    expect(from_pipe.status == 0, 'status', from_pipe)
    expect(json.loads(from_file.text)['timexes'] == json.loads(from_pipe.text)['timexes'], 'the same', from_pipe)
    expect(json.loads(from_file.text)['timexes'] != [], 'dates were found', from_file)


def standard_input_empty():
    result = run('extract', '-')
    expect(result.status == 1 and len(result.errors) == 1, 'one line', result)


def standard_input_too_large():
    result = run('extract', '-', stdin=b'word ' * (MAX_BYTES // 5 + 2))
    expect(result.status == 1 and len(result.errors) == 1, 'one line', result)


main([('bad/' + name, bad_alone(make)) for name, make in BAD.items()]
     + [('one-bad-among-ten/' + name, bad_among_ten(make)) for name, make in BAD.items()]
     + [(test.__name__.replace('_', '-'), test) for test in (
         bad_reasons_differ, no_date, name_drives_no_terminal, standard_input, standard_input_empty,
         standard_input_too_large)])
