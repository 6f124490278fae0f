import type { Messages } from '#i18n/messages/nl';

/** What stored codes are called on a screen. */
export const terms = (): Messages['terms'] => ({
  status: {
    ok: 'measured',
    suppressed: 'hidden, the group is too small',
    not_published: 'not published by the source',
    not_measured: 'not measured',
    not_applicable: 'does not apply',
    unknown: 'no figure, the source does not say why',
  },
  statusShort: {
    ok: 'measured',
    suppressed: 'hidden',
    not_published: 'not published',
    not_measured: 'not measured',
    not_applicable: 'does not apply',
    unknown: 'no figure',
  },
  flag: {
    final: 'final',
    provisional: 'provisional: may still change',
    estimate: 'estimated',
  },
  flagShort: { final: 'final', provisional: 'provisional', estimate: 'estimated' },
  quality: {
    exact: 'as published',
    estimated: 'converted to this area',
    inherited: 'taken from the old area',
    incomplete: 'a part is missing',
  },
  level: {
    country: 'country',
    region: 'region',
    province: 'province',
    municipality: 'municipality',
    district: 'district',
    neighbourhood: 'neighbourhood',
    place: 'place',
    programme_area: 'programme area',
    other: 'area of the source',
  },
  levels: {
    country: 'countries',
    region: 'regions',
    province: 'provinces',
    municipality: 'municipalities',
    district: 'districts',
    neighbourhood: 'neighbourhoods',
    place: 'places',
    programme_area: 'programme areas',
    other: 'areas of the source',
  },
  sampling: {
    register: 'Counted from a register: an administration that holds everybody.',
    survey: 'Asked of a part of the people. That is why there is a margin around the figure.',
    model: 'Computed with a model. It is an estimate, not a count.',
  },
  direction: {
    more: 'More is better.',
    less: 'Less is better.',
    neutral: 'Describes only. More or less is not better or worse here.',
  },
  dimension: {
    'here-now': 'here and now',
    later: 'later',
    elsewhere: 'elsewhere',
  },
});
