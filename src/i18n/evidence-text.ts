import type { EvidenceTold, OutputCited } from '#domain/evidence/evidence-told';
import { figureCautions, figureSentence } from '#i18n/figure-words';
import type { Formats } from '#i18n/format';
import type { Language } from '#i18n/language';
import type { Messages } from '#i18n/messages';
import { countsInText, deliveredText, plannedBeside } from '#i18n/delivered-text';
import { recordedNumber } from '#i18n/recorded-number';
import { whenText } from '#i18n/register/when-text';

/** What evidence points at, in words; `what` is null where it points at nothing any more, and `notes` say why. */
export interface EvidenceText {
  what: string | null;
  /** The note that a reader can't do without, also where there is room for one line only: that it went, or that a figure changed. */
  alarm: string | null;
  /** What a reader must know with it, the alarm first: how old and how firm a figure is, that it changed, that it went. */
  notes: string[];
}

export function evidenceText({ target, at }: EvidenceTold, language: Language, say: Messages, format: Formats): EvidenceText {
  const words = say.evidence;
  const told = (what: string, isWithdrawn: boolean): EvidenceText => ({
    what,
    alarm: null,
    notes: isWithdrawn ? [words.gone.withdrawn] : [],
  });
  const gone = (why: string): EvidenceText => ({ what: null, alarm: why, notes: [why] });
  switch (target.sort) {
    case 'nothing':
      return gone(words.gone.erased);
    case 'link':
      return told(target.link.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, ''), false);
    case 'attachment':
      return target.file ? told(target.file.name, target.file.isWithdrawn) : gone(words.gone.thing);
    case 'output':
      return target.output ? told(outputText(target.output, language, words, format), target.output.isWithdrawn) : gone(words.gone.thing);
    case 'registration': {
      const { question } = target;
      if (!question) return gone(words.gone.thing);
      const title = question.indicator[language];
      return told(question.intervention ? words.answer(question.intervention.name, title) : words.answerOf(title), question.isWithdrawn);
    }
    case 'figure': {
      const { title, area, told: cited, period } = target.figure;
      if (!title) return gone(words.gone.indicator);
      if (!area) return gone(words.gone.area(target.code));
      if (!cited) {
        return gone(words.gone.figure(title[language], area.name, period === null ? '' : format.period(period)));
      }
      const alarm = target.hasChanged ? words.changed(format.date(at)) : null;
      const changed = alarm === null ? [] : [alarm];
      const { figure, comparator } = cited;
      const names = { area: area.name, reference: comparator?.name ?? null };
      if (figure.missing) {
        const why = say.terms.status[figure.missing.status];
        return { what: words.noValue(title[language], area.name, format.inPeriod(figure.missing.period), why), alarm, notes: changed };
      }
      const sentence = figureSentence(figure, names, language, say, format);
      return { what: sentence, alarm, notes: [...changed, ...figureCautions(figure, names.reference, say, format)] };
    }
  }
}

function outputText(
  { name, unit, period, planned, delivered, precision, countsIn, intervention }: OutputCited,
  language: Language,
  words: Messages['evidence'],
  format: Formats,
): string {
  const number = delivered === null ? '' : deliveredText(delivered, precision, language, format);
  const beside = plannedBeside({ planned, delivered, precision });
  const known =
    delivered === null
      ? []
      : [beside === null ? words.delivered(number, unit ?? '') : words.deliveredOf(number, recordedNumber(beside, format), unit ?? '')];
  const named = [...(intervention ? [intervention.name] : []), name, ...known].join(': ');
  const notes = [period ? whenText(period, language) : '', countsInText(countsIn, language)].filter((note) => note !== '');
  return notes.length > 0 ? `${named} (${notes.join('; ')})` : named;
}
