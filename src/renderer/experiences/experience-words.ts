import type { ExperienceMoment, ExperienceQuestion } from '#shared/experiences.ts';
import type { TextKey } from '#shared/text/keys.ts';

export const momentWords: Record<ExperienceMoment, TextKey> = {
  start: 'experiences.start',
  middle: 'experiences.middle',
  end: 'experiences.end',
};

/** That it is time to ask. */
export const dueWords: Record<ExperienceMoment, TextKey> = {
  start: 'experiences.dueStart',
  middle: 'experiences.dueMiddle',
  end: 'experiences.dueEnd',
};

/** The question's short name. */
export const questionWords: Record<ExperienceQuestion, TextKey> = {
  received: 'experiences.received',
  tasks: 'experiences.tasks',
  dailyStructure: 'experiences.dailyStructure',
};

/** The question as the candidate is asked. */
export const askedWords: Record<ExperienceQuestion, TextKey> = {
  received: 'experiences.askReceived',
  tasks: 'experiences.askTasks',
  dailyStructure: 'experiences.askDailyStructure',
};

/** The words of the steps, 1 first. */
export const stepWords = [
  'experiences.step1',
  'experiences.step2',
  'experiences.step3',
  'experiences.step4',
  'experiences.step5',
] as const satisfies TextKey[];
