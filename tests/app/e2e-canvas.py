#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: e2e-canvas.py WHENCE ARTICLE…
# The timeline by hand: each thing the pointer does is done with the pointer, each thing a key does with the key, and what came of it is
# seen as assistive tools see it.  TAP.
import re
import subprocess
import sys
import time

import frame
from frame import Failure, run

PRIVATE = frame.enter(GTK_THEME='Adwaita')

from hands import Program, Atspi, below, children, extents, find, is_at_rest, press, wait_for  # noqa: E402

WHENCE, *ARTICLES = sys.argv[1:]
STATE = Atspi.StateType


def has_state(node, state):
    return node.get_state_set().contains(state)


class Timeline:
    def __init__(self):
        self.program = Program(WHENCE, ARTICLES, PRIVATE)
        self.node = self.program.timeline
        wait_for('cards', lambda: len(self.cards()) > 5)
        self.settle()

    def shown(self):
        """Cards and numbers in view, from left to right."""
        nodes = [node for node in children(self.node) if node.get_role_name() == 'push button' and extents(node)[2] > 0]
        return sorted(nodes, key=lambda node: extents(node)[0])

    def cards(self):
        return [node for node in self.shown() if not re.match(r'\d+ more event', node.get_name())]

    def folds(self):
        return [node for node in self.shown() if re.match(r'\d+ more event', node.get_name())]

    def marked(self):
        return [node.get_name() for node in self.cards() if has_state(node, STATE.SELECTED)]

    def settle(self):
        """Until nothing moves any more."""
        before = None
        for _ in range(100):
            now = [(node.get_name(), extents(node)) for node in self.shown()]
            if now == before:
                return now
            before = now
            time.sleep(0.15)
        raise Failure('it does not come to rest')

    def places(self):
        return {node.get_name(): extents(node) for node in self.cards()}

    def gap(self):
        """The distance between two cards' left edges, which grows as one zooms in."""
        places = self.places()
        return places

    def focus(self):
        """The name of what has the focus."""
        return next((node.get_name() for node in below(self.program.main) if has_state(node, STATE.FOCUSED)), None)

    def menu(self):
        return wait_for('a menu', lambda: find(self.program.main, 'menu|popup menu', None) or None)

    def at(self, node, dx=None, dy=None):
        """Moves the pointer to a place in a part: its middle, or so far from its upper left."""
        x, y, width, height = extents(node)
        self.to(x + (width // 2 if dx is None else dx), y + (height // 2 if dy is None else dy))

    def to(self, x, y):
        _, _, frame_width, frame_height = extents(self.program.main)
        place = dict(line.split('=') for line in run('xdotool', 'getwindowgeometry', '--shell', self.program.window).split())
        run('xdotool', 'mousemove', str(int(place['X']) + x + (int(place['WIDTH']) - frame_width) // 2),
            str(int(place['Y']) + y + (int(place['HEIGHT']) - frame_height) // 2))

    def drag(self, begin, end, *modifiers, hold=0.3, steps=8):
        for key in modifiers:
            run('xdotool', 'keydown', key)
        self.to(*begin)
        run('xdotool', 'mousedown', '1')
        for i in range(1, steps + 1):
            self.to(begin[0] + (end[0] - begin[0]) * i // steps, begin[1] + (end[1] - begin[1]) * i // steps)
            time.sleep(0.02)
        time.sleep(hold)
        run('xdotool', 'mouseup', '1')
        for key in modifiers:
            run('xdotool', 'keyup', key)

    def ground(self):
        """A place on the timeline where there is no event."""
        x, y, width, height = extents(self.node)
        taken = [extents(node) for node in self.shown()]
        for dy in range(12, height - 12, 8):
            for dx in range(60, width - 60, 16):
                if all(not (a - 24 <= x + dx <= a + w + 24 and b - 24 <= y + dy <= b + h + 24) for a, b, w, h in taken):
                    return x + dx, y + dy
        raise Failure('no empty place')

    def escape(self):
        self.program.key('Escape')


class Tests(Timeline):
    def test_wheel_zooms_at_the_pointer(self):
        card = self.cards()[len(self.cards()) // 2]
        name = card.get_name()
        self.at(card)
        before = self.places()
        run('xdotool', 'click', '4', 'click', '4')
        self.settle()
        after = self.places()
        if after == before:
            raise Failure('nothing moves')
        run('xdotool', 'click', '5', 'click', '5')
        self.settle()
        if name not in self.places() or abs(self.places()[name][0] - before[name][0]) > 2:
            raise Failure(f'{name} does not come back')

    def test_wheel_with_shift_pans(self):
        before = self.places()
        run('xdotool', 'keydown', 'shift', 'click', '5', 'click', '5', 'keyup', 'shift')
        self.settle()
        after = self.places()
        moved = {name: before[name][0] - after[name][0] for name in before if name in after}
        if not moved or not any(distance > 100 for distance in moved.values()):
            raise Failure(f'{moved}')
        run('xdotool', 'keydown', 'shift', 'click', '4', 'click', '4', 'keyup', 'shift')
        self.settle()

    def test_drag_pans(self):
        before = self.settle()
        x, y = self.ground()
        self.drag((x, y), (x - 80, y))
        self.settle()
        after = dict(self.settle())
        moved = [a[0] - after[name][0] for name, a in before if name in after]
        if not any(60 <= distance <= 100 for distance in moved):
            raise Failure(f'moved by {moved}')
        self.drag((x - 80, y), (x, y))
        self.settle()

    def test_shift_drag_marks(self):
        x, y, width, height = extents(self.node)
        inside = [node for node in self.cards() if extents(node)[0] >= x and extents(node)[0] + extents(node)[2] <= x + width]
        a, b = inside[0], inside[1]
        boxes = [extents(a), extents(b)]
        left, top = min(box[0] for box in boxes) - 2, min(box[1] for box in boxes) - 2
        right, bottom = max(box[0] + box[2] for box in boxes) + 2, max(box[1] + box[3] for box in boxes) + 2
        self.drag((max(left, x + 1), max(top, y + 1)), (right, bottom), 'shift')
        wait_for('two marked events at least', lambda: {a.get_name(), b.get_name()} <= set(self.marked()))
        self.escape()
        wait_for('one event', lambda: len(self.marked()) == 1)

    def test_ctrl_click_marks(self):
        names = [node.get_name() for node in self.cards()[:3]]
        self.program.click(self.cards()[0])
        wait_for('one event', lambda: self.marked() == names[:1])
        self.settle()
        for name in names[1:]:
            run('xdotool', 'keydown', 'ctrl')
            self.at(next(node for node in self.cards() if node.get_name() == name))
            run('xdotool', 'click', '1')
            run('xdotool', 'keyup', 'ctrl')
        wait_for('three events', lambda: set(names) <= set(self.marked()))
        self.program.key('ctrl+2')
        wait_for('the same in the list', lambda: sum(has_state(item, STATE.SELECTED) for item in children(self.program.list)) == 3)
        self.program.key('ctrl+1')
        self.settle()

    def test_ctrl_drag_shows_a_stretch(self):
        self.escape()
        self.program.key('ctrl+0')
        before = self.settle()
        x, y, width, height = extents(self.node)
        self.drag((x + width // 3, y + 20), (x + width * 2 // 3, y + 60), 'ctrl')
        after = self.settle()
        if before == after or len(self.cards()) == 0:
            raise Failure('nothing came of it')
        self.program.key('ctrl+0')
        self.settle()

    def test_double_click_zooms_to_the_event(self):
        card = self.cards()[1]
        name = card.get_name()
        before = self.settle()
        self.at(card)
        run('xdotool', 'click', '--repeat', '2', '--delay', '60', '1')
        after = self.settle()
        if name not in [other for other, _ in after] or after == before:
            raise Failure(f'{len(before)} → {len(after)}')
        self.program.key('ctrl+0')
        self.settle()

    def test_double_click_on_the_ground_zooms(self):
        before = self.settle()
        self.to(*self.ground())
        run('xdotool', 'click', '--repeat', '2', '--delay', '60', '1')
        wait_for('another view', lambda: self.settle() != before)
        self.program.key('ctrl+0')
        self.settle()

    def open_menu(self, how):
        how()
        return wait_for('a menu', lambda: [node for node in below(self.program.main) if node.get_role_name() == 'menu item'
                                           and extents(node)[2] > 0])

    def names_of(self, items):
        return [item.get_name() for item in items]

    def close_menu(self):
        self.escape()
        wait_for('no menu', lambda: not [node for node in below(self.program.main) if node.get_role_name() == 'menu item'
                                         and extents(node)[2] > 0])

    def test_menu_of_an_event(self):
        def click():
            self.at(self.cards()[2])
            run('xdotool', 'click', '3')
        for how in (click, lambda: self.program.key('Menu'), lambda: self.program.key('shift+F10')):
            names = self.names_of(self.open_menu(how))
            for wanted in ('Open Details', 'Show in the Article', 'Zoom Here', 'Edit Title', 'Hide', 'Copy as Text', 'Print…'):
                if wanted not in [name.replace('_', '') for name in names]:
                    raise Failure(f'{wanted} is not in {names}')
            self.close_menu()

    def test_menu_of_the_timeline(self):
        def click():
            self.to(*self.ground())
            run('xdotool', 'click', '3')
        names = [name.replace('_', '') for name in self.names_of(self.open_menu(click))]
        if 'Zoom In Here' not in names or 'Add Event…' not in names:
            raise Failure(f'{names}')
        self.close_menu()

    def test_quit(self):
        self.program.quit()


def main():
    tests = Tests()
    names = [name for name in vars(Tests) if name.startswith('test_')]
    return frame.run_steps([(name[5:].replace('_', '-'), getattr(tests, name)) for name in names])


sys.exit(main())
