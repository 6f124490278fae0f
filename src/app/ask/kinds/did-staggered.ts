import { didStaggered } from '#analysis/did/staggered';
import type { Effect } from '#analysis/did/staggered-detail';
import { staggeredQuestion, type StaggeredQuestion } from '#domain/ask/did-staggered';
import { staggeredSteps } from '#i18n/ask/did-staggered';
import { askKind, type Neutral } from '../ask-kind.ts';
import { neutralInterval } from '../neutral-interval.ts';
import { neutralRemarks } from '../neutral-remarks.ts';

export const staggeredKind = askKind({
  kind: 'did-staggered',
  also: ['staggered-did', 'callaway-santanna', 'att-gt'],
  synonyms: {
    control: ['controlGroup', 'control_group'],
    basePeriod: ['base_period', 'base'],
    promised: ['promisedEffect', 'expectedEffect'],
    'rows[].unit': ['area', 'id', 'name'],
    'rows[].time': ['year', 'period', 't'],
    'rows[].first': ['g', 'group', 'firstTreated', 'first.treat', 'start'],
    'rows[].y': ['value', 'outcome'],
  },
  schema: staggeredQuestion,
  answer,
  explain: (question, _written, language) => {
    const found = didStaggered(question.rows, question);
    return staggeredSteps[language]({
      rows: question.rows.length,
      control: question.control,
      basePeriod: question.basePeriod,
      detail: found.status === 'ok' ? found.detail : null,
      reasons: found.status === 'refused' ? found.reasons.map(({ code }) => code) : [],
    });
  },
});

function answer(question: StaggeredQuestion): Neutral {
  const found = didStaggered(question.rows, question);
  const common = { status: found.status, method: { ...found.method }, n: found.n, ...neutralRemarks(found) };
  if (found.status === 'refused') return { ...common, claim: 'refused' };
  const { attgt, event, group, preTrend, claim, smallestDetectable, areas, periods } = found.detail;
  return {
    ...common,
    control: question.control,
    basePeriod: question.basePeriod,
    attgt: attgt.map(({ g, t, est, se, ci95, treated, comparison }) => ({
      g,
      t,
      att: est,
      se,
      ci95: neutralInterval(ci95),
      treated,
      comparison,
    })),
    event: event.map(({ e, ...effect }) => ({ e, ...neutralEffect(effect) })),
    group: group.map(({ g, treated, ...effect }) => ({ g, treated, ...neutralEffect(effect) })),
    simple: neutralEffect(found.detail.simple),
    overallGroup: neutralEffect(found.detail.overallGroup),
    overallDynamic: neutralEffect(found.detail.overallDynamic),
    ...(preTrend ? { pretrend: { ...preTrend } } : {}),
    smallestDetectable,
    claim,
    areas: { ...areas },
    periods: { ...periods },
  };
}

function neutralEffect({ est, se, ci95 }: Effect): Neutral {
  return { est, se, ci95: neutralInterval(ci95) };
}
