import type { AttentionItem } from '#domain/work/attention';
import type { AddressLanguage } from './address.ts';
import { coalitionAddress } from './coalition-address.ts';
import { evidenceAddress } from './evidence-address.ts';
import { workAddress } from './work-address.ts';

/**
 * Where what needs somebody is mended: at its field, or where what is missing is made (an action, a judgement, a measurement, a
 * meeting, an answer); the thing itself for who may not make that.
 */
export function attentionAddress(place: string, item: AttentionItem, language: AddressLanguage, back?: string): string {
  if (item.field !== null)
    return workAddress.thing(place, item.kind, item.id, language, { field: item.field, ...(back !== undefined && { back }) });
  if (item.reason === 'figure-changed') return workAddress.thing(place, item.kind, item.id, language, { part: evidenceAddress.section });
  if (item.check !== null) return coalitionAddress.judge(place, { thing: item.id, check: item.check }, language);
  if (item.kind === 'programme') return coalitionAddress.yearPlan(place, language, Number(item.since));
  if (item.kind === 'evaluationMoment') return coalitionAddress.evaluation(place, language);
  if (!item.mayAct && (item.kind === 'objective' || item.kind === 'assessment'))
    return workAddress.thing(place, item.kind, item.id, language);
  if (item.kind === 'objective') return workAddress.fresh(place, 'impactJudgement', language, { objective: item.id }, back);
  if (item.kind === 'ownFigure') return workAddress.ownFigures(place, item.intervention ?? '', language);
  const given = {
    assessment: item.id,
    ...(item.intervention !== null && { intervention: item.intervention }),
    ...(item.decision !== null && { decision: item.decision }),
  };
  return workAddress.fresh(place, 'action', language, given, back);
}
