import { meetingName } from '#renderer/meetings/meeting-words.ts';
import type { CourseMeeting } from '#shared/meetings.ts';
import type { Occasion } from '#shared/score-rules.ts';
import type { ScoreDue, ScoreSide } from '#shared/scores.ts';
import { dayAndMonth, weekdayLong } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** Who answered, in a word: we, or the candidate by first name. */
export const sideWord = (side: ScoreSide, firstName: string, speak: Speak): string =>
  side === 'staff' ? speak('scores.we') : firstName;

/** A score as it is read: its step, or that there was no answer. */
export const valueText = (value: number | null, speak: Speak): string =>
  value === null ? speak('scores.noAnswer') : String(value);

/** Steps up or down, with the sign; never a judgement. */
export const changeText = (steps: number | null): string =>
  steps === null ? '–' : steps > 0 ? `+${steps}` : steps < 0 ? `−${-steps}` : '0';

/** What the round was given for. */
export const occasionText = (occasion: Occasion | undefined, speak: Speak): string =>
  occasion ? meetingName(occasion, speak) : speak('scores.running');

type Missing = Pick<ScoreDue, 'missingSides' | 'progress' | 'firstName'>;

/** Who is still to answer: "Birgitte og vi"; of a score that is begun, how far each side is. */
export function missingText({ missingSides, progress, firstName: name }: Missing, speak: Speak): string {
  if (!progress) return speak('scores.bothMissing', { name });
  const soFar = speak('scores.soFar', { name, ...progress });
  if (missingSides.length > 1) return soFar;
  const isOurs = missingSides.includes('staff');
  return `${isOurs ? speak('scores.weMissing') : speak('scores.candidateMissing', { name })}: ${soFar}`;
}

/** By when: "Senest onsdag 25-11", and for a day that has passed, since when. */
export function dueText({ dueOn }: Pick<ScoreDue, 'dueOn'>, today: string, speak: Speak): string {
  const day = `${weekdayLong(dueOn, speak.language)} ${dayAndMonth(dueOn)}`;
  if (dueOn === today) return speak('scores.dueToday');
  return speak(dueOn < today ? 'scores.overdue' : 'scores.dueBy', { day });
}

/** What it is for: a meeting, or the rhythm. */
export function reasonText(
  { meetingId, scoredOn }: Pick<ScoreDue, 'meetingId' | 'scoredOn'>,
  meetings: readonly CourseMeeting[],
  speak: Speak,
): string {
  if (scoredOn !== null) return speak('scores.begunOn', { day: dayAndMonth(scoredOn) });
  const meeting = meetings.find(({ id }) => id === meetingId);
  return meeting ? speak('scores.forMeeting', { meeting: meetingName(meeting, speak) }) : speak('scores.forRhythm');
}
