import { setImmediate } from 'node:timers/promises';
import type { Paper } from '../paper.ts';
import { cleanText } from './clean-text.ts';
import { missingSigns, uncertainSigns, withoutSigns } from './missing-signs.ts';
import { TEMPLATE } from './template.ts';
import { openTypst, type Typst } from './typst.ts';

/** What to leave out of the texts because no font has it. */
type Signs = ReadonlySet<string>;

/**
 * A paper as a tagged PDF (PDF/UA-1) of at most so many pages. It is tried with each of the papers in turn, from roomy to
 * tight, until one fits; between them others get their turn.
 *
 * @returns the same bytes for the same papers
 * @throws Fault `pdf-not-here` where this machine has no compiler
 * @throws Error when even the tightest does not fit
 */
export async function paperToPdf(papers: Iterable<Paper>, mostPages: number): Promise<Uint8Array> {
  const typst = await openTypst();
  let signs: Signs = new Set();
  try {
    for (const roomy of papers) {
      const paper = withTexts(roomy, cleanText);
      if (isTooMuch(paper, mostPages)) continue;
      const written = write(paper, mostPages, signs, typst);
      if (written.pdf) return written.pdf;
      signs = written.signs;
      await setImmediate();
    }
  } finally {
    typst.forget();
    // What was laid out is let go of in a turn of its own: without one, 1.7 MB would stay for each file.
    await setImmediate();
  }
  throw new Error(`the paper is longer than ${mostPages} pages however tight it is set`);
}

/** A page of A4 within its margins, in square points. */
const PAGE = 493 * 745;
/** A sign with its part of the line, by the square of the size of the text: narrow, so that nothing is left out that would fit. */
const SIGN = 0.36 * 1.2;

/** Whether it is more text than pages hold however it is laid out: that need not be tried, and would take long. */
function isTooMuch(paper: Paper, mostPages: number): boolean {
  let signs = 0;
  withTexts(paper, (text) => ((signs += text.length), text));
  return signs * SIGN * paper.textSize ** 2 > mostPages * PAGE;
}

/** Without a PDF when it is longer than that; with the signs that were found to be in no font. */
function write(paper: Paper, mostPages: number, known: Signs, typst: Typst): { pdf: Uint8Array | null; signs: Signs } {
  const texts = JSON.stringify(paper);
  for (const find of [() => known, () => missingSigns(texts, typst), () => uncertainSigns(texts)]) {
    const signs = find();
    const document = typst.layOut(TEMPLATE, { paper: JSON.stringify(withoutAll(paper, signs)) });
    if (document.pages > mostPages) return { pdf: null, signs };
    const pdf = document.write(paper.day);
    if (pdf) return { pdf, signs };
  }
  throw new Error('not even plain letters can be shown');
}

function withoutAll(paper: Paper, signs: Signs): Paper {
  let isChanged = false;
  const shown = withTexts(paper, (text) => {
    const without = withoutSigns(text, signs);
    isChanged ||= without !== text;
    return without;
  });
  return !isChanged ? paper : { ...shown, lead: [...shown.lead, [{ text: paper.signsMissing, look: 'soft' }]] };
}

/** What is no text but says how one is shown. */
const NOT_TEXT: ReadonlySet<string> = new Set<keyof Paper | 'is' | 'look' | 'to'>(['is', 'look', 'to', 'language', 'day']);

function withTexts(paper: Paper, change: (text: string) => string): Paper {
  const changed = JSON.stringify(paper, (key, value: unknown) => (typeof value === 'string' && !NOT_TEXT.has(key) ? change(value) : value));
  return JSON.parse(changed) as Paper;
}
