import { judgeFloor } from '#analysis/floor/judge-floor';
import { floorQuestion } from '#domain/ask/floor';
import { floorSteps } from '#i18n/ask/floor';
import { askKind, type Neutral } from '../ask-kind.ts';
import { neutralRemarks } from '../neutral-remarks.ts';

export const floorKind = askKind({
  kind: 'floor',
  also: ['floors', 'minimum'],
  synonyms: {
    bound: ['floor', 'minimum', 'maximum', 'threshold'],
    side: ['direction'],
    items: ['areas'],
    'items[].value': ['x', 'figure'],
    'items[].lower': ['low'],
    'items[].upper': ['high'],
    'items[].people': ['population', 'residents', 'n'],
  },
  schema: floorQuestion,
  answer: ({ items, side, bound, sampling }): Neutral => {
    const areas = items.map(({ id, value, lower = null, upper = null, people = null }, index) => ({
      id: id ?? String(index + 1),
      value,
      lower,
      upper,
      people,
    }));
    const answer = judgeFloor({ side, bound, sampling, areas });
    const about = { status: answer.status, n: answer.n, method: { ...answer.method }, ...neutralRemarks(answer) };
    if (answer.status === 'refused') return { ...about, people: null, items: areas.map(({ id }) => ({ id, position: null })) };
    const { groups, positions } = answer.detail;
    return {
      ...about,
      people: answer.estimate,
      groups: Object.fromEntries(Object.entries(groups).map(([position, group]) => [position, { ...group }])),
      items: positions.map((one) => ({ ...one })),
    };
  },
  explain: ({ items, side, bound, sampling }, answer, language) => {
    const group = (position: string) =>
      (answer['groups'] as Record<string, { areas: number; peopleUnknown: number }> | undefined)?.[position];
    return floorSteps[language]({
      items: items.length,
      side,
      bound,
      sampling,
      isRefused: answer['status'] === 'refused',
      below: group('below')?.areas ?? 0,
      unclear: group('unclear')?.areas ?? 0,
      missing: items.filter(({ value }) => value === null).length,
      people: typeof answer['people'] === 'number' ? answer['people'] : null,
      peopleUnknown: group('below')?.peopleUnknown ?? 0,
    });
  },
});
