import type { Voice } from '#i18n/voice';

/** About this site, its accessibility and its privacy: sections of paragraphs and lists. */
export interface Section {
  title: string;
  paragraphs?: string[];
  points?: string[];
}

export const about = (say: Voice) => ({
  title: 'Over deze site',
  description: 'Wat deze site is, hoe we cijfers kiezen, wat we nooit doen en hoe je iets kunt betwisten.',
  lead: 'Hier staan cijfers over buurten, wijken en dorpen bij elkaar. Gewoon te lezen, met de bron erbij.',
  sections: [
    {
      title: 'Wat deze site is',
      paragraphs: [
        'Gemeenten, provincies en bewoners werken jaren samen aan een goed leven in de buurt. Daar horen cijfers bij. Die staan nu op veel plekken. Hier staan ze samen.',
        'De site is gemaakt met Peil. Peil is vrije software: iedereen mag haar gebruiken, bekijken en verbeteren.',
      ],
    },
    {
      title: 'Hoe we cijfers kiezen',
      paragraphs: ['We volgen de thema’s van het gebiedsprogramma. Per thema kiezen we cijfers die iets zeggen over het leven van mensen.'],
      points: [
        'Een cijfer moet open zijn: iedereen mag de bron zien.',
        'Een cijfer moet over kleine gebieden gaan, zoals een buurt of een wijk.',
        'Bij elk cijfer staat waar het over gaat, van wanneer het is, en hoe zeker het is.',
        'De lijst is ons voorstel. De coalitie kan andere cijfers kiezen.',
      ],
    },
    {
      title: 'Waar we een gebied mee vergelijken',
      paragraphs: [
        'We zetten het cijfer van een buurt naast dat van de hele gemeente. Dat cijfer komt van de bron. Wij rekenen het niet zelf uit.',
        'Verschilt een cijfer weinig? Dan zeggen we dat. Weten we het niet zeker? Dan zeggen we dat ook.',
      ],
    },
    {
      title: 'Wat we nooit doen',
      points: [
        'We maken geen ranglijst van buurten. Lijsten staan op alfabet.',
        'We maken geen kaart van rood naar groen. Een kaart heeft één kleur, en donker is niet slecht.',
        'We noemen een buurt niet goed of slecht. We zeggen wat er verschilt.',
        'We kleuren niet wie er woont. Leeftijd, huishouden en aantal inwoners beschrijven alleen.',
        'We laten niets zien dat naar één persoon kan wijzen.',
        'We vullen geen lege plek met een nul. Geen cijfer is geen nul.',
      ],
    },
    {
      title: 'Als iets verandert',
      paragraphs: [
        'Gemeenten gaan samen en buurten krijgen nieuwe grenzen. Soms krijgt een andere plek dezelfde code. We trekken dan geen lijn van voor naar na.',
        'Elke levering van een bron blijft bewaard. Zo kan iedereen later nagaan welk cijfer er stond.',
      ],
    },
    {
      title: 'Klopt er iets niet?',
      paragraphs: [
        say(
          'Herken je een cijfer niet? Of vind je een zin niet eerlijk? Meld het bij de organisatie die deze site beheert. Zeg erbij op welke pagina het staat.',
          'Herkent u een cijfer niet? Of vindt u een zin niet eerlijk? Meld het bij de organisatie die deze site beheert. Zeg erbij op welke pagina het staat.',
        ),
        'Klopt een cijfer niet, dan melden we dat bij de uitgever. Klopt onze uitleg niet, dan passen we die aan.',
      ],
    },
    {
      title: 'De cijfers gebruiken',
      paragraphs: [
        'Alle cijfers zijn te downloaden als CSV en als Excel. Noem altijd de bron: die staat in het bestand.',
        'De CSV heeft komma’s tussen de kolommen en een punt in getallen (RFC 4180, UTF-8). Voor een rekenblad in het Nederlands is het Excel-bestand handiger.',
      ],
    },
  ] as Section[],
  moreTitle: 'Lees ook',
});

