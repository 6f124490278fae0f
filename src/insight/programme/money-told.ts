import { sumCents } from '#base/money';
import type { BudgetLineTold, GrantTold, MoneySourceTold, MoneyTold, SchemeTold, YearAmount } from '#domain/programme-page/money-told';
import type { Seen } from '#domain/register/register';
import { byYearAndSort } from '#insight/money/totals';
import { byMoment } from '#insight/programme/order';
import type { ProgrammeContent } from '#insight/programme/programme-content';
import { organisationRef, thingRef } from '#insight/programme/refs';

/**
 * The money of a programme as far as its viewer may see it. Lines are added up within a source only, and not where the
 * source says that its total is not broken down: then its parts are told, without a sum.
 */
export function moneyTold(content: ProgrammeContent): MoneyTold {
  const grants = content.grant.map((grant) => grantTold(grant, content));
  const known = new Set(content.grantScheme.map(({ id }) => id));
  return {
    sources: content.moneySource.map((source) => sourceTold(source, content)),
    schemes: content.grantScheme.map((scheme): SchemeTold => ({
      scheme,
      calls: content.grantCall.filter(({ values }) => values.scheme === scheme.id).sort(byMoment(({ values }) => values.opens)),
      grants: grants.filter(({ grant }) => grant.values.scheme === scheme.id),
    })),
    otherGrants: grants.filter(({ grant }) => !known.has(grant.values.scheme ?? '')),
  };
}

function sourceTold(source: Seen<'moneySource'>, content: ProgrammeContent): MoneySourceTold {
  const lines = content.budgetLine.filter(({ values }) => values.moneySource === source.id).map((line) => budgetLineTold(line, content));
  return {
    source,
    organisation: organisationRef(source.values.organisation, content.organisations),
    lines,
    totals: source.values.notBrokenDown ? [] : addedUp(lines.flatMap(({ amounts }) => amounts)),
  };
}

/** A budget line with the amounts that its viewer may see. */
export function budgetLineTold(line: Seen<'budgetLine'>, { budgetAmount }: Pick<ProgrammeContent, 'budgetAmount'>): BudgetLineTold {
  const amounts = budgetAmount.flatMap(({ values: { budgetLine, year, sort, amount } }) =>
    budgetLine === line.id && year !== undefined && sort !== undefined && typeof amount === 'number' ? [{ year, sort, cents: amount }] : [],
  );
  return { line, amounts: addedUp(amounts) };
}

/** One amount for each year and sort, oldest first; a year without an amount is absent, never nought. */
function addedUp(amounts: readonly YearAmount[]): YearAmount[] {
  const groups = Map.groupBy(amounts, ({ year, sort }) => `${year} ${sort}`);
  return [...groups.values()].map((same) => ({ ...same[0]!, cents: sumCents(same.map(({ cents }) => cents)) })).sort(byYearAndSort);
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
