import type { Messages } from '#i18n/messages/nl';

/** About this site, its accessibility and its privacy. */
export const about = (): Messages['about'] => ({
  title: 'About this site',
  description: 'What this site is, how we choose figures, what we never do and how to dispute something.',
  lead: 'Here are figures on neighbourhoods, districts and villages, together. Plain to read, with the source beside them.',
  sections: [
    {
      title: 'What this site is',
      paragraphs: [
        'Municipalities, provinces and residents work together for years on a good life in the neighbourhood. Figures belong with that. Now they are in many places. Here they stand together.',
        'The site is made with Peil. Peil is free software: anybody may use it, look inside and improve it.',
      ],
    },
    {
      title: 'How we choose figures',
      paragraphs: [
        'We follow the themes of the area programme. For each theme we choose figures that tell something about people’s lives.',
      ],
      points: [
        'A figure must be open: anybody may see its source.',
        'A figure must be about small areas, such as a neighbourhood or a district.',
        'Every figure says what it is about, from when it is, and how certain it is.',
        'The list is our proposal. The coalition can choose other figures.',
      ],
    },
    {
      title: 'What we compare an area with',
      paragraphs: [
        'We put the figure of a neighbourhood beside that of the whole municipality. That figure comes from the source. We do not compute it ourselves.',
        'Is the difference small? Then we say so. Are we not sure? Then we say that too.',
      ],
    },
    {
      title: 'What we never do',
      points: [
        'We make no ranking of neighbourhoods. Lists are in alphabetical order.',
        'We make no map from red to green. A map has one colour, and dark is not bad.',
        'We do not call a neighbourhood good or bad. We say what differs.',
        'We do not colour who lives somewhere. Age, household and number of residents only describe.',
        'We show nothing that could point at one person.',
        'We never fill an empty place with a zero. No figure is not a zero.',
      ],
    },
    {
      title: 'When something changes',
      paragraphs: [
        'Municipalities merge and neighbourhoods get new borders. Sometimes another place gets the same code. Then we draw no line from before to after.',
        'Every release of a source is kept. So anybody can find out later which figure stood there.',
      ],
    },
    {
      title: 'Is something wrong?',
      paragraphs: [
        'You do not recognise a figure? Or you find a sentence unfair? Tell the organisation that runs this site. Say which page it is on.',
        'If a figure is wrong, we tell its publisher. If our explanation is wrong, we change it.',
      ],
    },
    {
      title: 'Using the figures',
      paragraphs: [
        'All figures can be downloaded as CSV and as Excel. Always name the source: it is in the file.',
        'The CSV has commas between columns and a point in numbers (RFC 4180, UTF-8). For a spreadsheet set to Dutch the Excel file is easier.',
      ],
    },
  ],
  moreTitle: 'Read also',
});

export const accessibility = (): Messages['accessibility'] => ({
  title: 'Accessibility',
  description: 'What we do so that everybody can use this site, and what has not been examined yet.',
  lead: 'Everybody must be able to use this site. Also without a mouse, with a screen reader, on an old phone or on paper.',
  sections: [
    {
      title: 'How it stands now',
      paragraphs: [
        'We build to the guideline WCAG 2.2, levels A and AA. We test that ourselves, with tools and by hand.',
        'No formal audit by somebody else has been done yet. So we claim no status. The law does ask for a statement: the organisation that uses this site makes it.',
      ],
    },
    {
      title: 'What we test ourselves',
      points: [
        'Every kind of page is tested with axe, on a large and on a small screen (320 pixels wide).',
        'Every page works without JavaScript and with the keyboard alone.',
        'Beside every chart and every map the same information stands in a table or list.',
        'Colour is never the only way in which we say something.',
        'Every page can be printed.',
      ],
    },
    {
      title: 'What can be better',
      points: [
        'We have not yet tested the site with people who have a disability.',
        'Small areas on a map are hard to touch. Use the list or the table then: it has the same links.',
        'Wide tables slide sideways on a narrow screen.',
      ],
    },
    {
      title: 'Something does not work?',
      paragraphs: [
        'Tell the organisation that runs this site. Say what you wanted to do and where it went wrong. You can also ask for the information in another form.',
        'No good answer? Then you can go to the National Ombudsman.',
      ],
    },
  ],
});

export const privacy = (): Messages['privacy'] => ({
  title: 'Privacy',
  description: 'Which data this site keeps: as little as possible.',
  lead: 'You can read this site without telling anything about yourself.',
  sections: [
    {
      title: 'No cookies, no trackers',
      paragraphs: [
        'These pages set no cookies. No software of others watches along. Fonts, pictures and style come from this site itself.',
      ],
    },
    {
      title: 'What the server writes down',
      paragraphs: [
        'The server writes down which page was asked for, when, and whether it worked. So we see failures. We do not write down a search word or the name of a visitor.',
        'The organisation that runs this site may keep a log of its own for the server. Ask there how long it is kept.',
      ],
    },
    {
      title: 'Who has an account',
      paragraphs: [
        'Partners who work on a programme can sign in. Of them the site keeps the name, the e-mail address and the role. Signing in sets one cookie, which is only needed to stay signed in.',
        'Who signs in and who changes rights is written down by the server with a number, the time and the network address. So we see misuse.',
      ],
    },
    {
      title: 'Figures are about groups',
      paragraphs: [
        'All figures are about areas, not about people. If a group is too small, the publisher leaves the figure out. We leave that place empty and say why.',
        'Reports about persons or addresses do not belong here and do not enter.',
      ],
    },
  ],
});
