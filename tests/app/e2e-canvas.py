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

from hands import Program, Atspi, below, children, extents, find, find_focus, has_state, insist, press, wait_for, wait_for_rest  # noqa: E402

WHENCE, *ARTICLES = sys.argv[1:]
STATE = Atspi.StateType


class Timeline:
    def __init__(self):
        self.program = Program(WHENCE, ARTICLES, PRIVATE)
        self.node = self.program.timeline
        wait_for('cards', lambda: len(self.cards()) > 5)
        self.settle()
        self.everything = self.total()

    def shown(self):
        """Cards and numbers in view, from left to right."""
        nodes = [node for node in children(self.node) if node.get_role_name() == 'push button' and extents(node)[2] > 0]
        return sorted(nodes, key=lambda node: extents(node)[0])

    def cards(self):
        return [node for node in self.shown() if not re.match(r'\d+ more |Era ', node.get_name())]

    def folds(self):
        return [node for node in self.shown() if re.match(r'\d+ more event', node.get_name())]

    def marked(self):
        return [node.get_name() for node in self.cards() if has_state(node, STATE.SELECTED)]

    def settle(self):
        """Until nothing moves any more."""
        return wait_for_rest(lambda: [(node.get_name(), extents(node)) for node in self.shown()])

    def change(self, what, act):
        """Does what must change the view, and gives the view at rest before and after.  There may be nothing in it any more."""
        before = self.settle()
        act()
        return before, wait_for(what, lambda: [now] if (now := self.settle()) != before else None)[0]

    def fit(self):
        """All in view again."""
        self.show_timeline()
        self.program.key('ctrl+0')
        wait_for('all', lambda: self.settle() and self.total() == self.everything)

    def show_timeline(self):
        self.program.key('ctrl+1')
        wait_for('the timeline', lambda: len(self.cards()) > 0)
        self.settle()

    def show_list(self):
        self.program.key('ctrl+2')
        wait_for('rows', lambda: len(self.program.rows()) > 3)
        wait_for_rest(self.program.places)

    def places(self):
        return {node.get_name(): extents(node) for node in self.cards()}

    def total(self):
        """How many events are in view, those that have no room counted."""
        return len(self.cards()) + sum(int(re.match(r'(\d+)', node.get_name())[1]) for node in self.folds())

    def focus(self):
        """The name of what has the focus."""
        node = find_focus(self.program.main)
        return node and node.get_name()

    def move_focus(self, key):
        """Presses a key that must move the focus, and gives the name of what has it then."""
        def look():
            node = find_focus(self.program.main)
            return node and (node.get_name(), extents(node))
        before = wait_for('the focus', look)
        self.program.key(key)
        return wait_for(f'the focus elsewhere by {key}', lambda: (now := look()) != before and now)[0]

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
    def run(self, name):
        """What fails leaves the timeline to the next step."""
        try:
            getattr(self, name)()
        except Exception:
            self.program.key('Escape', 'Escape', 'ctrl+1', 'ctrl+0')
            raise

    def test_wheel_zooms_at_the_pointer(self):
        """What is seen then comes back; cards may have other rows, as those that were there had to make room meanwhile."""
        self.at(self.cards()[len(self.cards()) // 2])
        before = self.places()
        self.change('what moves', lambda: run('xdotool', 'click', '4', 'click', '4'))

        def away():
            after = self.places()
            return [name for name, place in before.items() if name not in after or abs(after[name][0] - place[0]) > 2]
        zoomed = len(away())
        run('xdotool', 'click', '5', 'click', '5')
        wait_for(f'most of {len(before)} cards at their places again', lambda: self.settle() and len(away()) < min(len(before) / 2, zoomed))

    def test_wheel_with_shift_pans(self):
        def turn(button):
            run('xdotool', 'keydown', 'shift', 'click', button, 'click', button, 'keyup', 'shift')
        before, after = self.change('what moves', lambda: turn('5'))
        after = dict(after)
        moved = {name: place[0] - after[name][0] for name, place in before if name in after}
        if not moved or not any(distance > 100 for distance in moved.values()):
            raise Failure(f'{moved}')
        self.change('the way back', lambda: turn('4'))

    def test_drag_pans(self):
        self.settle()
        x, y = self.ground()
        before, after = self.change('what moves', lambda: self.drag((x, y), (x - 80, y)))
        after = dict(after)
        moved = [a[0] - after[name][0] for name, a in before if name in after]
        if not any(60 <= distance <= 100 for distance in moved):
            raise Failure(f'moved by {moved}')
        x, y = self.ground()
        self.change('the way back', lambda: self.drag((x, y), (x + 80, y)))

    def test_shift_drag_marks(self):
        self.fit()
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
        self.settle()
        self.program.click(self.cards()[0])
        wait_for('one event', lambda: self.marked() == names[:1])
        self.settle()
        for name in names[1:]:
            run('xdotool', 'keydown', 'ctrl')
            self.at(next(node for node in self.cards() if node.get_name() == name))
            run('xdotool', 'click', '1')
            run('xdotool', 'keyup', 'ctrl')
        wait_for('three events', lambda: set(names) <= set(self.marked()))
        self.show_list()
        wait_for('the same in the list', lambda: sum(has_state(item, STATE.SELECTED) for item in children(self.program.list)) == 3)
        self.show_timeline()

    def test_ctrl_drag_shows_a_stretch(self):
        self.escape()
        self.fit()
        x, y, width, height = extents(self.node)
        self.change('a stretch', lambda: self.drag((x + width // 3, y + 20), (x + width * 2 // 3, y + 60), 'ctrl'))
        if len(self.cards()) == 0:
            raise Failure('nothing is in it')
        self.fit()

    def test_double_click_zooms_to_the_event(self):
        before = self.settle()
        name = self.cards()[1].get_name()

        def click():
            self.fit()
            self.at(next(node for node in self.cards() if node.get_name() == name))
            run('xdotool', 'click', '--repeat', '2', '--delay', '60', '1')
        insist(f'{name!r} in another view', click, lambda: self.settle() != before and name in self.places())
        self.fit()

    def test_double_click_on_the_ground_zooms(self):
        self.to(*self.ground())
        self.change('another view', lambda: run('xdotool', 'click', '--repeat', '2', '--delay', '60', '1'))
        self.fit()

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
        if not {'Zoom In Here', 'Add Event…', 'Name This Era…', 'Eras…'} <= set(names):
            raise Failure(f'{names}')
        self.close_menu()

    def test_menu_in_the_list(self):
        self.show_list()

        def row(number):
            wait_for_rest(self.program.places)
            return [items[0] for items in self.program.rows().values()][number]

        def click():
            self.at(row(1))
            run('xdotool', 'click', '3')
        for how in (click, lambda: (self.program.click_row(row(2)), self.program.key('shift+F10'))):
            names = [name.replace('_', '') for name in self.names_of(self.open_menu(how))]
            if 'Open Details' not in names or 'Zoom Here' not in names:
                raise Failure(f'{names}')
            self.close_menu()
        self.show_timeline()

    def test_arrows_walk_in_time(self):
        self.program.click(self.cards()[0])
        self.settle()
        self.program.key('Home')
        for number in (2, 3):
            self.program.key('Right')
            wait_for(f'event {number}', lambda: self.program.number() == number)
            wait_for('the focus on its card', lambda: self.focus() in self.marked())
        self.program.key('Left')
        wait_for('event 2', lambda: self.program.number() == 2)
        self.program.key('End')
        wait_for('the last event', lambda: self.program.number() > 10)
        last = self.program.number()
        # After the last there is none: from there one step back leads to the one before it.
        self.program.key('Right', 'Left')
        wait_for('the last but one', lambda: self.program.number() == last - 1)

    def test_arrows_walk_in_rows(self):
        self.fit()
        card = max(self.cards(), key=lambda node: extents(node)[1])
        name = card.get_name()
        self.program.click(card)
        wait_for(f'the focus on {name!r}', lambda: self.focus() == name)
        self.settle()
        for _ in range(4):
            before = extents(find_focus(self.program.main))[1]
            name = self.move_focus('Up')
            self.settle()
            if extents(find_focus(self.program.main))[1] >= before:
                raise Failure(f'{name!r} is not above')
        self.move_focus('Down')

    def test_shift_arrows_mark(self):
        self.fit()
        self.program.key('Home')
        wait_for('the first', lambda: self.program.number() == 1 and len(self.marked()) == 1)
        self.program.key('shift+Right', 'shift+Right')
        wait_for('three events', lambda: len(self.marked()) >= 2 and self.program.number() == 1)
        self.program.key('shift+Left', 'Escape')
        wait_for('one event', lambda: len(self.marked()) == 1)

    def test_ctrl_space_marks(self):
        self.program.key('Home')
        wait_for('the first', lambda: self.program.number() == 1)
        wait_for('the focus on it', lambda: self.focus() in self.marked())
        name = self.move_focus('Tab')
        self.program.key('ctrl+space')
        wait_for(f'{name} marked', lambda: name in self.marked() and self.program.number() == 1)
        self.program.key('ctrl+space')
        wait_for(f'{name} marked no more', lambda: name not in self.marked())

    def test_ctrl_a_marks_all(self):
        self.program.key('ctrl+a')
        wait_for('all', lambda: len(self.marked()) == len(self.cards()))
        self.escape()
        wait_for('one', lambda: len(self.marked()) == 1)

    def test_keys_zoom(self):
        self.fit()
        self.change('nearer', lambda: self.program.key('plus'))
        self.change('farther', lambda: self.program.key('minus'))
        self.change('near', lambda: self.program.key('Home', 'z'))
        self.change('the next page', lambda: self.program.key('Page_Down'))
        self.program.key('0')
        wait_for('all', lambda: self.settle() and self.total() == self.everything)

    def go_to_first(self):
        self.fit()
        self.program.key('Home')
        wait_for('the focus on the first', lambda: self.program.number() == 1 and self.focus() in self.marked())
        self.settle()

    def test_tab_goes_in_order_of_time(self):
        self.go_to_first()
        names = [self.focus()]
        for _ in range(len(self.cards()) - 1):
            names.append(self.move_focus('Tab'))
        # Dates are in words; the list has them in order.
        self.show_list()
        order = [next(children(item)).get_name() for item in children(self.program.list)]
        at = [next((i for i, row in enumerate(order) if name.startswith(row.replace(': ', ', ', 1))), None)
              for name in names if not re.match(r'\d+ more', name)]
        self.show_timeline()
        if None in at or at != sorted(at):
            raise Failure(f'{at} {names}')

    def test_numbers_open_by_keyboard(self):
        self.go_to_first()
        name = self.focus()
        while not re.match(r'\d+ more events', name):
            name = self.move_focus('Tab')
        count = int(re.match(r'(\d+) more events', name)[1])
        self.program.key('Return')
        rows = wait_for('its list', lambda: [node for node in below(self.node) if node.get_role_name() == 'list item' and extents(node)[2] > 0])
        if len(rows) != count:
            raise Failure(f'{len(rows)} of {count}')
        wanted = rows[1].get_name()
        self.program.key('Down')
        wait_for('the focus on the second', lambda: self.focus() == wanted)
        self.program.key('Return')
        wait_for('its event', lambda: wanted in self.marked())
        self.fit()

    def count_folded(self):
        return sum(int(re.match(r'(\d+)', node.get_name())[1]) for node in self.folds())

    def test_numbers_open_by_coming_near(self):
        fold = wait_for('a number', lambda: [node for node in self.folds() if 'more events' in node.get_name()])[0]
        count = self.count_folded()
        press(fold)
        press(wait_for('the way in', lambda: next(node for node in below(self.node) if node.get_name() == 'Zoom In Here' and extents(node)[2] > 0)))
        wait_for('fewer to be folded', lambda: self.count_folded() < count)
        self.fit()

    def era(self, name):
        return find(self.node, 'push button', f'Era {re.escape(name)}, .*')

    def dialog(self, title):
        """A dialog of that title, with the keyboard's focus."""
        wait_for(title, lambda: next(node for node in children(self.program.app) if node.get_name() == title))
        window = wait_for('it on the display', lambda: [w for w in self.program.find_windows() if w != self.program.window])[-1]
        run('xdotool', 'windowfocus', '--sync', window)

    def no_dialog(self):
        wait_for('no dialog', lambda: self.program.find_windows() == [self.program.window])
        self.program.focus()

    def test_an_era_is_named_from_the_menu(self):
        self.fit()

        def click():
            self.to(*self.ground())
            run('xdotool', 'click', '3')
        items = self.open_menu(click)
        press(next(item for item in items if item.get_name().replace('_', '').startswith('Name This Era')))
        self.dialog('Name Era')
        run('xdotool', 'type', 'Long years')
        self.program.key('Return')
        self.no_dialog()
        era = wait_for('its name', lambda: self.era('Long years'))
        cards = self.settle()
        if any(extents(card)[1] < sum(extents(era)[1::2]) for card in self.cards()):
            raise Failure(f'an event lies upon the name: {cards}')

    def test_an_era_is_changed_by_a_double_click(self):
        def click():
            self.at(wait_for('the era', lambda: self.era('Long years')))
            run('xdotool', 'click', '--repeat', '2', '--delay', '60', '1')
        insist('its dialog', click, lambda: next(node for node in children(self.program.app) if node.get_name() == 'Change Era'))
        self.dialog('Change Era')
        self.program.key('ctrl+a')
        run('xdotool', 'type', 'Short years')
        self.program.key('Return')
        self.no_dialog()
        wait_for('its other name', lambda: self.era('Short years'))

    def test_an_era_is_removed_by_a_key_and_comes_back(self):
        self.at(wait_for('the era', lambda: self.era('Short years')))
        run('xdotool', 'click', '1')
        wait_for('the focus on it', lambda: has_state(self.era('Short years'), STATE.FOCUSED))
        actions = [Atspi.Action.get_action_name(self.era('Short years'), i).split('.')[-1]
                   for i in range(Atspi.Action.get_n_actions(self.era('Short years')))]
        if not {'open', 'remove', 'zoom', 'menu'} <= set(actions):
            raise Failure(f'its actions are {actions}')
        self.program.key('Delete')
        wait_for('no era', lambda: self.era('Short years') is None)
        self.program.key('ctrl+z')
        wait_for('the era again', lambda: self.era('Short years'))
        self.program.key('ctrl+z', 'ctrl+z')
        wait_for('no era', lambda: self.era('Short years') is None and self.era('Long years') is None)
        self.settle()

    def test_copy(self):
        title = self.cards()[0].get_name()
        self.program.click(self.cards()[0])
        wait_for('one event', lambda: self.marked() == [title])
        self.program.key('ctrl+c')
        wait_for('its text', lambda: (text := self.clipboard().strip()) and text.replace(': ', ', ', 1) in title)
        press(next(item for item in self.open_menu(lambda: self.program.key('Menu')) if item.get_name().replace('_', '') == 'Copy with Passages'))
        wait_for('the passage', lambda: '“' in self.clipboard() and '(' in self.clipboard())

    def clipboard(self):
        """What another program would paste: asked for by one of its own."""
        code = ("import gi; gi.require_version('Gtk', '4.0'); from gi.repository import Gtk, Gdk, GLib\n"
                "Gtk.init(); clipboard = Gdk.Display.get_default().get_clipboard(); loop = GLib.MainLoop()\n"
                "def done(source, result):\n  print(source.read_text_finish(result) or ''); loop.quit()\n"
                "clipboard.read_text_async(None, done); loop.run()")
        return subprocess.run(['/usr/bin/python3', '-c', code], capture_output=True, text=True, timeout=frame.PATIENCE).stdout

    def test_every_card_says_what_it_is(self):
        for node in self.cards():
            if not re.match(r'.+, .+, \d+ sources?$', node.get_name()):
                raise Failure(f'{node.get_name()!r}')
            actions = [Atspi.Action.get_action_name(node, i) for i in range(Atspi.Action.get_n_actions(node))]
            if not any('click' in action for action in actions) or not any('menu' in action for action in actions):
                raise Failure(f'{actions}')

    def test_every_control_is_named(self):
        """All that takes the focus, in the timeline, in the list and in the details."""
        unnamed = set()
        for show in (self.show_list, self.show_timeline):
            show()
            for node in below(self.program.main):
                name = node.get_name() or ''
                if has_state(node, STATE.FOCUSABLE) and node.get_role_name() not in ('scroll pane', 'filler', 'panel', 'frame') \
                        and (not name or re.match(r'Gtk|_|Whence[A-Z]', name) or re.fullmatch(r'(.+) \1', name)):
                    unnamed.add((node.get_role_name(), name, node.get_parent().get_name()))
        if unnamed:
            raise Failure(f'{unnamed}')

    def test_quit(self):
        self.program.quit()


def main():
    tests = Tests()
    names = [name for name in vars(Tests) if name.startswith('test_')]
    return frame.run_steps([(name[5:].replace('_', '-'), lambda name=name: tests.run(name)) for name in names])


sys.exit(main())
