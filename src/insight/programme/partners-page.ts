import { standOf } from '#domain/money/stand';
import type { ProgrammePartners } from '#domain/programme-page/partners-page';
import type { Values } from '#domain/register/kinds';
import { byName } from '#insight/by-name';
import { hoursOf } from '#insight/partner/hours-of';
import type { ProgrammeContent } from '#insight/programme/programme-content';
import { organisationRef, thingRef } from '#insight/programme/refs';

type State = Values<'partner'>['state'];

/** Who takes part in a programme with what each brings, who is missed, and who sits at which table. A to Z. */
export function partnersPage(
  content: Pick<ProgrammeContent, 'programme' | 'partner' | 'seat' | 'programmeTheme' | 'organisations'>,
): ProgrammePartners {
  const { programme, organisations } = content;
  const partners = content.partner
    .map((partner) => {
      const organisation = organisationRef(partner.values.organisation, organisations);
      return { partner, organisation, name: organisation?.name ?? partner.values.name ?? '' };
    })
    .sort(byName(({ name }) => name));
  const inState = (state: State) => partners.filter(({ partner }) => partner.values.state === state);
  const bodies = Map.groupBy(content.seat, ({ values }) => values.body ?? '');
  return {
    programme: thingRef(programme),
    stand: standOf([...content.partner, ...content.seat]) ?? { from: programme.asOf, to: programme.asOf },
    takePart: inState('takes-part'),
    hours: hoursOf(inState('takes-part').map(({ partner }) => partner)),
    invited: inState('invited'),
    missing: inState('missing'),
    left: inState('left'),
    bodies: [...bodies].map(([name, seats]) => ({
      name,
      seats: seats.map((seat) => ({
        seat,
        organisation: organisationRef(seat.values.organisation, organisations)?.name ?? null,
        theme: content.programmeTheme.find(({ id }) => id === seat.values.theme)?.values.name ?? null,
      })),
    })),
  };
}
