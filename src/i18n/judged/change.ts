import type { Change, Movement } from '#domain/answer/judgement';
import type { Language } from '#i18n/language';

export interface Sides {
  /** As after 'ging': `Selwerd`, `de stad`. */
  area: string;
  reference: string;
}

type Words = Record<Movement, string>;
interface ChangeWords {
  better: Words;
  plain: Words;
  moved(area: string, areaWent: string, reference: string, referenceWent: string): string;
  one(area: string, went: string): string;
  closing: string;
  widening: string;
  crossed: string;
  unclear: string;
  tooFew: string;
}

const WORDS: Record<Language, ChangeWords> = {
  nl: {
    better: { up: 'ging vooruit', down: 'ging achteruit', flat: 'bleef gelijk' },
    plain: { up: 'ging omhoog', down: 'ging omlaag', flat: 'bleef gelijk' },
    moved: (area, areaWent, reference, referenceWent) => `${area} ${areaWent}, ${reference} ${referenceWent}`,
    one: (area, went) => `${area} ${went}`,
    closing: 'Het verschil wordt kleiner',
    widening: 'Het verschil wordt groter',
    crossed: 'Eerst was het andersom',
    unclear: 'We kunnen niet zien of dat verandert.',
    tooFew: 'We hebben te weinig metingen om te zien of dat verandert.',
  },
  en: {
    better: { up: 'improved', down: 'got worse', flat: 'stayed the same' },
    plain: { up: 'went up', down: 'went down', flat: 'stayed the same' },
    moved: (area, areaWent, reference, referenceWent) => `${area} ${areaWent}, ${reference} ${referenceWent}`,
    one: (area, went) => `${area} ${went}`,
    closing: 'The difference is getting smaller',
    widening: 'The difference is getting larger',
    crossed: 'It used to be the other way round',
    unclear: 'We cannot see whether that is changing.',
    tooFew: 'We have too few measurements to see whether that is changing.',
  },
};

/**
 * Whether a difference changes, and which side moved, in a resident's words: `Het verschil wordt kleiner: Selwerd
 * ging vooruit, de stad bleef gelijk.` 'Vooruit' only where a direction was agreed.
 */
export function changeSentence(change: Change, sides: Sides, language: Language): string {
  const words = WORDS[language];
  if (change.verdict === 'no-clear-change') return words.unclear;
  if (change.verdict === 'too-few') return words.tooFew;
  const lead = words[change.verdict];
  const moved = movedClause(change, sides, words);
  return moved === null ? `${lead}.` : `${lead}: ${moved}.`;
}

/** null where it is not known who moved, or where both are said to stay while the difference changed. */
function movedClause({ area, reference, higherIsBetter }: Change, sides: Sides, words: ChangeWords): string | null {
  const went = (movement: Movement): string => {
    if (movement === 'flat' || higherIsBetter === null) return words.plain[movement];
    return words.better[(movement === 'up') === higherIsBetter ? 'up' : 'down'];
  };
  if (area === 'flat' && reference === 'flat') return null;
  if (area !== null && reference !== null) return words.moved(sides.area, went(area), sides.reference, went(reference));
  if (area !== null && area !== 'flat') return words.one(sides.area, went(area));
  if (reference !== null && reference !== 'flat') return words.one(sides.reference, went(reference));
  return null;
}
