import { evidenceAddress } from '#domain/address/evidence-address';
import type { EvidenceTold } from '#domain/evidence/evidence-told';
import { evidenceText } from '#i18n/evidence-text';
import type { Line } from '../paper.ts';
import { shortened, soft, written, type Telling } from './telling.ts';

const MOST = 6;

/** What speaks for a claim and against it, a line for each, leading to what it points at; where room is tight the claim leads there. */
export function evidenceLines(claim: string, telling: Telling): Line[] {
  const { evidence, room } = telling;
  const all = evidence[claim] ?? [];
  if (!room.checksApart) return [];
  const shown = all.slice(0, MOST).map((one) => evidenceLine(one, telling));
  const left = all.length - shown.length;
  return left > 0 ? [...shown, [soft(telling.say.coalition.pack.more(left))]] : shown;
}

function evidenceLine(one: EvidenceTold, telling: Telling): Line {
  const { language, say, format, origin, place, room } = telling;
  const { what, alarm } = evidenceText(one, language, say, format);
  const path = evidenceAddress.target(one.target, place, language);
  const to = path === null ? {} : { to: one.target.sort === 'page' ? path : origin + path };
  return [
    soft(`${say.evidence.line[one.sign]}:`),
    ...written(one.why, telling),
    ...(what === null ? [] : [{ text: shortened(what, room.prose), ...to }]),
    ...(alarm === null ? [] : [soft(alarm)]),
  ];
}
