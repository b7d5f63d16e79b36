import { nothingChosen, type ReportContent, type ReportEvidence } from '#shared/reports.ts';
import { absent, attended, plan, reportContent, tryOut } from '#test/reports/paper-facts.ts';
import { traits } from '#shared/traits.ts';

const levels = Object.fromEntries(traits.map((trait) => [trait, null])) as Record<(typeof traits)[number], null>;

/** A report of a course in which something is known of everything. */
export function filledReport(more: Partial<ReportContent> = {}): ReportContent {
  const empty = reportContent({});
  return {
    ...empty,
    record: filledRecord(empty.record),
    evidence: filledEvidence,
    choices: {
      ...nothingChosen,
      recommendationCode: 'FLEKSJOB',
      certainty: 'high',
      realisticMinutes: 360,
      realisticEffectiveMinutes: 240,
      development: 'possible',
    },
    ...more,
  };
}

const filledRecord = (record: ReportContent['record']): ReportContent['record'] => ({
  ...record,
  candidate: {
    ...record.candidate,
    lastWorkedKind: 'known',
    lastWorkedOn: '2021-03-26',
    wishes: 'Et sted med ro.',
    exclusions: 'Rengøring.',
    address: 'Engvej 6, 7190 Fjordby',
  },
  course: {
    ...record.course,
    purpose: 'Hvor meget kan der arbejdes?',
    goal: 'Et job nogle timer om ugen.',
    goalMinutesPerWeek: 480,
    deviations: 'Møder kun om formiddagen.',
  },
  questions: [
    question('one', 'Hvor mange timer er realistisk?', 'Seks timer om ugen.'),
    question('two', 'Hvilke skånehensyn er nødvendige?', ''),
  ],
  hourPlans: [plan('2026-09-07', 180), plan('2026-10-05', 120, 'Smerter dagen efter')],
  attendance: [
    attended('2026-09-07', 180, 180, null, {
      minutesToOnset: 65,
      symptomBefore: 3,
      symptomAfter: 6,
      recovery: 'Hvilede',
    }),
    attended('2026-09-09', 120, 180, 'SYG'),
    absent('2026-09-11', 180, 'BEHANDLING'),
    attended('2026-10-05', 120, 120, null, { minutesToOnset: 110, recovery: 'Samme aften' }),
  ],
  tryOuts: [
    tryOut({
      id: 'packing',
      jobFunctionId: 'packing-function',
      functionName: 'Pakning',
      conditions: 'Siddende på sadelstol.',
      observed: 'Pakker omhyggeligt.',
      stated: 'Benene er tunge.',
      assessed: 'Stillingen sætter grænsen.',
      outcome: 'Stabil',
      verdict: 'suits-adapted',
      demands: { ...levels, sitting: 3, standing: 4, noise: 0 },
      ratings: [{ id: 'rating', tryOutId: 'packing', aspect: 'quality', rating: 4, words: 'Få fejl', version: 1 }],
      assessments: [
        {
          id: 'assessment',
          tryOutId: 'packing',
          seq: 1,
          from: '2026-09-07',
          to: '2026-09-11',
          percent: 55,
          basis: '180 pakker talt op',
          certainty: 'middle',
          includesPauses: true,
          assessedOn: '2026-09-11',
          assessedBy: 'Henrik Bach',
          version: 1,
        },
      ],
    }),
  ],
  adjustments: [
    {
      id: 'chair',
      courseId: 'course',
      accommodationId: 'accommodation',
      code: 'IND 19',
      category: 'layout',
      wording: 'Specialstol',
      detail: 'sadelstol',
      amount: '',
      unit: 'none',
      times: null,
      tryOutId: null,
      suggestedOn: '2026-09-08',
      triedFrom: '2026-09-09',
      triedTo: null,
      effect: 'helps',
      neededInJob: 'yes',
      effectNote: 'Sidder længere.',
      reason: '',
      evidence: [],
      aids: [
        {
          id: 'loan',
          adjustmentId: 'chair',
          aid: 'Sadelstol med ryg',
          number: 'HM-14',
          lentOn: '2026-09-09',
          dueOn: '2026-12-04',
          returnedOn: null,
          note: '',
          version: 1,
        },
      ],
      evidenceDays: 2,
      version: 1,
    },
  ],
});

const question = (id: string, text: string, answer: string): ReportContent['record']['questions'][number] => ({
  id,
  seq: 1,
  dimension: 'duration',
  text,
  jobFunctionId: null,
  jobFunctionName: null,
  answer,
  version: 1,
});

const observed = (
  id: string,
  more: Partial<ReportEvidence['observations'][number]>,
): ReportEvidence['observations'][number] => ({
  id,
  courseId: 'course',
  happenedOn: '2026-09-09',
  area: 'professional',
  kind: 'observed',
  text: '',
  quote: '',
  sensitivity: 'ordinary',
  tryOutId: null,
  adjustmentId: null,
  notedById: 'staff',
  notedBy: 'Henrik Bach',
  version: 1,
  ...more,
});

