#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: installed.py BUILD-DIRECTORY PREFIX ARTICLE
# What `meson install` installs is whole: its types are known, its settings are found, and the desktop starts the program by
# its desktop file and by D-Bus.  TAP.
import os
import pathlib
import shutil
import subprocess
import sys

import frame
from frame import Failure, run, wait_for

BUILD, PREFIX, ARTICLE = sys.argv[1:4]
ID = 'org.whence.Whence'
PATH = '/org/whence/Whence'


def install(root):
    """Installs below @root and makes the copy run from there: what names the prefix is made to name its place below @root."""
    run('meson', 'install', '-C', BUILD, '--no-rebuild', '--quiet', '--destdir', str(root))
    place = root / PREFIX.lstrip('/')
    share = place / 'share'
    run('glib-compile-schemas', '--strict', str(share / 'glib-2.0/schemas'))
    run('update-mime-database', str(share / 'mime'))
    service = share / 'dbus-1/services' / f'{ID}.service'
    line = f'Exec={PREFIX}/bin/whence'
    if line not in service.read_text():
        raise Failure(f'{service.name} does not start {PREFIX}/bin/whence')
    service.write_text(service.read_text().replace(line, f'Exec={place}/bin/whence'))
    return place


if 'WHENCE_FRAME' not in os.environ:
    # The session bus reads where services are when it starts, so all is put in place before.
    import tempfile
    root = pathlib.Path(tempfile.mkdtemp(prefix='whence-installed-'))
    try:
        place = install(root)
        frame.enter(WHENCE_PLACE=str(place), PATH=f'{place}/bin:{os.environ["PATH"]}',
                    XDG_DATA_DIRS=f'{place}/share:/usr/local/share:/usr/share')
    finally:
        shutil.rmtree(root, ignore_errors=True)

frame.enter()
PLACE = pathlib.Path(os.environ['WHENCE_PLACE'])


def call(method, *arguments):
    run('gdbus', 'call', '--session', f'--timeout={frame.PATIENCE}', '--dest', ID, '--object-path', PATH, '--method', f'org.freedesktop.Application.{method}',
        *arguments)


def windows():
    found = subprocess.run(['xdotool', 'search', '--onlyvisible', '--name', ' – Whence$'], capture_output=True, text=True)
    return found.stdout.split()


def check_window_and_quit():
    window = wait_for('the window', windows)[0]
    process = pathlib.Path('/proc', run('xdotool', 'getwindowpid', window).strip())
    program = os.readlink(process / 'exe')
    if program != str(PLACE / 'bin/whence'):
        raise Failure(f'{program} was started instead of the one installed')
    call('ActivateAction', 'quit', '[]', '{}')
    wait_for('the end of the program', lambda: not (process / 'exe').exists())
    # The bus hears of it a little later, and would send the next call to nobody.
    wait_for('the name to be free', lambda: 'false' in run('gdbus', 'call', '--session', '--dest', 'org.freedesktop.DBus', '--object-path',
                                                          '/org/freedesktop/DBus', '--method', 'org.freedesktop.DBus.NameHasOwner', ID))


def test_files():
    for name in ('bin/whence', 'bin/whence-cli', f'share/applications/{ID}.desktop', f'share/metainfo/{ID}.metainfo.xml',
                 f'share/icons/hicolor/scalable/apps/{ID}.svg', f'share/icons/hicolor/symbolic/apps/{ID}-symbolic.svg',
                 'share/man/man1/whence.1', 'share/man/man1/whence-cli.1',
                 *[f'share/locale/{language}/LC_MESSAGES/whence.mo' for language in ('de', 'es', 'fr')],
                 'share/whence/samples/guest-of-honour.txt'):
        if not (PLACE / name).exists():
            raise Failure(f'{name} is not installed')


def test_type():
    """A document is known by what is in it, without its ending."""
    document = pathlib.Path(os.environ['WHENCE_FRAME']) / 'no ending'
    document.write_bytes(b'SQLite format 3\0' + bytes(52) + b'Whnc' + bytes(28))
    told = run('gio', 'info', '--attributes=standard::content-type', str(document))
    if 'application/x-whence' not in told:
        raise Failure(told)


def test_cli():
    if '"title"' not in run(str(PLACE / 'bin/whence-cli'), 'extract', ARTICLE):
        raise Failure('whence-cli finds nothing')


def test_launch():
    run(next(name for name in ('gtk4-launch', 'gtk-launch') if shutil.which(name)), ID)
    check_window_and_quit()


def test_dbus():
    call('Open', f"['file://{ARTICLE}']", '{}')
    check_window_and_quit()


sys.exit(frame.run_steps([(step.__name__.removeprefix('test_'), step)
                          for step in (test_files, test_type, test_cli, test_launch, test_dbus)]))
