"""Pools of names, cities, streets and companies of many cultures, from Faker's providers (MIT) and a character model over them."""
from __future__ import annotations

import random
import unicodedata

from faker import Faker

LATIN = [
    "en_US", "en_GB", "en_AU", "en_CA", "en_IE", "en_IN", "en_NZ", "en_NG", "en_PH", "en_KE", "en_PK", "de_DE", "de_AT", "de_CH", "fr_FR", "fr_CA",
    "fr_BE", "es_ES", "es_MX", "es_AR", "es_CO", "es_CL", "it_IT", "pt_BR", "pt_PT", "nl_NL", "nl_BE", "sv_SE", "no_NO", "da_DK", "fi_FI", "is_IS",
    "pl_PL", "cs_CZ", "sk_SK", "sl_SI", "hr_HR", "bs_BA", "hu_HU", "ro_RO", "et_EE", "lt_LT", "lv_LV", "tr_TR", "vi_VN", "id_ID", "tw_GH", "yo_NG",
    "ig_NG", "ha_NG", "zu_ZA", "sw", "az_AZ", "sq_AL", "mt_MT", "uz_UZ", "ga_IE", "fil_PH", "lb_LU",
]
OTHER_SCRIPT = ["ru_RU", "uk_UA", "bg_BG", "mk_MK", "el_GR", "el_CY", "sr_BA"]
ROMANIZED = ["ja_JP", "zh_CN", "zh_TW"]

CYRILLIC = dict(zip(
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґњљћђџјѓќ",
    ["a", "b", "v", "g", "d", "e", "yo", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "",
     "e", "yu", "ya", "i", "yi", "ye", "g", "nj", "lj", "c", "dj", "dz", "j", "gj", "kj"]))
