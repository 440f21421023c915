#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: first-frame.py EMPTY-WINDOW WHENCE ARTICLE…
# From the start of the program to the first thing on screen, against an empty GTK window in the same run.  A benchmark: run by
# `meson test --benchmark`; the figures are in the comments.
import ctypes
import statistics
import subprocess
import sys
import time

import frame

frame.enter(GTK_THEME='Adwaita')

ROUNDS = 9
AIM = 1.6
X = ctypes.CDLL('libX11.so.6')
for name in ('XOpenDisplay', 'XGetImage'):
    getattr(X, name).restype = ctypes.c_void_p
X.XDefaultRootWindow.restype = ctypes.c_ulong
X.XGetPixel.restype = ctypes.c_ulong
DISPLAY = ctypes.c_void_p(X.XOpenDisplay(None))
ROOT = ctypes.c_ulong(X.XDefaultRootWindow(DISPLAY))


def pixel():
    """One from the upper left, where every window begins: black as long as there is none."""
    image = ctypes.c_void_p(X.XGetImage(DISPLAY, ROOT, 60, 80, 1, 1, ctypes.c_ulong(0xffffffff), 2))
    value = X.XGetPixel(image, 0, 0)
    X.XDestroyImage(image)
    return value & 0xffffff


def measure(*command):
    """Milliseconds until something is painted."""
    begin = time.monotonic()
    program = subprocess.Popen(command)
    try:
        while pixel() == 0:
            if time.monotonic() - begin > frame.PATIENCE:
                raise frame.Failure(f'{command[0]} paints nothing')
            time.sleep(0.001)
        return 1000 * (time.monotonic() - begin)
    finally:
        program.terminate()
        program.wait()
        frame.wait_for('an empty screen', lambda: pixel() == 0)


def compare():
    empty, whence = [], []
    for _ in range(ROUNDS):
        empty.append(measure(sys.argv[1]))
        whence.append(measure(*sys.argv[2:]))
    ratio = statistics.median(whence) / statistics.median(empty)
    print(f'# empty window {statistics.median(empty):.0f} ms, Whence {statistics.median(whence):.0f} ms: {ratio:.2f} times, '
          f'aim {AIM}', flush=True)


sys.exit(frame.run_steps([('first-frame', compare)]))
