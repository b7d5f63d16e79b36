import type { EffortKind, EffortStatus } from '#shared/efforts.ts';
import type { TextKey } from '#shared/text/keys.ts';

export const effortWords: Record<EffortKind, TextKey> = {
  treatment: 'efforts.treatment',
  training: 'efforts.training',
  debt: 'efforts.debt',
  language: 'efforts.language',
  education: 'efforts.education',
  housing: 'efforts.housing',
  family: 'efforts.family',
  mentor: 'efforts.mentor',
  other: 'efforts.other',
};

export const effortStatusWords: Record<EffortStatus, TextKey> = {
  planned: 'efforts.planned',
  'under-way': 'efforts.underWay',
  finished: 'efforts.finished',
  stopped: 'efforts.stopped',
};
