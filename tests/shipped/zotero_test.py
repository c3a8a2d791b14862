#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The references go into other people's tools and come out whole: pandoc reads what Zotero does.

zotero_test.py REFERENCES_JSON CITATIONS_GOLDEN
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import unicodedata
import unittest

REFERENCES, CITATIONS = (pathlib.Path(name).resolve() for name in sys.argv[1:3])
PANDOC = shutil.which("pandoc")


def installs_pandoc():
    """Whether tests/run installs pandoc here by itself, so that it cannot be missing by chance."""
    try:
        system = pathlib.Path("/etc/os-release").read_text(encoding="utf-8")
    except OSError:
        return False
    return re.search(r'^ID(_LIKE)?=.*\b(debian|ubuntu)\b', system, re.MULTILINE) is not None


if PANDOC is None:
    print("*" * 78)
    print("* NOT RUN: pandoc is not installed, so nobody looked whether Zotero and pandoc")
    print("* can read the references. (The package is called pandoc.)")
    print("*" * 78)
    sys.exit(1 if installs_pandoc() else 77)


def pandoc(*arguments, text):
    """Returns what pandoc writes. Whatever it complains about is a failure."""
    run = subprocess.run([PANDOC, "--fail-if-warnings", *arguments], input=text, capture_output=True, text=True,
                         encoding="utf-8", timeout=120, check=False)
    if run.returncode != 0 or run.stderr:
        raise AssertionError(f"pandoc {arguments} ended with {run.returncode}: {run.stderr}")
    return run.stdout


def bare(words):
    """The letters and digits alone: a citation style has its own capitals, quotation marks and dashes."""
    return "".join(c for c in unicodedata.normalize("NFC", words).casefold() if c.isalnum())


def golden_parts(name):
    """The part of each work in the golden citations that stands under that name."""
    text = CITATIONS.read_text(encoding="utf-8")
    return [part.split("\n\n", 1)[0] for part in text.split(f"\n{name}:\n")[1:]]


class RoundTrip(unittest.TestCase):
    references = json.loads(REFERENCES.read_text(encoding="utf-8"))

    @classmethod
    def setUpClass(cls):
        cls.bibliography = pandoc("--citeproc", f"--bibliography={REFERENCES}", "--to=plain", "--wrap=none",
                                  text="---\nnocite: '@*'\n---\n")

    def test_every_reference_is_rendered(self):
        entries = [entry for entry in self.bibliography.split("\n\n") if entry.strip()]
        self.assertEqual(len(entries), len(self.references))

    def test_every_title_is_rendered(self):
        rendered = bare(self.bibliography)
        for reference in self.references:
            with self.subTest(reference["id"]):
                self.assertIn(bare(reference["title"]), rendered)

    def test_every_first_author_and_address_is_rendered(self):
        rendered = bare(self.bibliography)
        for reference in self.references:
            with self.subTest(reference["id"]):
                for author in reference.get("author", [])[:1]:
                    self.assertIn(bare(author.get("family", author.get("literal"))), rendered)
                if "DOI" in reference:
                    self.assertIn(bare(reference["DOI"]), rendered)

    def test_authors_whom_we_cannot_name_are_rendered_as_no_name(self):
        self.assertIn({"literal": "others"}, [author for reference in self.references
                                              for author in reference.get("author", [])])
        self.assertNotRegex(self.bibliography, r"(?i)\bothers?\.? *\d")
        for reference in self.references:
            if reference.get("author", [])[1:] == [{"literal": "others"}]:
                with self.subTest(reference["id"]):
                    self.assertIn(reference["author"][0]["family"] + " et al.", self.bibliography)

    def test_a_broken_reference_would_be_told(self):
        with self.assertRaises(AssertionError):
            pandoc("--citeproc", f"--bibliography={REFERENCES}", "--to=plain", text="[@nobody1901]\n")

    def test_our_csl_json_is_read(self):
        parts = golden_parts("CSL-JSON")
        self.assertGreater(len(parts), 3)
        for part in parts:
            item = json.loads(part)
            back = json.loads(pandoc("--from=csljson", "--to=csljson", text=json.dumps([item])))
            with self.subTest(item["id"]):
                self.assertEqual([bare(back[0]["title"]), back[0].get("issued"), back[0].get("author")],
                                 [bare(item["title"]), item.get("issued"), item.get("author")])

    def test_our_bibtex_says_what_our_csl_json_says(self):
        for part, original in zip(golden_parts("BibTeX"), golden_parts("CSL-JSON"), strict=True):
            item = json.loads(original)
            with self.subTest(item["id"]):
                [back] = json.loads(pandoc("--from=bibtex", "--to=csljson", text=part))
                self.assertEqual(back["id"], item["id"])
                self.assertEqual(re.sub("<[^>]*>", "", back["title"]), item["title"])
                self.assertEqual(back.get("issued"), item.get("issued"))
                names = [(name.get("family", name.get("literal")), name.get("given"))
                         for name in item.get("author", [])]
                self.assertEqual([(name.get("family", name.get("literal")), name.get("given"))
                                  for name in back.get("author", [])], names)
                self.assertEqual(back.get("DOI"), item.get("DOI"))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
