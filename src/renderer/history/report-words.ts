import { sensitiveKeys } from '#renderer/handovers/words.ts';
import { printNames } from '#renderer/prints/print-choices.ts';
import { figureText } from '#renderer/reports/figure-text.ts';
import { z } from 'zod';
import { sensitiveKinds } from '#shared/handovers.ts';
import { templateSections } from '#shared/print-templates.ts';
import { changedFigures, type Figures } from '#shared/report-figures.ts';
import { writtenParts } from '#shared/report-parts.ts';
import type { Development, ReportStep } from '#shared/reports.ts';
import { isTextKey } from '#shared/text/is-text-key.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

const stepWords: Record<ReportStep, TextKey> = {
  submitted: 'history.stepSubmitted',
  'sent-back': 'history.stepSentBack',
  approved: 'history.stepApproved',
  heard: 'history.stepHeard',
};

const developmentWords: Record<Development, TextKey> = {
  likely: 'history.developmentLikely',
  possible: 'history.developmentPossible',
  unlikely: 'history.developmentUnlikely',
  unknown: 'history.developmentUnknown',
};

const partWords = Object.fromEntries(writtenParts.map((part) => [part, `reportSections.${part}` as const]));

/** The words of the report's choices, of its phrases and of the prints, by noun and field. */
export const reportWords: Readonly<Record<string, Readonly<Record<string, TextKey>>>> = {
  'reports section': partWords,
  'reports step': stepWords,
  'reports development': developmentWords,
  'reportPhrases part': partWords,
  'printTemplates print': printNames,
};

/** The figures a section was written beside, one to a line. */
export function figuresText(value: string, speak: Speak): string {
  const lines = changedFigures({}, JSON.parse(value) as Figures).map(({ figure, after }) =>
    speak('history.figureText', { figure: speak(`reportFigures.${figure}`), value: figureText(figure, after, speak) }),
  );
  return lines.length === 0 ? speak('history.noFigures') : lines.join('\n');
}

const kinds = z.array(z.enum(sensitiveKinds));

/** What of a package was sensitive, by its kinds. */
export function sensitiveKindsText(value: string, speak: Speak): string {
  const named = kinds.safeParse(JSON.parse(value));
  if (!named.success) return value;
  return named.data.map((kind) => speak(sensitiveKeys[kind])).join(', ') || speak('history.noTraits');
}

/** A template's sections in their order, one to a line, by the centre's headings or their usual names. */
export function sectionsText(value: string, speak: Speak): string {
  const sections = templateSections.safeParse(JSON.parse(value));
  if (!sections.success) return value;
  return sections.data
    .map(({ key, title, isOn, text }) => {
      const section = title || usualName(key ?? '', speak);
      const named = isOn ? section : speak('history.sectionOff', { section });
      return text === '' ? named : `${named}: ${text.replaceAll('\n', '; ')}`;
    })
    .join('\n');
}

function usualName(key: string, speak: Speak): string {
  const word = [`printSections.${key}`, `reportSections.${key}`].find(isTextKey);
  return word === undefined ? key : speak(word);
}
