import { areasNamed, type Written } from './written.ts';

/** Outcomes that people saw, and what the programme says of an objective itself. */
export const NOORD_OUTCOMES: Written[] = [
  {
    key: 'minder-uitkeringen',
    name: 'Minder mensen met een bijstandsuitkering in Noorderdiep',
    intervention: 'werk-dichtbij',
    objective: 'werk',
    indicator: 'bijstand_share_15_plus',
    areas: areasNamed(['Meerkoetbuurt', 'Reigersveld', 'Futenhof', 'Snippenwaard']),
    period: '2024',
    evidence: 'De cijfers van de gemeente, naast die van buurten die erop lijken.',
  },
  {
    key: 'ouders-op-school',
    name: 'Meer ouders lopen de school binnen',
    intervention: 'schoolbrug',
    objective: 'diploma',
    period: '2026',
    evidence: 'Vijf scholen hielden een maand lang bij wie binnenkwam.',
  },
  {
    key: 'buiten-zitten',
    name: 'Op het eerste groene plein zitten weer mensen',
    intervention: 'groene-pleinen',
    objective: 'buiten',
    areas: areasNamed(['Futenhof']),
    period: '2026-06',
    evidence: 'Bewoners telden op tien avonden.',
  },
];
export const NOORD_JUDGEMENTS: Written[] = [
  {
    key: 'werk-2025',
    objective: 'werk',
    judgement: 'nearer',
    reason: 'In Noorderdiep hebben minder mensen een uitkering. In Heidewolde zien wij dat nog niet.',
    judgedBy: 'Programmateam',
    judgedOn: '2025-11-20',
    residentsSay: 'Er is meer werk, maar vaak voor weinig uren.',
    residentsAsked: '26 bewoners in De Waterlelie, oktober 2025',
  },
  {
    key: 'werk-2026',
    objective: 'werk',
    judgement: 'nearer',
    reason: 'Het gaat door in Noorderdiep. Heidewolde doet pas sinds dit jaar mee.',
    judgedBy: 'Programmateam',
    judgedOn: '2026-10-15',
  },
  {
    key: 'veilig-2025',
    objective: 'veilig',
    judgement: 'unclear',
    reason: 'Er is meer licht en een vast gezicht op straat. In de cijfers zien wij geen verschil.',
    judgedBy: 'Programmateam',
    judgedOn: '2025-11-20',
    residentsSay: 'Het is minder donker, maar wij voelen ons niet veiliger.',
    residentsAsked: 'Schouw van Bewonersgroep Heidewolde, september 2025',
  },
  {
    key: 'taal-2026',
    objective: 'taal',
    judgement: 'too-early',
    reason: 'Taal aan tafel loopt goed, maar een toets volgt pas in 2027.',
    judgedBy: 'Trekkers Leren',
    judgedOn: '2026-09-10',
  },
  {
    key: 'buiten-2026',
    objective: 'buiten',
    judgement: 'further-away',
    reason: 'Drie van de vier pleinen zijn niet begonnen en er is een plan voor meer parkeren.',
    judgedBy: 'Programmateam',
    judgedOn: '2026-10-15',
  },
];
