# SPDX-License-Identifier: GPL-3.0-or-later
# usage: frame.py COMMAND…: runs it with a display and a session bus of its own
# As a module: these, and a home of its own, for a test that uses programs as a person does.
import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

PATIENCE = 60  # seconds until what is waited for counts as missing, on a machine however busy
WIDTH, HEIGHT = 1280, 800


class Failure(Exception):
    pass


@contextlib.contextmanager
def display():
    """The name of a display of its own: the server itself looks for a number that is free and tells it once it is ready."""
    read, write = os.pipe()
    server = subprocess.Popen(['Xvfb', '-displayfd', str(write), '-screen', '0', f'{WIDTH}x{HEIGHT}x24', '-nolisten', 'tcp', '-noreset'],
                              pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    with open(read) as numbers:
        number = numbers.readline().strip()
    try:
        if not number:
            raise Failure('Xvfb does not start')
        yield f':{number}'
    finally:
        server.terminate()
        server.wait()


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
    try:
        with display() as name:
            inner = subprocess.Popen(['dbus-run-session', '--', '/usr/bin/python3', *sys.argv], env=dict(env, DISPLAY=name),
                                     stdout=subprocess.PIPE, text=True)
            for line in inner.stdout:  # the daemons of the session chat too
                if re.match(r'(not )?ok |1\.\.|#', line):
                    print(line, end='', flush=True)
            sys.exit(inner.wait())
    finally:
        shutil.rmtree(private, ignore_errors=True)


def run(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def wait_for(what, find, transient=(), pause=0.05, patience=PATIENCE):
    """The first true result of find(), which is asked again and again.  Exceptions of these kinds mean: not yet."""
    end = time.monotonic() + patience
    while True:
        try:
            found = find()
        except (StopIteration, *transient):
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise Failure(f'not there: {what}')
        time.sleep(pause)


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


if __name__ == '__main__':
    with display() as name:
        sys.exit(subprocess.run(['dbus-run-session', '--', *sys.argv[1:]], env=dict(os.environ, DISPLAY=name)).returncode)
