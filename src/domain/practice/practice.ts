import { areas, choice, count, day, flag, prose, reference, references, text, when } from '#domain/register/field';
import { ofProgramme } from '#domain/register/kind';

export const BOTTLENECK_OUTCOMES = ['open', 'room-used', 'practice-changed', 'rule-changed', 'lobbied'] as const;

/**
 * A bottleneck that was found in casework: the rule, how often, what came of it; never the case or the person
 * (MISSION P6). Shared with partners only after a second reader has looked at it.
 */
export const bottleneck = ofProgramme(
  {
    name: text({ required: true }),
    rule: prose({ required: true, longest: 1200 }),
    seen: count({ largest: 100_000 }),
    period: when(),
    themes: references('programmeTheme'),
    outcome: choice(BOTTLENECK_OUTCOMES, { required: true }),
    whatChanged: prose({ longest: 1200 }),
    givesMandate: references('organisation'),
    readBySecond: flag(),
  },
  { title: 'name', layer: 'steering' },
);

export const STREET_STARTS = ['prevention', 'safety'] as const;

/** A small coalition for a street, or for a school as a street (MISSION P7). Public by name only when its residents agree. */
export const streetApproach = ofProgramme(
  {
    name: text({ required: true, layer: 'steering' }),
    areas: areas(),
    startsWith: choice(STREET_STARTS),
    nominatedBy: choice(['residents', 'partner'] as const),
    coalition: references('organisation'),
    visiblePlace: text({ longest: 400 }),
    seen: prose(),
    agreed: prose(),
    done: prose(),
    residentsAgreeToName: flag(),
    agreedOn: day(),
    bottlenecks: references('bottleneck', { layer: 'steering' }),
    intervention: reference('intervention'),
  },
  { title: 'name', layer: 'steering' },
);
