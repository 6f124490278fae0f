import { evidenceAddress } from '#domain/address/evidence-address';
import type { EvidenceTold } from '#domain/evidence/evidence-told';
import type { PackLine, PackList } from '#domain/meeting/pack-told';
import { evidenceText } from '#i18n/evidence-text';
import { soft, written, type Telling } from './telling.ts';

/** What speaks for a claim and against it, a point for each, leading to what it points at; nothing where nothing does. */
export function evidenceList(claim: string, telling: Telling): PackList[] {
  const all = telling.evidence[claim] ?? [];
  return all.length > 0
    ? [{ is: 'list', as: 'points', of: 'evidence', entries: all.map((one) => ({ line: evidenceLine(one, telling) })) }]
    : [];
}

function evidenceLine(one: EvidenceTold, { language, say, format, place }: Telling): PackLine {
  const { what, alarm } = evidenceText(one, language, say, format);
  const to = evidenceAddress.target(one.target, place, language);
  return [
    { text: `${say.evidence.line[one.sign]}:` },
    ...written(one.why),
    ...(what === null ? [] : [{ text: what, cut: 'prose' as const, ...(to !== null && { to }) }]),
    ...(alarm === null ? [] : [soft(alarm)]),
  ];
}
