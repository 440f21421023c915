#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: check-po.py TREE
# Every file with words for the reader is listed for translators; every language is whole, loses no place that is filled in, keeps to
# its typography, and has a key of its own for each item of a menu.  TAP.
import collections
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

TREE = pathlib.Path(sys.argv[1])
MARKED = re.compile(r'\b(?:_|N_|C_|NC_|Q_|ngettext) ?\(')
KEYWORDS = ['_', 'N_', 'C_:1c,2', 'NC_:1c,2', 'ngettext:1,2']
# What a language does not write: French without a no-break space before : ; ! ? », Spanish with English quotation marks.
WRONG = {'fr': re.compile(r' [:;!?»]|« '), 'es': re.compile(r'[“”]')}
# Menu items that the program puts into a section when it runs.
RUNTIME_ITEMS = {'undo_section': ['_Undo', '_Redo']}


def run(*command):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, cwd=TREE)


def unlisted():
    listed = {line for line in (TREE / 'po/POTFILES').read_text().split('\n') if line and not line.startswith('#')}
    files = {str(path.relative_to(TREE)) for path in (TREE / 'src').rglob('*.c') if MARKED.search(path.read_text())}
    files |= {str(path.relative_to(TREE)) for path in (TREE / 'ui').glob('*.ui') if 'translatable="yes"' in path.read_text()}
    return sorted(files - listed) + sorted(name for name in listed if not (TREE / name).exists())


def languages():
    return [line for line in (TREE / 'po/LINGUAS').read_text().split('\n') if line and not line.startswith('#')]


def entries(path):
    """Pairs of an original and its translation."""
    for block in run('msgcat', '--no-wrap', path).stdout.split('\n\n'):
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


def places(text):
    """A century's number may be filled in as a Roman one."""
    return {'{n}' if place == '{roman}' else place for place in re.findall(r'\{\w+\}', text)}


def lost_places(path):
    return [f'{original!r}: {translation!r}' for original, translation in entries(path) if places(original) != places(translation)]


def misspaced(path):
    wrong = WRONG.get(path.stem)
    return [translation for _, translation in entries(path) if wrong and wrong.search(translation)]


def untranslated(path, template):
    return [line for line in run('msgcmp', path, template).stderr.split('\n') if line]


def menus():
    """The items of each menu and submenu, through its sections."""
    def collect(node, items):
        items += RUNTIME_ITEMS.get(node.get('id'), [])
        for child in node:
            label = child.find('attribute[@name="label"][@translatable="yes"]')
            if child.tag == 'section':
                yield from collect(child, items)
            elif child.tag in ('item', 'submenu') and label is not None:
                items.append(label.text)
            if child.tag == 'submenu':
                below = []
                yield from collect(child, below)
                yield f'{label.text}', below

    for path in sorted((TREE / 'ui').glob('*.ui')):
        for menu in ElementTree.parse(path).getroot().iter('menu'):
            items = []
            yield from collect(menu, items)
            yield f'{path.name}: {menu.get("id")}', items


def shared_keys(translate):
    """Items of one menu that have the same key, and those that lost theirs."""
    for name, items in menus():
        keys = collections.defaultdict(list)
        for item in items:
            text = translate.get(item, item)
            match = re.search('_(.)', text)
            if match:
                keys[match[1].casefold()].append(text)
            elif '_' in item:
                yield f'{name}: no key in {text!r}'
        yield from (f'{name}: {key!r} in {texts}' for key, texts in keys.items() if len(texts) > 1)


def check_language(path, template):
    checked = run('msgfmt', '-c', '-o', '/dev/null', path)
    name = path.stem
    return [(f'{name}-is-well-formed', checked.stderr.split('\n') if checked.returncode else []),
            (f'{name}-is-whole', untranslated(path, template)),
            (f'{name}-keeps-every-place', lost_places(path)),
            (f'{name}-keeps-to-its-typography', misspaced(path)),
            (f'{name}-has-a-key-for-each-item', list(shared_keys(dict(entries(path)))))]


def main():
    translations = sorted((TREE / 'po').glob('*.po'))
    results = [('every-file-is-listed', unlisted()),
               ('every-language-is-listed', sorted({path.stem for path in translations} ^ set(languages()))),
               ('each-item-has-a-key', list(shared_keys({})))]
    with tempfile.TemporaryDirectory(prefix='whence-po-') as folder:
        template = pathlib.Path(folder) / 'whence.pot'
        made = run('xgettext', '--files-from=po/POTFILES', '--from-code=UTF-8', *[f'--keyword={word}' for word in KEYWORDS], '-o', template)
        results.append(('words-are-found', [] if template.exists() else made.stderr.split('\n')))
        for path in translations:
            results += check_language(path, template)
    print(f'1..{len(results)}')
    for number, (name, found) in enumerate(results, 1):
        print(f'{"not ok" if found else "ok"} {number} - {name}')
        for line in found:
            print(f'# {line}')
    return any(found for _, found in results)


sys.exit(main())
