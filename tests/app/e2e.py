#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: e2e.py WHENCE WHENCE-CLI ARTICLE…
# The whole road, as a reader goes it: starts the real program with articles, on a display and a session bus of its own; visits
# every event by click and again by keys, each time finds its date, title and passages on screen; follows a passage into its
# article; prints through the dialog and finds every event in the PDF.  What there is to find, whence-cli says.  TAP.
import functools
import json
import os
import re
import subprocess
import sys

import frame
from frame import Failure, run

PRIVATE = frame.enter(GTK_THEME='Adwaita')

from hands import (Atspi, Program, below, children, extents, find, insist, press, print_to, squash, wait_for,  # noqa: E402
                   wait_for_rest, words_of)

WHENCE, CLI, ARTICLES = sys.argv[1], sys.argv[2], sys.argv[3:]


# --- What a reader does

def test_everything_is_there(program, events):
    wait_for(f'{len(events)} events', lambda: next(
        node for node in below(program.main) if re.match(rf'{len(events)} events?\b', node.get_name() or '')))
    if not events:
        raise Failure('the articles tell no events')


def test_names(program, events):
    """Assistive tools can name every control."""
    roles = ('push button', 'toggle button', 'check box', 'radio button', 'text', 'entry', 'list', 'progress bar', 'combo box')
    nameless = [f'{node.get_role_name()} in {node.get_parent().get_name()!r}' for node in below(program.main)
                if node.get_role_name() in roles and re.match('(Gtk|Whence[A-Z]|$)', node.get_name() or '')]
    if nameless:
        raise Failure(f'without a name: {nameless}')


def test_by_click(program, events):
    """Scrolls down the list and clicks every event as it comes into view."""
    program.key('ctrl+2')
    wait_for('rows', program.rows)
    wait_for_rest(program.places)
    number, idle = 1, 0
    while number <= len(events):
        event = events[number - 1]
        rows = [(name, item) for name, items in program.rows().items() for item in items
                if name.endswith(': ' + event['title'])]
        for name, item in rows:  # of several events of one title, one is it
            program.click_row(item)
            if program.number() == number:
                break
        else:
            idle += 1
            if idle > 60:
                raise Failure(f'no row leads to event {number}, {event["title"]!r}')
            program.point(program.list)
            run('xdotool', 'click', '5')
            wait_for_rest(program.places)
            continue
        if program.check(number, event) != name:
            raise Failure(f'the row {name!r} is of another event than {event["title"]!r}')
        number, idle = number + 1, 0


def test_by_keys(program, events):
    """Walks to the first event and from there through all, over the list and over the timeline."""
    for view in ('ctrl+2', 'ctrl+1'):
        program.key(view)
        program.key(*['Left'] * len(events))
        program.check(1, events[0])
        for number, event in enumerate(events[1:], 2):
            program.key('Right')
            program.check(number, event)


def test_by_card(program, events):
    """Clicks every card that the timeline shows."""
    program.key('ctrl+1')
    program.key('ctrl+0')
    wait_for('cards', lambda: next(node for node in children(program.timeline) if extents(node)[2] > 0))
    wait_for_rest(lambda: [extents(node) for node in children(program.timeline)])
    seen = 0
    for number, event in enumerate(events, 1):
        same = [other for other in events if other['title'] == event['title']]
        card = next((node for node in children(program.timeline) if event['title'] in (node.get_name() or '')), None)
        if card is None or len(same) > 1:
            continue

        def click():
            wait_for_rest(lambda: extents(card))
            program.click(card)
        insist(f'event {number}', click, lambda: program.number() == number)
        program.check(number, event)
        seen += 1
    if seen == 0:
        raise Failure('the timeline shows no card')


def test_passage(program, events):
    """A click on a passage shows its article at that place; Escape leads back."""
    program.key('ctrl+2')
    quote = events[-1]['mentions'][0]['quote']
    program.key(*['Right'] * len(events))
    program.check(len(events), events[-1])
    press(next(node for node in below(program.event)
               if node.get_role_name() == 'push button' and squash(quote) in squash(node.get_name())))
    view = wait_for('the text', lambda: find(program.article, 'text'))
    wait_for('the passage', lambda: Atspi.Text.get_text(
        view, Atspi.Text.get_caret_offset(view), Atspi.Text.get_caret_offset(view) + len(quote)) == quote)
    program.key('Escape')
    source = wait_for('the source', lambda: find(program.event, 'push button', 'Open Article'))
    wait_for('the way back', lambda: extents(source)[2] > 0)
    press(source)
    wait_for('the text again', lambda: extents(view)[2] > 0)
    program.key('Escape')
    wait_for('the way back again', lambda: extents(source)[2] > 0)


def check_pdf(path, events):
    run('qpdf', '--check', path)
    on_paper = set(words_of(run('pdftotext', path, '-')))
    for event in events:
        missing = [word for word in words_of(event['title']) if word not in on_paper]
        if missing:
            raise Failure(f'{event["title"]!r} is not on paper: {missing}')
    return run('pdfinfo', '-dests', path)


def test_print_timeline(program, events):
    path = os.path.join(PRIVATE, 'timeline.pdf')
    print_to(program, path, 'Timeline')
    check_pdf(path, events)


def test_print_table(program, events):
    path = os.path.join(PRIVATE, 'table.pdf')
    print_to(program, path, 'Chronology')
    places = check_pdf(path, events)
    for number in range(1, len(events) + 1):
        if f'event-{number}"' not in places:
            raise Failure(f'event {number} has no place that sources lead back to')


def test_quit(program, events):
    program.quit()


def main():
    events = json.loads(subprocess.run([CLI, 'extract', '--format=events', *ARTICLES], stdout=subprocess.PIPE).stdout)
    steps = [test_everything_is_there, test_names, test_by_click, test_by_keys, test_by_card, test_passage,
             test_print_timeline, test_print_table, test_quit]
    program = Program(WHENCE, ARTICLES, PRIVATE)
    return frame.run_steps([(step.__name__.removeprefix('test_').replace('_', '-'), functools.partial(step, program, events))
                            for step in steps])


sys.exit(main())
