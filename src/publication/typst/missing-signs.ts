import type { Typst } from './typst.ts';

/** What stands where a sign is in no font. */
export const REPLACEMENT = '\ufffd';
/** Letters, digits and signs of the languages of Europe that our fonts certainly have. */
const CERTAIN = /[ -~\u00a0-\u017f\u2013\u2014\u2018-\u201e\u2022\u2026\u200b\u20ac\u2212\ufffd]/u;
/** A text can hold thousands of others; each costs a look. */
const MOST_LOOKED_AT = 32;

/** Those of the signs in a text that no font of ours has, found by trying; of very many different ones only the first are tried. */
export function missingSigns(texts: string, typst: Typst): ReadonlySet<string> {
  const unusual = [...new Set(texts)].filter((sign) => !CERTAIN.test(sign));
  const missing = new Set(unusual.slice(MOST_LOOKED_AT));
  const look = (signs: string[]): void => {
    if (signs.length === 0 || isShown(signs, typst)) return;
    if (signs.length === 1) return void missing.add(signs[0]!);
    const half = signs.length >> 1;
    look(signs.slice(0, half));
    look(signs.slice(half));
  };
  look(unusual.slice(0, MOST_LOOKED_AT));
  return missing;
}

/** Every sign of which it is not certain that a font has it, also beside others. */
export function uncertainSigns(texts: string): ReadonlySet<string> {
  return new Set([...texts].filter((sign) => !CERTAIN.test(sign)));
}

export function withoutSigns(text: string, signs: ReadonlySet<string>): string {
  return signs.size === 0 ? text : [...text].map((sign) => (signs.has(sign) ? REPLACEMENT : sign)).join('');
}

/** In both weights that a paper has. */
const LOOK = String.raw`
#set document(title: "x")
#set text(lang: "nl", font: ("Libertinus Serif", "DejaVu Sans Mono"), fallback: false)
#for sign in json(bytes(sys.inputs.signs)) [#text(sign) #strong(sign)
]
`;

function isShown(signs: readonly string[], typst: Typst): boolean {
  return typst.layOut(LOOK, { signs: JSON.stringify(signs) }).write('2000-01-01') !== null;
}
