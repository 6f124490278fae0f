import type { AttentionItem } from '#domain/work/attention';
import type { AddressLanguage } from './address.ts';
import { workAddress } from './work-address.ts';

/** Where what needs somebody is mended: at its field, or in an empty form for the action that is to be made. */
export function attentionAddress(place: string, item: AttentionItem, language: AddressLanguage, back?: string): string {
  if (item.field !== null)
    return workAddress.thing(place, item.kind, item.id, language, { field: item.field, ...(back !== undefined && { back }) });
  const given = {
    assessment: item.id,
    ...(item.intervention !== null && { intervention: item.intervention }),
    ...(item.decision !== null && { decision: item.decision }),
  };
  return workAddress.fresh(place, 'action', language, given, back);
}
