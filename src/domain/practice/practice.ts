import { areas, choice, count, day, flag, prose, reference, references, text, when } from '#domain/register/field';
import { ofProgramme } from '#domain/register/kind';

export const BOTTLENECK_OUTCOMES = ['open', 'room-used', 'practice-changed', 'rule-changed', 'lobbied'] as const;

/** Until somebody else has read it, and it is said to be for everybody, residents don't see it. */
const AFTER_READING = { readBySecond: [false], forEverybody: [false] };

/**
 * A bottleneck that was found in casework: the rule, how often, what came of it; never the case or the person.
 * Shared with partners only after a second reader has looked at it; when its words change, it is to be read again.
 */
export const bottleneck = ofProgramme(
  {
    name: text({ required: true }),
    rule: prose({ required: true, longest: 1200 }),
    seen: count({ largest: 100_000 }),
    period: when({ past: true }),
    themes: references('programmeTheme'),
    outcome: choice(BOTTLENECK_OUTCOMES, { required: true }),
    whatChanged: prose({ longest: 1200 }),
    givesMandate: references('organisation'),
    readBySecond: flag({ layer: 'steering' }),
    forEverybody: flag({ layer: 'steering' }),
  },
  { title: 'name', heldBack: AFTER_READING },
);

export const STREET_STARTS = ['prevention', 'safety'] as const;

/**
 * A small coalition for a street, or for a school as a street. What was seen, agreed and done stays among
 * partners; residents read a text of their own, with the street's name only when those who live there agree, and it is written
 * down when and how they were asked.
 */
export const streetApproach = ofProgramme(
  {
    name: text({ required: true, layer: 'steering' }),
    areas: areas(),
    startsWith: choice(STREET_STARTS),
    nominatedBy: choice(['residents', 'partner'] as const),
    coalition: references('organisation'),
    visiblePlace: text({ longest: 400, layer: 'steering' }),
    seen: prose({ layer: 'steering' }),
    agreed: prose({ layer: 'steering' }),
    done: prose({ layer: 'steering' }),
    residentsAgreeToName: flag({ layer: 'steering' }),
    agreedOn: day({ layer: 'steering', past: true }),
    /** Whom of the street was asked, how, and what they said: a group, never a name. */
    agreedHow: text({ longest: 400, layer: 'steering' }),
    /** The name for everybody; only when the residents agree. */
    publicName: text(),
    /** What everybody may read of it. */
    told: prose({ longest: 1200 }),
    bottlenecks: references('bottleneck', { layer: 'steering' }),
    intervention: reference('intervention'),
    readBySecond: flag({ layer: 'steering' }),
    forEverybody: flag({ layer: 'steering' }),
  },
  { title: 'name', heldBack: AFTER_READING },
);
