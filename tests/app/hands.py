# SPDX-License-Identifier: GPL-3.0-or-later
# Eyes and hands for tests that use the program as a person does: what assistive tools see, pointer and keys.  To be imported within
# a frame, see frame.py.
import os
import re
import subprocess
import time
import warnings

import frame
from frame import Failure, run

import gi
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter('ignore', DeprecationWarning)


LOOKS = 3  # so often the same is seen of what is at rest


def wait_for(what, find, pause=0.05):
    """What assistive tools look at may be gone the next moment."""
    return frame.wait_for(what, find, (GLib.Error,), pause)


def insist(what, act, find, times=4):
    """Does what can be done again, and does it again where nothing comes of it: what was about to move is not hit."""
    for _ in range(times - 1):
        act()
        try:
            return frame.wait_for(what, find, (GLib.Error,), patience=frame.PATIENCE / times)
        except Failure:
            pass
    act()
    return wait_for(what, find)


def wait_for_rest(look):
    """What look() sees as soon as it sees the same again and again.  To answer comes before to paint: the longer it takes to look, the
    longer the program is left alone in between."""
    seen = []

    def is_same():
        begin = time.monotonic()
        seen.append(look())
        time.sleep(time.monotonic() - begin)
        return len(seen) >= LOOKS and all(before == seen[-1] for before in seen[-LOOKS:])
    wait_for('rest', is_same, 0.15)
    return seen[-1]


def squash(text):
    return ' '.join(text.split())


def words_of(text):
    return re.findall(r'\w+', text)


# --- What assistive tools see

def children(node):
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield child


def below(node):
    for child in children(node):
        yield child
        yield from below(child)


def find(node, role, name=None):
    """The first part whose role, and name, these patterns fit."""
    return next((other for other in below(node) if re.fullmatch(role, other.get_role_name())
                 and (name is None or re.fullmatch(name, other.get_name() or ''))), None)


def extents(node):
    box = Atspi.Component.get_extents(node, Atspi.CoordType.WINDOW)
    return box.x, box.y, box.width, box.height


def has_state(node, state):
    return node.get_state_set().contains(state)


def find_focus(root):
    """What has the focus."""
    return next((node for node in below(root) if has_state(node, Atspi.StateType.FOCUSED)), None)


def is_typing(root):
    """Whether what is typed goes into a field."""
    focus = find_focus(root)
    return focus is not None and focus.get_role_name() in ('text', 'entry')


def press(node):
    for i in range(Atspi.Action.get_n_actions(node)):
        if Atspi.Action.get_action_name(node, i).split('.')[-1] in ('click', 'activate'):
            Atspi.Action.do_action(node, i)
            return
    raise Failure(f'{node.get_name()!r} cannot be pressed')


# GTK 4.8 counts a button that is let go over a menu which opened as it was pressed, and says that the count is wrong.  Nothing comes of it.
TOOLKIT_COMPLAINT = 'Broken accounting of active state'


