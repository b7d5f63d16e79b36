import { said, type FieldsByNoun } from '#shared/history-fields/said.ts';

/** The stored fields of a person, courses apart. */
export const personFields: FieldsByNoun = {
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
  earlierJobs: {
    title: said('history.jobTitle'),
    employer: said('history.employer'),
    from: said('history.jobFrom', 'partialDay'),
    to: said('history.jobTo', 'partialDay'),
    whyEnded: said('history.whyEnded'),
  },
  limitations: {
    text: said('history.limitation'),
    region: said('history.region', 'word'),
    kind: said('history.knowledge', 'word'),
    traits: said('history.limitedTraits', 'traits'),
    origin: said('history.origin'),
    earlierJobId: said('history.earlierJob', 'name'),
    // the accommodations that answer it
    limitationId: said('history.limitation', 'name'),
    adjustmentId: said('history.ofAdjustment', 'name'),
  },
  barriers: {
    kind: said('history.barrierKind', 'word'),
    text: said('history.barrier'),
    weight: said('history.weight', 'word'),
    status: said('history.status', 'word'),
    statusOn: said('history.statusOn', 'day'),
    sensitivity: said('history.sensitivity', 'word'),
  },
  strengths: {
    text: said('history.strength'),
    area: said('history.area', 'word'),
    kind: said('history.knowledge', 'word'),
    seenOn: said('history.seenOn', 'day'),
  },
};
