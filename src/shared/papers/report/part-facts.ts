import type { PaperBlock } from '#shared/papers/paper.ts';
import { adjustmentsBlocks, aidsBlocks, supportBlocks } from '#shared/papers/report/adjustments-part.ts';
import {
  answersBlocks,
  assessmentBlocks,
  jobsBlocks,
  recommendationBlocks,
} from '#shared/papers/report/assessment-part.ts';
import { attendanceBlocks } from '#shared/papers/report/attendance-part.ts';
import { backgroundBlocks, wishesBlocks } from '#shared/papers/report/background-part.ts';
import { barriersBlocks, resourcesBlocks } from '#shared/papers/report/barriers-part.ts';
import { factsBlock, type PartContent } from '#shared/papers/report/blocks.ts';
import { enduranceBlocks } from '#shared/papers/report/endurance-part.ts';
import { courseFacts } from '#shared/papers/report/front-facts.ts';
import { frontFigures } from '#shared/papers/report/front-figures.ts';
import { hoursBlocks } from '#shared/papers/report/hours-part.ts';
import { intensityBlocks } from '#shared/papers/report/intensity-part.ts';
import { personalBlocks, professionalBlocks, socialBlocks } from '#shared/papers/report/observations-part.ts';
import { profileBlocks } from '#shared/papers/report/profile-part.ts';
import { progressionBlocks } from '#shared/papers/report/progression-part.ts';
import { purposeBlocks } from '#shared/papers/report/purpose-part.ts';
import { tryOutsBlocks } from '#shared/papers/report/try-outs-part.ts';
import type { ReportPart } from '#shared/report-parts.ts';
import type { Speak } from '#shared/text/speak.ts';

const factsOf: Record<ReportPart, (content: PartContent, speak: Speak) => PaperBlock[]> = {
  cover: (content, speak) => figuresBlocks(content, speak),
  person: (content, speak) => factsBlock(courseFacts(content, speak)),
  purpose: (content, speak) => purposeBlocks(content, speak),
  summary: (content, speak) => figuresBlocks(content, speak),
  background: backgroundBlocks,
  wishes: wishesBlocks,
  tryOuts: tryOutsBlocks,
  hours: hoursBlocks,
  attendance: attendanceBlocks,
  intensity: intensityBlocks,
  endurance: enduranceBlocks,
  adjustments: adjustmentsBlocks,
  aids: aidsBlocks,
  professional: professionalBlocks,
  personal: personalBlocks,
  social: socialBlocks,
  profile: profileBlocks,
  resources: resourcesBlocks,
  barriers: barriersBlocks,
  progression: progressionBlocks,
  answers: answersBlocks,
  assessment: assessmentBlocks,
  jobs: jobsBlocks,
  support: supportBlocks,
  recommendation: recommendationBlocks,
  comments: () => [],
  signatures: () => [],
};

/** What the book says for a part of the report: printed after its words, and shown beside them while they are written. */
export const partFacts = (content: PartContent, part: ReportPart, speak: Speak): PaperBlock[] =>
  factsOf[part](content, speak);

/** The four figures of the first page, in a band. */
export const figuresBlocks = (content: PartContent, speak: Speak): PaperBlock[] => [
  {
    kind: 'figures',
    figures: frontFigures(content, speak).map(({ label, value, basis }) => ({ label, value, basis })),
  },
];
