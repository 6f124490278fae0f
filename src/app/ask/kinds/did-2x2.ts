import { didTwoByTwo } from '#analysis/did/two-by-two';
import { twoByTwoQuestion, type TwoByTwoQuestion } from '#domain/ask/did-2x2';
import { twoByTwoSteps } from '#i18n/ask/did-2x2';
import { askKind, type Neutral } from '../ask-kind.ts';
import { neutralInterval } from '../neutral-interval.ts';
import { neutralRemarks } from '../neutral-remarks.ts';

export const twoByTwoKind = askKind({
  kind: 'did-2x2',
  also: ['did', 'did2x2', 'did-two-by-two', 'difference-in-differences'],
  synonyms: {
    'rows[].unit': ['area', 'id', 'name'],
    'rows[].treated': ['treat', 'treatment'],
    'rows[].post': ['after'],
    'rows[].y': ['value', 'outcome'],
    'rows[].time': ['year', 'period', 't'],
    cluster: ['clusterBy'],
    promised: ['promisedEffect', 'expectedEffect'],
  },
  schema: twoByTwoQuestion,
  answer,
  explain: (question, written, language) => {
    const answered = didTwoByTwo(rowsOf(question), { promised: question.promised });
    return twoByTwoSteps[language]({
      rows: question.rows.length,
      status: answered.status,
      detail: answered.status === 'ok' ? answered.detail : null,
      att: answered.status === 'ok' ? answered.estimate : null,
      reasons: Array.isArray(written['reasons']) ? written['reasons'].map(String) : [],
    });
  },
});

function answer(question: TwoByTwoQuestion): Neutral {
  const found = didTwoByTwo(rowsOf(question), { promised: question.promised });
  const common = { status: found.status, method: { ...found.method }, n: found.n, ...neutralRemarks(found) };
  if (found.status === 'refused') return { ...common, claim: 'refused' };
  const { means, se, seKind, p, permutation, preTrend, claim, smallestDetectable, areas, periods, rows } = found.detail;
  return {
    ...common,
    means: { ...means },
    att: found.estimate,
    se,
    seKind,
    ci95: neutralInterval(found.interval),
    p,
    ...(permutation ? { permutation: { ...permutation, interval: neutralInterval(permutation.interval) } } : {}),
    ...(preTrend ? { pretrend: { ...preTrend } } : {}),
    smallestDetectable,
    claim,
    areas: { ...areas },
    ...(periods ? { periods: { ...periods } } : {}),
    rows: { ...rows },
  };
}

function rowsOf({ rows, cluster }: TwoByTwoQuestion): Parameters<typeof didTwoByTwo>[0] {
  return rows.map(({ unit, treated, post, y, time, ...others }) => ({
    unit,
    cluster: cluster === 'unit' ? unit : String((others as Record<string, unknown>)[cluster]),
    treated,
    post,
    y,
    time,
  }));
}