GREEK = dict(zip("αβγδεζηθικλμνξοπρσςτυφχψω",
                 ["a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "s", "t", "y", "f", "ch", "ps", "o"]))


def romanize(word: str) -> str:
    """Latin spelling of a Cyrillic or Greek word; accents of Greek are dropped."""
    out = []
    for character in word:
        low = character.lower()
        base = unicodedata.normalize("NFD", low)[0] if low not in CYRILLIC else low
        latin = CYRILLIC.get(low) if low in CYRILLIC else GREEK.get(base, character)
        out.append(latin.capitalize() if character.isupper() and latin else latin)
    return "".join(out)


# Names that are also English words, months, drugs' or diseases' eponyms: as names they must still be found.
WORD_FIRST = """Will May Mark Grace Hope Faith Joy Rose Bill Sue Art Drew Frank Gene Iris Lance Rich Pat Dawn April June August Summer Autumn Heather Violet Ruby
Amber Olive Basil Jack Rob Josh Harry Sandy Brook Skip Chuck Dick Norm Ray Sky Star Penny Ginger Pearl Jade Crystal Ivy Lily Daisy Holly Hazel Melody Harmony Chance
Chase Hunter Mason Cooper Carter Parker Jordan Austin Dallas Paris London Florence Charlotte Madison Sydney Victoria Carolina Georgia Virginia Israel""".split()
WORD_LAST = """Young Long White Rose May Grant Banks Little Best Wood Page Rivers Brown Green Black Gray Stone Berry Lamb Wolf Fox Bird Crane Drake Swan Fish Cook Baker
Carter Miller Smith Taylor Parkinson Foley Hodgkin Allen Down Turner Marshall Graves Addison Bell Barrett Crohn Cushing Alzheimer Hunt King Price Power Church Hill Field
Cross Hand Head Foot Blood Bone Heart Love Good Day Week Winter Summers Noble Rich Poor Sharp Strong Short Small Mann Major Case Chase Flowers Gold Silver Steel Glass
Frost Snow Moon Wise Swift Close Savage Payne Akers Doctor Nurse Bishop Pope Abbott Shepherd Palmer Porter Potter Fisher Hunter Gardner Dean Duke Earl Prince Knight
Glasgow Lincoln Washington Jackson Houston Austin Ireland Holland England West North East French English Walsh Scott Rector House Street Park Lane Meadows Brooks""".split()

ARABIC_FIRST = """Ahmed Mohammed Mohamed Muhammad Ali Omar Hassan Hussein Ibrahim Khalid Yusuf Youssef Mustafa Abdullah Abdul Karim Tariq Samir Nabil Faisal Bilal Hamza Zaid
Rashid Salim Waleed Fatima Aisha Aaliyah Maryam Khadija Zainab Layla Noor Yasmin Samira Amina Huda Rania Salma Leila Nadia Soraya Shirin Parisa Dariush Arash Reza
Farhad Cyrus Babak Mehdi Kaveh Azadeh Niloufar Roxana""".split()
ARABIC_LAST = """Al-Farsi Al-Sayed El-Masri Haddad Khoury Mansour Nasser Saleh Aziz Rahman Hakim Siddiqui Qureshi Malik Sheikh Hosseini Ahmadi Tehrani Karimi Moradi Rezaei
Shirazi Darwish Najjar Hamdan Jaber Kassem Sabbagh Touma Barakat Shaheen Farouk Bakr Hashemi Abbasi Rostami Ben-Ali Boutros""".split()
ASIAN_FIRST = """Wei Li Xiu Ying Jing Min Hui Yan Ling Fang Lei Jun Tao Bo Chen Mei Xin Yu Hao Ming Ji-hoon Min-jun Seo-yeon Ji-woo Hye-jin Sung-min Young-ho Soo-jin Eun-ji
Linh Thuy Minh Anh Hung Tuan Priya Anjali Rahul Arjun Vikram Deepak Sunita Lakshmi Rajesh Sanjay Meera Kavita Ananya Rohan Gurpreet Harpreet Jaspreet Manpreet Nguyet
Somchai Niran Putu Wayan Dewi Siti Nur""".split()
ASIAN_LAST = """Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Nguyen Tran
Pham Le Hoang Phan Vu Dang Bui Do Ngo Patel Sharma Singh Kumar Gupta Reddy Rao Iyer Nair Menon Desai Mehta Kaur Gill Sandhu Chatterjee Banerjee Mukherjee Das Ghosh
Fernando Perera Wijesinghe Tan Lim Wong Ng Chan Cheung Lau Leung""".split()


class Markov:
    """Order-3 character model: makes names that no list has, so that a tagger learns shapes and not lists."""

    def __init__(self, words: list[str]) -> None:
        self.table: dict[str, list[str]] = {}
        self.known = set(words)
        for word in words:
            padded = "^^^" + word + "$"
            for i in range(3, len(padded)):
                self.table.setdefault(padded[i - 3:i], []).append(padded[i])

    def make(self, rng: random.Random) -> str:
        for _ in range(40):
            state, out = "^^^", ""
            while len(out) < 16:
                nxt = rng.choice(self.table[state])
                if nxt == "$":
                    break
                out += nxt
                state = state[1:] + nxt
            if 3 <= len(out) <= 13 and out not in self.known and out[0].isupper():
                return out
        return rng.choice(sorted(self.known)[:50])


class Pools:
    """Everything that templates draw from; `seed` makes it the same each time."""

    def __init__(self, seed: int) -> None:
        rng = random.Random(seed)
        self.first: list[list[str]] = []
        self.last: list[list[str]] = []
        self.cities: list[list[str]] = []
        self.streets: list[list[str]] = []
        self.companies: list[str] = []
        self.postcodes: list[str] = []
        for n, locale in enumerate(LATIN + OTHER_SCRIPT + ROMANIZED):
            try:
                fake = Faker(locale)
            except Exception:  # noqa: BLE001  a locale that this Faker does not have
                continue
            fake.seed_instance(seed + n)
            change = romanize if locale in OTHER_SCRIPT else (lambda word: word)

            def draw(name: str, count: int) -> list[str]:
                try:
                    make = getattr(fake, name)
                    return sorted({change(str(make())) for _ in range(count)})
                except Exception:  # noqa: BLE001  a provider that this locale lacks
                    return []

            if locale in ROMANIZED:
                pairs = [name.split() for name in draw("romanized_name", 800)] if locale != "zh_TW" else [name.split() for name in draw("romanized_name", 400)]
                self.first.append(sorted({pair[0] for pair in pairs if len(pair) == 2}))
                self.last.append(sorted({pair[1] for pair in pairs if len(pair) == 2}))
                continue
            self.first.append([w for w in draw("first_name", 1500) if w.replace("-", "").replace(" ", "").replace("'", "").isalpha()])
            self.last.append([w for w in draw("last_name", 1500) if len(w) > 1])
            if locale not in ("ja_JP", "zh_CN"):
                self.cities.append([c for c in draw("city", 400) if c.isascii() or locale in LATIN])
                self.streets.append(draw("street_name", 500))
                self.companies += draw("company", 150)
                self.postcodes += draw("postcode", 60)
        self.first += [ARABIC_FIRST, ASIAN_FIRST]
        self.last += [ARABIC_LAST, ASIAN_LAST]
        self.first = [pool for pool in self.first if pool]
        self.last = [pool for pool in self.last if pool]
        self.cities = [pool for pool in self.cities if pool]
        self.streets = [pool for pool in self.streets if pool]
        self.first_model = Markov([w for pool in self.first for w in pool if " " not in w])
        self.last_model = Markov([w for pool in self.last for w in pool if " " not in w])
        self.city_model = Markov([w for pool in self.cities for w in pool if " " not in w])
        self.brand_model = Markov([w for text in self.companies for w in text.split() if len(w) > 3 and w[0].isupper()])
        rng.shuffle(self.companies)
