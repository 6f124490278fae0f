import type { Issue } from '#base/issue';
import type { KindName } from '#domain/register/kinds';
import type { registerNl } from '#i18n/issues/register-nl';
import { fieldLabel, kindWords, optionLabel } from '#i18n/register/register-words';
import { whenText } from '#i18n/register/when-text';

type Params = NonNullable<Issue['params']>;
type Say = (p: Params) => string;

const kind = (p: Params) => p.kind as KindName;
const label = (p: Params) => fieldLabel('en', kind(p), String(p.field));
const option = (p: Params, field: unknown, value: unknown) => optionLabel('en', kind(p), String(field), String(value));
/** The fields that say whose a thing is. */
const ownOf = (p: Params) =>
  String(p.fields)
    .split(' ')
    .map((field) => `"${fieldLabel('en', kind(p), field)}"`)
    .join(' or ');
const day = (at: unknown) => String(at).slice(0, 10);

/** What the register says when it refuses a change. */
export const registerEn: Record<keyof typeof registerNl, Say> = {
  'not-allowed': () => 'You may not change this. Ask the programme manager.',
  'conflict-unchosen': () => 'Choose what stays: what you filled in, what stands there now, or joined by yourself.',
  'decision-unlooked': () =>
    'This proposal was not yet held against the checks. Judge a check first, or decide on the page of the proposal and tick there that you have seen this.',
  'row-gone': () => 'Not every ticked row is still in this list. Nothing was changed. Go back to the list and tick again.',
  'row-not-allowed': (p) => `You may not change "${String(p.name)}". Nothing was changed. Leave this row out or ask the programme manager.`,
  'row-withdrawn': (p) => `"${String(p.name)}" was withdrawn (${day(p.at)}). Nothing was changed. This row no longer takes part.`,
  'belongs-nowhere': (p) => `First fill in what this belongs to: ${ownOf(p)}. Only then can be seen whether you may add it.`,
  'not-own': (p) =>
    `You may only add this to what is of your own organisation or theme. Choose something of theirs at ${ownOf(p)}, or ask the programme manager.`,
  'stale-version': (p) =>
    `Somebody else has changed this in the meantime (${day(p.at)}). Nothing was overwritten. See what is there now, then save again.`,
  'state-move-refused': (p) =>
    `From "${option(p, p.field, p.from)}" this cannot go to "${option(p, p.field, p.to)}" in one step. Choose a state that follows on it.`,
  'state-needs': (p) => `The state "${option(p, p.stateField, p.state)}" asks for "${label(p)}". Fill it in.`,
  'unknown-reference': (p) =>
    `This refers to something that is not there (any more): ${kindWords('en', kind(p)).one}. Choose something else.`,
  'other-programme': () => 'This belongs to another programme. Choose something of the same programme.',
  'wrong-programme': () => 'Say to which programme this belongs; for a programme or an organisation itself, to none.',
  'ends-before-begin': (p) =>
    `This (${whenText(String(p.until), 'en')}) lies before "${label(p)}" (${whenText(String(p.from), 'en')}). Look at both.`,
  'own-forebear': () => 'This refers to itself, perhaps by way of another. Choose something else.',
  'needed-by-others': (p) =>
    `This cannot be withdrawn: it is still referred to ${p.count} times${p.names === '' ? '' : ` (${p.names})`}. Take those references away first.`,
  'thing-exists': () => 'This is there already. Reload the page.',
  'unknown-thing': () => 'This is not there. Perhaps the address is wrong.',
  'thing-withdrawn': (p) => `This was withdrawn (${day(p.at)}). Put it back first.`,
  'not-withdrawn': () => 'This was not withdrawn; there is nothing to put back.',
  'registration-fixed': () => 'A registered question never changes. Register another; this one stays.',
  'registration-promises-nought': () => 'Nought is no expectation. Fill in by how much the figure should change, or leave it empty.',
  'registration-after-begin': (p) =>
    `The intervention began in ${p.year} already. Take that year or one before: what comes after is no longer from before the work.`,
  'registration-no-share': () => 'Fill in a share between 0 and 1, such as 0.02 for 2 of 100 people. Empty is everybody.',
  'registration-share-of-nothing': () => 'Fill in too which effect you expect for those who are reached.',
  'registration-without-areas': () =>
    'The intervention does not say in which neighbourhoods the work is. Fill that in at the intervention first.',
  'registration-stays': () =>
    'After a day a registered question can no longer go. Else somebody could keep only what came out well. Register another where it must differ.',
  'registration-not-made-here': () =>
    'A question is registered at the moment itself, with a hash that Peil makes. Do so at the intervention, by ‘Register a question beforehand’.',
  'four-eyes': () => 'Who proposes a decision or wrote at it does not adopt it. Let somebody else do so.',
  'second-reader': () => 'This is read by somebody else than who wrote its words last or attached a file. Ask somebody to read it.',
  'field-fixed': (p) => `"${label(p)}" no longer changes. Make a new one where it is otherwise now; this one stays.`,
  'evaluation-to-come': () => 'This evaluation moment is still to come. Answer on the day itself or after it, or choose another moment.',
  'evaluation-answered': () => 'This question was answered already, so its words stay. Add a new question to ask something else.',
  'evaluation-later': () => 'This day is still to come. What was held is of today or earlier.',
  'street-not-agreed': () => 'Residents have not said that the name may be seen. Empty this, or tick that they agree.',
  'action-owner': () => 'Choose who does it: an account, or an organisation.',
  'action-due': () => 'Fill in on which day it is done.',
  'hours-per-what': () => 'Choose whether these are the hours each year, or all hours together. Else the number cannot be added up.',
  'street-agreed-when': () => 'Fill in when residents said that the name may be seen. Without that day the name stays out.',
  'street-agreed-how': () =>
    'Fill in how residents were asked, and what they said. Name a group, no names. Without that the name of the street stays out.',
  'street-named': () => 'This holds the name of the street, and residents have not said that it may be seen. Take the name out.',
  'assessment-of-one': () => 'A check is of one intervention or of one decision. Fill in one of the two.',
  'residents-not-asked': () =>
    '"Yes" is possible only with the answer of residents: what they said, who was asked, when, and who wrote it down. Fill this in.',
  'widens-not-asked': () => 'Say first whether it widens residents’ chances. That is what counts.',
  'widens-not-asked-then': () =>
    'Was this agreed already? Then fill in since when, or at Source where that stands. Is it new? Then choose ‘being considered’.',
  'widens-without-reason': () => 'Write down why it widens residents’ chances, or why it does not.',
  'output-of-another': (p) =>
    `‘${p.name}’ is an output of ‘${p.of}’, not of ‘${p.wanted}’. Choose an output of that intervention, or take the intervention away here.`,
  'output-has-outcome': (p) =>
    `The outcome ‘${p.name}’ says that it came of this output of the intervention. Take the output away there first.`,
  'linkage-no-state': () => 'Choose a state that follows on this one.',
  'partner-without-name': () => 'Choose an organisation, or give a name where there is none.',
  'year-closed': (p) =>
    `The year ${p.year} is closed for this source of money. Its amounts no longer change. The controller can open the year again on the page Money.`,
  'kind-by-acts': () =>
    'This no longer changes: it stays as it was done. A closed year is opened again by the controller on the page Money.',
  'undo-refused': (p) =>
    p.reason === 'undone'
      ? 'This change was taken back already.'
      : p.reason === 'needed'
        ? `It cannot be taken back: it is referred to ${p.count} times${p.names === '' ? '' : ` (${p.names})`}.`
        : p.reason === 'by-acts'
          ? 'This cannot be taken back: it stays as it was done. A closed year is opened again by the controller on the page Money.'
          : p.reason === 'erased'
            ? 'It cannot be taken back: a text of it is erased, and what is erased does not come back.'
            : 'It cannot be taken back: the same was changed again since. Take that later change back first, or mend it by hand.',
  'erase-nothing': () => 'Nothing was chosen to be erased. Choose at least one text.',
  'erase-no-reason': () => 'Choose why the text must go.',
  'erase-too-short': () => 'Look for at least two letters or digits.',
  'erase-done-but': () =>
    'The text is erased. But the list of erased texts could not be brought up to date, or a file is still on the disk. Tell the administrator: a new backup brings the list up to date.',
  'erase-by-other': () =>
    'Text was chosen that somebody else erases. A decision that was taken, its files and evidence, and what residents said are erased by a board member; the rest by the programme manager.',
  'erase-gone': () => 'A text that was chosen is not there any more: perhaps somebody else erased it. See what is left and choose again.',
  'sum-too-large': () => 'The amounts are too large to be added up. Look whether one of them has too many noughts.',
};
