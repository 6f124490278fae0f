import type { Voice } from '#i18n/voice';

/** Where a day's work begins: what asks for somebody, their own first. */
export const start = (say: Voice) => ({
  lead: (head: string, own: number, others: number) =>
    own + others === 0
      ? 'Er is nu niets dat aandacht vraagt.'
      : `${head}: ${own}. Van anderen: ${others}. Elke link gaat naar de goede plek.`,
  /** To who comes to read: what they keep themselves, and what stands out. */
  leadReader: (own: number, others: number) =>
    own > 0
      ? say(`Van jou: ${own}. Wat opvalt: ${others}.`, `Van u: ${own}. Wat opvalt: ${others}.`)
      : `${say('Je leest hier mee: er wordt niets van je gevraagd.', 'U leest hier mee: er wordt niets van u gevraagd.')} Wat opvalt: ${others}.`,
  standsOut: 'Wat opvalt',
  own: say('Van jou', 'Van u'),
  ownAndNear: say('Van jou, je organisatie of je thema', 'Van u, uw organisatie of uw thema'),
  notYet: (count: number) => (count === 1 ? '1 vinkje staat op ‘nog niet’' : `${count} vinkjes staan op ‘nog niet’`),
  others: 'Van anderen',
  othersFolded: (count: number) => `Van anderen: ${count}`,
  of: (name: string) => `Van: ${name}`,
  ofNobody: 'Van: nog niemand',
  nothingAsked: 'Hier wordt nu niets gevraagd.',
  standing: (state: string, day: string) => `${state}, stand ${day}`,
});
