import type { AreaLevel } from '#domain/area/level';
import type { Indicator } from '#domain/indicator/indicator';
import type { Flag, Quality, Status } from '#domain/observation/observation';

/** What stored codes are called on a screen: no reader ever sees the code itself. */
export const terms = () => ({
  /** Why there is no figure, as a whole answer; `ok` is what stands beside a figure. */
  status: {
    ok: 'gemeten',
    suppressed: 'verborgen, de groep is te klein',
    not_published: 'niet gepubliceerd door de bron',
    not_measured: 'niet gemeten',
    not_applicable: 'niet van toepassing',
    unknown: 'geen cijfer, de bron zegt niet waarom',
  } satisfies Record<Status, string>,
  /** The same in one or two words, where the reason stands elsewhere. */
  statusShort: {
    ok: 'gemeten',
    suppressed: 'verborgen',
    not_published: 'niet gepubliceerd',
    not_measured: 'niet gemeten',
    not_applicable: 'niet van toepassing',
    unknown: 'geen cijfer',
  } satisfies Record<Status, string>,
  flag: {
    final: 'definitief',
    provisional: 'voorlopig: kan nog veranderen',
    estimate: 'geschat',
  } satisfies Record<Flag, string>,
  flagShort: { final: 'definitief', provisional: 'voorlopig', estimate: 'geschat' } satisfies Record<Flag, string>,
  quality: {
    exact: 'zoals gepubliceerd',
    estimated: 'omgerekend naar dit gebied',
    inherited: 'overgenomen van het oude gebied',
    incomplete: 'een deel ontbreekt',
  } satisfies Record<Quality, string>,
  level: {
    country: 'land',
    region: 'regio',
    province: 'provincie',
    municipality: 'gemeente',
    district: 'wijk',
    neighbourhood: 'buurt',
    place: 'plek',
    programme_area: 'programmagebied',
    other: 'gebied van de bron',
  } satisfies Record<AreaLevel, string>,
  levels: {
    country: 'landen',
    region: 'regio’s',
    province: 'provincies',
    municipality: 'gemeenten',
    district: 'wijken',
    neighbourhood: 'buurten',
    place: 'plekken',
    programme_area: 'programmagebieden',
    other: 'gebieden van de bron',
  } satisfies Record<AreaLevel, string>,
  sampling: {
    register: 'Geteld uit een register: een administratie waar iedereen in staat.',
    survey: 'Gevraagd aan een deel van de mensen. Daarom zit er een marge om het cijfer.',
    model: 'Berekend met een model. Het is een schatting, geen telling.',
  } satisfies Record<Indicator['sampling'], string>,
  direction: {
    more: 'Meer is beter.',
    less: 'Minder is beter.',
    neutral: 'Beschrijft alleen. Meer of minder is hier niet beter of slechter.',
  } satisfies Record<Indicator['direction'], string>,
  dimension: {
    'here-now': 'hier en nu',
    later: 'later',
    elsewhere: 'elders',
  } satisfies Record<Indicator['dimension'], string>,
});
