import type { HandoverPurpose } from '#shared/handovers.ts';
import { numberText } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

export const purposeKeys: Record<HandoverPurpose, TextKey> = {
  report: 'handovers.purposeReport',
  status: 'handovers.purposeStatus',
  other: 'handovers.purposeOther',
};

/** `412 kB`; never 0. */
export const sizeText = (bytes: number, speak: Speak): string =>
  speak('handovers.kilobytes', { count: numberText(Math.max(1, Math.round(bytes / 1000)), speak.language) });

/** The name the package will have, with the clock still open. */
export const fileNameBefore = (
  facts: { centreCode: string; courseNumber: string; today: string; version: number },
  speak: Speak,
): string =>
  `afklaring_${facts.centreCode}_${facts.courseNumber}_${speak('handovers.fileNameWill', { date: facts.today.replaceAll('-', '') })}_v${facts.version}.zip`;
