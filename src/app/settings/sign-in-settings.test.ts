import { describe, expect, it } from 'vitest';
import { readSignInSettings } from './sign-in-settings.ts';

const read = (env: Record<string, string>) => readSignInSettings(env);
const codes = (env: Record<string, string>) => read(env).issues.map(({ code }) => code);

const OIDC = {
  PEIL_OIDC_ISSUER: 'https://login.example/realms/peil/',
  PEIL_OIDC_CLIENT_ID: 'peil',
  PEIL_OIDC_CLIENT_SECRET: 'a-secret',
  PEIL_OIDC_NAME: 'Gemeente',
};

describe('readSignInSettings()', () => {
  it('needs nothing: passwords, a secret of its own, mail in a folder', () => {
    expect(read({})).toEqual({ settings: { secret: null, organisation: null, smtp: null, proxies: 0, securityContact: null }, issues: [] });
  });

  it('reads an organisation and a mail server', () => {
    const { settings, issues } = read({ ...OIDC, PEIL_SMTP_URL: 'smtps://u:p@mail.example', PEIL_MAIL_FROM: 'Peil <peil@example.nl>' });
    expect(issues).toEqual([]);
    expect(settings.organisation?.issuer).toBe('https://login.example/realms/peil');
    expect(settings.smtp?.from).toBe('Peil <peil@example.nl>');
  });

  it('tells every fault at once, and never a secret', () => {
    const env = {
      PEIL_SECRET: 'too-short',
      PEIL_OIDC_NAME: 'Gemeente',
      PEIL_SMTP_URL: 'http://u:hidden@mail',
      PEIL_MAIL_FROM: 'nobody',
      PEIL_PROXIES: 'x',
    };
    expect(codes(env)).toEqual(['setting-secret', 'setting-together', 'setting-smtp', 'setting-mail-from', 'setting-proxies']);
    expect(JSON.stringify(read(env).issues)).not.toMatch(/hidden|too-short/);
  });

  it('refuses an organisation over plain http, except on this machine', () => {
    expect(codes({ ...OIDC, PEIL_OIDC_ISSUER: 'http://login.example' })).toEqual(['setting-issuer']);
    expect(codes({ ...OIDC, PEIL_OIDC_ISSUER: 'http://127.0.0.1:9000' })).toEqual([]);
  });
});
