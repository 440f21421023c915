#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A slow parser that is right more often, to write down trees of plain text that the fast one learns from as well.

usage: teacher.py train VECTORS.json TREES.conllu TEST.conllu TEACHER.pt
       teacher.py parse TEACHER.pt VECTORS.json WORDS.conllu >TREES.conllu

Three layers of LSTM over word vectors that are held fast, words and their ends that are learnt; arcs and labels are biaffine (Dozat, Manning
2017), the tree of highest score is found by Chu and Liu's and Edmonds's algorithm. VECTORS.json as of cluster-words.py; WORDS.conllu
needs no more than words. Needs numpy and torch; an epoch over 300 000 words takes some three minutes on one core.
"""
import collections
import json
import random
import re
import sys

import numpy
import torch
from torch import nn
from torch.nn import functional

N_VECTORS = 150000
N_DIMENSIONS = 100
HIDDEN = 256
ARC_SIZE, LABEL_SIZE, TAG_SIZE = 256, 96, 160
N_EPOCHS = 9
RATE = 2e-3
BATCH_WORDS = 1200
WORD_DROPOUT = 0.25
FORM, UPOS, XPOS, HEAD, DEPREL = 1, 3, 4, 6, 7

QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "--"})

# What is learnt of a word: a name, how many numbers it becomes, and the function of the folded word and the word as it stands.
TRAITS = [
    ("form", 100, lambda folded, word: folded),
    ("suffix3", 32, lambda folded, word: folded[-3:]),
    ("suffix2", 24, lambda folded, word: folded[-2:]),
    ("suffix4", 32, lambda folded, word: folded[-4:]),
    ("prefix3", 24, lambda folded, word: folded[:3]),
    ("shape", 24, lambda folded, word: find_shape(word)),
]


def find_shape(word):
    shape = re.sub("[0-9]", "d", re.sub("[a-z]", "x", re.sub("[A-Z]", "X", word)))
    return re.sub(r"(.)\1+", r"\1\1", shape)[:8]


def read_trees(path):
    sentences, sentence = [], []
    with open(path, encoding="utf-8") as file:
        for line in list(file) + ["\n"]:
            row = line.rstrip("\n").split("\t")
            if row[0].isdigit():
                sentence.append(row)
            elif not line.strip() and sentence:
                sentences.append(sentence)
                sentence = []
    return sentences


class Vectors:
    """Fixed vectors; 0 is padding, 1 an unknown word."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            table = json.load(file)
        words = [word for word in table["words"] if word in table["vectors"]][:N_VECTORS]
        self.numbers = {word: i + 2 for i, word in enumerate(words)}
        self.table = torch.zeros(len(words) + 2, N_DIMENSIONS)
        self.table[2:] = torch.tensor([table["vectors"][word][:N_DIMENSIONS] for word in words])

    def find(self, folded):
        return self.numbers.get(folded) or self.numbers.get(re.sub("[0-9]", "0", folded), 1)


class Words:
    """Numbers for traits, each the next one as long as it is learning."""

    def __init__(self, known=None):
        self.learning = known is None
        self.known = known or {name: {} for name, _, _ in TRAITS}

    def find(self, name, value):
        known = self.known[name]
        if self.learning and value not in known:
            known[value] = len(known) + 2
        return known.get(value, 1)

    def encode(self, vectors, sentence):
        fixed, traits = [], []
        for row in sentence:
            folded = row[FORM].lower().translate(QUOTES)
            fixed.append(vectors.find(folded))
            traits.append([self.find(name, look(folded, row[FORM])) for name, _, look in TRAITS])
        return torch.tensor(fixed), torch.tensor(traits)


