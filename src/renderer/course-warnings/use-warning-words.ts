import { useIndicatorNames } from '#renderer/course-warnings/use-indicator-names.ts';
import { useSpeak } from '#renderer/text.ts';
import type { CourseWarning } from '#shared/course-warnings.ts';
import { dayAndMonth } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';

const mostFalls = 2;

/** What each kind is about, in a word that may be read by whoever sits beside the screen. */
export const aboutKind: Readonly<Record<CourseWarning['kind'], TextKey>> = {
  'falling-hours': 'warnings.aboutAttendance',
  'unlawful-absence': 'warnings.aboutAttendance',
  'high-symptoms': 'warnings.aboutSymptoms',
  'sooner-symptoms': 'warnings.aboutSymptoms',
  'not-registered': 'warnings.aboutRegistration',
  'missed-meeting': 'warnings.aboutMeeting',
  'fallen-score': 'warnings.aboutScore',
};

/** Says what is worth talking about; of scores that fell, which and from when to when, two of them and how many more. */
export function useWarningWords(): (warning: Pick<CourseWarning, 'kind' | 'sentence' | 'basis'>) => string {
  const speak = useSpeak();
  const nameOf = useIndicatorNames();
  return ({ kind, sentence, basis }) => {
    if (kind !== 'fallen-score') return speak.sentence(sentence);
    const falls = basis.map(({ on, figure, indicatorId }) => {
      const { from = '', to = '', on: since = '' } = figure?.values ?? {};
      return speak('warnings.fall', {
        indicator: indicatorId === null ? '' : nameOf(indicatorId),
        from,
        to,
        since: dayAndMonth(String(since)),
        on: dayAndMonth(on),
      });
    });
    const count = falls.length - mostFalls;
    const named = falls.slice(0, mostFalls).join('; ');
    return speak('warnings.fallenScore', {
      falls: count > 0 ? `${named} ${speak('warnings.moreFalls', { count })}` : named,
    });
  };
}
