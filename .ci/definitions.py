"""Definitions made from those in Policies, from a fixed seed: for measuring and for testing pages."""
import itertools, random, re

LAYOUTS = ["gelaagd", "per-verwerking", "per-groep", "vraag-en-antwoord", "overzicht"]
SOURCES = ["voorbeeld-webwinkel", "voorbeeld-sportclub", "codex-connectors", "crm"]

# Parts that nothing else in a definition refers to.
OPTIONAL = ["klacht", "juistheid", "besluiten", "beveiliging", "cookies", "kinderen", "verstrekking"]

# Names that pages find hard: long words, signs that mean something elsewhere, other scripts.
NAMES = [
    "Zorgverzekeringspremieadministratiekantoor Noord-Holland",
    "Müller & Zonen <b>\"B.V.\"</b>",
    "IJssel",
    "Ξένος مكتب",
]


def source(name):
    with open(f"Policies/{name}.yaml", encoding="utf-8") as file:
        return file.read()


def definition(seed, index):
    """A definition of 3 to 12 KB; depends on the seed and the index only."""
    draw = random.Random(f"{seed}/{index}")
    name = SOURCES[index % len(SOURCES)]
    text = with_key(source(name), "indeling", LAYOUTS[index // len(SOURCES) % 5])
    text = re.sub(r"(?m)^(verantwoordelijke:\n  naam: )(.*)$", rf"\g<1>\2 {index}", text)
    head, body, tail = purposes(text)
    kept = [p for p in body if not p.strip() or keeps(draw, p, head + tail)]
    if not any(p.strip() for p in kept):
        kept = body  # A definition without any purpose is no definition.
    return f"{name}-{index:06d}", head + "verwerkingen:\n" + "".join(kept) + tail


def purposes(text):
    """What stands before the purposes, the purposes one by one, what stands behind them."""
    head, body, tail = re.split(r"(?m)^verwerkingen:\n|^(?=ontvangers:)", text, maxsplit=2)
    return head, re.split(r"(?m)^(?=  - id: )", body), tail


def keeps(draw, part, rest):
    """Whether a purpose stays: always when something else refers to it."""
    identifier = re.search(r"id: ([\w-]+)", part)[1]
    referred = re.search(rf"alleen-voor: \[[^]]*\b{identifier}\b", rest)
    return bool(referred) or draw.random() < 0.85


def with_key(text, key, value):
    return re.sub(rf"(?m)^  {key}: .*$", f"  {key}: {value}", text)


def variants(count):
    """Definitions in every layout, form of address, jurisdiction and voice; the same every time."""
    forms = list(itertools.product(["wij", "ik", "naam"], ["NL", "BE"], ["u", "je"]))
    for index in range(count):
        draw = random.Random(f"variant/{index}")
        # Twenty in a row have each layout with each source; each twenty have a form of their own.
        slug, text = definition("variant", index)
        voice, law, address = forms[(index // 20 + index) % len(forms)]
        for key, value in [("verteller", voice), ("recht", law), ("aanspreekvorm", address)]:
            text = with_key(text, key, value)
        for part in OPTIONAL:
            if draw.random() < 0.2:
                text = re.sub(rf"(?m)^{part}:.*\n(?:[ #].*\n|\n)*", "", text)
        if index % 10 == 7:
            name = NAMES[index // 10 % len(NAMES)].replace("'", "''")
            text = re.sub(r"(?m)^(verantwoordelijke:\n  naam: ).*$",
                          lambda found: f"{found[1]}'{name}'", text)
        yield slug, text


def twelve_purposes():
    """The fullest example, with twelve purposes."""
    head, body, tail = purposes(source("voorbeeld-webwinkel"))
    body = [part for part in body if part.strip()]
    extra = [re.sub(r"id: ([\w-]+)", r"id: \1-twee", part, count=1) for part in body[: 12 - len(body)]]
    return head + "verwerkingen:\n" + "".join(body + extra) + tail
