import { describe, expect, it } from 'vitest';
import { KIND_NAMES, kindOf } from '#domain/register/kinds';
import { readDraft } from '#domain/register/read-draft';
import { CODES_ONLY, readValue, type Lookups } from '#domain/register/read-value';
import { fieldsNl } from '#i18n/issues/fields-nl';
import { LANGUAGES } from '#i18n/language';
import { fieldIssueText, labelledIssueText } from './field-issue-text.ts';
import { optionLabel, optionWords } from './register-words.ts';

const LOOKUPS: Lookups = { ...CODES_ONLY, words: optionWords };

describe('optionWords()', () => {
  it('reads every option of every choice back from its word in each language', () => {
    for (const kind of KIND_NAMES)
      for (const [field, spec] of Object.entries(kindOf(kind).fields)) {
        if (spec.type !== 'choice' && spec.type !== 'choices') continue;
        for (const option of spec.options)
          for (const language of LANGUAGES) {
            const read = readValue(kind, field, optionLabel(language, kind, field, option), LOOKUPS);
            expect(read, `${language} ${kind}.${field} ${option}`).toMatchObject({ value: spec.type === 'choice' ? option : [option] });
          }
      }
  });
});

describe('fieldIssueText()', () => {
  const draft = readDraft('intervention', { name: '', state: 'halfweg', begins: '31-02-2023', zin: 'x' }, LOOKUPS);

  it('says what failed, the value and what to do, beside the field and in a list', () => {
    const [name, state] = draft.issues;
    expect(fieldIssueText(name!, 'nl')).toBe('Dit is nog leeg. Vul het in.');
    expect(labelledIssueText(name!, 'intervention', 'nl')).toBe('Naam: Dit is nog leeg. Vul het in.');
    expect(fieldIssueText(state!, 'nl')).toBe(
      '"halfweg" staat niet in de lijst. Kies uit: idee, wordt voorbereid, loopt, opgeschaald, vast onderdeel, afgerond, gestopt.',
    );
  });

  it('writes the amount that was understood', () => {
    const read = readValue('grant', 'granted', '1.234', LOOKUPS);
    expect(read.ok && fieldIssueText(read.warnings[0]!, 'nl')).toBe('"1.234" is gelezen als €\u00a01.234,00.');
  });

  it('has words for every code in both languages', () => {
    for (const code of Object.keys(fieldsNl))
      for (const language of LANGUAGES) {
        const params = { kind: 'grant', field: 'state', value: 'x', near: '', cents: 100, when: '2023', number: 1 };
        expect(fieldIssueText({ code, level: 'error', params }, language)).toMatch(/^["\p{Lu}].*\.$/u);
      }
  });
});
