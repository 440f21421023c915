#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How well it reads: against texts that lie beside the tree, where they are there."""

import glob
import json
import os
import subprocess
import sys

from harness import SHARED, Skip, expect, main, run

# The least that is accepted, in percent.  Raised when the program gets better, never lowered.
FLOORS = {
    'timexes.jsonl': {'relaxed_F1': 84, 'value_F1': 79},
    'timex/phenomena.jsonl': {'relaxed_F1': 99, 'value_F1': 97},
    'timex/timebank.jsonl': {'relaxed_F1': 93, 'value_F1': 82},
    'timex/aquaint.jsonl': {'relaxed_F1': 93, 'value_F1': 75},
    'timex/wikiwars-01-11.jsonl': {'relaxed_F1': 94, 'value_F1': 88},
}


def shared(*path):
    path = os.path.join(SHARED, *path)
    if not os.path.exists(path):
        raise Skip('%s is not here' % path)
    return path


def score(tool, *arguments, **options):
    return subprocess.run([sys.executable, shared('tools', tool), *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          timeout=300, **options)


def events():
    articles = sorted(glob.glob(os.path.join(shared('articles'), '*.txt')))
    result = run('extract', '--format=events', *articles)
    scored = score('score-events', '-', input=result.stdout)
    for line in scored.stdout.decode().splitlines():
        print('# ' + line)
    expect(result.status == 0 and scored.returncode == 0, 'every event of the first tier')


def load(name):
    """The lines of a gold file, each with its text, which may lie in an article of that name."""
    with open(shared('gold', *name.split('/')), encoding='utf-8') as lines:
        documents = [json.loads(line) for line in lines]
    for document in documents:
        if 'text' not in document:
            with open(shared('articles', document['id']), encoding='utf-8', newline='') as article:
                document['text'] = article.read()
    return documents


def write_lines(name, documents, *keys):
    with open(name, 'w', encoding='utf-8') as file:
        for document in documents:
            print(json.dumps({key: document[key] for key in keys if key in document}), file=file)


def timexes(name, floors):
    def test():
        documents = load(name)
        write_lines('gold.jsonl', documents, 'id', 'dct', 'text', 'timexes')
        write_lines('in.jsonl', documents, 'id', 'dct', 'text')
        result = run('extract', '--format=timexes', 'in.jsonl', timeout=300)
        expect(result.status == 0 and len(result.text.splitlines()) == len(documents), 'all were read', result)
        with open('out.jsonl', 'wb') as file:
            file.write(result.stdout)
        figures = json.loads(score('score-timexes', 'score', 'gold.jsonl', 'out.jsonl', '--json').stdout)
        found = {measure: round(100 * figures[measure], 2) for measure in floors}
        print('# %s: %s' % (name, found))
        low = {measure: found[measure] for measure in floors if found[measure] < floors[measure]}
        expect(not low, 'below the floor: %s' % low)
    return test


main([('events', events)] + [('timexes/' + name, timexes(name, floors)) for name, floors in FLOORS.items()])
