import { spokenMinutes } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';
import type { AttendanceDay } from '#shared/attendance.ts';

/** What the register says of a day somebody points at: minutes, symptoms before and after, and when they began. */
export function registerWords(line: AttendanceDay | undefined, speak: Speak): string {
  if (line === undefined) return speak('adjustments.dayNotRegistered');
  const { attendedMinutes, agreedMinutes, symptomBefore, symptomAfter, minutesToOnset, extraPauseMinutes } = line;
  if (attendedMinutes === 0) return speak('adjustments.dayAbsent');
  const attended = spokenMinutes(attendedMinutes, speak);
  return [
    attendedMinutes < agreedMinutes
      ? speak('adjustments.dayPartly', { attended, agreed: spokenMinutes(agreedMinutes, speak) })
      : speak('adjustments.dayAttended', { attended }),
    (symptomBefore !== null || symptomAfter !== null) &&
      speak('adjustments.daySymptoms', { before: symptomBefore ?? '?', after: symptomAfter ?? '?' }),
    minutesToOnset !== null && speak('adjustments.dayOnset', { time: spokenMinutes(minutesToOnset, speak) }),
    extraPauseMinutes !== null &&
      extraPauseMinutes > 0 &&
      speak('adjustments.dayPause', { time: spokenMinutes(extraPauseMinutes, speak) }),
  ]
    .filter((part) => part !== false)
    .join(', ');
}
