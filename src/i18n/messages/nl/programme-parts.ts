import type { Voice } from '#i18n/voice';

/** A programme or an area in short answers. */
export const shortAnswers = () => ({
  title: 'In het kort',
  doing: 'Wat gebeurt er?',
  /** `count` are the ones that go on, `all` are those that are done or stopped too. */
  doingTold: (count: number, all: number, month: string) =>
    all === 0
      ? 'Dat is nog niet ingevuld.'
      : count === 0
        ? `Alles is afgerond of gestopt (stand ${month}).`
        : `${count === 1 ? '1 project of aanpak loopt of komt eraan' : `${count} projecten en aanpakken lopen of komen eraan`} (stand ${month}).${
            count === all ? '' : ` ${all - count === 1 ? '1 is' : `${all - count} zijn`} afgerond of gestopt.`
          }`,
  here: (here: number, around: number) => `${here} ${here === 1 ? 'project' : 'projecten'} hier, ${around} voor een groter gebied.`,
  whoMoneyAsked: 'Wie doet mee, wie betaalt, is het bewoners gevraagd?',
  atProgramme: 'Dat staat bij:',
  who: 'Wie doet mee?',
  whoTold: (count: number, missing: string) =>
    `${count === 0 ? 'Dat is nog niet ingevuld.' : count === 1 ? '1 partij.' : `${count} partijen.`}${missing === '' ? '' : ` Nog niet: ${missing}.`}`,
  money: 'Wie betaalt het?',
  moneyTold: (sources: string, isSplit: boolean) => `${sources}.${isSplit ? '' : ' Per project staat het hier niet.'}`,
  moneyNone: 'Over geld is nog niets openbaar.',
  better: 'Gaat het beter?',
  betterTold: (better: number, worse: number, all: number) =>
    better + worse === 0
      ? 'Dat kunnen we (nog) niet zeggen.'
      : `Van ${all} cijfers ${better === 1 ? 'werd er 1' : `werden er ${better}`} beter en ${worse} slechter.${better + worse < all ? ' Van de andere is dat niet te zeggen.' : ''}`,
  asked: 'Is het bewoners gevraagd?',
  askedTold: (count: number) =>
    count === 0 ? 'Dat is niet vastgelegd.' : `${count === 1 ? '1 keer staat' : `${count} keer staat`} er wat bewoners antwoordden.`,
});

/** What else there is for who looks for a word. */
export const searchHelp = (say: Voice) => ({
  title: 'Kijk ook hier',
  near: say('Zocht je misschien', 'Zocht u misschien'),
  also: (text: string) => `Naast “${text}” zochten we ook naar:`,
  goal: 'Doel',
  theme: 'Thema',
  figure: 'Cijfer',
  areas: say('Wat er in jouw buurt gebeurt: kies je buurt', 'Wat er in uw buurt gebeurt: kies uw buurt'),
  glossary: 'Wat woorden betekenen',
});

/** What is being done in an area. */
export const doneHere = () => ({
  title: 'Wat er hier gebeurt',
  around: (count: number) =>
    count === 1 ? 'En 1 project of aanpak voor een groter gebied' : `En ${count} projecten en aanpakken voor een groter gebied`,
  unplaced: (count: number) =>
    count === 1 ? 'Van 1 project is niet bekend waar het is' : `Van ${count} projecten is niet bekend waar ze zijn`,
  programmes: (count: number): string => (count === 1 ? 'Dit hoort bij het programma' : 'Dit hoort bij de programma’s'),
  onlyAround: (area: string) => `Alleen voor ${area} staat er niets. Dit gebeurt voor een groter gebied waar ${area} bij hoort:`,
  strengths: 'Wat hier goed ging',
  noStrengths: 'Wat hier goed ging, heeft nog niemand opgeschreven. En van geen cijfer is te zeggen dat het beter werd.',
  better: 'Beter geworden:',
  firstOf: (shown: number, all: number) => `Hier staan er ${shown} van de ${all}.`,
  why: 'Waarom?',
  more: 'Alles wat hier gebeurt',
  history: 'Wat hier gebeurde',
  timeline: (area: string) => `${area} in de tijd`,
  timelineCrumb: 'Tijdlijn',
  timelineNone: 'Van dit gebied is nog niets met een datum ingevuld.',
  timelinesOf: 'Wat voor een groter gebied is, of geen plek heeft, staat op de tijdlijn van het programma zelf:',
  toTimeline: 'Bekijk het op een tijdlijn, naast de cijfers',
  historyMore: (count: number) =>
    count === 1 ? 'Daar staat ook nog 1 gebeurtenis van eerder.' : `Daar staan ook nog ${count} gebeurtenissen van eerder.`,
  toArea: (area: string) => `Alles over ${area}`,
  toldBy: 'uit',
});
