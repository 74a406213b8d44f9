"""Writes training texts for the name tagger of de-identification: {text, spans: [{start, end, type}]} a line, offsets in UTF-16 code units.

Types: PERSON, STREET_ADDRESS, LOCATION, ORGANIZATION. Names come from Faker (MIT) and from character models over its lists; sentences are our own, the
presidio-research texts (MIT) with id % 4 == 0 as they are and with other names in their places, and, as texts without names, sentences of openly licensed case
reports. Usage: python trainer/names/generate.py --out DIR [--shared ../shared] [--count 60000] [--seed 7]
"""
from __future__ import annotations

import argparse
import gzip
import json
import random
import re
from pathlib import Path

import templates as t
from pools import WORD_FIRST, WORD_LAST, Pools

LABELLED = {"PERSON", "STREET_ADDRESS", "LOCATION", "ORGANIZATION"}


class Filler:
    """Draws what a slot asks for: text with its labelled spans."""

    def __init__(self, pools: Pools, rng: random.Random) -> None:
        self.p, self.r = pools, rng
        self.culture = 0

    def first(self) -> str:
        roll = self.r.random()
        if roll < 0.03:
            return self.r.choice(WORD_FIRST)
        if roll < 0.30:
            return self.p.first_model.make(self.r)
        if roll < 0.5:
            return self.r.choice(self.p.first[0])
        return self.r.choice(self.r.choice(self.p.first))

    def last(self) -> str:
        roll = self.r.random()
        if roll < 0.06:
            return self.r.choice(WORD_LAST)
        if roll < 0.38:
            word = self.p.last_model.make(self.r)
        elif roll < 0.55:
            word = self.r.choice(self.p.last[0])
        else:
            word = self.r.choice(self.r.choice(self.p.last))
        roll = self.r.random()
        if roll < 0.02:
            return f"{word}-{self.p.last_model.make(self.r)}"
        if roll < 0.04:
            return self.r.choice(["van ", "de ", "van der ", "von ", "Van ", "De ", "da ", "dos ", "di ", "Mac", "Mc", "O'", "St. ", "ten ", "el-", "Al-", "bin "]) + word
        return word

    def person(self) -> str:
        first, last, roll = self.first(), self.last(), self.r.random()
        if roll < 0.14:
            return f"{first} {self.capital()}{self.r.choice(['.', '.', ''])} {last}"
        if roll < 0.18:
            return f"{first} {self.first()} {last}"
        if roll < 0.20:
            return f"{first}-{self.first()} {last}"
        if roll < 0.23:
            return f"{first} {last} {self.last()}"
        if roll < 0.25:
            return f"{first} {last}{self.r.choice([' Jr.', ' Jr', ', Jr.', ' III', ' Sr.', ' II'])}"
        if roll < 0.27:
            return f"{self.capital()}. {self.capital()}. {last}"
        if roll < 0.28:
            return f"{first}  {last}"
        return f"{first} {last}"

    def capital(self) -> str:
        return self.r.choice("ABCDEFGHIJKLMNOPRSTUVWYÁÓØ" if self.r.random() < 0.15 else "ABCDEFGHIJKLMNOPRSTVW")

    def city(self) -> str:
        city = self.p.city_model.make(self.r) if self.r.random() < 0.25 else self.r.choice(self.r.choice(self.p.cities))
        return city.upper() if self.r.random() < 0.12 else city

    def country(self) -> str:
        return self.r.choice(t.COUNTRIES)

    def company(self) -> str:
        roll = self.r.random()
        if roll < 0.4:
            return self.r.choice(self.p.companies)
        if roll < 0.7:
            brand = self.p.brand_model.make(self.r)
            return brand + self.r.choice(["", "", "", " Inc", " Inc.", " LLC", " Ltd.", " Corp.", " Group", " Technologies", " Research", " Partners", " & Co"])
        if roll < 0.85:
            return f"{self.last()}{self.r.choice(['-', ' & ', ', '])}{self.last()}"
        return f"{self.last()} {self.r.choice(['Insurance', 'Bank', 'Foundation', 'Pharmacy', 'Bakery', 'Motors', 'School', 'University', 'Logistics', 'Brothers', 'Analytics', 'Software'])}"

    def hospital(self) -> str:
        stem = self.r.choice([self.city(), self.last(), f"St. {self.first()}", f"Saint {self.first()}'s", "Mount " + self.last(), self.p.city_model.make(self.r)])
        return f"{stem} {self.r.choice(t.HOSPITAL_WORDS)}"

    def facility(self) -> str:
        return f"{self.r.choice([self.city(), self.last(), self.p.city_model.make(self.r)])} {self.r.choice(t.FACILITY_WORDS)}"

    def number(self) -> str:
        return str(self.r.randint(1, 10 ** self.r.randint(1, 5)))

    def street_name(self) -> str:
        roll = self.r.random()
        if roll < 0.3:
            kind = self.r.choice("Street St St. Road Rd Rd. Avenue Ave Ave. Drive Dr Dr. Lane Ln Court Ct Blvd Boulevard Way Place Pl Circle Terrace Parkway Highway Square Trail Alley".split())
            stem = self.r.choice([self.last(), self.p.last_model.make(self.r), self.r.choice(WORD_LAST), self.r.choice("Maple Oak Elm Main Church Lake River Park Washington Pine Cedar First 2nd 3rd 42nd Sunset Mill".split())])
            return f"{self.r.choice(['', '', '', 'N ', 'West ', 'E. ', 'South '])}{stem} {kind}"
        if roll < 0.42:
            ending = self.r.choice("straat gasse strasse straße weg vej gatan gata vägen veien katu tie tänav laan gade utca plein allee ring dreef steen".split())
            return self.p.last_model.make(self.r).rstrip("s") + ending
        if roll < 0.55:
            lead = self.r.choice(["Rua ", "Rue de ", "rue ", "Via ", "Calle ", "C/ ", "Avenida ", "Av ", "ul. ", "Ulica ", "Paseo ", "Piazza ", "Place ", "Boulevard ", "Strada ", "chemin de ", "Travessa ", "Largo ", "Praça ", "avenue de "])
            return lead + self.r.choice([self.p.city_model.make(self.r), self.last(), f"{self.first()} {self.last()}"])
        if roll < 0.6:
            return self.p.last_model.make(self.r) + " " + self.r.choice(["út", "utca", "u.", "tér", "str", "tn", "mnt", "sokak", "Cad.", "cesta", "nám.", "körút"])
        if roll < 0.68:
            return f"{self.last()} {self.r.choice('Union Pass Flat Hills Dale Point Squares Ridge Mews Crossing Mill Isle Harbor Views Islands Forge Port Gateway Manors Estate Ford'.split())}"
        if roll < 0.76:
            return self.p.last_model.make(self.r)
        return self.r.choice(self.r.choice(self.p.streets))

    def street(self) -> str:
        name, roll = self.street_name(), self.r.random()
        if roll < 0.4:
            return f"{self.number()} {name}"
        if roll < 0.6:
            return f"{name} {self.number()}"
        if roll < 0.9:
            return f"{self.number()} {name} {self.r.randint(1, 400)}"
        return f"{self.number()} {self.r.randint(1, 200)} {name}"

    def unit(self) -> str:
        roll = self.r.random()
        if roll < 0.45:
            return ""
        return f"{self.r.choice(['Apt.', 'Apt', 'Suite', 'Suite', 'Unit', '#', 'Flat', 'Apartment'])} {self.r.choice([f'{self.r.randint(0, 999):03d}', str(self.r.randint(1, 40)), str(self.r.randint(1, 12)) + 'B'])}"

    def zip(self) -> str:
        roll = self.r.random()
        if roll < 0.6:
            return f"{self.r.randint(0, 99999):05d}"
        if roll < 0.7:
            return f"{self.r.randint(0, 99999):05d}-{self.r.randint(0, 9999):04d}"
        return self.r.choice(self.p.postcodes)

    def state(self) -> str:
        return self.r.choice(t.STATES).rsplit(" ", 1)[1] if self.r.random() < 0.7 else self.r.choice(["nan", "NI", "SV", "GE", "QC", "ON", "VWV", "13", "", "Upper Austria", "VE", "NSW"])

    def address(self, prefix: str = "") -> list[tuple[str, str]]:
        """Pieces (text, label); a city inside a written-out address belongs to the address."""
        roll = self.r.random()
        if roll < 0.12:
            kind = self.r.random()
            if kind < 0.4:
                head = f"PSC {self.r.randint(100, 9999)}, Box {self.r.randint(1, 9999)}"
            elif kind < 0.7:
                head = f"Unit {self.r.randint(100, 9999)} Box {self.r.randint(1, 9999):04d}"
            else:
                head = f"{self.r.choice(['USNS', 'USS', 'USNV', 'USCGC', 'USNS'])} {self.last()}"
            return [(f"{head}\n{prefix}{self.r.choice(['APO', 'FPO', 'DPO'])} {self.r.choice(['AE', 'AA', 'AP'])} {self.r.randint(0, 99999):05d}", "STREET_ADDRESS")]
        if roll < 0.18:
            corner = self.r.choice(["the corner of ", "corner of ", ""])
            return [(f"{corner}{self.street_name() if self.r.random() < 0.5 else self.street()} and {self.street_name()}", "STREET_ADDRESS")]
        if roll < 0.30:
            return [(self.street(), "STREET_ADDRESS")]
        unit, city, state, zip_code, country = self.unit(), self.city(), self.state(), self.zip(), self.country()
        if roll < 0.72:
            sep = self.r.choice(["\n", "\n ", " ", ", ", "\n"]) + prefix
            text = self.street() + (f"{self.r.choice([' ', ' ', sep])}{unit}" if unit else "") + sep + city
            if self.r.random() < 0.7:
                text += self.r.choice([f", {state}", f" {state}", f"{sep.rstrip()}\n{prefix}, {state}" if "\n" in sep else f", {state}"])
            if self.r.random() < 0.45:
                text += sep + country
            if self.r.random() < 0.75:
                text += " " + zip_code
            return [(text.rstrip(), "STREET_ADDRESS")]
        pad = self.r.choice(["", " ", "   "])
        pieces = [(self.street(), "STREET_ADDRESS"), ("\n" + prefix + pad, "")]
        if unit:
            pieces += [(unit, "STREET_ADDRESS"), ("\n" + prefix + pad, "")]
        pieces += [(city, "LOCATION"), (self.r.choice(["\n", "\n\n", " ", ", "]) + prefix + pad, "")]
        if self.r.random() < 0.5:
            pieces += [(country, "LOCATION"), (" ", "")]
        else:
            pieces += [(self.r.choice(t.STATES).rsplit(" ", 1)[1], "LOCATION"), (" ", "")]
        return [*pieces, (zip_code, "STREET_ADDRESS")]

    def phone(self) -> str:
        shape = self.r.choice(["###-###-####", "(###) ###-####", "(###)###-####x###", "+1-###-###-####", "### ### ####", "+44#### ### ###", "0## ### ####", "##-##-##-##", "####-#######", "###.###.####", "+46 (0)## ### ##"])
        return re.sub("#", lambda _: str(self.r.randint(0, 9)), shape)

    def date(self) -> str:
        y, m, d = self.r.randint(1940, 2026), self.r.randint(1, 12), self.r.randint(1, 28)
        month = "January February March April May June July August September October November December".split()[m - 1]
        return self.r.choice([f"{m}/{d}/{y}", f"{m:02d}/{d:02d}/{y % 100:02d}", f"{y}-{m:02d}-{d:02d}", f"{month} {d}, {y}", f"{d} {month[:3]} {y}", f"{month[:3]} {d}"])

    def slot(self, name: str) -> list[tuple[str, str]]:
        r = self.r
        if name in ("person", "first", "last"):
            return [(getattr(self, name)(), "PERSON")]
        if name == "name":
            word = r.choice([self.first, self.last, self.person])()
            return [(word.lower() if r.random() < 0.4 else word, "PERSON")]
        if name == "upper":
            return [(self.person().upper(), "PERSON")]
        if name == "upperlast":
            return [(self.last().upper(), "PERSON")]
        if name == "lowerlast":
            return [(self.last().lower(), "PERSON")]
        if name == "lastfirst":
            return [(f"{self.last()}, {self.first()}{r.choice(['', '', f' {self.capital()}.', f' {self.capital()}'])}", "PERSON")]
        if name == "upperlastfirst":
            return [(f"{self.last()},{r.choice([' ', ''])}{self.first()}{r.choice(['', f' {self.capital()}'])}".upper(), "PERSON")]
        if name == "initialled":
            return [(f"{self.capital()}. {self.last()}", "PERSON")]
        if name == "initials":
            return [(self.capital() + self.capital(), "")]
        if name == "doctorname":
            return [(r.choice(["Dr. ", "Dr ", ""]), ""), (r.choice([self.person(), self.last()]), "PERSON")]
        if name == "titled":
            who = r.choice([self.last, self.last, self.person, self.first])()
            return [(r.choice(t.TITLES) + " ", ""), (who.lower() if r.random() < 0.05 else who, "PERSON")]
        if name == "address":
            return self.address()
        if name == "addressq":
            return self.address(">")
        if name == "street":
            return [(self.street(), "STREET_ADDRESS")]
        if name == "streetonly":
            return [(self.street_name(), "STREET_ADDRESS")]
        if name == "zip":
            return [(self.zip(), "STREET_ADDRESS")]
        if name in ("city", "country"):
            return [(getattr(self, name)(), "LOCATION")]
        if name in ("state", "statename"):
            words = r.choice(t.STATES).rsplit(" ", 1)
            return [(words[1] if name == "state" else words[0], "LOCATION")]
        if name in ("org", "hospital", "facility"):
            return [((self.company if name == "org" else self.hospital if name == "hospital" else self.facility)(), "ORGANIZATION")]
        simple = {
            "phone": self.phone, "date": self.date, "age": lambda: str(r.randint(1, 98)), "year": lambda: str(r.randint(1950, 2025)),
            "weekday": lambda: r.choice("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()), "month": lambda: r.choice("January March April May June August October".split()),
            "time": lambda: r.choice([f"{r.randint(0, 23):02d}:{r.randint(0, 59):02d}", f"{r.randint(1, 12)}:{r.randint(0, 59):02d} PM"]), "mrn": lambda: str(r.randint(10000, 99999999)),
            "email": lambda: f"{re.sub('[^a-z]', '', self.first().lower()) or 'x'}.{re.sub('[^a-z]', '', self.last().lower()) or 'y'}@{r.choice(['mail.com', 'example.org', 'post.hu', 'inbox.us'])}",
            "problem": lambda: r.choice(t.PROBLEMS + t.EPONYMS[:60]), "symptom": lambda: r.choice(t.SYMPTOMS), "Symptom": lambda: r.choice(t.SYMPTOMS).capitalize(), "drug": lambda: r.choice(t.DRUGS),
            "Drug": lambda: r.choice(t.DRUGS).title(), "dose": lambda: r.choice(["5 mg", "10 mg", "25 mg", "40 mg PO", "500 mg", "1 g IV", "81 mg", "100 units"]), "eponymous": lambda: r.choice(t.EPONYMS),
            "device": lambda: r.choice(t.DEVICES), "score": lambda: r.choice(t.SCORES), "Sign": lambda: r.choice(t.SIGNS), "value": lambda: r.choice(["7", "15", "9 and 9", "4.2", "135", "80", "class II", "3+4"]),
            "lab": lambda: r.choice(["potassium", "creatinine", "INR", "troponin", "hemoglobin", "glucose"]), "service": lambda: r.choice(t.SERVICES), "sex": lambda: r.choice(["male", "female", "man", "woman"]),
            "s": lambda: r.choice("MF"), "cred": lambda: r.choice(t.CREDENTIALS), "sentence": lambda: r.choice(t.SENTENCES),
        }
        return [(simple[name](), "")]

    def fill(self, template: str) -> tuple[str, list[tuple[int, int, str]]]:
        text, spans = "", []
        for piece in re.split(r"(\{[A-Za-z]+\})", template.replace("\\n", "\n")):
            parts = self.slot(piece[1:-1]) if piece.startswith("{") and piece.endswith("}") else [(piece, "")]
            for words, label in parts:
                if label == "PERSON" and spans and spans[-1][2] == label and text[spans[-1][1]:] == " ":
                    spans[-1] = (spans[-1][0], len(text) + len(words), label)
                elif label:
                    spans.append((len(text), len(text) + len(words), label))
                text += words
        return text, spans


def utf16(text: str, at: int) -> int:
    return at + sum(1 for character in text[:at] if ord(character) > 0xFFFF)


GOLD = {"PERSON": "PERSON", "STREET_ADDRESS": "STREET_ADDRESS", "ZIP_CODE": "STREET_ADDRESS", "GPE": "LOCATION", "ORGANIZATION": "ORGANIZATION"}


def as_template(row: dict, filler: Filler) -> tuple[str, list[tuple[int, int, str]]]:
    """A presidio text with new fillers in the places of its gold spans, in the same shape where that matters."""
    text, spans, last, names = "", [], 0, {}
    for span in sorted(row["spans"], key=lambda s: s["start"]):
        if span["start"] < last:
            continue
        text += row["text"][last:span["start"]]
        was, kind = row["text"][span["start"]:span["end"]], span["type"]
        parts: list[tuple[str, str]]
        if kind == "PERSON":
            words = was.split()
            if was in names:
                new = names[was]
            elif len(words) == 1:
                new = next((n.split()[-1] for w, n in names.items() if w.split()[-1] == was), None) or filler.r.choice([filler.first, filler.last])()
            else:
                new = filler.person()
                if words[0] in names:
                    new = f"{names[words[0]]} {filler.last()}"
            names[was] = new
            parts = [(new.lower() if was.islower() else new, "PERSON")]
        elif kind == "STREET_ADDRESS":
            if len(was) > 24 or "\n" in was:
                parts = filler.address()
            elif re.fullmatch(r"\d{1,6}", was):
                parts = [(filler.number(), "STREET_ADDRESS")]
            elif re.match(r"(Apt|Suite|Unit|apt|suite)", was):
                parts = [(filler.unit() or "Apt. 12", "STREET_ADDRESS")]
            else:
                name = filler.street_name()
                parts = [(f"{name} {filler.r.randint(1, 300)}" if was[-1].isdigit() else name, "STREET_ADDRESS")]
        elif kind == "GPE":
            parts = [(filler.city() if filler.r.random() < 0.6 else filler.country(), "LOCATION")]
        elif kind == "ORGANIZATION":
            parts = [(filler.company(), "ORGANIZATION")]
        elif kind == "ZIP_CODE":
            parts = [(filler.zip(), "STREET_ADDRESS")]
        elif kind == "TITLE" and not was.endswith(".") and len(was) > 5:
            parts = [(filler.r.choice(t.ROLES), "")]
        elif kind == "PHONE_NUMBER":
            parts = [(filler.phone(), "")]
        else:
            parts = [(was, "")]
        for words, label in parts:
            if label:
                spans.append((len(text), len(text) + len(words), label))
            text += words
        last = span["end"]
    return text + row["text"][last:], spans


def negatives(shared: Path, rng: random.Random, count: int) -> list[str]:
    """Sentences of openly licensed medical texts in which nothing looks like a person, a place or an institution."""
    sentences: list[str] = []
    named = re.compile(r"\b(Dr|Mr|Mrs|Ms|Prof|University|Hospital|Institute|Clinic|Center|Centre|Foundation|Association|Department|Inc|Ltd|Street|Society|National|Academy|et al)\b|@|http")
    countries = re.compile("|".join(re.escape(c) for c in t.COUNTRIES + [s.rsplit(" ", 1)[0] for s in t.STATES]))
    files = [("entities/maccrobat.jsonl.gz", "text"), ("coding/codiesp-train-en.jsonl.gz", "text"), ("qa/medquad.jsonl.gz", "answer")]
    for name, field in files:
        path = shared / "data" / name
        if not path.exists():
            continue
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                text = row.get(field) or row.get("answer") or row.get("text") or ""
                if len(text) > 20000:
                    continue
                for sentence in re.split(r"(?<=[.?!])\s+(?=[A-Z])|\n+", text):
                    if 25 < len(sentence) < 260 and not named.search(sentence) and not countries.search(sentence) and re.search(r"\b[A-Z][a-z]+", sentence[1:]):
                        sentences.append(sentence)
    rng.shuffle(sentences)
    return sentences[:count]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--shared", type=Path, default=Path(__file__).resolve().parents[3] / "shared")
    parser.add_argument("--count", type=int, default=70000)
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    filler = Filler(Pools(args.seed), rng)
    made: list[tuple[str, list[tuple[int, int, str]]]] = []
    presidio = []
    path = args.shared / "data" / "deid" / "presidio-synth.jsonl.gz"
    if path.exists():
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            presidio = [row for row in map(json.loads, lines) if row["id"] % 4 == 0]
    for row in presidio:
        made.append((row["text"], [(s["start"], s["end"], GOLD[s["type"]]) for s in row["spans"] if s["type"] in GOLD]))
    negative_sentences = negatives(args.shared, rng, args.count // 6)
    made += [(sentence, []) for sentence in negative_sentences]
    while len(made) < args.count:
        roll = rng.random()
        if roll < 0.26 and presidio:
            made.append(as_template(rng.choice(presidio), filler))
            continue
        if roll < 0.50:
            text, spans = filler.fill(rng.choice(t.GENERAL))
        elif roll < 0.82:
            text, spans = filler.fill(rng.choice(t.CLINICAL))
        else:
            text, spans = filler.fill(rng.choice(t.NEGATIVE))
        while rng.random() < 0.4 and len(text) < 400:
            glue = rng.choice([" ", "\n", "\n\n"])
            extra = rng.random()
            if extra < 0.2 and negative_sentences:
                more, more_spans = rng.choice(negative_sentences), []
            else:
                more, more_spans = filler.fill(rng.choice(t.CLINICAL if extra < 0.65 else t.NEGATIVE if extra < 0.85 else t.GENERAL))
            offset = len(text) + len(glue)
            text, spans = text + glue + more, spans + [(s + offset, e + offset, k) for s, e, k in more_spans]
        made.append((text, spans))
    rng.shuffle(made)
    copies: dict[str, int] = {}
    for text, _ in made:
        copies[text] = copies.get(text, 0) + 1
    made = [(text, spans) for text, spans in made if spans or copies[text] <= 8 or rng.random() < 8 / copies[text]]
    args.out.mkdir(parents=True, exist_ok=True)
    counts = {"train": 0, "dev": 0}
    files = {split: open(args.out / f"{split}.jsonl", "w", encoding="utf-8") for split in counts}
    for text, spans in made:
        roll = rng.random()
        if roll < 0.11 and len(text.lower()) == len(text):
            text = text.lower()
        elif roll < 0.16 and len(text.upper()) == len(text):
            text = text.upper()
        split = "dev" if rng.random() < 0.05 else "train"
        row = {"text": text, "spans": [{"start": utf16(text, s), "end": utf16(text, e), "type": k} for s, e, k in sorted(spans)]}
        assert all(k in LABELLED for _, _, k in spans)
        files[split].write(json.dumps(row, ensure_ascii=False) + "\n")
        counts[split] += 1
    for file in files.values():
        file.close()
    print(counts)


if __name__ == "__main__":
    main()
