import { describe, expect, it } from 'vitest';
import { passwordIssues } from './password.ts';

const codes = (password: string, about: string[] = []) => passwordIssues(password, about).map(({ code }) => code);

describe('passwordIssues()', () => {
  it('passes a long sentence without asking for signs', () => {
    expect(codes('vier fietsen in de regen')).toEqual([]);
    expect(codes('kZ8vQ2mW9xLp')).toEqual([]);
  });

  it('refuses what is too short or too long', () => {
    expect(codes('kort')).toEqual(['password-short']);
    expect(codes('ab1 '.repeat(40))).toEqual(['password-long']);
  });

  it('refuses what is guessed first', () => {
    for (const guess of ['Welkom123456', 'wachtwoord2024!', 'aaaaaaaaaaaaaa', 'qwerty12345678', 'Groningen2026!!']) {
      expect(codes(guess), guess).toEqual(['password-guessed']);
    }
  });

  it('refuses what is only the name or mail of its owner', () => {
    expect(codes('saskia.devries1', ['Saskia Devries', 'saskia@voorbeeld.nl'])).toEqual(['password-personal']);
    expect(codes('saskia fietst door de regen', ['Saskia Devries'])).toEqual([]);
  });
});
