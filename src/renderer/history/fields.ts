import type { CodeList } from '#shared/code-lists.ts';
import type { TextKey } from '#shared/text/keys.ts';

/** How a field's stored value is said; `reason` is a code of the list that belongs to a step's act. */
type FieldKind =
  | 'text'
  | 'day'
  | 'moment'
  | 'partialDay'
  | 'clock'
  | 'minutes'
  | 'percent'
  | 'yesNo'
  | 'name'
  | 'hours'
  | 'demands'
  | 'templateMeetings'
  | 'word'
  | 'reason'
  | CodeList;

type Said = { word: TextKey; kind: FieldKind };

const said = (word: TextKey, kind: FieldKind = 'text'): Said => ({ word, kind });

/** The stored fields of every noun by the words of the screen they are seen on. */
const fields: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
  candidates: {
    firstName: said('candidates.firstName'),
    lastName: said('candidates.lastName'),
    cpr: said('candidates.cpr'),
    phone: said('candidates.phone'),
    email: said('candidates.email'),
    address: said('candidates.address'),
    isProtected: said('candidates.protection', 'yesNo'),
    interpreterLanguage: said('candidates.interpreter'),
    lastWorkedKind: said('candidates.lastWorked', 'word'),
    lastWorkedOn: said('candidates.lastWorkedOn', 'day'),
    wishes: said('candidates.wishes'),
    exclusions: said('candidates.exclusions'),
  },
  lifeEvents: {
    happenedIn: said('history.happenedIn', 'partialDay'),
    text: said('history.lifeEvent'),
    isSensitive: said('history.isSensitive', 'yesNo'),
  },
  courses: {
    number: said('courses.number'),
    departmentId: said('courses.department', 'name'),
    counsellorId: said('courses.counsellor', 'name'),
    targetGroupCode: said('courses.targetGroup', 'targetGroup'),
    benefitCode: said('courses.benefit', 'benefit'),
    measureCode: said('courses.measure', 'measure'),
    referredOn: said('courses.referredOn', 'day'),
    purpose: said('courses.purpose'),
    goal: said('courses.goal'),
    goalMinutesPerWeek: said('courses.goalHours', 'minutes'),
    goalRealism: said('history.goalRealism', 'word'),
    goalAttainment: said('history.goalAttainment', 'word'),
    goalNote: said('history.goalNote'),
    deviations: said('history.deviations'),
    previousCourseId: said('history.previousCourse', 'name'),
    repeatReason: said('history.repeatReason'),
    whatIsDifferent: said('history.whatIsDifferent'),
    templateId: said('history.template', 'name'),
    startsOn: said('courses.startsOn', 'day'),
    plannedEndOn: said('courses.plannedEndOn', 'day'),
    endedOn: said('courses.endedOn', 'day'),
    // Until a course's life was kept in steps and its people in assignments, the course said these itself.
    state: said('courses.stateField', 'word'),
    consultantId: said('courses.consultant', 'name'),
    // its questions
    dimension: said('courses.dimension', 'word'),
    text: said('courses.question'),
    jobFunctionId: said('tryOuts.function', 'name'),
    answer: said('courses.answer'),
    // its steps
    act: said('history.step', 'word'),
    happensOn: said('history.happensOn', 'day'),
    toState: said('courses.stateField', 'word'),
    reasonCode: said('history.reasonCode', 'reason'),
    reason: said('history.reason'),
    movedFrom: said('history.movedFromDay', 'day'),
    movedTo: said('history.movedToDay', 'day'),
    // its people
    staffId: said('history.colleague', 'name'),
    part: said('history.part', 'word'),
    from: said('tryOuts.from', 'day'),
    to: said('tryOuts.to', 'day'),
    note: said('history.noteToNext'),
  },
  hourPlans: {
    validFrom: said('hourPlans.from', 'day'),
    pattern: said('hourPlans.hours', 'hours'),
    reasonCode: said('hourPlans.reasonCode', 'hourChange'),
    reason: said('hourPlans.reason'),
    decidedBy: said('hourPlans.decidedBy'),
  },
  attendance: {
    day: said('history.day', 'day'),
    agreedMinutes: said('courses.agreed', 'minutes'),
    attendedMinutes: said('courses.attended', 'minutes'),
    absenceCode: said('courses.absence', 'absence'),
    tryOutId: said('adjustments.function', 'name'),
    minutes: said('history.minutes', 'minutes'),
    extraPauseMinutes: said('history.extraPause', 'minutes'),
    symptomBefore: said('history.symptomBefore'),
    symptomAfter: said('history.symptomAfter'),
    minutesToOnset: said('courses.onset', 'minutes'),
    recovery: said('history.recovery'),
    note: said('history.note'),
  },
  absences: {
    from: said('history.absenceFrom', 'day'),
    to: said('history.absenceTo', 'day'),
    notifiedOn: said('history.absenceNotifiedOn', 'day'),
    notifiedAt: said('history.absenceNotifiedAt', 'clock'),
    notifiedBy: said('history.absenceNotifiedBy'),
    authorityInformedOn: said('history.absenceInformedOn', 'day'),
    comment: said('history.absenceComment'),
  },
  tryOuts: {
    jobFunctionId: said('tryOuts.function', 'name'),
    from: said('tryOuts.from', 'day'),
    to: said('tryOuts.to', 'day'),
    conditions: said('tryOuts.conditions'),
    observed: said('tryOuts.observed'),
    stated: said('tryOuts.stated'),
    assessed: said('tryOuts.assessed'),
    outcome: said('tryOuts.outcome'),
    // its assessments
    tryOutId: said('tryOuts.function', 'name'),
    percent: said('tryOuts.intensity', 'percent'),
    basis: said('tryOuts.basis'),
    certainty: said('tryOuts.certainty', 'word'),
    includesPauses: said('tryOuts.pausesAreIncluded', 'yesNo'),
    assessedById: said('tryOuts.assessedBy', 'name'),
  },
  adjustments: {
    wording: said('adjustments.accommodation'),
    detail: said('adjustments.detail'),
    amount: said('adjustments.amount'),
    times: said('adjustments.timesADay'),
    tryOutId: said('adjustments.function', 'name'),
    triedFrom: said('adjustments.triedFrom', 'day'),
    triedTo: said('adjustments.triedTo', 'day'),
    effect: said('adjustments.effect', 'word'),
    neededInJob: said('adjustments.neededInJob', 'word'),
    effectNote: said('adjustments.effectNote'),
  },
  meetings: {
    kind: said('history.meetingKind', 'word'),
    week: said('history.week'),
    targetOn: said('history.targetOn', 'day'),
    toleranceWorkdays: said('history.tolerance'),
    meetsOn: said('history.meetsOn', 'day'),
    startsAt: said('history.startsAt', 'clock'),
    durationMinutes: said('history.duration', 'minutes'),
    place: said('history.place'),
    state: said('history.meetingState', 'word'),
    movedFrom: said('history.firstPlannedOn', 'day'),
    reason: said('history.reason'),
    agenda: said('history.agenda'),
    minutesText: said('history.minutesText'),
    // those invited
    role: said('history.participantRole', 'word'),
    name: said('history.participant'),
    staffId: said('history.colleague', 'name'),
    contactId: said('history.contact', 'name'),
    presence: said('history.presence', 'word'),
    // what was decided
    text: said('history.decision'),
  },
  tasks: {
    text: said('history.task'),
    ownerId: said('history.taskOwner', 'name'),
    owner: said('history.taskOwner'),
    dueOn: said('history.dueOn', 'day'),
    doneOn: said('history.doneOn', 'day'),
  },
  reports: {
    section: said('history.section', 'word'),
    text: said('history.reportText'),
    recommendationCode: said('history.recommendation', 'recommendation'),
    certainty: said('tryOuts.certainty', 'word'),
    reportVersion: said('history.reportVersion'),
  },
  handovers: {
    packageVersion: said('history.packageVersion'),
    fileName: said('handovers.fileName'),
    recipientName: said('handovers.recipient'),
    purpose: said('handovers.purpose', 'word'),
    isEncrypted: said('handovers.encrypted', 'yesNo'),
    reason: said('history.reason'),
    confirmedOn: said('history.confirmedOn', 'day'),
  },
  departments: {
    name: said('departments.name'),
    address: said('departments.address'),
    openingHours: said('departments.openingHours'),
    archivedAt: said('history.archivedOn', 'moment'),
  },
  jobFunctions: {
    departmentId: said('courses.department', 'name'),
    name: said('jobFunctions.name'),
    description: said('jobFunctions.description'),
    isco08: said('jobFunctions.isco08'),
    demands: said('jobFunctions.demands', 'demands'),
    liftKg: said('jobFunctions.liftLabel'),
    adaptable: said('jobFunctions.adaptable'),
    places: said('jobFunctions.placesLabel'),
    nonDisplacement: said('jobFunctions.nonDisplacement'),
    note: said('jobFunctions.note'),
    archivedAt: said('history.archivedOn', 'moment'),
  },
  accommodations: {
    code: said('accommodations.code'),
    category: said('history.category', 'word'),
    wording: said('accommodations.wording'),
    unit: said('accommodations.unit', 'word'),
    hasTimes: said('history.hasTimes', 'yesNo'),
    archivedAt: said('history.archivedOn', 'moment'),
  },
  agreements: {
    validFrom: said('history.validFrom', 'day'),
    parties: said('history.parties'),
    content: said('history.agreementContent'),
    targets: said('history.targets'),
  },
  capacity: {
    departmentId: said('courses.department', 'name'),
    validFrom: said('history.validFrom', 'day'),
    places: said('history.places'),
  },
  courseTemplates: {
    name: said('history.templateName'),
    weeks: said('history.weeks'),
    toleranceWorkdays: said('history.tolerance'),
    meetings: said('history.templateMeetings', 'templateMeetings'),
    isUsual: said('history.isUsual', 'yesNo'),
    archivedAt: said('history.archivedOn', 'moment'),
  },
  codeLists: {
    code: said('history.code'),
    kind: said('history.codeKind', 'word'),
    key: said('history.codeKey'),
    textDa: said('history.textDa'),
    textSv: said('history.textSv'),
    textEn: said('history.textEn'),
    validFrom: said('history.validFrom', 'day'),
    validTo: said('history.validTo', 'day'),
  },
  centre: {
    code: said('settings.code'),
    name: said('settings.name'),
    kind: said('settings.kind', 'word'),
    cvr: said('settings.cvr'),
    pNumber: said('settings.pNumber'),
    address: said('settings.address'),
    phone: said('settings.phone'),
    email: said('settings.email'),
    authorityName: said('settings.authorityName'),
    doesPauseHold: said('history.doesPauseHold', 'yesNo'),
    // its closing days
    day: said('history.closedDay', 'day'),
    label: said('centre.label'),
  },
  staff: {
    name: said('staff.name'),
    role: said('staff.role', 'word'),
    departmentId: said('staff.department', 'name'),
    endedOn: said('history.endedOn', 'day'),
  },
  authorityContacts: {
    name: said('courses.counsellorName'),
    title: said('history.contactTitle'),
    unit: said('courses.counsellorUnit'),
    phone: said('candidates.phone'),
    email: said('candidates.email'),
    endedOn: said('history.endedOn', 'day'),
  },
};

/** How a field of a noun is called and said; null for one that no version of the book has words for. */
export const fieldOf = (noun: string, field: string): Said | null => fields[noun]?.[field] ?? null;
