import type { MoneyEntry } from '#domain/money/overview';
import type { BudgetLineTold, GrantTold, MoneySourceTold, MoneyTold, SchemeTold } from '#domain/programme-page/money-told';
import type { Seen } from '#domain/register/register';
import { moneyEntries } from '#insight/money/entries';
import { schemeOfGrant } from '#insight/money/scheme-of-grant';
import { yearAmounts } from '#insight/money/totals';
import { byMoment } from '#insight/programme/order';
import type { ProgrammeContent } from '#insight/programme/programme-content';
import { organisationRef, thingRef } from '#insight/programme/refs';

/**
 * The money of a programme as far as its viewer may see it, of the same amounts and sums as the controller's tables. Lines
 * are added up within a source only, and not where the source says that its total is not broken down: then its parts are
 * told, without a sum.
 */
export function moneyTold(content: ProgrammeContent): MoneyTold {
  const bySource = Map.groupBy(moneyEntries(content), ({ source }) => source);
  const grants = content.grant.map((grant) => grantTold(grant, content));
  const schemeOf = schemeOfGrant(content.grantCall);
  const known = new Set(content.grantScheme.map(({ id }) => id));
  const sources = content.moneySource.map((source) => sourceTold(source, bySource.get(source.id) ?? [], content));
  const sourceless = bySource.get(null);
  return {
    sources: sourceless ? [...sources, sourceTold(null, sourceless, content)] : sources,
    schemes: content.grantScheme.map((scheme): SchemeTold => ({
      scheme,
      calls: content.grantCall.filter(({ values }) => values.scheme === scheme.id).sort(byMoment(({ values }) => values.opens)),
      grants: grants.filter(({ grant }) => schemeOf(grant) === scheme.id),
    })),
    otherGrants: grants.filter(({ grant }) => !known.has(schemeOf(grant) ?? '')),
  };
}

function sourceTold(source: Seen<'moneySource'> | null, entries: readonly MoneyEntry[], content: ProgrammeContent): MoneySourceTold {
  return {
    source,
    lines: budgetLinesTold(entries, content),
    // Without a source it is not known what overlaps.
    totals: source ? yearAmounts(entries.filter(({ apart }) => !apart)) : [],
  };
}

/** Amounts by their budget lines, in the order of the lines. */
export function budgetLinesTold(entries: readonly MoneyEntry[], { budgetLine }: Pick<ProgrammeContent, 'budgetLine'>): BudgetLineTold[] {
  const order = new Map(budgetLine.map(({ id }, index) => [id, index]));
  const groups = [...Map.groupBy(entries, (entry) => entry.budgetLine)];
  return groups
    .sort(([one], [other]) => (order.get(one) ?? order.size) - (order.get(other) ?? order.size))
    .map(([id, of]) => ({
      id,
      name: of[0]!.name,
      note: budgetLine[order.get(id) ?? -1]?.values.note ?? null,
      amounts: yearAmounts(of),
    }));
}

/** A grant with who received it and for what. */
export function grantTold(
  grant: Seen<'grant'>,
  { organisations, intervention }: Pick<ProgrammeContent, 'organisations' | 'intervention'>,
): GrantTold {
  const purpose = intervention.find(({ id }) => id === grant.values.intervention);
  return {
    grant,
    organisation: organisationRef(grant.values.organisation, organisations),
    intervention: purpose ? thingRef(purpose) : null,
  };
}
