import { fieldText, valueText } from '#renderer/history/history-words.ts';
import type { Names } from '#renderer/history/use-names.ts';
import type { HistoryChange, HistoryLine } from '#shared/history.ts';
import type { Speak } from '#shared/text/speak.ts';

/** Rows that are told by what they answer: a score by its indicator and side, a level by its trait and side, a rating by its aspect. */
const answers: Readonly<Record<string, { to: readonly string[]; in: string }>> = {
  scores: { to: ['indicatorId', 'side'], in: 'value' },
  profiles: { to: ['trait', 'side'], in: 'level' },
  tryOuts: { to: ['aspect'], in: 'rating' },
};

/** Does the field say what its row answers, and stand in the label of the rest? */
export const isOfLabel = ({ noun, field }: Pick<HistoryChange, 'noun' | 'field'>): boolean =>
  answers[noun]?.to.includes(field) ?? false;

/** What a change is called: "Kræfter, Kandidaten" for a score, the field's own word for most. */
export type LabelOf = (change: HistoryChange) => string;

/** The labels of the lines' changes; what a row answers is told when it is written, in whichever line that was. */
export function labelsOf(lines: readonly HistoryLine[], names: Names, speak: Speak): LabelOf {
  const told = new Map<string, Map<string, string>>();
  for (const line of lines) {
    for (const change of line.changes) {
      const value = change.to ?? change.from;
      if (!isOfLabel(change) || value === null) continue;
      const ofRow = told.get(change.recordId) ?? new Map<string, string>();
      told.set(change.recordId, ofRow.set(change.field, valueText(change, value, line, names, speak)));
    }
  }
  return (change) => {
    const field = fieldText(change, speak);
    const ofRow = told.get(change.recordId);
    const answer = answers[change.noun];
    if (!ofRow || !answer) return field;
    const row = answer.to.flatMap((each) => ofRow.get(each) ?? []).join(', ');
    return change.field === answer.in ? row : speak('history.fieldOf', { row, field });
  };
}
