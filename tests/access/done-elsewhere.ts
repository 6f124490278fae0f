const PASSWORD = ['src/app/sign-in/sign-in.test.ts', 'signs in, and says the same to a wrong password as to an unknown mail'] as const;
const ORGANISATION = [
  'tests/e2e/sign-in.test.ts',
  'a researcher comes back by the button; a stranger is told what to do, and gets no account (%s)',
] as const;
const SECOND_STEP = [
  'src/app/sign-in/sign-in.test.ts',
  'is asked for once it is set up, by an app or a code on paper, each code on paper once',
] as const;
const FORGOTTEN = [
  'tests/e2e/sign-in.test.ts',
  '%s chooses a forgotten password anew, once, and is asked for a code that was added to it (%s)',
] as const;
const CHANGED = ['src/app/sign-in/sign-in.test.ts', 'prove once more who somebody is, and are changed by who knows the old one'] as const;
const INVITED = [
  'tests/e2e/sign-in.test.ts',
  'a programme manager invites a researcher, who makes an account by the link in the mail (%s)',
] as const;

/** What a test does at a door, as it stands in the body of that test: the press of the button, or the call of what the door does. */
type DoneBy = readonly [file: string, test: string, does: string];

/**
 * Doors that nobody of Waterwolde comes through by who they are: what opens them is a password, a code, a link in a mail
 * or a device. What they do is done by these tests, each named as it stands in its file, with what it does at the door.
 */
export const DONE_ELSEWHERE: Readonly<Record<string, DoneBy>> = {
  'POST /[[lang=lang]]/inloggen?/wachtwoord': [...PASSWORD, 'signInByPassword('],
  'POST /[[lang=lang]]/inloggen?/organisatie': [...ORGANISATION, "name: 'Inloggen bij Gemeente Waterwolde' }).click()"],
  'POST /[[lang=lang]]/inloggen?/proberen': ['src/app/sign-in/sign-in.test.ts', 'lets people of the invented world in by one click, at this machine only', 'signInDemo('], // prettier-ignore
  'POST /[[lang=lang]]/inloggen/code': [...FORGOTTEN, "page.locator('#code').fill(totp(key))"],
  'POST /[[lang=lang]]/inloggen/opnieuw': [...CHANGED, 'confirmByPassword('],
  'POST /[[lang=lang]]/wachtwoord': [...FORGOTTEN, "name: 'Stuur de mail' }).click()"],
  'POST /[[lang=lang]]/wachtwoord/nieuw': [...FORGOTTEN, "name: 'Bewaar het wachtwoord' }).click()"],
  'POST /[[lang=lang]]/uitnodiging?/nieuw': [...INVITED, "name: 'Maak het account en doe mee' }).click()"],
  'POST /[[lang=lang]]/uitnodiging?/organisatie': [
    'tests/e2e/sign-in.test.ts',
    'a researcher who was invited takes part by one press, and comes in with the role',
    "name: 'Doe mee met het account van Gemeente Waterwolde' }).click()",
  ],
  'POST /[[lang=lang]]/eerste-beheerder': [
    'tests/e2e/groningen-plan.test.ts',
    'the first administrator makes the account by the link of the start, begins a programme, and is told whom to invite',
    "name: 'Maak het account' }).click()",
  ],
  // Waterwolde-Noord has questions of its own: the door is of a programme that has none.
  'POST /[[lang=lang]]/werk/[programme]/evaluatie?/beginnen': [
    'tests/e2e/coalition.test.ts',
    'a programme manager of a programme without questions takes six over to begin with, once however often it is sent',
    'dirk.post(`${EVALUATION}?/beginnen`',
  ],
  'POST /[[lang=lang]]/werk/account?/wachtwoord': [...CHANGED, 'changePassword('],
  'POST /[[lang=lang]]/werk/account?/codeBegin': [...FORGOTTEN, "name: 'Stel de code in' }).click()"],
  'POST /[[lang=lang]]/werk/account?/codeKlaar': [...FORGOTTEN, "name: 'Klaar' }).click()"],
  'POST /[[lang=lang]]/werk/account?/codeWeg': [...SECOND_STEP, 'removeSecondStep('],
  'POST /[[lang=lang]]/werk/[programme]/vastgelegde-vragen/nieuw': [
    'tests/e2e/work.test.ts',
    'a researcher asks beforehand whether work helps, is told what can be seen, and finds the question with the intervention',
    "name: 'Leg deze vraag vast' }).click()",
  ],
  'POST /[[lang=lang]]/werk/[programme]/[kind]/[id]/bewijs': [
    'tests/e2e/coalition.test.ts',
    'a programme manager points at the figure that a judgement rests on, which residents then read under the goal',
    "name: 'Bewijs toevoegen' }).last().click()",
  ],
};

/** The body of a test of a file by its name; empty where the file has no such test. It goes on to the next one that stands as far in, or less. */
export function bodyOfTest(source: string, test: string): string {
  const lines = source.split('\n');
  const at = lines.findIndex((line) => line.includes(`'${test}'`));
  if (at < 0) return '';
  const indent = (line: string): number => line.search(/\S/);
  const from = Math.max(0, indent(lines[at]!));
  const isLast = (line: string): boolean => line.trim() !== '' && (indent(line) < from || /^\s*(?:it|describe)\b/.test(line));
  const end = lines.findIndex((line, index) => index > at && isLast(line));
  return lines.slice(at + 1, end < 0 ? undefined : end).join('\n');
}
