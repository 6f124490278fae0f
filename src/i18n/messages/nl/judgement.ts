import type { JudgementMark } from '#domain/programme-page/judgement-mark';

/** What figures say beside what a programme itself said of a goal: never that it was wrong. */
export const judgement = () => ({
  mark: {
    'other-way': 'De cijfers wijzen een andere kant op.',
    mixed: 'De cijfers wijzen niet allemaal dezelfde kant op.',
    'not-seen': 'In de cijfers is dit niet te zien, en het tegendeel ook niet.',
  } satisfies Record<JudgementMark, string>,
  why: 'Een oordeel kan op meer rusten dan op cijfers. Daarom staan ze naast elkaar.',
  figure: (title: string, area: string) => `${title}, ${area}`,
  title: 'Oordelen naast de cijfers',
  lead: 'Van deze doelen zegt het programma iets wat de cijfers niet laten zien. Het oordeel blijft staan: kijk of de reden erbij staat.',
  said: (judgement: string, when: string) => [judgement, when].filter(Boolean).join(', '),
});
