#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Verifies a ledger of choices, or receipts of single choices, without Resguardo.

    python3 verify_choices.py LEDGER.jsonl [--checkpoint NOTE.txt ...] [--key BASE64]
    python3 verify_choices.py --receipt RECEIPT.txt ... [--key BASE64]

Python 3.9 or newer, its standard library alone; no line is shared with the program that writes ledgers. The form of the files is in
choice-ledger.md. Exit codes: 0 sound, 1 not sound, 2 wrong use.
"""
import base64
import hashlib
import json
import struct
import sys

FORMAT = "resguardo-choice-ledger-1"
FIELDS = ("record", "at", "subject", "purpose", "act", "text", "language", "method", "place", "actor", "by", "witness",
          "basis", "jurisdiction", "until", "trust", "detail")
KEY_HEAD = bytes.fromhex("302a300506032b6570032100")
DASH = "\u2014 "


# Ed25519, verification only (RFC 8032, 5.1.7 and 6).
P = 2 ** 255 - 19
Q = 2 ** 252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def _add(a, b):
    x = (a[1] - a[0]) * (b[1] - b[0]) % P
    y = (a[1] + a[0]) * (b[1] + b[0]) % P
    z = 2 * a[3] * b[3] * D % P
    t = 2 * a[2] * b[2] % P
    e, f, g, h = y - x, t - z, t + z, y + x
    return e * f % P, g * h % P, f * g % P, e * h % P


def _times(scalar, point):
    result = (0, 1, 1, 0)
    while scalar > 0:
        if scalar & 1:
            result = _add(result, point)
        point = _add(point, point)
        scalar >>= 1
    return result


def _same(a, b):
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


def _x(y, sign):
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    if square == 0:
        return None if sign else 0
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P:
        return None
    return P - x if (x & 1) != sign else x


def _point(encoded):
    y = int.from_bytes(encoded, "little")
    sign = y >> 255
    y &= (1 << 255) - 1
    x = _x(y, sign)
    return None if x is None else (x, y, 1, x * y % P)


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE_X = _x(BASE_Y, 0)
BASE = (BASE_X, BASE_Y, 1, BASE_X * BASE_Y % P)


def signed(key, message, signature):
    """True when the signature of the message is by the key."""
    if len(key) != 32 or len(signature) != 64:
        return False
    public, commitment = _point(key), _point(signature[:32])
    scalar = int.from_bytes(signature[32:], "little")
    if public is None or commitment is None or scalar >= Q:
        return False
    hashed = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % Q
    return _same(_times(scalar, BASE), _add(commitment, _times(hashed, public)))


def opened(note, origin, key):
    """The text of a signed note (C2SP signed-note), or None when it is not by this key."""
    text, gap, rest = note.partition("\n\n")
    mark = DASH + origin + " "
    if not gap or not rest.startswith(mark):
        return None
    try:
        line = base64.b64decode(rest[len(mark):].strip(), validate=True)
    except ValueError:
        return None
    text += "\n"
    name = hashlib.sha256(origin.encode() + b"\n\x01" + key).digest()[:4]
    return text if line[:4] == name and signed(key, text.encode(), line[4:]) else None


def named(origin, key):
    """The name of a ledger ends with a piece of its key's fingerprint."""
    return origin.endswith("-" + hashlib.sha256(KEY_HEAD + key).hexdigest()[:16])


def commitment(seq, entry):
    """SHA-256 of the salt, and of the place and all fields, each behind its length in four bytes."""
    parts = [bytes.fromhex(entry["salt"])]
    for field in (str(seq), *(entry.get(name, "") for name in FIELDS)):
        encoded = field.encode()
        parts.append(struct.pack(">I", len(encoded)))
        parts.append(encoded)
    return hashlib.sha256(b"".join(parts)).digest()


class Wrong(Exception):
    """What is wrong with a ledger; the text says it."""


class Tree:
    """A tree of hashes over the commitments (RFC 6962, 2.1), as its whole subtrees."""

    def __init__(self):
        self.size = 0
        self.peaks = []

    def add(self, leaf):
        node, height = hashlib.sha256(b"\0" + leaf).digest(), 0
        while self.peaks and self.peaks[-1][0] == height:
            node = hashlib.sha256(b"\1" + self.peaks.pop()[1] + node).digest()
            height += 1
        self.peaks.append((height, node))
        self.size += 1

    def root(self):
        if not self.peaks:
            return hashlib.sha256().digest()
        root = self.peaks[-1][1]
        for _, node in reversed(self.peaks[:-1]):
            root = hashlib.sha256(b"\1" + node + root).digest()
        return root


