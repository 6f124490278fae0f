import type { AmountSort } from '#domain/money/money';
import type { Stand } from '#domain/money/overview';
import type { Seen } from '#domain/register/register';
import type { OrganisationRef, ThingRef } from './told.ts';

/** An amount of one year and sort, or of several years together, in euro cents. */
export interface YearAmount {
  year: number;
  /** The last of several years together; null for one year. */
  until: number | null;
  sort: AmountSort;
  cents: number;
  stand: Stand;
}

/** A budget line with its amounts by year and sort, oldest first; one without an amount is not told. */
export interface BudgetLineTold {
  id: string;
  /** Empty where the line itself may not be told. */
  name: string;
  note: string | null;
  amounts: YearAmount[];
}

/** Where money comes from, and what of it may be told. */
export interface MoneySourceTold {
  /** Null where the source may not be told: its amounts are, so that none is lost. */
  source: Seen<'moneySource'> | null;
  lines: BudgetLineTold[];
  /** The sum of the lines by year and sort; empty where the source does not break its total down: then nothing is added up. */
  totals: YearAmount[];
}

/** A subsidy scheme with what is known of its calls and grants. */
export interface SchemeTold {
  scheme: Seen<'grantScheme'>;
  calls: Seen<'grantCall'>[];
  grants: GrantTold[];
}

/** A grant as residents may see it. */
export interface GrantTold {
  grant: Seen<'grant'>;
  organisation: OrganisationRef | null;
  intervention: ThingRef | null;
}

/** The money of a programme. Amounts of different sources are never added up. */
export interface MoneyTold {
  sources: MoneySourceTold[];
  schemes: SchemeTold[];
  /** Grants without a scheme. */
  otherGrants: GrantTold[];
}
