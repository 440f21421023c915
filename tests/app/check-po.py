#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: check-po.py TREE
# Every file with words for the reader is listed for translators, and no translation loses a place that is filled in.  TAP.
import pathlib
import re
import subprocess
import sys

TREE = pathlib.Path(sys.argv[1])
MARKED = re.compile(r'\b(?:_|N_|C_|NC_|Q_|ngettext) ?\(')


def unlisted():
    listed = {line for line in (TREE / 'po/POTFILES').read_text().split('\n') if line and not line.startswith('#')}
    files = {str(path.relative_to(TREE)) for path in (TREE / 'src').rglob('*.c') if MARKED.search(path.read_text())}
    files |= {str(path.relative_to(TREE)) for path in (TREE / 'ui').glob('*.ui') if 'translatable="yes"' in path.read_text()}
    return sorted(files - listed) + sorted(name for name in listed if not (TREE / name).exists())


def entries(path):
    """Pairs of an original and its translation."""
    for block in subprocess.run(['msgcat', '--no-wrap', str(path)], check=True, capture_output=True, text=True).stdout.split('\n\n'):
        texts = {}
        for line in block.split('\n'):
            match = re.match(r'(msg\S+) "(.*)"$', line)
            if match:
                key = match[1]
                texts[key] = match[2]
            elif line.startswith('"'):
                texts[key] += line[1:-1]
        for key, text in texts.items():
            if key.startswith('msgstr') and text and texts.get('msgid'):
                yield texts['msgid'], text


def lost_places(path):
    return [f'{original!r}: {translation!r}' for original, translation in entries(path)
            if set(re.findall(r'\{\w+\}', original)) != set(re.findall(r'\{\w+\}', translation))]


def main():
    translations = sorted((TREE / 'po').glob('*.po'))
    print(f'1..{1 + 2 * len(translations)}')
    results = [('every-file-is-listed', unlisted())]
    for path in translations:
        checked = subprocess.run(['msgfmt', '-c', '-o', '/dev/null', str(path)], capture_output=True, text=True)
        results.append((f'{path.stem}-is-well-formed', checked.stderr.split('\n') if checked.returncode else []))
        results.append((f'{path.stem}-keeps-every-place', lost_places(path)))
    for number, (name, found) in enumerate(results, 1):
        print(f'{"not ok" if found else "ok"} {number} - {name}')
        for line in found:
            print(f'# {line}')
    return any(found for _, found in results)


sys.exit(main())
