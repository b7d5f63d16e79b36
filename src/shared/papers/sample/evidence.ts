import { addWeeks, type Day } from '#shared/calendar.ts';
import type { MeetingRecord } from '#shared/meetings.ts';
import type { CourseRecord } from '#shared/courses.ts';
import type { ReportEvidence } from '#shared/reports.ts';

/** What stands beside the sample's record: two rounds of scores, an observation, and the minutes of a meeting. */
export const sampleEvidence = ({ course, meetings }: Omit<CourseRecord, 'reports'>): ReportEvidence => ({
  observations: [
    {
      id: 'sample-observation',
      courseId: course.id,
      happenedOn: addWeeks(course.startsOn, 5),
      area: 'professional',
      kind: 'observed',
      text: 'Retter selv fejl i syningen.',
      quote: 'Jeg kan se, når det bliver lige.',
      sensitivity: 'ordinary',
      tryOutId: null,
      adjustmentId: null,
      notedById: 'sample-consultant',
      notedBy: 'Karl Prøvesen',
      version: 1,
    },
  ],
  rounds: [round(1, course.startsOn, 4, 3), round(2, addWeeks(course.startsOn, 6), 6, 7)],
  indicators: [
    {
      id: 'sample-indicator',
      seq: 1,
      wording: {
        da: { name: 'Udholdenhed', staff: 'Holder hele dagen', candidate: 'Jeg kan holde til dagen' },
        sv: null,
        en: null,
      },
      archivedAt: null,
      version: 1,
    },
  ],
  levels: [],
  matches: [],
  functions: [],
  strengths: [],
  barriers: [],
  efforts: [],
  limitations: [],
  earlierJobs: [],
  lifeEvents: [],
  minutes: meetings
    .filter(({ state }) => state === 'held')
    .map((meeting) => ({
      meeting,
      minutesText: 'Timerne bliver sat op, når der er ro på.',
      decisions: [{ text: 'Systuen prøves som det næste', owner: 'Karl Prøvesen', dueOn: null, doneOn: null }],
    })),
});

const round = (number: number, scoredOn: Day, staff: number, candidate: number): ReportEvidence['rounds'][number] => ({
  id: `sample-round-${number}`,
  courseId: 'sample-course',
  scoredOn,
  scaleMin: 0,
  scaleMax: 10,
  note: '',
  version: 1,
  scores: [
    { id: `${number}-staff`, indicatorId: 'sample-indicator', side: 'staff', value: staff, words: '', version: 1 },
    {
      id: `${number}-candidate`,
      indicatorId: 'sample-indicator',
      side: 'candidate',
      value: candidate,
      words: '',
      version: 1,
    },
  ],
});

/** The sample's next meeting with its papers. */
export function sampleMeeting(record: Omit<CourseRecord, 'reports'>): MeetingRecord | null {
  const { course, candidate, meetings, tasks, today } = record;
  const next = meetings.find(({ state }) => state === 'planned');
  if (!next) return null;
  const candidateName = `${candidate.firstName} ${candidate.lastName}`.trim();
  const participant = (id: string, role: 'candidate' | 'consultant' | 'counsellor', name: string) => ({
    id,
    role,
    name,
    staffId: null,
    contactId: null,
    presence: 'unknown' as const,
    version: 1,
  });
  return {
    today,
    meeting: { ...next, agenda: 'Hvordan går det?\nTimerne\nNæste skridt', minutesText: '' },
    course: {
      id: course.id,
      number: course.number,
      candidateId: candidate.id,
      candidateName,
      departmentName: course.departmentName,
      startsOn: course.startsOn,
      plannedEndOn: course.plannedEndOn,
      consultantName: course.consultantName,
      counsellorName: course.counsellorName,
    },
    participants: [
      participant('sample-candidate', 'candidate', candidateName),
      participant('sample-consultant', 'consultant', 'Karl Prøvesen'),
      participant('sample-counsellor', 'counsellor', 'Rita Prøvesen'),
    ],
    decisions: [],
    openTasks: tasks,
    meetings,
  };
}
