/** What a row of a survey table holds: the estimate, one of its 95% margins, or the half width of both. */
export type MarginKind = 'value' | 'lower' | 'upper' | 'half';

/**
 * Understands a member of the dimension `Marges` in its spellings: `Waarde`/`MW00000`;
 * `Ondergrens 95%-interval`, `Betrouwbaarheidsmarge ondergrens`, `MOG0095`; the same for the upper bound;
 * `Betrouwbaarheidsmarge` alone, the half width. Null when it is none of these.
 */
export function marginKind(member: string): MarginKind | null {
  const text = member.trim().toLowerCase();
  if (text === 'waarde' || text.startsWith('mw0')) return 'value';
  if (text.includes('ondergrens') || /^mog\d/.test(text)) return 'lower';
  if (text.includes('bovengrens') || /^mbg\d/.test(text)) return 'upper';
  if (/^(?:betrouwbaarheids)?marge$/.test(text) || /^mbm\d/.test(text)) return 'half';
  return null;
}