class Program:
    """The running program, and hands to use it with."""

    def __init__(self, whence, arguments, private):
        Atspi.get_desktop(0).get_child_count()  # wakes the registry, which the program looks for only once
        self.log = open(os.path.join(private, 'log'), 'w+')
        self.process = subprocess.Popen([whence, *arguments], stdout=self.log, stderr=self.log)
        self.app = wait_for('the program', self.find_app)
        self.app.set_cache_mask(Atspi.Cache.NONE)
        self.main = wait_for('the window', lambda: find(self.app, 'frame'))
        self.window = wait_for('the window on the display', lambda: self.find_windows()[-1:])[0]
        run('xdotool', 'windowmove', self.window, '0', '0', 'windowsize', self.window, str(frame.WIDTH), str(frame.HEIGHT))
        self.focus()
        self.list = wait_for('the list', lambda: find(self.main, 'list', 'Events in order of time'))
        self.timeline = wait_for('the timeline', lambda: find(self.main, 'panel', 'Timeline'))

    @property
    def event(self):
        """The details, which are made with the first event."""
        return wait_for('the details', lambda: find(self.main, 'panel', 'Event'))

    @property
    def article(self):
        return wait_for('the reader', lambda: find(self.main, 'panel', 'Article'))

    def find_app(self):
        return next(app for app in children(Atspi.get_desktop(0)) if app.get_process_id() == self.process.pid)

    def find_windows(self):
        return subprocess.run(['xdotool', 'search', '--onlyvisible', '--pid', str(self.process.pid)],
                              capture_output=True, text=True).stdout.split()

    def focus(self):
        run('xdotool', 'windowfocus', '--sync', self.window)

    def key(self, *keys):
        run('xdotool', 'key', '--delay', '30', *keys)

    def point(self, node, within=None, window=None):
        """Moves the pointer to the middle of a part.  Its place is told within the frame, which has a border around it."""
        x, y, width, height = extents(node)
        _, _, frame_width, frame_height = extents(within or self.main)
        place = dict(line.split('=') for line in run('xdotool', 'getwindowgeometry', '--shell', window or self.window).split())
        run('xdotool', 'mousemove', str(int(place['X']) + x + width // 2 + (int(place['WIDTH']) - frame_width) // 2),
            str(int(place['Y']) + y + height // 2 + (int(place['HEIGHT']) - frame_height) // 2))

    def click(self, node, within=None, window=None):
        self.point(node, within, window)
        run('xdotool', 'click', '1')

    def rows(self):
        """The rows that stand wholly within the list's view, by name."""
        _, top, _, height = extents(self.list)
        shown = {}
        for item in children(self.list):
            _, y, width, item_height = extents(item)
            row = next(children(item), None)
            if row is not None and width > 0 and y >= top and y + item_height <= top + height:
                shown.setdefault(row.get_name(), []).append(item)
        return shown

    def places(self):
        """Where the rows are."""
        return [(name, extents(item)) for name, items in self.rows().items() for item in items]

    def number(self):
        """Which event the details show: 3 of "3 of 17"."""
        texts = (re.fullmatch(r'(\d+) of \d+', node.get_name() or '') for node in below(self.event))
        return next((int(match[1]) for match in texts if match), 0)

    def click_row(self, item):
        """Clicks a row of the list: the details show its event once it is selected."""
        def click():
            wait_for_rest(lambda: extents(item))
            self.click(item)
        insist('the row to be selected', click, lambda: has_state(item, Atspi.StateType.SELECTED))

    def check(self, number, event):
        """The details show the event of that number: its title, its date and every passage that tells it."""
        wait_for(f'event {number}, {event["title"]!r}', lambda: self.number() == number)
        nodes = list(below(self.event))
        texts = [squash(node.get_name() or '') for node in nodes]
        if event['title'] not in texts:
            raise Failure(f'the title {event["title"]!r} is not shown')
        # The digits of the date in words are those of its EDTF; the words themselves have tests of their own.
        date = next((text[len('Date: '):] for text in texts if text.startswith('Date: ')), '')
        if not set(re.findall(r'\d{4}', date)) <= set(re.findall(r'\d{4}', event['edtf'])) or not date:
            raise Failure(f'{date!r} is shown for {event["edtf"]} of {event["title"]!r}')
        for mention in event['mentions']:
            if not any(squash(mention['quote']) in text for text in texts):
                raise Failure(f'the passage {mention["quote"]!r} is not shown')
        return f'{date}: {event["title"]}'

    def quit(self):
        """Leaves as a reader does, and says what the program complained of."""
        self.focus()
        self.key('ctrl+q')
        try:
            status = self.process.wait(frame.PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise Failure('it does not quit')
        self.log.seek(0)
        complaints = [line for line in self.log if re.search('WARNING|CRITICAL|ERROR', line) and TOOLKIT_COMPLAINT not in line]
        self.log.close()
        if status != 0 or complaints:
            raise Failure(f'exit status {status} {"".join(complaints)}')


def print_to(program, path, layout):
    """Ctrl+P, the layout in its own tab, Print.  The file was chosen before, as by a reader who prints again."""
    config = os.path.join(os.environ['XDG_CONFIG_HOME'], 'whence')
    os.makedirs(config, exist_ok=True)
    with open(os.path.join(config, 'print-settings'), 'w') as file:
        file.write(f'[Print Settings]\nprinter=Print to File\noutput-file-format=pdf\noutput-uri=file://{path}\n')
    program.focus()
    program.key('ctrl+p')
    dialog = wait_for('the print dialog', lambda: find(program.app, 'dialog'))
    window = wait_for('the dialog on the display', lambda: [w for w in program.find_windows() if w != program.window])[-1]
    tab = wait_for('its tab', lambda: find(dialog, 'label', 'Timeline'))
    wait_for_rest(lambda: extents(tab))
    program.click(tab, dialog, window)
    choice = wait_for(f'the choice of {layout}', lambda: find(dialog, 'radio button|check box', f'{layout}.*'))
    wait_for('the tab', lambda: extents(choice)[2] > 0)
    wait_for_rest(lambda: extents(choice))
    program.click(choice, dialog, window)
    wait_for('the choice', lambda: has_state(choice, Atspi.StateType.CHECKED))
    button = wait_for('the button', lambda: next(
        node for node in below(dialog) if node.get_role_name() == 'push button' and (node.get_name() or '').endswith('Print')))
    press(button)
    wait_for('the PDF', lambda: os.path.exists(path) and b'%%EOF' in open(path, 'rb').read()[-64:])
