# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of programs from outside, in TAP: functions with names, run one after another."""

import os
import subprocess
import sys
import tempfile
import traceback

CLI = os.environ['WHENCE_CLI']
SHARED = os.environ.get('WHENCE_SHARED', '')


class Skip(Exception):
    """Raised by a test that cannot run here."""


class Result:
    """What a program left behind."""

    def __init__(self, process, stdout, stderr):
        self.status = process.returncode
        self.stdout = stdout
        self.stderr = stderr

    @property
    def text(self):
        return self.stdout.decode('utf-8')

    @property
    def errors(self):
        return self.stderr.decode('utf-8').splitlines()


def run(*arguments, stdin=b'', stdout=subprocess.PIPE, timeout=120, **options):
    """Runs whence-cli to its end."""
    process = subprocess.Popen([CLI, *arguments], stdin=subprocess.PIPE, stdout=stdout, stderr=subprocess.PIPE, **options)
    out, err = process.communicate(stdin, timeout=timeout)
    return Result(process, out, err)


def expect(condition, what, result=None):
    if not condition:
        details = '' if result is None else '\nstatus %s\nstdout %.2000r\nstderr %.2000r' % (
            result.status, result.stdout, result.stderr)
        raise AssertionError(what + details)


def main(tests):
    """Runs (name, function) pairs, each in an empty directory of its own."""
    failed = False
    print('1..%d' % len(tests))
    for number, (name, test) in enumerate(tests, 1):
        with tempfile.TemporaryDirectory() as directory:
            os.chdir(directory)
            try:
                test()
                print('ok %d %s' % (number, name))
            except Skip as reason:
                print('ok %d %s # SKIP %s' % (number, name, reason))
            except Exception:
                failed = True
                print('not ok %d %s' % (number, name))
                print(''.join('# %s\n' % line for line in traceback.format_exc().splitlines()), end='')
            os.chdir('/')
        sys.stdout.flush()
    sys.exit(failed)
