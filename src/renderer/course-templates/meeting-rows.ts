import type { TemplateMeeting } from '#shared/course-templates.ts';

/** The meetings with one changed, in the order of their weeks. */
export const withMeeting = (
  meetings: readonly TemplateMeeting[],
  place: number,
  change: Partial<TemplateMeeting>,
): TemplateMeeting[] => inOrder(meetings.map((meeting, at) => (at === place ? { ...meeting, ...change } : meeting)));

/** The meetings with one more, in the order of their weeks. */
export const withOneMore = (meetings: readonly TemplateMeeting[], added: TemplateMeeting): TemplateMeeting[] =>
  inOrder([...meetings, added]);

const inOrder = (meetings: readonly TemplateMeeting[]) => meetings.toSorted((one, other) => one.week - other.week);