class Teacher(nn.Module):
    def __init__(self, vectors, sizes, n_tags, n_labels):
        super().__init__()
        width = N_DIMENSIONS + sum(size for _, size, _ in TRAITS)
        self.fixed = nn.Embedding.from_pretrained(vectors.table, freeze=True)
        self.fixed_in = nn.Linear(N_DIMENSIONS, N_DIMENSIONS)
        self.traits = nn.ModuleList([nn.Embedding(sizes[name] + 2, size, padding_idx=0) for name, size, _ in TRAITS])
        for embedding in self.traits:
            nn.init.normal_(embedding.weight, 0, 0.1)
        self.layers = nn.ModuleList([
            nn.LSTM(size, HIDDEN, batch_first=True, bidirectional=True) for size in (width, 2 * HIDDEN, 2 * HIDDEN)])
        self.tags = nn.Sequential(nn.Linear(2 * HIDDEN, TAG_SIZE), nn.ReLU(), nn.Dropout(0.3), nn.Linear(TAG_SIZE, n_tags))
        self.root = nn.Parameter(torch.randn(2 * HIDDEN) * 0.1)
        self.arc_head, self.arc_child = nn.Linear(2 * HIDDEN, ARC_SIZE), nn.Linear(2 * HIDDEN, ARC_SIZE)
        self.arc_weights = nn.Parameter(torch.zeros(ARC_SIZE + 1, ARC_SIZE))
        self.label_head, self.label_child = nn.Linear(2 * HIDDEN, LABEL_SIZE), nn.Linear(2 * HIDDEN, LABEL_SIZE)
        self.label_weights = nn.Parameter(torch.zeros(n_labels, LABEL_SIZE + 1, LABEL_SIZE + 1))
        nn.init.orthogonal_(self.arc_weights)
        nn.init.normal_(self.label_weights, 0, 0.02)
        self.drop = nn.Dropout(0.33)

    def run_layer(self, layer, states, lengths):
        packed = nn.utils.rnn.pack_padded_sequence(states, lengths, batch_first=True, enforce_sorted=False)
        return nn.utils.rnn.pad_packed_sequence(layer(packed)[0], batch_first=True)[0]

    def forward(self, fixed, traits, mask):
        """Scores of tags, of heads (the root is head 0), and the states of the words without and with the root."""
        parts = [self.fixed_in(self.fixed(fixed))] + [embed(traits[:, :, i]) for i, embed in enumerate(self.traits)]
        if self.training:
            parts[1] = parts[1] * (torch.rand(fixed.shape) > WORD_DROPOUT).float().unsqueeze(-1)
        lengths = mask.sum(1).cpu()
        states = self.run_layer(self.layers[0], self.drop(torch.cat(parts, -1)), lengths)
        tags = self.tags(self.drop(states))
        for layer in self.layers[1:]:
            states = self.drop(self.run_layer(layer, self.drop(states) if layer is self.layers[1] else states, lengths))
        rooted = torch.cat([self.root.expand(len(states), 1, -1), states], 1)
        heads = self.drop(functional.leaky_relu(self.arc_head(rooted), 0.1))
        children = add_one(self.drop(functional.leaky_relu(self.arc_child(states), 0.1)))
        arcs = (children @ self.arc_weights) @ heads.transpose(1, 2)
        allowed = torch.cat([torch.ones(len(mask), 1, dtype=torch.bool), mask], 1).unsqueeze(1)
        return tags, arcs.masked_fill(~allowed, -1e4), states, rooted

    def score_labels(self, states, rooted, heads):
        above = torch.gather(rooted, 1, heads.unsqueeze(-1).expand(-1, -1, rooted.shape[-1]))
        above = add_one(self.drop(functional.leaky_relu(self.label_head(above), 0.1)))
        children = add_one(self.drop(functional.leaky_relu(self.label_child(states), 0.1)))
        return (torch.einsum("bni,lij->bnlj", children, self.label_weights) * above.unsqueeze(2)).sum(-1)


def add_one(states):
    return torch.cat([states, torch.ones_like(states[..., :1])], -1)


def make_batches(codes, n_words):
    """Indexes of sentences of about the same length, together at most @n_words."""
    batches, batch = [], []
    for i in sorted(range(len(codes)), key=lambda i: len(codes[i][0]) + random.random() * 3):
        if batch and (len(batch) + 1) * len(codes[i][0]) > n_words:
            batches.append(batch)
            batch = []
        batch.append(i)
    return batches + [batch]