class Ledger:
    """One look at a file."""

    def __init__(self, head, kept, known):
        self.origin = head.get("origin", "")
        encoded = head.get("key", "")
        self.key = base64.b64decode(encoded, validate=True)
        if head.get("format") != FORMAT or (known and known != encoded) or not named(self.origin, self.key):
            raise Wrong("the key or the form of this ledger is another")
        self.states, self.texts, self.tree = {}, set(), Tree()
        self.emptied, self.excused, self.good, self.held = set(), set(), 0, 0
        for note in kept:
            self.state(note)

    def state(self, note):
        text = opened(note, self.origin, self.key)
        lines = text.split("\n") if text else []
        if len(lines) < 4 or lines[0] != self.origin:
            raise Wrong("a signed state is not by the key of this ledger")
        size, root = int(lines[1]), base64.b64decode(lines[2])
        if self.states.setdefault(size, root) != root:
            raise Wrong(f"two states were signed at {size}: the ledger was rewritten, from entry 1 on")

    def text(self, text, number):
        whole = "\n".join((text["purpose"], str(text["version"]), text["language"], text["title"], text["question"],
                           text["meaning"], text["yes"], text["no"]))
        if hashlib.sha256(whole.encode()).hexdigest() != text["hash"]:
            raise Wrong(f"line {number}: the words are not those that people saw")
        self.texts.add(text["hash"])

    def entry(self, entry):
        seq = self.tree.size + 1
        leaf = bytes.fromhex(entry["commitment"])
        if entry.get("seq") != seq or not ("salt" not in entry or self.committed(seq, entry, leaf)):
            raise Wrong(f"entry {seq} is not as it was written")
        if "salt" not in entry:
            self.emptied.add(seq)
        self.tree.add(leaf)
        if seq in self.states:
            if self.states[seq] != self.tree.root():
                raise Wrong(f"entries from {self.good + 1} on are not those that were signed at {seq}")
            self.good, self.held = seq, self.held + 1

    def committed(self, seq, entry, leaf):
        if entry.get("act") == "erased":
            for part in entry.get("detail", "").split(","):
                first, _, last = part.partition("-")
                self.excused.update(range(int(first), min(seq, int(last or first) + 1)))
        known = not entry.get("text") or entry["text"] in self.texts
        return known and len(entry["salt"]) == 32 and commitment(seq, entry) == leaf

    def end(self):
        unexplained = self.emptied - self.excused
        if unexplained:
            raise Wrong(f"entry {min(unexplained)} is empty, and no erasure names it")
        missing = [size for size in self.states if size > self.tree.size]
        if missing:
            raise Wrong(f"entries from {self.tree.size + 1} on are missing: {min(missing)} were signed")
        return (f"sound: {self.tree.size} entries, {len(self.emptied)} of them emptied, held against {self.held} signed "
                f"states, {self.tree.size - self.good} entries after the last")


def verify(lines, kept=(), known=None):
    """What was found, as a sentence; raises Wrong."""
    ledger = None
    number = 0
    try:
        for number, line in enumerate(lines, 1):
            node = json.loads(line)
            if ledger is None:
                ledger = Ledger(node, kept, known)
            elif "seq" in node:
                ledger.entry(node)
            elif "checkpoint" in node:
                ledger.state(node["checkpoint"])
            else:
                ledger.text(node["text"], number)
    except (ValueError, KeyError, TypeError, AttributeError):
        raise Wrong(f"line {number} cannot be read") from None
    if ledger is None:
        raise Wrong("line 1 cannot be read")
    return ledger.end()


def receipt(note, known=None):
    """True when a receipt is by the key that it names and its entry is its own."""
    try:
        values = json.loads(note.partition("\n\n")[0])
        key = base64.b64decode(values["ledger_key"], validate=True)
        entry = values["ledger"]
        return ((not known or known == values["ledger_key"]) and named(values["ledger_origin"], key)
                and opened(note, values["ledger_origin"], key) is not None
                and commitment(entry["seq"], entry).hex() == entry["commitment"])
    except (ValueError, KeyError, TypeError, AttributeError):
        return False


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def main(arguments):
    known, kept, receipts, files = None, [], [], []
    words = list(arguments)
    while words:
        word = words.pop(0)
        if word in ("--key", "--checkpoint", "--receipt") and words:
            value = words.pop(0)
            if word == "--key":
                known = value
            elif word == "--checkpoint":
                kept.append(read(value))
            else:
                receipts.append(value)
        else:
            files.append(word)
    if len(files) + len(receipts) == 0 or len(files) > 1 or any(word.startswith("--") for word in files):
        print(__doc__)
        return 2
    sound = True
    for path in receipts:
        good = receipt(read(path), known)
        sound = sound and good
        print(f"{path}: {'genuine' if good else 'not genuine'}")
    for path in files:
        with open(path, encoding="utf-8") as lines:
            try:
                print(f"{path}: {verify(lines, kept, known)}")
            except Wrong as wrong:
                sound = False
                print(f"{path}: {wrong}")
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
