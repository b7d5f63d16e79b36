import { effectWords, needWords } from '#renderer/adjustments/adjustment-words.ts';
import { lastWorkedWords } from '#renderer/candidates/candidate-words.ts';
import { dimensionWords, stateWords } from '#renderer/components/course-words.ts';
import { evidenceWords } from '#renderer/history/evidence-words.ts';
import { purposeKeys } from '#renderer/handovers/words.ts';
import { reportWords } from '#renderer/history/report-words.ts';
import { certaintyWords } from '#renderer/try-outs/try-out-words.ts';
import { accommodationCategories, amountUnits } from '#shared/accommodations.ts';
import type { AbsenceKind } from '#shared/code-lists.ts';
import type { CourseAct } from '#shared/course-life.ts';
import type { MeetingKind } from '#shared/course-templates.ts';
import type { CoursePart, GoalAttainment, GoalRealism } from '#shared/courses.ts';
import type { MeetingState, ParticipantRole, Presence } from '#shared/meetings.ts';
import type { TextKey } from '#shared/text/keys.ts';

const actWords: Record<CourseAct, TextKey> = {
  refer: 'history.actRefer',
  wait: 'history.actWait',
  plan: 'history.actPlan',
  'move-start': 'history.actMoveStart',
  pause: 'history.actPause',
  resume: 'history.actResume',
  'move-end': 'history.actMoveEnd',
  finish: 'history.actFinish',
  interrupt: 'history.actInterrupt',
  cancel: 'history.actCancel',
  'never-met': 'history.actNeverMet',
  reopen: 'history.actReopen',
};

const realismWords: Record<GoalRealism, TextKey> = {
  realistic: 'history.realismRealistic',
  uncertain: 'history.realismUncertain',
  unrealistic: 'history.realismUnrealistic',
};

const attainmentWords: Record<GoalAttainment, TextKey> = {
  reached: 'history.attainmentReached',
  partly: 'history.attainmentPartly',
  'not-reached': 'history.attainmentNotReached',
  replaced: 'history.attainmentReplaced',
};

const partWords: Record<CoursePart, TextKey> = {
  responsible: 'history.partResponsible',
  consultant: 'history.partConsultant',
  mentor: 'history.partMentor',
};

export const meetingKindWords: Record<MeetingKind, TextKey> = {
  start: 'history.meetingStart',
  'follow-up': 'history.meetingFollowUp',
  final: 'history.meetingFinal',
  extra: 'history.meetingExtra',
};

const meetingStateWords: Record<MeetingState, TextKey> = {
  planned: 'history.meetingPlanned',
  held: 'history.meetingHeld',
  missed: 'history.meetingMissed',
  cancelled: 'history.meetingCancelled',
};

const roleWords: Record<ParticipantRole, TextKey> = {
  candidate: 'history.roleCandidate',
  counsellor: 'history.roleCounsellor',
  consultant: 'history.roleConsultant',
  leader: 'history.roleLeader',
  mentor: 'history.roleMentor',
  companion: 'history.roleCompanion',
  interpreter: 'history.roleInterpreter',
  other: 'history.roleOther',
};

const presenceWords: Record<Presence, TextKey> = {
  unknown: 'history.presenceUnknown',
  came: 'history.presenceCame',
  excused: 'history.presenceExcused',
  absent: 'history.presenceAbsent',
};

const absenceKindWords: Record<AbsenceKind, TextKey> = {
  sick: 'history.kindSick',
  lawful: 'history.kindLawful',
  unlawful: 'history.kindUnlawful',
  holiday: 'history.kindHoliday',
  closed: 'history.kindClosed',
};

/** The words of a field whose stored value is one of a few; by noun and field. */
const wordsOf: Readonly<Record<string, Readonly<Record<string, TextKey>>>> = {
  ...evidenceWords,
  ...reportWords,
  'candidates lastWorkedKind': lastWorkedWords,
  'courses goalRealism': realismWords,
  'courses goalAttainment': attainmentWords,
  'courses state': stateWords,
  'courses dimension': dimensionWords,
  'courses act': actWords,
  'courses toState': stateWords,
  'courses part': partWords,
  'tryOuts certainty': certaintyWords,
  'adjustments effect': effectWords,
  'adjustments neededInJob': needWords,
  'meetings kind': meetingKindWords,
  'meetings state': meetingStateWords,
  'meetings role': roleWords,
  'meetings presence': presenceWords,
  'reports certainty': certaintyWords,
  'handovers purpose': purposeKeys,
  'accommodations category': Object.fromEntries(
    accommodationCategories.map((category) => [category, `accommodations.${category}` as const]),
  ),
  'accommodations unit': Object.fromEntries(amountUnits.map((unit) => [unit, `accommodations.${unit}` as const])),
  'codeLists kind': absenceKindWords,
  'centre kind': { workshop: 'history.kindWorkshop', company: 'history.kindCompany' },
  'staff role': { leader: 'staff.leader', consultant: 'staff.consultant', mentor: 'staff.mentor' },
};

/** The word for a stored value; null for one nobody has worded, as a centre's own kind of code. */
export const wordKeyOf = (noun: string, field: string, value: string): TextKey | null =>
  wordsOf[`${noun} ${field}`]?.[value] ?? null;
