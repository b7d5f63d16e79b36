import type { CourseTab } from '#renderer/courses/tabs.ts';
import type { CompletenessKey } from '#shared/completeness.ts';

/** A section of the overview, a page of the course, or the register. */
type Place = { section: string } | { tab: CourseTab } | { page: 'register' };

/** Where each part of a clarification is filled in. */
export const partPlaces: Record<CompletenessKey, Place> = {
  referral: { section: 'order' },
  purpose: { section: 'order' },
  questions: { section: 'questions' },
  consultant: { section: 'who' },
  hours: { tab: 'hours' },
  goal: { section: 'goal' },
  wishes: { section: 'own-words' },
  lastWorked: { section: 'candidate' },
  startMeeting: { tab: 'meetings' },
  tryOut: { tab: 'try-outs' },
  attendance: { page: 'register' },
  followUps: { tab: 'meetings' },
  intensity: { tab: 'try-outs' },
  accommodation: { tab: 'adjustments' },
  answers: { section: 'questions' },
  goalAttainment: { section: 'goal' },
};

/** Brings a section of the overview into sight, and stands on its first field. */
export function goToPlace(section: string): void {
  const place = document.getElementById(section);
  place?.scrollIntoView({ block: 'start' });
  place?.querySelector<HTMLElement>('button')?.focus();
}
