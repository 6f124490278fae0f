import type { Proposal } from '#domain/meeting/proposal';
import { standOf } from '#domain/money/stand';
import type { Seen } from '#domain/register/register';
import { checksOverview, type ChecksContent } from '#insight/commitment/checks-overview';
import { moneyEntries } from '#insight/money/entries';
import { sumsOf } from '#insight/money/totals';
import { thingRef } from '#insight/programme/refs';
import type { ThingsOf } from '#insight/read-kinds';

/** Of what a proposal is told. */
export const PROPOSAL_KINDS = [
  'commitmentCheck',
  'assessment',
  'intervention',
  'decision',
  'action',
  'meeting',
  'moneySource',
  'budgetLine',
  'budgetAmount',
] as const;

/** A decision with the meeting where it is on the table, what it is about, the money of that, and how it stands to the checks. */
export function proposalOf(decision: Seen<'decision'>, content: ThingsOf<(typeof PROPOSAL_KINDS)[number]>): Proposal {
  const { interventions = [], meeting } = decision.values;
  const known = moneyEntries(content);
  return {
    decision,
    meeting: content.meeting.find(({ id }) => id === meeting) ?? null,
    interventions: content.intervention
      .filter(({ id }) => interventions?.includes(id))
      .map((one) => {
        const all = known.filter(({ intervention }) => intervention === one.id);
        // What has no breakdown is in no sum, as everywhere.
        const own = all.filter(({ apart }) => !apart);
        return {
          intervention: thingRef(one),
          sums: sumsOf(own),
          stand: standOf(own),
          hasApart: all.length > own.length,
        };
      }),
    checks: checksBeside(decision, content),
  };
}

function checksBeside(decision: Seen<'decision'>, content: ChecksContent): Proposal['checks'] {
  const { checks, rows } = checksOverview({ ...content, intervention: [], decision: [decision] });
  const cells = new Map((rows[0]?.cells ?? []).map((cell) => [cell.check, cell]));
  return checks.flatMap((check) => {
    const cell = cells.get(check.id);
    return cell ? [{ check, cell }] : [];
  });
}
