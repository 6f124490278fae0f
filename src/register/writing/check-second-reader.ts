import { sql } from 'kysely';
import { SHARED_WHEN } from '#access/may-read';
import type { Issue } from '#base/issue';
import { isNamedInTold, lacksOfAgreement } from '#domain/practice/street-name';
import { kindOf } from '#domain/register/kinds';
import { isEmpty } from '#domain/register/states';
import { textFields } from '../columns.ts';
import type { Bench } from './bench.ts';
import { finding, type Circumstances, type Step } from './step.ts';
import { wordsChanged } from './work-out.ts';

/**
 * What is shared after a second reader is read by another than who wrote its words last, and than who last put or changed
 * each file at it: so two people saw all that it says.
 */
export async function checkSecondReader(bench: Bench, step: Step, by: Circumstances): Promise<Issue[]> {
  const { before, after } = step;
  const flag = SHARED_WHEN[after.kind];
  if (flag === undefined || after.values[flag] !== true || before?.values[flag] === true) return [];
  const isOwn =
    before === null ||
    wordsChanged(before, after) ||
    (await lastWriter(bench, step)) === by.person ||
    (await lastAttachers(bench, step)).includes(by.person);
  return isOwn ? [finding(step, 'second-reader', {}, flag)] : [];
}

async function lastWriter(bench: Bench, { after }: Step): Promise<string | undefined> {
  const { rows } = await sql<{ by: string }>`
    select by from change_log where thing = ${after.id}::uuid and action <> 'erase' and jsonb_exists_any(after, ${textFields(kindOf(after.kind))}::text[])
    order by seq desc limit 1`.execute(bench.db);
  return rows[0]?.by;
}

/** Who last did something with each file that is attached to it. */
async function lastAttachers(bench: Bench, { after }: Step): Promise<string[]> {
  const { rows } = await sql<{ by: string }>`
    select distinct on (log.thing) log.by from change_log log join attachment on attachment.id = log.thing
    where attachment."of" = ${after.kind} and attachment.thing = ${after.id} and attachment.withdrawn_at is null and log.action <> 'erase'
    order by log.thing, log.seq desc`.execute(bench.db);
  return rows.map((row) => row.by);
}

/**
 * Residents read the name of a street only when those who live there agree, and it is written down when and how they were asked;
 * nor does it stand in what they read. Taking the agreement back is never refused: what names the street is hidden from then on
 * (`namedWithoutConsent`), and is asked for with the next change.
 */
export function checkStreetName(step: Step): Issue[] {
  const { before, after } = step;
  const isShown = !isEmpty(after.values.publicName);
  const isNamed = isNamedInTold(after.values);
  if (after.values.residentsAgreeToName === true)
    return isShown || isNamed ? lacksOfAgreement(after.values).map((field) => finding(step, LACKS[field], {}, field)) : [];
  if (before?.values.residentsAgreeToName === true) return [];
  return [
    ...(isShown ? [finding(step, 'street-not-agreed', {}, 'publicName')] : []),
    ...(isNamed ? [finding(step, 'street-named', {}, 'told')] : []),
  ];
}

const LACKS = { agreedOn: 'street-agreed-when', agreedHow: 'street-agreed-how' } as const;
