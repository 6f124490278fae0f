import type { CommandWords } from '#i18n/cli/nl/commands';

/** What can be typed: the help itself, and each command with its options, in English. */
export const commands: CommandWords = {
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
    'user erase': {
      summary: 'end an account and erase its name and mail address',
      details:
        'This can not be undone. What the person wrote stays; the history then says "erased account". A name that somebody typed in a text is\n' +
        'erased in the workspace. Old files of peil backup are not changed.',
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
};
