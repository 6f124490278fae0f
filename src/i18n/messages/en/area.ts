import { capital } from '#i18n/capital';
import type { Messages } from '#i18n/messages/nl';

export const area = (): Messages['area'] => ({
  description: (name, reference) =>
    reference === null
      ? `Figures on ${name}, with their source and age.`
      : `Figures on ${name} beside those of ${reference}, with their source and age.`,
  kicker: (level, within) => (within === null ? level : `${level} in the municipality of ${within}`),
  level: {
    country: 'Country',
    region: 'Region',
    province: 'Province',
    municipality: 'Municipality',
    district: 'District',
    neighbourhood: 'Neighbourhood',
    place: 'Place',
    programme_area: 'Area of a programme',
    other: 'Area of one source',
  },
  sourceArea: (name) => `${name} is no neighbourhood of today. One source uses this area, with borders of its own.`,
  sourceAreaToday: 'The neighbourhood of today is:',
  ownArea: (name, parts) => `We put ${name} together ourselves, from ${parts}.`,
  ownProgrammeArea: (name, parts) => `Which neighbourhoods belong to ${name} is our choice. It is about ${parts}.`,
  ownAreaMany: (count) => `${count} neighbourhoods`,
  ownAreaFigures: 'We work out the figures of the whole. Where that cannot be done, you find those of the neighbourhoods.',
  ownAreaHow: 'How we chose',
  people: (area, count, inPeriod) => `${count} people live in ${area}. That was the count ${inPeriod}.`,
  peopleCompared: (area, count, reference, referenceCount, inPeriod) =>
    `${count} people live in ${area}. In all of ${reference} there are ${referenceCount}. That was the count ${inPeriod}.`,

  comparedTitle: 'Compared with',
  comparedWith: (name) => `All figures here stand beside those of ${name}.`,
  notCompared: 'These figures stand alone. There is nothing to put beside them.',
  comparatorName: {
    municipality: (name) => `the municipality of ${name}`,
    rest: (name) => `the rest of ${name}`,
    country: (name) => (name === 'Nederland' ? 'the Netherlands' : name),
  },
  switchTo: (name) => `Compare with ${name}`,
  ageTitle: 'How old are the figures?',
  ageFresh: (newest, all) => (all === 1 ? `There is one figure. It is about ${newest}.` : `The newest figures are about ${newest}.`),
  ageOld: (old, all, oldest) =>
    old === all
      ? `${all === 1 ? 'It is' : 'All of them are'} five years old or older. Things may be different now.`
      : `${old} of the ${all} figures ${old === 1 ? 'is' : 'are'} five years old or older. ${old === 1 ? 'It is' : 'The oldest are'} of ${oldest}.`,
  ageNoneOld: 'No figure is older than five years.',
  yearsOld: (years) => `${years} old`,
  contactsTitle: 'Whom can you go to?',
  moreContacts: (count) => `${count} more`,
  noContacts: 'For this area it has not been filled in who can help.',

  standsOutTitle: 'What stands out?',
  standsOutNone: (reference) => `We see no figure that clearly differs from that of ${reference}.`,
  standsOutOld: (area) =>
    `All figures of ${area} are more than ten years old. So we do not know what stands out now. Below you can read what was measured then.`,
  standsOutNothing: 'There is nothing to compare yet.',
  standsOutRule: 'How do we choose these figures?',
  standsOutHow: (reference) =>
    `We look at which figures differ most between here and ${reference}. For that we divide the larger number by the smaller one. At most two are higher here and at most two are lower here. They come from different themes where that can be. New figures go before old ones. Figures of more than ten years ago do not take part. Small differences are left out: they can come from rounding. Who lives here does not count.`,
  standsOutOrder: 'The order is no judgement of the neighbourhood. What goes well here comes first.',
  whenChange: 'Whether a difference gets smaller or larger we only say when enough years show it.',

  jump: 'On this page',
  whoTitle: 'Who lives here?',
  whoLead: (area) => `This describes ${area}. It is not good or bad.`,
  partsTitle: { ages: 'Age: of every 100 residents', households: 'Together or alone: of every 100 households' },
  partsNote: (period) => `Worked out from the counts of ${period}. By rounding they can add up to 99 or 101.`,
  partsReference: (reference) => `in ${reference}`,
  partsTick: (reference) => `The small line marks ${reference}.`,
  whoCaption: (area) => `Who lives in ${area}: the newest figure of each topic.`,
  standsOutMore: (count) => (count === 1 ? '1 more thing that stands out' : `${count} more things that stand out`),
  bordersFold: 'See what changed in the border and the code',
  drawingFold: 'See the drawing and the table',
  partsFold: 'See who lives here',
  moreWho: 'More figures on who lives here',
  sources: 'Sources',
  moreCount: (theme, count) => `More figures on ${theme.toLowerCase()} (${count})`,
  more: (theme) => `More figures on ${theme.toLowerCase()}`,
  moreCaption: (theme, area) => `${theme} in ${area}: the newest figure of each topic.`,
  restOfTheme: (count, theme) => `${count} more figures on ${theme.toLowerCase()}`,
  allOfTheme: (theme) => `All years on ${theme.toLowerCase()}`,
  missingOfTheme: 'Not everything is known.',
  missingWhole: (area, count) =>
    count === 1
      ? `For all of ${area} together we cannot work out this figure. For the neighbourhoods it is there:`
      : `For all of ${area} together we cannot work out these figures. For the neighbourhoods they are there:`,
  partsShown: (count) => (count === 1 ? 'See 1 figure by neighbourhood' : `See ${count} figures by neighbourhood`),
  partColumn: 'Neighbourhood',
  partMissing: 'no figure',
  missingWholeReason: 'cannot be worked out for the whole',
  wholeCaption: (theme, area) => `${theme} in the neighbourhoods of ${area}: the newest figure of each.`,
  inPartsOf: (theme) => `Figures on ${theme.toLowerCase()} by neighbourhood`,
  unknownInParts: (themes, area) => `On ${themes} there is no figure of all of ${area}. There is of the neighbourhoods:`,
  missingBecause: (reason, titles) => `${capital(reason)}: ${titles}.`,
  missingCount: (count) => (count === 1 ? 'No figure for this area: 1 topic' : `No figure for this area: ${count} topics`),
  planned: (count) =>
    count === 1
      ? 'We want to know about 1 more topic. We do not have that figure now.'
      : `We want to know about ${count} more topics. We do not have those figures now.`,
  unknownTitle: 'What we do not know here',
  unknownThemes: (themes, area) => `On ${themes} we have no figure at all of ${area}.`,
  unknownCount: (count) =>
    count === 1 ? 'In the themes above 1 topic is still missing.' : `In the themes above ${count} topics are still missing.`,
  unknownNone: (area) => `On each theme we have at least one figure of ${area}.`,
  toUnknowns: 'What we do not know about other places',

  standsAlone: (title, area, value, inPeriod) => `${title}: ${value} ${inPeriod}, in ${area}.`,
  ageYears: (period, years) =>
    years <= 1 ? `This figure is about ${period}.` : `This figure is about ${period}. That is ${years} years ago.`,
  ageOldFigure: (period, years) => `This figure is ${years} years old: it is about ${period}. Things may be different now.`,
  referenceMissing: (reference, period) => `There is no figure for ${reference} about ${period}.`,
  olderDivision: (year) => `This is about the borders of ${year}. They were different then.`,
  quality: {
    estimated: 'Worked out from figures of the neighbourhoods. So it is an estimate.',
    inherited: 'Taken over from the area as it was before.',
    incomplete: 'For a part of this area there is no figure.',
  },
  provisional: 'This figure is provisional. It may still change.',
  estimate: 'This figure is an estimate.',
  margins: (lower, upper) => `A part of the people were asked. The real number almost certainly lies between ${lower} and ${upper}.`,
  marginsShort: (lower, upper) => `almost certainly between ${lower} and ${upper}`,
  was: (value, inPeriod) => `${capital(inPeriod)} it was ${value}.`,
  noCourse: {
    one_period: 'One year: no course yet.',
    definition: 'No course: it was counted differently before.',
    division: 'No course: the borders were different before.',
    hole: 'No course: years are missing.',
    suppressed: 'No course: other years are hidden.',
    not_published: 'No course: other years have not been published.',
    not_measured: 'No course: other years were not measured.',
    not_applicable: 'No course: in other years this did not apply here.',
    unknown: 'No course: there is no figure of other years.',
  },
  noCourseWhole: 'No course: other years cannot be worked out for the whole.',
  breakOf: (name, note) => `${note} (${name})`,
  firstAndLast: (area, first, firstPeriod, last, lastPeriod) => `In ${area} it was ${first} ${firstPeriod} and ${last} ${lastPeriod}.`,
  source: 'Source',
  earlierSources: 'Earlier figures from',
  earlierTable: (table, period) => `table ${table} (${period})`,
  sourceLine: (publisher, table, period) => `${publisher}, table ${table}, ${period}`,
  incomplete: 'not completely loaded',
  aboutFigure: 'Explanation, map and other places',

  familyTitle: 'Look further',
  within: {
    place: (name) => `Places in ${name}`,
    neighbourhood: (name) => `Neighbourhoods in ${name}`,
    district: (name) => `Districts in ${name}`,
    programme_area: (name) => `Areas of programmes in ${name}`,
  },
  madeOf: (name) => `What ${name} is made of`,
  partOf: 'This area belongs to',
  alsoNamed: 'There are also figures of these, in the borders of one source',
  bordersTitle: 'Borders and codes',
  code: (code, year) => (year === null ? `Code ${code}.` : `Code ${code}, division of ${year}.`),
  predecessors: 'This came from',
  change: (year) => `From ${year}`,
  sameCode: (code, names) => `The code ${code} used to be that of another area: ${names}. Those figures are not shown here.`,
  newerDivision: (year) => `You see the division of ${year}. There is a newer one.`,
  toNewest: 'To the division of today',
  allFigures: (area) => `All figures of ${area}`,
});
