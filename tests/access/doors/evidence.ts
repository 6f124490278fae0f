import { derivedId } from '#base/id';
import { NORTH, work, type Row } from '../row.ts';

/** What the programme of Waterwolde-Noord itself says of a goal: only who manages it may point at what speaks for it. */
const JUDGEMENT = `${NORTH}/oordelen/${derivedId('demo', 'impactJudgement waterwolde-noord werk-2026')}`;

/** Evidence is added by who may change its claim. */
export const EVIDENCE_DOORS: Readonly<Record<string, Row>> = {
  'GET /[[lang=lang]]/werk/[programme]/[kind]/[id]/bewijs': work(
    `${JUDGEMENT}/bewijs`,
    { status: 403, hides: ['Bewijs toevoegen'] },
    { 'programme-manager': { status: 200, shows: ['Bewijs toevoegen', 'Vergeleken met'] }, administrator: { status: 404 } },
  ),
  // Nothing filled in: refused also for who may.
  'POST /[[lang=lang]]/werk/[programme]/[kind]/[id]/bewijs': work(
    `${JUDGEMENT}/bewijs`,
    { status: 403 },
    { 'programme-manager': { status: 400, shows: ['Dit is nog leeg'] }, administrator: { status: 404 } },
  ),
};
