import { z } from 'zod';
import { command, leaders, query } from '#shared/operation.ts';
import { fieldNames } from '#shared/papers/fields.ts';
import { fixedParts, reportParts } from '#shared/report-parts.ts';
import type { TextKey } from '#shared/text/keys.ts';
import { id, line, nothing, prose, saysSomething } from '#shared/values.ts';

/** Prints about one course. */
export const coursePrints = [
  'clarification-report',
  'start-meeting',
  'follow-up-pack',
  'final-meeting',
  'expectation-checklist',
  'hour-agreement',
  'attendance-statement',
  'own-page',
] as const;
export type CoursePrint = (typeof coursePrints)[number];

/** Prints about everybody of a department. */
export const departmentPrints = ['weekly-register', 'department-list'] as const;
export type DepartmentPrint = (typeof departmentPrints)[number];

export const printKinds = [...coursePrints, ...departmentPrints] as const;
export type PrintKind = (typeof printKinds)[number];

/** The sections each print is made of, in their usual order. */
export const printSections = {
  'clarification-report': reportParts,
  'start-meeting': [
    'who',
    'order',
    'questions',
    'goal',
    'hours',
    'functions',
    'accommodations',
    'agreements',
    'dates',
    'agenda',
    'signatures',
  ],
  'follow-up-pack': [
    'since',
    'hours',
    'attendance',
    'tryOuts',
    'adjustments',
    'scores',
    'observations',
    'decisions',
    'tasks',
    'agenda',
    'notes',
    'signatures',
  ],
  'final-meeting': [
    'results',
    'hours',
    'answers',
    'recommendation',
    'decisions',
    'tasks',
    'agenda',
    'notes',
    'signatures',
  ],
  'expectation-checklist': ['centre', 'candidate', 'houseRules', 'signatures'],
  'hour-agreement': ['agreement', 'week', 'reason', 'rules', 'signatures'],
  'attendance-statement': ['summary', 'weeks', 'absence', 'days', 'signatures'],
  'own-page': ['tried', 'hours', 'helps', 'wishes', 'next', 'questions'],
  'weekly-register': ['register', 'signatures'],
  'department-list': ['list'],
} as const satisfies Record<PrintKind, readonly string[]>;

export type SectionOf<P extends PrintKind> = (typeof printSections)[P][number];

const builtIn = z.string().regex(/^[a-z][A-Za-z]{1,40}$/u, { error: 'values.id' });

const section = z.strictObject({
  /** One of the print's own sections, the id of one the centre has added, or null for one that is new. */
  key: z.union([builtIn, id]).nullable(),
  /** Its heading; empty for the usual one. */
  title: line(80),
  isOn: z.boolean(),
  /** Printed first in the section, with its fields filled; written text, see `parseRichText`. */
  text: prose(4000),
});
/** Sections of the centre's own in one template; with all of a print's own the template is still one that can be arranged. */
const mostOwn = 60;
export const templateSections = z.array(section).min(1).max(100);
export type TemplateSection = z.output<typeof section> & { key: string };

/** How the centre prints one kind of paper: its sections in order, every one of the print's own among them. */
export type PrintTemplate = { print: PrintKind; sections: TemplateSection[]; version: number };

export const printTemplates = {
  /** One for every print; `version` is 0 for one nobody has changed. */
  list: query(nothing).gives<PrintTemplate[]>(),
  /**
   * Writes the whole template of a print. Refuses a section of another print, one twice, an own one without a title, too many own ones, a fixed one
   * that is off, and a field nobody knows; `conflict` when an own one goes away that reports say something in.
   */
  arrange: command(
    z.strictObject({ print: z.enum(printKinds), version: z.int().nonnegative(), sections: templateSections }),
    { by: leaders },
  ).gives<{ version: number }>(),
  /** Back to the usual sections in their usual order; then nobody has changed it, and its version is 0. Refuses `conflict` as `arrange` does. */
  reset: command(z.strictObject({ print: z.enum(printKinds), version: z.int().positive() }), {
    by: leaders,
  }).gives<{ version: number }>(),
};

/** The usual template of a print: all its sections on, in order, with their usual headings. */
export const usualTemplate = (print: PrintKind): PrintTemplate => ({
  print,
  version: 0,
  sections: printSections[print].map((key) => ({ key, title: '', isOn: true, text: '' })),
});

type Section = z.output<typeof section>;

/** What the template doctor finds in a section; `place` is its place in the template, from 0. */
export type TemplateFault = { place: number; section: string | null; kind: 'unknown-field'; field: string };

/** The fields of the template's standard texts that nobody knows, in order, each once a section. */
export const templateFaults = (sections: readonly Section[]): TemplateFault[] =>
  sections.flatMap(({ key, text }, place) =>
    unknownFieldsIn(text).map((field) => ({ place, section: key, kind: 'unknown-field' as const, field })),
  );

/** The names in the braces of a text that are no fields, each once, also those that are no names at all (`{borger.navn}`). */
export function unknownFieldsIn(text: string): string[] {
  const names = [...text.matchAll(/\\.|\{([^{}\n]*)\}/gu)].flatMap(([, name]) =>
    name === undefined ? [] : [name.trim()],
  );
  return [...new Set(names)].filter(
    (name) => !(fieldNames as readonly string[]).includes(name.toLocaleLowerCase('da')),
  );
}

/** May a section be switched off? */
export const isFixedSection = (print: PrintKind, key: string | null): boolean =>
  print === 'clarification-report' && (fixedParts as readonly (string | null)[]).includes(key);

/**
 * Why a template cannot stand, as a text key with its values and the field's path in `sections`; null when it can. `ownKeys` are
 * the sections of the centre's own that it has already.
 */
export function whyTemplateRefused(print: PrintKind, sections: readonly Section[], ownKeys: readonly string[]) {
  if (sections.filter(({ key }) => isOwnSection(print, key)).length > mostOwn)
    return refused('printTemplates.tooManyOwn', 'sections', { count: mostOwn });
  const known = new Set<string>([...printSections[print], ...ownKeys]);
  const seen = new Set<string>();
  for (const [place, { key, title, isOn }] of sections.entries()) {
    const path = `sections.${place}`;
    if (key !== null && !known.has(key)) return refused('printTemplates.unknownSection', `${path}.key`);
    if (key !== null && seen.has(key)) return refused('printTemplates.sectionTwice', `${path}.key`);
    if (key !== null) seen.add(key);
    if (isOwnSection(print, key) && !saysSomething(title))
      return refused('printTemplates.ownNeedsTitle', `${path}.title`);
    if (!isOn && isFixedSection(print, key)) return refused('printTemplates.fixedSection', `${path}.isOn`);
  }
  const [fault] = templateFaults(sections);
  return fault ? refused('printTemplates.unknownField', `sections.${fault.place}.text`, { field: fault.field }) : null;
}

/** Is it a section of the centre's own, there already or new? */
export const isOwnSection = (print: PrintKind, key: string | null): boolean =>
  key === null || !(printSections[print] as readonly string[]).includes(key);

type Refused = { key: TextKey; values?: { field: string } | { count: number }; path: string };

const refused = (key: TextKey, path: string, values?: Refused['values']): Refused => ({
  key,
  path,
  ...(values && { values }),
});
