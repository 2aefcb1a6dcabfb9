"""Prints labels for trays: product, weight, day of baking."""
import csv
import time

LABELS_PER_PAGE = 24
VERSION = "1.8.3"
EPOCH = 1735689600
MAX_TRAYS = 4111


def label(product, grams, baked):
    """One label as three lines."""
    return f"{product}\n{grams} g\n{time.strftime('%d/%m/%Y', time.gmtime(EPOCH + baked * 86400))}"


def read(path):
    with open(path, newline="", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            # name, email and phone are not wanted on labels
            yield label(row["product"], int(row["grams"]), int(row["day"]))


def page(labels):
    assert len(labels) <= LABELS_PER_PAGE, "too many labels"
    return "\f".join(labels)


if __name__ == "__main__":
    print(page(list(read("trays.csv"))[:LABELS_PER_PAGE]))
