#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: portal.py WHENCE
# The window is dark when the desktop prefers that, and follows the desktop's change: a settings portal of our own on the
# session bus of the test says so, and the screen is measured.  TAP.
import subprocess
import sys

import frame
from frame import run, wait_for

frame.enter()

import gi  # noqa: E402
gi.require_version('Gio', '2.0')
from gi.repository import Gio, GLib  # noqa: E402

INTERFACE = '''<node><interface name='org.freedesktop.portal.Settings'>
  <method name='Read'><arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='v' direction='out'/></method>
  <signal name='SettingChanged'><arg type='s'/><arg type='s'/><arg type='v'/></signal>
</interface></node>'''
PATH = '/org/freedesktop/portal/desktop'
GROUP, KEY = 'org.freedesktop.appearance', 'color-scheme'
LIGHT, DARK = 2, 1


class Portal:
    def __init__(self, scheme):
        self.scheme = scheme
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        interface = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0]
        self.bus.register_object(PATH, interface, self.called, None, None)
        owned = []
        Gio.bus_own_name_on_connection(self.bus, 'org.freedesktop.portal.Desktop', Gio.BusNameOwnerFlags.NONE,
                                       lambda *_: owned.append(True), None)
        while not owned:  # the program asks once, as it starts
            GLib.MainContext.default().iteration(True)

    def value(self):
        return GLib.Variant('v', GLib.Variant('u', self.scheme))

    def called(self, bus, sender, path, interface, method, parameters, invocation):
        if parameters.unpack() == (GROUP, KEY):
            invocation.return_value(GLib.Variant.new_tuple(self.value()))
        else:
            invocation.return_dbus_error('org.freedesktop.portal.Error.NotFound', 'no such setting')

    def change(self, scheme):
        self.scheme = scheme
        self.bus.emit_signal(None, PATH, 'org.freedesktop.portal.Settings', 'SettingChanged',
                             GLib.Variant('(ssv)', (GROUP, KEY, GLib.Variant('u', scheme))))


def brightness():
    """Of the screen's middle, where the start page is; the portal goes on answering meanwhile."""
    while GLib.MainContext.default().iteration(False):
        pass
    return float(run('convert', 'x:root', '-crop', '400x300+200+250', '-colorspace', 'Gray', '-format', '%[fx:mean]', 'info:'))


def main():
    portal = Portal(DARK)
    program = subprocess.Popen([sys.argv[1]])
    try:
        return frame.run_steps([
            ('dark-from-the-start', lambda: wait_for('a dark window', lambda: 0.1 < brightness() < 0.4)),
            ('light-when-it-changes', lambda: portal.change(LIGHT) or wait_for('a light window', lambda: brightness() > 0.7)),
            ('dark-again', lambda: portal.change(DARK) or wait_for('a dark window', lambda: 0.1 < brightness() < 0.4)),
        ])
    finally:
        program.terminate()
        program.wait()


sys.exit(main())
