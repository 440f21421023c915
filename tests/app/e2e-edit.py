#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: e2e-edit.py WHENCE
# A document as its editor goes through it: import, correct a date in words, change a reference date, merge two events, undo all and
# redo all; search, print what was found; quit, start again, and all is there.  Events are seen and changed through the window only.  TAP.
import os
import re
import sys

import frame
from frame import Failure, run

PRIVATE = frame.enter(GTK_THEME='Adwaita')
os.environ['GSETTINGS_BACKEND'] = 'keyfile'  # what was open is remembered over a start

from hands import Program, below, find, is_typing, press, print_to, wait_for, wait_for_rest  # noqa: E402

WHENCE = sys.argv[1]
TEXT = '''Repairs at the mill

Published 3 May 2020

The mill burnt down in 1901. The owner built a new mill in 1907.

The bridge opened in 1922. Workers repaired the bridge last year.
'''


def rows(program):
    return sorted(program.rows())


def wait_for_rows(program, *wanted):
    """The list holds these events and no others: names as patterns."""
    def fits():
        shown = rows(program)
        return len(shown) == len(wanted) and all(any(re.fullmatch(want, row) for row in shown) for want in wanted)
    try:
        wait_for('rows', fits)
    except Failure:
        raise Failure(f'{rows(program)} is shown for {wanted}')


def state(program):
    """All that is on the screen of the document: its events, and the counts of what is not among them."""
    return wait_for_rest(lambda: look(program))


def look(program):
    counts = [node.get_name() for node in below(program.main)
              if node.get_role_name() in ('push button', 'toggle button') and re.match(r'\d+ (events?|undated|hidden|merged)', node.get_name() or '')]
    return rows(program), counts


def undo_name(program, word):
    return next((node.get_name() for node in below(program.main)
                 if node.get_role_name() == 'push button' and re.match(rf'{word}( |$)', node.get_name() or '')), '')


def click_row(program, pattern, *modifiers):
    item = wait_for(f'the row {pattern}', lambda: next(items[0] for name, items in program.rows().items() if re.fullmatch(pattern, name)))
    for modifier in modifiers:
        run('xdotool', 'keydown', modifier)
    program.click_row(item)
    for modifier in modifiers:
        run('xdotool', 'keyup', modifier)


def type_text(root, text):
    """Types as soon as there is a field to type into."""
    wait_for('a field', lambda: is_typing(root))
    run('xdotool', 'type', '--delay', '20', text)


class Editor:
    def __init__(self):
        path = os.path.join(PRIVATE, 'mill.txt')
        with open(path, 'w') as file:
            file.write(TEXT)
        self.program = Program(WHENCE, [path], PRIVATE)
        self.states = []

    def remember(self):
        self.states.append(state(self.program))

    def test_import(self):
        self.program.key('ctrl+2')
        wait_for_rows(self.program, '1901: The mill.*', '1907: .*', '1922: The bridge.*', '2019: .*')
        self.remember()

    def test_correct_date(self):
        click_row(self.program, '1901: .*')
        self.program.key('t')
        type_text(self.program.main, 'in May 1902')
        wait_for('the date in words', lambda: find(self.program.event, 'label', 'Will show as May 1902'))
        self.program.key('Return')
        wait_for_rows(self.program, 'May 1902: The mill.*', '1907: .*', '1922: .*', '2019: .*')
        wait_for('the way back', lambda: find(self.program.event, 'push button', 'Back to what was extracted'))
        self.remember()

    def test_reference_date(self):
        press(wait_for('the article', lambda: find(self.program.main, 'push button', 'About Repairs at the mill')))
        dialog = wait_for('its dialog', lambda: next(
            node for node in below(self.program.app) if node.get_name() == 'About This Article' and node.get_role_name() in ('dialog', 'frame')))
        window = wait_for('it on the display', lambda: [w for w in self.program.find_windows() if w != self.program.window])[-1]
        press(wait_for('the date', lambda: find(dialog, 'push button', 'Reference date: 3 May 2020')))
        run('xdotool', 'windowfocus', '--sync', window)
        wait_for('a field', lambda: is_typing(dialog))
        self.program.key('ctrl+a')
        type_text(dialog, '10 June 2015')
        self.program.key('Return')
        wait_for('what moves', lambda: find(dialog, '.*', 'Moves 1 event'))
        press(find(dialog, 'push button', 'Apply'))
        wait_for('the answer', lambda: find(dialog, '.*', 'Moves 1 event') is None)
        wait_for('the new date', lambda: find(dialog, 'push button', 'Reference date: 10 June 2015'))
        run('xdotool', 'windowfocus', '--sync', window)
        self.program.key('Escape')
        self.program.focus()
        wait_for_rows(self.program, 'May 1902: .*', '1907: .*', '1922: .*', '2014: .*')
        self.remember()

    def test_merge(self):
        click_row(self.program, 'May 1902: .*')
        click_row(self.program, '1907: .*', 'ctrl')
        self.program.key('m')
        wait_for_rows(self.program, '(May 1902|1907): .*', '1922: .*', '2014: .*')
        wait_for('the count', lambda: find(self.program.main, '.*', '1 merged'))
        self.remember()

    def test_undo_all(self):
        for before in reversed(self.states[:-1]):
            self.program.key('ctrl+z')
            wait_for('the state before', lambda: state(self.program) == before)
        self.program.key('ctrl+z')
        wait_for('the start page', lambda: find(self.program.main, 'push button', 'Open Sample'))
        if undo_name(self.program, 'Undo') != 'Undo':
            raise Failure(f'{undo_name(self.program, "Undo")} is left')

    def test_redo_all(self):
        for after in self.states:
            self.program.key('ctrl+shift+z')
            wait_for('the state after', lambda: state(self.program) == after)
        if undo_name(self.program, 'Redo') != 'Redo':
            raise Failure(f'{undo_name(self.program, "Redo")} is left')

    def test_filter(self):
        self.program.key('ctrl+f')
        type_text(self.program.main, 'bridge')
        wait_for_rows(self.program, '1922: .*', '2014: .*')
        wait_for('the count', lambda: find(self.program.main, '.*', '2 of 3 events'))
        type_text(self.program.main, 's of gold')
        wait_for('nothing', lambda: find(self.program.main, 'heading|label', 'No results'))
        self.program.key('ctrl+a')
        type_text(self.program.main, 'bridge')
        wait_for_rows(self.program, '1922: .*', '2014: .*')

    def test_print_filtered(self):
        path = os.path.join(PRIVATE, 'filtered.pdf')
        print_to(self.program, path, 'Chronology')
        words = run('pdftotext', path, '-').split()
        if 'bridge' not in words or 'burnt' in words:
            raise Failure(f'on paper: {" ".join(words)}')
        self.program.focus()

    def test_start_again(self):
        self.program.quit()
        self.program = Program(WHENCE, [], PRIVATE)
        self.program.key('ctrl+2')
        wait_for('all that was there', lambda: state(self.program) == self.states[-1])
        self.program.key('ctrl+z')
        wait_for('undo over a start', lambda: state(self.program) == self.states[-2])

    def test_quit(self):
        self.program.quit()


def main():
    editor = Editor()
    names = ('import', 'correct_date', 'reference_date', 'merge', 'undo_all', 'redo_all', 'filter', 'print_filtered', 'start_again', 'quit')
    return frame.run_steps([(name.replace('_', '-'), getattr(editor, f'test_{name}')) for name in names])


sys.exit(main())
