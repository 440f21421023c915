#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Score CoNLL-U against CoNLL-U with other tokens: F1 of what covers the same characters, white space apart.

usage: score-conllu.py GOLD.conllu SYSTEM.conllu
       score-conllu.py --text GOLD.conllu      print the text of GOLD, a paragraph a line
"""
import sys


def read(path):
    """Words as (begin, end, form, upos, head's span, relation), offsets in characters that are not white space."""
    words, sentences, sentence, at = [], set(), [], 0
    with open(path, encoding="utf-8") as lines:
        for line in list(lines) + ["\n"]:
            line = line.rstrip("\n")
            row = line.split("\t")
            if not line and sentence:
                sentences.add((sentence[0][0], sentence[-1][1]))
                for begin, end, upos, head, relation in sentence:
                    above = sentence[head - 1][:2] if head else None
                    words.append((begin, end, upos, above, relation))
                sentence = []
            elif len(row) == 10 and row[0].isdigit():
                form = "".join(row[1].split())
                sentence.append((at, at + len(form), row[3], int(row[6]), fold(row[7])))
                at += len(form)
    return words, sentences


KEPT = {"acl:relcl", "aux:pass", "compound:prt", "nmod:poss", "nsubj:pass", "obl:agent"}
BASIC = {"root", "acl", "advcl", "advmod", "amod", "appos", "aux", "case", "cc", "ccomp", "compound", "conj", "cop", "csubj", "dep", "det",
         "discourse", "expl", "fixed", "flat", "iobj", "list", "mark", "nmod", "nsubj", "nummod", "obj", "obl", "parataxis", "punct",
         "vocative", "xcomp"}


def fold(relation):
    if relation in KEPT:
        return relation
    relation = relation.split(":")[0]
    return relation if relation in BASIC else "dep"


def f1(gold, system):
    right = len(gold & system)
    return 200 * right / (len(gold) + len(system))


def text(path):
    paragraph = []
    for line in open(path, encoding="utf-8"):
        if line.startswith("# newpar") and paragraph:
            print(" ".join(paragraph))
            paragraph = []
        if line.startswith("# text = "):
            paragraph.append(line[9:].strip())
    print(" ".join(paragraph))


def main():
    if sys.argv[1] == "--text":
        text(sys.argv[2])
        return
    (gold, gold_sentences), (system, system_sentences) = read(sys.argv[1]), read(sys.argv[2])
    print("sentences %.2f" % f1(gold_sentences, system_sentences))
    for name, key in (("tokens", lambda w: w[:2]), ("UPOS", lambda w: w[:3]), ("UAS", lambda w: w[:2] + (w[3],)),
                      ("LAS", lambda w: w[:2] + w[3:])):
        print("%s %.2f" % (name, f1(set(map(key, gold)), set(map(key, system)))))
    gold_spans, system_spans = {w[:2] for w in gold}, {w[:2] for w in system}
    print("tokens missed %d, made up %d" % (len(gold_spans - system_spans), len(system_spans - gold_spans)))


main()
