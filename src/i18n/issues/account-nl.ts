import type { Issue } from '#base/issue';

type Say = (p: NonNullable<Issue['params']>) => string;

/** Dutch texts about signing in, accounts and their settings. */
export const accountNl = {
  'setting-secret': (p) => `PEIL_SECRET is te kort. Neem minstens ${p.least} tekens, die niemand kan raden.`,
  'setting-together': (p) => `Deze instellingen horen bij elkaar: ${p.all}. Vul ook ${p.missing} in, of haal de andere weg.`,
  'setting-issuer': (p) =>
    `"${p.value}" is geen veilig adres om in te loggen. Geef PEIL_OIDC_ISSUER met https, zoals https://login.example.nl.`,
  'setting-smtp': () => 'PEIL_SMTP_URL is geen adres van een mailserver. Geef het als smtps://naam:wachtwoord@mail.example.nl.',
  'setting-mail-from': (p) => `"${p.value}" is geen afzender. Geef PEIL_MAIL_FROM als: Naam <naam@example.nl>.`,
  'setting-proxies': (p) => `PEIL_PROXIES is "${p.value}". Geef een getal van 0 tot en met ${p.most}.`,
  'setting-security-contact': (p) => `"${p.value}" is geen adres. Geef PEIL_SECURITY_CONTACT met mailto: of https://.`,
  'mail-taken': () => 'Bij dit e-mailadres hoort al een account. Neem een ander adres, of geef dat account een rol.',
  'user-mail': () => 'Het e-mailadres ontbreekt of klopt niet. Geef het als naam@example.nl.',
  'user-name': () => 'De naam ontbreekt, of is langer dan 200 tekens. Geef hem met --name.',
  'user-role': (p) =>
    p.value === null
      ? `Geef met --role een rol: ${p.known}. Of geef --administrator.`
      : `De rol "${p.value}" bestaat niet. Kies uit: ${p.known}.`,
  'user-role-without-programme': () => 'Een rol geldt in een programma. Geef --role en --programme samen.',
  'user-there': () => 'Bij dit e-mailadres hoort al een account. Een beheerder maak je met een nieuw account.',
  'user-unknown': () => 'Bij dit e-mailadres hoort geen account. Kijk met peil user list welke er zijn.',
  'user-last-administrator': (p) =>
    `Niemand anders is beheerder. Zonder beheerder kan niemand meer mensen toelaten. Maak eerst een andere: peil user add --mail ... --name ... --administrator. Het account van ${p.mail} is niet veranderd.`,
  'programme-unknown': (p) => `Het programma "${p.value}" is er niet. Geef de naam zoals die in het adres van zijn pagina staat.`,
  'organisation-unknown': (p) => `De organisatie "${p.value}" is er niet. Geef de naam zoals die in het adres van haar pagina staat.`,
} satisfies Record<string, Say>;
