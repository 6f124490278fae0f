/** A dot after these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:[a-z]|[A-Z]|bijv|bv|ca|ong|nr|art|blz|incl|excl|max|min|gem|resp|evt|drs|dr|mr|ir|ing|prof|st|vgl|zgn|mln|mld|inw)\.$/;

/**
 * The sentences of a text. Survives `3,5%`, `1.200`, `o.a.` and `ca.`; a line break between paragraphs or
 * list items ends a sentence too. Empty ones are left out.
 */
export function sentences(text: string): string[] {
  return text.split(/\n\s*\n|\n(?=\s*[-*•])/).flatMap(sentencesOfParagraph);
}

function sentencesOfParagraph(paragraph: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (const end of paragraph.matchAll(/[.!?…]+["'”’)]*(?=\s|$)/g)) {
    const stop = end.index + end[0].length;
    const upTo = paragraph.slice(start, end.index + 1);
    const next = paragraph.slice(stop).trimStart();
    const isAbbreviation = end[0].startsWith('.') && (ABBREVIATION.test(upTo) || /\b(?:[a-z]\.){2,}$/i.test(upTo));
    // After an abbreviation a sentence may still end: then a capital follows.
    if (isAbbreviation && next !== '' && !/^[A-ZÀ-Ý]/.test(next)) continue;
    found.push(paragraph.slice(start, stop).trim());
    start = stop;
  }
  found.push(paragraph.slice(start).trim());
  return found.filter((sentence) => words(sentence).length > 0);
}

/** The words of a text: letters, with apostrophes and hyphens inside. Numbers are no words. */
export function words(text: string): string[] {
  return text.match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];
}