def pad(rows, batch):
    length = max(len(rows[i]) for i in batch)
    padded = torch.zeros((len(batch), length) + rows[batch[0]].shape[1:], dtype=torch.long)
    for k, i in enumerate(batch):
        padded[k, :len(rows[i])] = rows[i]
    return padded


def collate(codes, batch):
    fixed, traits = pad([code[0] for code in codes], batch), pad([code[1] for code in codes], batch)
    return fixed, traits, fixed > 0


def find_cycle(heads):
    colours = [0] * len(heads)
    for start in range(1, len(heads)):
        path, at = [], start
        while at != 0 and colours[at] == 0:
            colours[at] = start
            path.append(at)
            at = heads[at]
        if at != 0 and colours[at] == start:
            return path[path.index(at):]
    return None


def span_tree(scores):
    """The heads of highest score that are a tree below 0; scores[child, head]."""
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = find_cycle(heads)
    if cycle is None:
        return heads
    rest = [i for i in range(len(heads)) if i not in set(cycle)]
    numbers = {word: i for i, word in enumerate(rest)}
    one = len(rest)  # the cycle, taken for one word
    smaller = numpy.full((one + 1, one + 1), -1e9)
    smaller[:one, :one] = scores[numpy.ix_(rest, rest)]
    whole = sum(scores[word, heads[word]] for word in cycle)
    out_of, into = {}, {}
    for word in rest[1:]:
        out_of[word] = max(cycle, key=lambda head: scores[word, head])
        smaller[numbers[word], one] = scores[word, out_of[word]]
    for head in rest:
        into[head] = max(cycle, key=lambda word: scores[word, head] - scores[word, heads[word]])
        smaller[one, numbers[head]] = whole + scores[into[head], head] - scores[into[head], heads[into[head]]]
    found = span_tree(smaller)
    for word in rest[1:]:
        heads[word] = out_of[word] if found[numbers[word]] == one else rest[found[numbers[word]]]
    entry = rest[found[one]]
    heads[into[entry]] = entry
    return heads


def find_heads(arcs):
    """The heads of a sentence, of which one is the root's child; arcs[child, head], without the root's row."""
    n_words = len(arcs)
    scores = numpy.full((n_words + 1, n_words + 1), -1e9)
    scores[1:] = arcs
    numpy.fill_diagonal(scores, -1e9)
    heads = span_tree(scores)
    if (heads[1:] == 0).sum() == 1:
        return heads[1:]
    tries = []
    for root in numpy.argsort(-scores[1:, 0])[:3] + 1:
        only = scores.copy()
        only[1:, 0] = -1e7
        only[root, 0] = scores[root, 0] + 1e6
        heads = span_tree(only)
        tries.append((sum(scores[i, heads[i]] for i in range(1, n_words + 1)), -root, heads))
    return max(tries, key=lambda one: one[:2])[2][1:]


def parse(teacher, codes, root_label):
    """Of each sentence the tags, heads and labels, as numbers."""
    teacher.eval()
    found = [None] * len(codes)
    with torch.no_grad():
        for batch in make_batches(codes, 3000):
            fixed, traits, mask = collate(codes, batch)
            tags, arcs, states, rooted = teacher(fixed, traits, mask)
            arcs = torch.log_softmax(arcs, -1).numpy()
            heads = torch.zeros_like(fixed)
            for k, i in enumerate(batch):
                n_words = len(codes[i][0])
                heads[k, :n_words] = torch.from_numpy(find_heads(arcs[k, :n_words, :n_words + 1]))
            labels = teacher.score_labels(states, rooted, heads)
            labels[..., root_label] = -1e9
            labels, tags = labels.argmax(-1).masked_fill(heads == 0, root_label), tags.argmax(-1)
            for k, i in enumerate(batch):
                n_words = len(codes[i][0])
                found[i] = [row[k, :n_words].tolist() for row in (tags, heads, labels)]
    return found


