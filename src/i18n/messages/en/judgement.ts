import type { Messages } from '#i18n/messages/nl';

/** What figures say beside what a programme itself said of a goal: never that it was wrong. */
export const judgement = (): Messages['judgement'] => ({
  mark: {
    'other-way': 'The figures point another way.',
    mixed: 'The figures do not all point the same way.',
    'not-seen': 'This is not to be seen in the figures, nor is its opposite.',
  },
  why: 'A judgement can rest on more than figures. That is why they stand side by side.',
  figure: (title, area) => `${title}, ${area}`,
  title: 'Judgements beside the figures',
  lead: 'Of these goals the programme says what the figures do not show. The judgement stays: see whether its reason stands with it.',
  said: (judgement, when) => [judgement, when].filter(Boolean).join(', '),
});
