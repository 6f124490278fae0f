// long because: it is a table of texts, one entry per command.
import type { CliWords } from '#i18n/cli/nl';
import { terms } from '../messages/en/terms.ts';

const shared = terms();

/** English words of the command line. */
export const en: CliWords = {
  help: {
    what: 'peil: load, look up and show figures about neighbourhoods.',
    usage: 'Usage',
    commandSlot: 'COMMAND',
    optionSlot: '[OPTIONS]',
    commands: 'Commands',
    options: 'Options',
    commonOptions: 'Options of every command',
    example: 'Example',
    settings: 'Settings in the environment: PEIL_DATA (data folder), PEIL_WORLD, PEIL_WEB_PROCESSES, HOST, PORT, PUBLIC_ORIGIN.',
    exitCodes: 'Exit: 0 good, 1 the input is bad, 2 wrong usage, 3 the system failed (the old state stays).',
  },
  commonOptions: {
    json: 'give the outcome as JSON, for other software',
    lang: 'language of the text: nl or en',
    world: 'with which world (content pack); else PEIL_WORLD, else groningen',
    help: 'show this help',
  },
  commands: {
    serve: {
      summary: 'start the website',
      details: 'Stop with Ctrl-C. Every request gives a line of JSON on the error output, without personal data; --quiet leaves that out.',
      options: { port: 'on which port; else PORT, else 3000', quiet: 'no line per request' },
    },
    import: {
      summary: 'load files with figures or borders',
      details:
        'Peil recognises the kind of file and says by what. Give the files of one table together (data and metadata).\n' +
        'All that is wrong stands in one report; with one error nothing is stored.',
      options: {
        table: 'id of the table, when the file does not say it',
        period: 'period of every row, when the file does not say it',
        'division-year': 'year of the area division of the codes',
        format: 'kind of file, when Peil cannot be sure',
        mapping: 'read by this mapping: a file, or the name of a ready one',
        check: 'only read and report, store nothing',
      },
    },
    'import cbs': {
      summary: 'fetch a table from CBS StatLine and load it',
      details: 'Needs the internet. A fetch that broke off goes on where it was the next time.',
      options: {
        area: 'only this area and what lies in it, such as GM0014',
        check: 'only fetch and report, store nothing',
      },
    },
    'mapping propose': {
      summary: 'propose a mapping for a table of your own',
      details: 'Looks at the head of a CSV or XLSX and writes a proposal. Keep it, mend it, and use it with peil import --mapping.',
      options: { out: 'write the proposal to this file; else to the output' },
    },
    areas: {
      summary: 'find areas by name or code, or show them all',
      options: {
        level: 'only this level: country, province, municipality, district, neighbourhood, place, programme_area',
        municipality: 'only in this municipality (code or name)',
        limit: 'at most so many; else 50, and all with --json',
      },
    },
    indicators: {
      summary: 'show the indicators and how far their figures go',
      options: { theme: 'only this theme', all: 'also what has no figures yet' },
    },
    profile: {
      summary: 'show the newest figure per indicator of an area, beside a comparator',
      options: {
        area: 'the area: code or name',
        comparator: 'compare with: municipality, rest, country, or a code',
        theme: 'only this theme',
      },
    },
    series: {
      summary: 'show one indicator of an area over time',
      options: {
        area: 'the area: code or name',
        indicator: 'the indicator: id or title',
        comparator: 'put a comparator beside it: municipality, rest, country, or a code',
      },
    },
    gap: {
      summary: 'show per period the gap between an area and a comparator',
      details:
        'Only periods in which both have a figure get a gap. Below it stands whether it closes, with the tests, or why that cannot be said.',
      options: {
        area: 'the area: code or name',
        indicator: 'the indicator: id or title',
        comparator: 'compare with: municipality (when not given), rest, country, or a code',
      },
    },
    survey: {
      summary: 'weigh a survey and tell who took part, what they count and what they said',
      details:
        'Reads a file with a line per respondent (CSV or XLSX) by a mapping (YAML). The respondents are not kept.\n' +
        'Without --check the outcomes that may be shown become a release: per question for the whole area and per neighbourhood or district.',
      options: {
        mapping: 'the mapping: columns, groups, questions, and how many people live there',
        check: 'only reckon and show, keep nothing',
      },
    },
    project: {
      summary: 'show where a figure of an area goes if it goes on like this',
      details:
        'The line continues the past, programme included: it does not say how things would go without. The bands come from past errors\n' +
        'in comparable areas. At most 5 years ahead, and half as many years as there are figures. Sometimes there is no answer, with the reason.',
      options: {
        area: 'the area: code or name',
        indicator: 'the indicator: id or title',
        years: 'how many years ahead (as far as may be unless given)',
      },
    },
    floor: {
      summary: 'show which areas lie below a floor, with how many people',
      details:
        'Floors are part of the world (floors), with their source; none is a default. An area without a figure is never below;\n' +
        'where the floor lies within the margin of the figure, it is not clear.',
      options: {
        id: 'only this floor; else all',
        municipality: 'in which municipality (code or name); else that of the world',
      },
    },
    contribution: {
      summary: 'show whether work in areas contributed to a figure, compared with areas like them',
      details:
        'Peil chooses comparison areas by written criteria, by what was known before the start, and takes the highest rung that the figures allow.\n' +
        'Write the question down with --register before the outcome is known; hold it against that later with --registration.',
      options: {
        area: 'the areas with the work: codes or names, with commas; a programme area stands for its neighbourhoods',
        indicator: 'the indicator: id or title',
        start: 'the first year with the work',
        name: 'what the work is called',
        promised: 'how much the plan promised, in the unit of the figure (-2.4)',
        reached: 'share of the people reached (0.02, 2% or 40/2200); --promised then holds for them',
        pool: 'what to choose from: country (unless given), municipality, or codes or names with commas',
        without: 'areas that may not take part, for example with a programme of their own',
        register: 'write the question down with its time and mark, and show no outcome',
        registration: 'hold the question against this registration: file or mark',
      },
    },
    worse: {
      summary: 'show per programme area what is worse than its comparator and getting worse',
      details:
        'All judged figures of an area are tested together (Benjamini-Hochberg, 10%). The number of tests and of refusals stands with it.\n' +
        'For talks within the programme: without the people who live there such a list says little.',
      options: {
        municipality: 'all programme areas in this municipality (code or name); else that of the world',
        'programme-area': 'only this programme area, or this place (code or name)',
      },
    },
    ask: {
      summary: "answer a question in JSON, from standard input, with Peil's methods",
      details:
        'For researchers: the same methods as on the pages, with your own numbers. The answer is JSON: ok or refused, with the reasons.\n' +
        'If the question is wrong, the answer holds all its faults at once, and the exit code is 1.',
      options: {
        schema: 'show what this kind of question is made of, as JSON Schema',
        explain: 'add the steps in words to the answer',
        kinds: 'show every kind of question',
      },
    },
    freshness: {
      summary: 'show how old the figures are',
      options: { municipality: 'what there is in this municipality (code or name)' },
    },
    sources: {
      summary: 'show which tables were loaded, with licence and completeness',
      options: { measures: 'show the columns of this release too' },
    },
    'world load': {
      summary: 'load the figures and the programmes of a world',
      details:
        'A world is a content pack in the folder worlds/. What is there already is not loaded again, and what people changed in a programme stays.',
      options: {},
    },
    'user add': {
      summary: 'make an account, or give an account a role',
      details:
        'Peil shows a link with which somebody chooses the password. The link works once. Roles: residents-representative, partner-member,\n' +
        'theme-lead, programme-manager, board-member, researcher, controller, external-reader.',
      options: {
        mail: 'the mail address',
        name: 'the name',
        role: 'what somebody does in the programme',
        programme: 'which programme: the name in the address of its page',
        organisation: 'for which organisation: the name in the address of its page',
        administrator: 'administrator of the whole site',
      },
    },
    'user list': { summary: 'show who has an account, and with which roles', options: {} },
    'user end': {
      summary: 'end an account',
      details: 'The person is signed out everywhere at once. What the person wrote stays.',
      options: {},
    },
    doctor: { summary: 'look whether everything is in order, and say what to do when it is not', options: {} },
    backup: {
      summary: 'keep everything of a world in one file: register, accounts, releases and other files',
      details:
        'The site may go on meanwhile. The file holds names, mail addresses and hashed passwords: only you can read it.\n' +
        'The secret of the site (PEIL_SECRET, or the file secret) is not in it. Keep that apart.',
      options: { out: 'where the file goes; otherwise peil-WORLD-DATE.tar in this folder' },
    },
    restore: {
      summary: 'put a kept file back into an empty instance',
      details:
        'Everything is checked first. When something is wrong, or the world is not empty, nothing is put back. The figures are made anew\n' +
        'from the releases.',
      options: {},
    },
    disclose: {
      summary: 'protect counts of your own: say what is hidden and why, and load them',
      details:
        'For files that nobody has protected yet (protection: own in the mapping). Peil hides small counts and what would give those\n' +
        'away, with everything that was shown before. Where that cannot be, Peil refuses and nothing is stored.',
      options: {
        mapping: 'read by this mapping: a file, or the name of a ready one',
        table: 'id of the table, where the file does not say it',
        'division-year': 'year of the division of the codes',
        check: 'only say what would be hidden, store nothing',
      },
    },
    rebuild: {
      summary: 'make the store of figures anew from the releases and the catalogue',
      details: 'The releases are the truth; what was made from them can always be made again. The site keeps running meanwhile.',
      options: {},
    },
  },
  users: {
    added: (days) => `The account was made. With this link the person chooses a password. It works for ${days} days, and once:`,
    roleGiven: 'The account was there already, and was given the role.',
    ended: 'The account has ended.',
    none: 'Nobody has an account yet. Make one with peil user add.',
    columns: [{ head: 'name' }, { head: 'mail' }, { head: 'roles' }, { head: 'code' }],
    administrator: 'administrator',
    yes: 'yes',
    no: 'no',
  },
  backup: {
    made: (file, megabytes, releases, rows) => `Kept in ${file} (${megabytes} MB): ${releases} releases and ${rows} rows of the register.`,
    keepSafe: 'It holds names and hashed passwords. Keep it where only administrators can come.',
    restored: (world, moment, releases, rows) =>
      `World ${world} is back as of ${moment}: ${releases} releases and ${rows} rows of the register.`,
  },
  serve: {
    firstLink: (link) => `There is no administrator yet. Make one with this link (valid for 24 hours): ${link}`,
    running: (origin) => `Peil is running at ${origin}`,
    stop: 'To stop: Ctrl-C',
    stopping: 'Peil is stopping.',
  },
  disclose: {
    table: (table) => `Table ${table}`,
    byPublisher: 'Its publisher protected this table. Nothing is hidden.',
    kinds: { count: 'counts', share: 'shares', mean: 'means', free: 'not about people' },
    column: (column, kind, figures, hidden) => `  ${column} (${kind}): ${hidden} of ${figures} hidden`,
    rule: (threshold, minBase, minCount, zeros) =>
      `Hidden: counts below ${threshold}${zeros ? ', nought too' : ''}; shares of fewer than ${minBase} people, or with fewer than ${minCount} on one side.`,
    totals: (totals, width) => `And what would give those away: ${totals} sums are known. Each small count is left a range of ${width}.`,
    noLedger: 'Nothing of these figures was shown before.',
    ledger: (releases) => `Held together with what was shown before: ${releases}`,
    roughly: (periods) => `A large table: in ${periods} more may be hidden than the least that is needed.`,
    passes: 'So this table may leave. Nothing was stored (--check).',
    released: (release) => `Loaded as ${release}`,
  },
  progress: {
    loadingWorld: (file, number, of) => `First time: loading figures (${number} of ${of}): ${file}`,
    reading: (count) => (count === 1 ? 'Reading the file' : `Reading ${count} files`),
    storing: (table) => `Storing: ${table}`,
    fetching: (done, total) => (total === null ? `Fetching: ${done} rows` : `Fetching: ${done} of ${total} rows`),
    rebuilding: 'Making anew',
    backingUp: 'Backing up',
    restoring: 'Restoring',
  },
  report: {
    outcome: {
      loaded: (title) => `Loaded: ${title}`,
      'already-loaded': (title) => `Was loaded already: ${title}`,
      checked: (title) => `Read, nothing stored: ${title}`,
    },
    release: 'Release',
    format: 'Read as',
    because: (reason) => `because: ${reason}`,
    rowsRead: 'Rows read',
    stored: 'Figures',
    missing: 'Without a value',
    missingKind: (kind, count) => `${count} ${kind}`,
    none: 'none',
    unknownCodes: 'Unknown codes',
    indicators: 'Indicators',
    unmapped: (count) => `${count} columns without an indicator yet (they are kept all the same)`,
    incomplete: 'Beware: this is not the whole table.',
    changes: (since, added, removed, changed) => `Since ${since}: ${added} added, ${changed} different, ${removed} no longer given`,
    changesLabel: 'Changed',
    borders: (level, year, count) => `Borders: ${count} areas (${level}, division ${year})`,
    more: (count) => `and ${count} more`,
  },
  columns: {
    code: 'Code',
    name: 'Name',
    level: 'Level',
    municipality: 'Municipality',
    divisionYear: 'Division',
    indicator: 'Indicator',
    title: 'Title',
    period: 'Period',
    value: 'Value',
    status: 'Status',
    flag: 'Firmness',
    margins: 'Margin',
    comparator: 'Comparator',
    gap: 'Gap',
    release: 'Release',
    unit: 'Unit',
    theme: 'Theme',
    newest: 'Newest',
    oldest: 'Oldest',
    age: 'Age',
    areas: 'Areas',
    table: 'Table',
    publisher: 'Publisher',
    licence: 'Licence',
    retrieved: 'Retrieved',
    complete: 'Complete',
    figures: 'Figures',
    column: 'Column',
    check: 'Check',
    outcome: 'Outcome',
  },
  words: {
    yes: 'yes',
    no: 'no',
    unknown: 'unknown',
    planned: 'planned',
    noFigure: 'no figure',
    notComplete: 'no, a part',
    points: (number) => `${number} %-points`,
    ageInYears: (years) => (years === 0 ? 'this year' : years === 1 ? '1 year' : `${years} years`),
  },
  floors: {
    none: 'This world has no floors. Who chooses them puts them, with their source, in world.yaml under floors.',
    bound: {
      'at least': (value, indicator, period) => `Floor: at least ${value}; ${indicator}, ${period}`,
      'at most': (value, indicator, period) => `Floor: at most ${value}; ${indicator}, ${period}`,
    },
    setBy: (who, title, where) => `Chosen by: ${who}; source: ${title} (${where})`,
    refused: (reasons) => `No answer: ${reasons}`,
    count: (below, people, unclear, met, missing) =>
      `Floor not met: ${below} areas, where ${people} people live. Not clear: ${unclear}. Met: ${met}. Without a figure: ${missing}.`,
    peopleUnknown: (count) => `Of ${count} areas that do not meet it, it is not known how many people live there.`,
    peopleFrom: (period) => `Residents counted in ${period}. Not everybody who lives there goes without.`,
    position: 'Floor',
    people: 'Residents',
    positions: { below: 'not met', unclear: 'not clear', met: 'met', 'no-figure': 'no figure' },
    reason: {
      'missing-data': 'not one figure',
      'model-based-figure': 'figures of a model have no usable margin',
    },
    warning: {
      'no-interval-or-verdict': (n) => `Of ${n} areas the margin is not known: not clear.`,
      'provisional-figures': (n) => `Of ${n} areas the figure is provisional.`,
      'estimated-figures': (n) => `Of ${n} areas the figure is an estimate.`,
      'incomplete-release': () => 'The release is not complete.',
    },
  },
  verdicts: {
    refused: (reasons) => `No verdict: ${reasons}.`,
    slope: (slope, lower, upper, n, first, last, reference) =>
      `Per year ${slope} (95%: ${lower} to ${upper}), against ${reference}; ${n} years (${first}-${last}).`,
    tests: (p, r1, kendall, sen) =>
      `Straight line: p = ${p} (r1 = ${r1}). Mann-Kendall: p = ${kendall}. Theil-Sen: ${sen} a year. Both tests must say the same.`,
    twoMeasurements: (from, to, difference, bounds) =>
      `Difference between two measurements, ${from} and ${to}: ${difference}${bounds ? ` (95%: ${bounds[0]} to ${bounds[1]})` : ' (how certain that is, is not known)'}. Two measurements are no trend.`,
    single:
      'This is one question with its own test of 5%. That holds only if you chose this figure before you looked. For more figures use peil worse.',
    rest: (municipality) => `More than a tenth of the people of ${municipality} live in this area. So it was judged against the rest.`,
    reason: {
      'too-few-points': 'there are fewer than 5 years with both figures',
      'no-time-variation': 'all figures are of one moment',
      'unresolved-break': 'the way of counting or the border changed, and there are too few years since',
      'reference-missing': 'in over a fifth of the years the figure of the comparator is missing',
      'model-based-figure': 'the figure comes from a model and has no usable margin',
      'not-judged': 'this figure only describes; no direction was agreed',
    },
    warning: {
      'missing-data': 'Some years have no figure. They are left out and not filled in.',
      'periods-dropped': 'Years without a margin are left out, as other years have one.',
      'provisional-figures': 'The last figure is provisional.',
      'estimated-figures': 'Some figures were estimated or carried over to this area.',
      'unresolved-break': 'The way of counting or the border changed. Years before that are left out.',
      'ratio-disagrees': 'The ratio of both figures says something else than the gap.',
      'incomplete-release': 'One of the tables was not loaded whole.',
    },
  },
  worse: {
    noAreas: (municipality) =>
      `There are no programme areas in ${municipality}. Choose one with --programme-area, or put them in world.yaml under ownAreas.`,
    title: (area, code) => `${area} (${code})`,
    tested: (tests, q, found) =>
      `Tested together: ${tests} figures. Worse, and worsening: ${found}. On average ${q}% of what stands here may be chance.`,
    refused: (count, reasons) => `Not tested: ${count} figures${reasons === '' ? '' : ` (${reasons})`}.`,
    reference: { municipality: 'the municipality', rest: 'the rest of the municipality', country: 'the country' },
    numbers: (gap, period, slope, lower, upper, n, p) =>
      `Gap in ${period}: ${gap}. Per year ${slope} (95%: ${lower} to ${upper}); ${n} years; p among the other tests = ${p}.`,
  },
  lists: {
    areas: (shown, all) => (shown === all ? `${all} areas` : `${shown} of ${all} areas; more with --limit`),
    noAreas: (text) => `No area found for "${text}".`,
    indicators: (withFigures, all) => `${withFigures} of ${all} indicators have figures.`,
    noFigures: 'There are no figures here yet.',
    noComparator: (name) => `There is nothing to compare ${name} with.`,
    comparedWith: (area, comparator) => `${area}, beside ${comparator}`,
    rest: (municipality, area) => `${municipality} without ${area}`,
    seriesOf: (indicator, area) => `${indicator}: ${area}`,
    noSources: 'Nothing was loaded yet.',
    breakAt: (period, reason) => `Break in ${period}: ${reason}`,
    mappingWritten: (file) => `Proposal written: ${file}. Look it over, and use it with peil import --mapping.`,
    worldLoaded: (world, loaded, already) => `World ${world}: ${loaded} releases loaded, ${already} were there already.`,
    programmesLoaded: (written, there) => `Programmes: ${written} things loaded, ${there} were there already.`,
    programmesDiffer: (thing, fields, changedHere) =>
      `Other than in the world: ${thing} (${fields}). ${changedHere ? 'Changed here' : 'The world is newer'}; it stays as it is here.`,
    releases: (count) => `${count} releases`,
    rebuilt: (releases) => `Made anew from ${releases} releases.`,
  },
  doctor: {
    checks: {
      node: 'Node',
      data: 'Data folder',
      catalogue: 'Catalogue',
      world: 'World',
      store: 'Figures',
      releases: 'Releases',
      register: 'Register',
      web: 'Pages built',
      space: 'Space on disk',
    },
    outcomes: { good: 'good', warning: 'beware', bad: 'not good' },
  },
  // Of a missing figure the reason is told here, not only that there is none.
  status: { ...shared.statusShort, unknown: 'reason unknown' },
  flag: shared.flagShort,
  level: shared.level,
};