def describe(sentences, found, tag_names, label_names):
    n = collections.Counter()
    for sentence, (tags, heads, labels) in zip(sentences, found):
        for row, tag, head, label in zip(sentence, tags, heads, labels):
            right = head == int(row[HEAD])
            n["words"] += 1
            n["UPOS"] += tag_names[tag].split("|")[0] == row[UPOS]
            n["UAS"] += right
            n["LAS"] += right and label_names[label].split(":")[0] == row[DEPREL].split(":")[0]
    return "  ".join(f"{name} {100 * n[name] / n['words']:.2f}" for name in ("UPOS", "UAS", "LAS"))


def train(vectors_path, trees_path, test_path, out_path):
    vectors, words = Vectors(vectors_path), Words()
    trees, test = read_trees(trees_path), read_trees(test_path)
    codes = [words.encode(vectors, sentence) for sentence in trees]
    words.learning = False
    test_codes = [words.encode(vectors, sentence) for sentence in test]
    tag_names = sorted({row[UPOS] + "|" + row[XPOS] for sentence in trees for row in sentence})
    label_names = sorted({row[DEPREL] for sentence in trees for row in sentence})
    tags = [torch.tensor([tag_names.index(row[UPOS] + "|" + row[XPOS]) for row in sentence]) for sentence in trees]
    heads = [torch.tensor([int(row[HEAD]) for row in sentence]) for sentence in trees]
    labels = [torch.tensor([label_names.index(row[DEPREL]) for row in sentence]) for sentence in trees]
    teacher = Teacher(vectors, {name: len(known) for name, known in words.known.items()}, len(tag_names), len(label_names))
    learnt = [parameter for parameter in teacher.parameters() if parameter.requires_grad]
    optimizer = torch.optim.Adam(learnt, betas=(0.9, 0.95))
    step, n_steps = 0, N_EPOCHS * len(make_batches(codes, BATCH_WORDS))
    for epoch in range(N_EPOCHS):
        teacher.train()
        batches = make_batches(codes, BATCH_WORDS)
        random.shuffle(batches)
        for batch in batches:
            step += 1
            optimizer.param_groups[0]["lr"] = RATE * min(1, step / 200) * max(0.02, 1 - step / n_steps)
            fixed, traits, mask = collate(codes, batch)
            tag_scores, arcs, states, rooted = teacher(fixed, traits, mask)
            right_heads = pad(heads, batch)
            loss = (functional.cross_entropy(arcs[mask], right_heads[mask])
                    + functional.cross_entropy(teacher.score_labels(states, rooted, right_heads)[mask], pad(labels, batch)[mask])
                    + functional.cross_entropy(tag_scores[mask], pad(tags, batch)[mask]) / 2)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(learnt, 5)
            optimizer.step()
        found = parse(teacher, test_codes, label_names.index("root"))
        print(f"epoch {epoch}:", describe(test, found, tag_names, label_names), flush=True)
        torch.save((teacher.state_dict(), words.known, tag_names, label_names), out_path)


def write_trees(teacher_path, vectors_path, words_path):
    state, known, tag_names, label_names = torch.load(teacher_path)
    vectors, words = Vectors(vectors_path), Words(known)
    teacher = Teacher(vectors, {name: len(values) for name, values in known.items()}, len(tag_names), len(label_names))
    teacher.load_state_dict(state)
    sentences = read_trees(words_path)
    codes = [words.encode(vectors, sentence) for sentence in sentences]
    for sentence, found in zip(sentences, parse(teacher, codes, label_names.index("root"))):
        for i, (row, tag, head, label) in enumerate(zip(sentence, *found)):
            upos, xpos = tag_names[tag].split("|")
            print(i + 1, row[FORM], "_", upos, xpos, "_", head, label_names[label], "_", "_", sep="\t")
        print()


def main():
    commands = {("train", 6): train, ("parse", 5): write_trees}
    command = commands.get((sys.argv[1] if len(sys.argv) > 1 else "", len(sys.argv)))
    if command is None:
        sys.exit(__doc__)
    random.seed(1)
    torch.manual_seed(1)
    torch.set_num_threads(1)
    command(*sys.argv[2:])


main()
