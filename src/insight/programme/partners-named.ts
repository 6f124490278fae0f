import type { ProgrammePage } from '#domain/programme-page/programme-page';
import type { Seen } from '#domain/register/register';
import { byName } from '#insight/by-name';
import type { ProgrammeContent } from '#insight/programme/programme-content';
import { organisationRef } from '#insight/programme/refs';

/** Who takes part and who is missing, A to Z. Of whom the sources say both, that is told by itself: neither is then sure. */
export function partnersNamed({ partner, organisations }: Pick<ProgrammeContent, 'partner' | 'organisations'>): ProgrammePage['partners'] {
  const nameOf = ({ values }: Seen<'partner'>) => organisationRef(values.organisation, organisations)?.name ?? values.name ?? '';
  const named = partner.filter((one) => nameOf(one) !== '');
  const takesPart = new Map(named.filter(({ values }) => values.state === 'takes-part').map((one) => [nameOf(one), one]));
  const missing = new Map(named.filter(({ values }) => values.state === 'missing').map((one) => [nameOf(one), one]));
  const sorted = (names: Iterable<string>) => [...names].sort(byName((name) => name));
  const both = sorted(takesPart.keys()).filter((name) => missing.has(name));
  const alone = (all: ReadonlyMap<string, unknown>) => sorted(all.keys()).filter((name) => !both.includes(name));
  return {
    takePart: alone(takesPart),
    missing: alone(missing),
    disputed: both.map((name) => ({
      name,
      takesPart: takesPart.get(name)!.values.source ?? null,
      missing: missing.get(name)!.values.source ?? null,
    })),
  };
}
