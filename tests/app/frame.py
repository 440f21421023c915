# SPDX-License-Identifier: GPL-3.0-or-later
# A display, a session bus and a home of its own for a test that uses programs as a person does.
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

PATIENCE = 10  # seconds until what is waited for counts as missing
WIDTH, HEIGHT = 1280, 800


class Failure(Exception):
    pass


def enter(**variables):
    """Runs the calling script again in a frame, and gives the frame's private directory where it is within one."""
    private = os.environ.get('WHENCE_FRAME')
    if private is not None:
        return private
    private = tempfile.mkdtemp(prefix='whence-test-')
    env = dict(os.environ, WHENCE_FRAME=private, HOME=private, GDK_BACKEND='x11', GSK_RENDERER='cairo', GDK_DEBUG='gl-disable',
               GTK_A11Y='atspi', GSETTINGS_BACKEND='memory', GIO_USE_VFS='local', LC_ALL='C.UTF-8', TZ='UTC',
               CUPS_SERVER='127.0.0.1:1', **variables)
    for name in ('DISPLAY', 'WAYLAND_DISPLAY', 'DBUS_SESSION_BUS_ADDRESS', 'AT_SPI_BUS_ADDRESS', 'LANGUAGE', 'G_DEBUG'):
        env.pop(name, None)
    if 'GTK_THEME' not in variables:
        env.pop('GTK_THEME', None)
    for name in ('CONFIG_HOME', 'DATA_HOME', 'CACHE_HOME', 'STATE_HOME', 'RUNTIME_DIR'):
        env['XDG_' + name] = os.path.join(private, name.lower())
        os.mkdir(env['XDG_' + name], 0o700)
    command = ['xvfb-run', '-a', '-s', f'-screen 0 {WIDTH}x{HEIGHT}x24 -nolisten tcp -noreset', 'dbus-run-session', '--',
               '/usr/bin/python3', *sys.argv]
    try:
        inner = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True)
        for line in inner.stdout:  # the daemons of the session chat too
            if re.match(r'(not )?ok |1\.\.|#', line):
                print(line, end='', flush=True)
        sys.exit(inner.wait())
    finally:
        shutil.rmtree(private, ignore_errors=True)


def run(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def wait_for(what, find, transient=()):
    """The first true result of find(), which is asked again and again.  Exceptions of these kinds mean: not yet."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            found = find()
        except (StopIteration, *transient):
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise Failure(f'not there: {what}')
        time.sleep(0.05)


def run_steps(steps):
    """Calls each function, in TAP; goes on after a failure.  The exit status."""
    print(f'1..{len(steps)}')
    failed = False
    for number, (name, step) in enumerate(steps, 1):
        try:
            step()
            print(f'ok {number} - {name}', flush=True)
        except Exception as failure:
            failed = True
            print(f'not ok {number} - {name}\n# {failure!r}', flush=True)
            if 'WHENCE_TEST_SHOTS' in os.environ:
                run('import', '-window', 'root', os.path.join(os.environ['WHENCE_TEST_SHOTS'], f'{name}.png'))
    return 1 if failed else 0
