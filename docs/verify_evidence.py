#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Verifies evidence that Resguardo has signed, without Resguardo: of one incident, or of the whole programme.

    python3 verify_evidence.py EVIDENCE.zip [--key PUBLIC-KEY.pem]

The file is a ZIP. `manifest.txt` lists every other file as `sha256sum` does, and is signed beneath (C2SP signed-note, Ed25519).
`public-key.pem` is the key; a key that the business gave out by another way is surer, and is given with --key.

Python 3.9 or newer, its standard library alone; no line is shared with the program that writes evidence.
Exit codes: 0 sound, 1 changed or not signed, 2 wrong use, 3 not readable.
"""
import base64
import hashlib
import sys
import zipfile

# The curve edwards25519 (RFC 8032, 5.1), in affine form: slow, short, and easy to hold against the standard.
FIELD = (1 << 255) - 19
ORDER = (1 << 252) + 27742317777372353535851937790883648493


def inverse(number):
    return pow(number, FIELD - 2, FIELD)


CURVE = -121665 * inverse(121666) % FIELD


def plus(one, other):
    (x1, y1), (x2, y2) = one, other
    product = CURVE * x1 * x2 * y1 * y2 % FIELD
    x = (x1 * y2 + x2 * y1) * inverse(1 + product) % FIELD
    y = (y1 * y2 + x1 * x2) * inverse(1 - product) % FIELD
    return x, y


def multiple(point, times):
    total = (0, 1)
    while times:
        if times % 2:
            total = plus(total, point)
        point = plus(point, point)
        times //= 2
    return total


def decoded(thirty_two_bytes):
    """The point that 32 bytes stand for (RFC 8032, 5.1.3), or None."""
    number = int.from_bytes(thirty_two_bytes, "little")
    odd, y = number >> 255, number & ((1 << 255) - 1)
    if y >= FIELD:
        return None
    square = (y * y - 1) * inverse(CURVE * y * y + 1) % FIELD
    x = pow(square, (FIELD + 3) // 8, FIELD)
    if x * x % FIELD != square:
        x = x * pow(2, (FIELD - 1) // 4, FIELD) % FIELD
    if x * x % FIELD != square or (x == 0 and odd):
        return None
    return (FIELD - x if x % 2 != odd else x), y


GENERATOR = decoded((4 * inverse(5) % FIELD).to_bytes(32, "little"))


def is_signature(signature, text, key):
    commitment, public = decoded(signature[:32]), decoded(key)
    scalar = int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or commitment is None or public is None or scalar >= ORDER:
        return False
    challenge = int.from_bytes(hashlib.sha512(signature[:32] + key + text).digest(), "little") % ORDER
    return multiple(GENERATOR, scalar) == plus(commitment, multiple(public, challenge))


def key_of(pem):
    """The 32 bytes of the key in a PEM text (RFC 7468, RFC 8410)."""
    lines = [line for line in pem.split("\n") if line and not line.startswith("-----")]
    return base64.b64decode("".join(lines))[-32:]


def signed_list(note, key):
    """The text above the signature, when the signature is by the key; otherwise None."""
    text, gap, foot = note.partition("\n\n\u2014 ")
    if not gap:
        return None
    text += "\n"
    name, _, encoded = foot.strip().partition(" ")
    line = base64.b64decode(encoded)
    mark = hashlib.sha256(name.encode() + b"\n\x01" + key).digest()[:4]
    return text if line[:4] == mark and is_signature(line[4:], text.encode(), key) else None


def main(arguments):
    if len(arguments) not in (1, 3) or (len(arguments) == 3 and arguments[1] != "--key"):
        print(__doc__)
        return 2
    try:
        with zipfile.ZipFile(arguments[0]) as bundle:
            return told(bundle, arguments[2:])
    except (OSError, zipfile.BadZipFile, KeyError, ValueError) as problem:
        print("not readable: " + type(problem).__name__)
        return 3


def told(bundle, given):
    if given:
        with open(given[0], encoding="ascii") as file:
            key = key_of(file.read())
    else:
        key = key_of(bundle.read("public-key.pem").decode("ascii"))
    listed = signed_list(bundle.read("manifest.txt").decode("utf-8"), key)
    if listed is None:
        print("the list of files is not signed by this key")
        return 1
    wanted = {line[66:]: line[:64] for line in listed.splitlines()}
    names = [name for name in bundle.namelist() if name != "manifest.txt"]
    wrong = {name for name in names if names.count(name) > 1} | (set(wanted) ^ set(names))
    for name in set(wanted) & set(names):
        digest = hashlib.sha256()
        with bundle.open(name) as file:
            for piece in iter(lambda: file.read(1 << 16), b""):
                digest.update(piece)
        if digest.hexdigest() != wanted[name]:
            wrong.add(name)
    for name in sorted(wrong):
        print(name + ": is not as it was signed")
    if wrong or not wanted:
        return 1
    fingerprint = hashlib.sha256(bytes.fromhex("302a300506032b6570032100") + key).digest()[:16].hex(":")
    print("all %d files are as they were signed; key %s" % (len(wanted), fingerprint))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
