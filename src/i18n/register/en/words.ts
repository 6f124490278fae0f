import type { RegisterWords } from '../words.ts';
import { attachmentWords } from './attachment.ts';
import { chainWords } from './chain.ts';
import { commitmentWords } from './commitment.ts';
import { evaluationWords } from './evaluation.ts';
import { evidenceWords } from './evidence.ts';
import { interventionWords } from './intervention.ts';
import { linkageWords } from './linkage.ts';
import { meetingWords } from './meeting.ts';
import { moneyWords } from './money.ts';
import { partnerWords } from './partner.ts';
import { planWords } from './plan.ts';
import { practiceWords } from './practice.ts';
import { programmeWords } from './programme.ts';
import { registrationWords } from './registration.ts';

/** The register in English. */
export const en: RegisterWords = {
  ...programmeWords,
  ...partnerWords,
  ...chainWords,
  ...interventionWords,
  ...registrationWords,
  ...linkageWords,
  ...commitmentWords,
  ...moneyWords,
  ...meetingWords,
  ...planWords,
  ...practiceWords,
  ...attachmentWords,
  ...evidenceWords,
  ...evaluationWords,
};