const indicator = (seq: number, name: string): ReportEvidence['indicators'][number] => ({
  id: name,
  seq,
  wording: { da: { name, staff: '', candidate: '' }, sv: null, en: null },
  archivedAt: null,
  version: 1,
});

const round = (scoredOn: string, staff: number, candidate: number): ReportEvidence['rounds'][number] => ({
  id: scoredOn,
  courseId: 'course',
  scoredOn,
  scaleMin: 0,
  scaleMax: 10,
  note: '',
  scores: [
    { id: `${scoredOn} staff`, indicatorId: 'Kræfter', side: 'staff', value: staff, words: '', version: 1 },
    { id: `${scoredOn} candidate`, indicatorId: 'Kræfter', side: 'candidate', value: candidate, words: '', version: 1 },
  ],
  version: 1,
});

const filledEvidence: ReportEvidence = {
  observations: [
    observed('seen', { text: 'Retter selv fejl.' }),
    observed('said', { area: 'personal', kind: 'stated', text: 'Glad for at komme.', quote: 'Jeg er glad for det.' }),
    observed('judged', { area: 'social', kind: 'assessed', text: 'Trives i en lille gruppe.' }),
    observed('secret', { area: 'personal', text: 'Tilbagefald i weekenden.', sensitivity: 'sensitive' }),
  ],
  rounds: [round('2026-09-11', 3, 4), round('2026-11-18', 5, 8)],
  indicators: [indicator(1, 'Kræfter')],
  levels: [
    {
      id: 'level',
      courseId: 'course',
      trait: 'sitting',
      side: 'staff',
      level: 4,
      assessedOn: '2026-10-01',
      assessedBy: 'Henrik Bach',
      basis: '',
      version: 1,
    },
    {
      id: 'own',
      courseId: 'course',
      trait: 'standing',
      side: 'candidate',
      level: 1,
      assessedOn: '2026-10-01',
      assessedBy: 'Henrik Bach',
      basis: '',
      version: 1,
    },
  ],
  matches: [],
  functions: [{ id: 'packing-function', name: 'Pakning', description: 'Pakker små emner i æsker.', isco08: '9321' }],
  strengths: [
    {
      id: 'strength',
      candidateId: 'candidate',
      text: 'Godt håndelag',
      area: 'professional',
      kind: 'observed',
      seenOn: '2026-09-10',
      version: 1,
    },
  ],
  barriers: [
    {
      id: 'barrier',
      candidateId: 'candidate',
      kind: 'pain',
      text: 'Smerter dagen efter en arbejdsdag',
      weight: 'heavy',
      status: 'reduced',
      statusOn: '2026-11-05',
      sensitivity: 'ordinary',
      version: 1,
    },
    {
      id: 'secret barrier',
      candidateId: 'candidate',
      kind: 'addiction',
      text: 'Misbrug i perioder',
      weight: 'heavy',
      status: 'open',
      statusOn: '2026-11-05',
      sensitivity: 'sensitive',
      version: 1,
    },
  ],
  efforts: [
    {
      id: 'effort',
      courseId: 'course',
      kind: 'treatment',
      provider: 'Fjordby Fysioterapi',
      from: '2026-09-10',
      to: null,
      status: 'under-way',
      schedule: 'torsdag',
      minutesPerWeek: 45,
      note: '',
      sensitivity: 'health',
      version: 1,
    },
  ],
  limitations: [
    {
      id: 'limitation',
      candidateId: 'candidate',
      text: 'Kan ikke stå mere end en time',
      region: 'back',
      kind: 'stated',
      traits: ['standing'],
      origin: '',
      earlierJobId: null,
      links: [{ id: 'link', adjustmentId: 'chair', version: 1 }],
      version: 1,
    },
  ],
  earlierJobs: [
    {
      id: 'job',
      candidateId: 'candidate',
      title: 'Rengøringsassistent',
      employer: 'Blankt & Rent',
      from: '2007',
      to: '2021-03',
      whyEnded: 'Sygemeldt',
      version: 1,
    },
  ],
  lifeEvents: [
    {
      id: 'moved',
      candidateId: 'candidate',
      happenedIn: '2007',
      text: 'Flytter til Fjordby',
      isSensitive: false,
      version: 1,
    },
    { id: 'hidden', candidateId: 'candidate', happenedIn: '2015', text: 'Afsonet dom', isSensitive: true, version: 1 },
  ],
  minutes: [
    {
      meeting: {
        id: 'meeting',
        courseId: 'course',
        kind: 'start',
        ordinal: null,
        week: 1,
        targetOn: null,
        toleranceWorkdays: null,
        meetsOn: '2026-09-07',
        startsAt: null,
        durationMinutes: 60,
        place: '',
        state: 'held',
        movedFrom: null,
        reason: '',
        hasAgenda: false,
        hasMinutes: true,
        version: 1,
      },
      minutesText: 'Vi begynder med tre timer.',
      decisions: [{ text: 'Bestil en stol', owner: 'Henrik Bach', dueOn: '2026-09-18', doneOn: null }],
    },
  ],
};
