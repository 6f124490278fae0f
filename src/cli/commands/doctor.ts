import { EXIT } from '#base/fault';
import { examine } from '#app/doctor';
import { issueText } from '#i18n/issue-text';
import { settingFlags } from '../run.ts';
import type { Command } from '../command.ts';

export const doctor: Command = {
  name: 'doctor',
  arguments: '',
  options: {},
  example: 'peil doctor',
  async run({ options, effects, language, words, print }) {
    const findings = await examine(effects.env, settingFlags(options));
    const bad = findings.some((finding) => finding.outcome === 'bad');
    if (options.json) print.json({ healthy: !bad, checks: findings });
    else {
      print.table(
        [{ head: words.columns.check }, { head: words.columns.outcome }, { head: '' }],
        findings.map(({ check, outcome, detail, issues }) => [
          words.doctor.checks[check],
          words.doctor.outcomes[outcome],
          [detail, ...issues.map((issue) => issueText(issue, language))].filter((text) => text !== '').join('; '),
        ]),
      );
    }
    return bad ? EXIT.systemFailed : EXIT.good;
  },
};
