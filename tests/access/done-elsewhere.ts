const PASSWORD = ['src/app/sign-in/sign-in.test.ts', 'signs in, and says the same to a wrong password as to an unknown mail'] as const;
const ORGANISATION = [
  'tests/e2e/sign-in.test.ts',
  'comes back by the button; who is unknown is told what to do, and gets no account (%s)',
] as const;
const SECOND_STEP = [
  'src/app/sign-in/sign-in.test.ts',
  'is asked for once it is set up, by an app or a code on paper, each code on paper once',
] as const;
const FORGOTTEN = [
  'tests/e2e/sign-in.test.ts',
  'a forgotten password is chosen anew by the link in the mail, once, and a code beside it is asked when signing in',
] as const;
const CHANGED = ['src/app/sign-in/sign-in.test.ts', 'prove once more who somebody is, and are changed by who knows the old one'] as const;
const INVITED = [
  'tests/e2e/sign-in.test.ts',
  'inviting somebody, who makes an account by the link in the mail and sees the own role',
] as const;

/**
 * Doors that nobody of Waterwolde comes through by who they are: what opens them is a password, a code, a link in a mail
 * or a device. What they do is done by these tests, each named as it stands in its file.
 */
export const DONE_ELSEWHERE: Readonly<Record<string, readonly [file: string, test: string]>> = {
  'POST /[[lang=lang]]/inloggen?/wachtwoord': PASSWORD,
  'POST /[[lang=lang]]/inloggen?/organisatie': ORGANISATION,
  'POST /[[lang=lang]]/inloggen?/proberen': ['src/app/sign-in/sign-in.test.ts', 'lets people of the invented world in by one click, at this machine only'], // prettier-ignore
  'POST /[[lang=lang]]/inloggen/code': FORGOTTEN,
  'POST /[[lang=lang]]/inloggen/opnieuw': CHANGED,
  'POST /[[lang=lang]]/wachtwoord': FORGOTTEN,
  'POST /[[lang=lang]]/wachtwoord/nieuw': FORGOTTEN,
  'POST /[[lang=lang]]/uitnodiging?/nieuw': INVITED,
  'POST /[[lang=lang]]/uitnodiging?/organisatie': [
    'tests/e2e/sign-in.test.ts',
    'who was invited takes part by one press, and comes in with the role',
  ],
  'POST /[[lang=lang]]/eerste-beheerder': [
    'tests/e2e/groningen-plan.test.ts',
    'the first administrator makes the account by the link of the start, begins a programme, and is told whom to invite',
  ],
  'POST /[[lang=lang]]/werk/account?/wachtwoord': CHANGED,
  'POST /[[lang=lang]]/werk/account?/codeBegin': FORGOTTEN,
  'POST /[[lang=lang]]/werk/account?/codeKlaar': FORGOTTEN,
  'POST /[[lang=lang]]/werk/account?/codeWeg': SECOND_STEP,
  'POST /[[lang=lang]]/werk/[programme]/vastgelegde-vragen/nieuw': [
    'tests/e2e/work.test.ts',
    'is told what can be seen, registers the question, and finds it with the intervention, where it never changes',
  ],
  'POST /[[lang=lang]]/werk/[programme]/[kind]/[id]/bewijs': [
    'tests/e2e/coalition.test.ts',
    'pointing at the figure that a judgement rests on, which residents then read under the goal',
  ],
};
