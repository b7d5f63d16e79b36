import type { KnowledgeKind } from '#shared/observations.ts';
import type { Speak } from '#shared/text/speak.ts';

/** The word each kind of knowledge is marked with, on screen as on paper. */
export const knowledgeWords = (speak: Speak): Record<KnowledgeKind, string> => ({
  observed: speak('paper.observed'),
  stated: speak('paper.stated'),
  assessed: speak('paper.assessed'),
});
