import { describe, expect, it } from 'vitest';
import { seal } from '#domain/disclosure/seal';
import type { ReportedAnswer, SurveyReport } from '#domain/survey/survey-report';
import { createPrinter } from './printer.ts';
import { printSurvey } from './survey-text.ts';

const texts = (text: string) => ({ nl: text, en: text });
const answer = (estimate: number): ReportedAnswer => ({
  status: 'ok',
  estimate,
  lower: estimate - 0.05,
  upper: estimate + 0.05,
  unweighted: 0.7,
  n: 180,
  nEff: 150,
});
const category = {
  id: 'a',
  title: texts('Jong'),
  population: 400,
  populationShare: 0.4,
  respondents: 40,
  respondentShare: 0.2,
  ratio: 0.5,
  weight: 2,
};

const report: SurveyReport = {
  survey: 'PANEL',
  title: texts('Panel'),
  about: texts(''),
  population: texts(''),
  publisher: 'town',
  licence: '',
  period: '2024',
  divisionYear: 2024,
  area: { code: 'GM1', name: 'Stad', level: 'municipality' },
  recruitment: 'sample',
  respondents: 200,
  people: 1000,
  invited: 500,
  responseRate: 0.4,
  features: [
    {
      id: 'age',
      title: texts('Leeftijd'),
      categories: [
        category,
        { ...category, id: 'b', title: texts('Oud'), respondents: null, respondentShare: null, ratio: null, weight: null },
      ],
      verdict: 'selective',
      because: ['cv'],
      rIndicator: 0.8,
      cv: 0.3,
      releases: [],
      source: null,
    },
  ],
  weighting: { kishDeff: 1.3, nEff: 154, rounds: 4, largestWeight: 3.1, trimmed: true },
  reasons: [],
  warnings: [{ code: 'heavy-group' }],
  questions: [
    {
      id: 'happy',
      title: texts('Blij'),
      kind: 'share',
      decimals: 0,
      all: answer(0.6),
      groups: [{ margin: 'age', category: 'b', title: texts('Oud'), answer: { status: 'hidden' } }],
      areas: [{ code: 'WK1', name: 'Zuid', answer: { status: 'refused', reasons: [{ code: 'low-effective-n' }] } }],
    },
  ],
};

function printed(told: SurveyReport): string {
  let text = '';
  const out = { write: (part: string) => ((text += part), true) };
  printSurvey({ print: createPrinter({ stdout: out, stderr: out } as never, 'nl'), language: 'nl' }, seal(told));
  return text;
}

describe('printSurvey()', () => {
  it('tells who took part beside who lives there, what they count, and each share with its margin', () => {
    const text = printed(report);
    expect(text).toContain('200 van de 500 mensen die een brief kregen (40 van de 100)');
    expect(text).toMatch(/Jong +400 +40 +40,0 +20,0 +0,50 +2,00/);
    expect(text).toMatch(/R 0,800, CV 0,30 \(cv\)/);
    expect(text).toMatch(/Iedereen samen +60 +55 en 65 +180/);
    expect(text).toContain('Zonder wegen was het 70.');
    expect(text).toContain('Een kleine groep mensen telt voor meer dan een kwart.');
  });

  it('leaves out what is hidden and says why there is no answer', () => {
    const text = printed(report);
    expect(text).toMatch(/Oud +400 +niet getoond +40,0 +niet getoond +niet getoond +niet getoond/);
    expect(text).toMatch(/Leeftijd: Oud +niet getoond/);
    expect(text).toMatch(/Zuid \(WK1\) +geen antwoord +te weinig mensen voor dit gebied/);
  });

  it('of an open survey tells the opinion of those who took part only', () => {
    const text = printed({
      ...report,
      weighting: null,
      questions: [],
      responseRate: null,
      invited: null,
      warnings: [],
      reasons: [{ code: 'open-recruitment' }],
    });
    expect(text).toContain('geen antwoord: iedereen met de link kon meedoen');
    expect(text).not.toContain('Effectief');
  });
});