export const accessibility = (say: Voice) => ({
  title: 'Toegankelijkheid',
  description: 'Wat we doen zodat iedereen deze site kan gebruiken, en wat nog niet is onderzocht.',
  lead: 'Iedereen moet deze site kunnen gebruiken. Ook zonder muis, met een schermlezer, op een oude telefoon of op papier.',
  sections: [
    {
      title: 'Hoe het nu staat',
      paragraphs: [
        'We bouwen naar de richtlijn WCAG 2.2, niveau A en AA. We testen dat zelf, met programma’s en met de hand.',
        'Er is nog geen officieel onderzoek gedaan door een ander. Daarom noemen we geen status. De wet vraagt wel om een verklaring: die maakt de organisatie die deze site gebruikt.',
      ],
    },
    {
      title: 'Wat we zelf testen',
      points: [
        'Elk soort pagina wordt getest met axe, op een groot en op een klein scherm (320 pixels breed).',
        'Elke pagina werkt zonder JavaScript en met alleen het toetsenbord.',
        'Bij elke grafiek en elke kaart staat dezelfde informatie in een tabel of lijst.',
        'Kleur is nooit de enige manier waarop we iets zeggen.',
        'Elke pagina kan worden afgedrukt.',
      ],
    },
    {
      title: 'Wat beter kan',
      points: [
        'We hebben de site nog niet getest met mensen die een beperking hebben.',
        'Kleine gebieden op een kaart zijn lastig aan te raken. Gebruik dan de lijst of de tabel: daar staan dezelfde links.',
        'Brede tabellen schuiven op een smal scherm naar opzij.',
      ],
    },
    {
      title: 'Lukt iets niet?',
      paragraphs: [
        say(
          'Meld het bij de organisatie die deze site beheert. Zeg wat je wilde doen en waar het misging. Je kunt dan ook vragen om de informatie in een andere vorm.',
          'Meld het bij de organisatie die deze site beheert. Zeg wat u wilde doen en waar het misging. U kunt dan ook vragen om de informatie in een andere vorm.',
        ),
        say(
          'Krijg je geen goed antwoord? Dan kun je naar de Nationale ombudsman.',
          'Krijgt u geen goed antwoord? Dan kunt u naar de Nationale ombudsman.',
        ),
      ],
    },
  ] as Section[],
});

export const privacy = (say: Voice) => ({
  title: 'Privacy',
  description: 'Welke gegevens deze site bewaart: zo min mogelijk.',
  lead: say('Je kunt deze site lezen zonder iets over jezelf te zeggen.', 'U kunt deze site lezen zonder iets over uzelf te zeggen.'),
  sections: [
    {
      title: 'Geen cookies, geen volgers',
      paragraphs: [
        'Deze pagina’s zetten geen cookies. Er zijn geen programma’s van anderen die meekijken. Letters, plaatjes en stijl komen van deze site zelf.',
      ],
    },
    {
      title: 'Wat de server opschrijft',
      paragraphs: [
        'De server schrijft op welke pagina is gevraagd, wanneer, en of dat lukte. Zo zien we storingen. Een zoekwoord of een naam van een bezoeker schrijven we niet op.',
        'De organisatie die deze site beheert kan voor de server een eigen logboek hebben. Vraag daar hoe lang dat wordt bewaard.',
      ],
    },
    {
      title: 'Wie een account heeft',
      paragraphs: [
        'Partners die aan een programma werken, kunnen inloggen. Van hen bewaart de site de naam, het e-mailadres en de rol. Bij het inloggen komt er één cookie, die alleen nodig is om ingelogd te blijven.',
        'Wie inlogt en wie rechten verandert, schrijft de server op met een nummer, het tijdstip en het netwerkadres. Zo zien we misbruik.',
      ],
    },
    {
      title: 'Cijfers gaan over groepen',
      paragraphs: [
        'Alle cijfers gaan over gebieden, niet over mensen. Is een groep te klein, dan laat de uitgever het cijfer weg. Wij laten die plek leeg en zeggen waarom.',
        'Meldingen over personen of adressen horen hier niet en komen er niet in.',
      ],
    },
  ] as Section[],
});
