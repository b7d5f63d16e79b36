import { z } from 'zod';
import { command, leaders, query } from '#shared/operation.ts';
import { reportParts } from '#shared/report-parts.ts';
import { id, line, nothing, prose } from '#shared/values.ts';

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
export const templateSections = z.array(section).min(1).max(60);
export type TemplateSection = z.output<typeof section> & { key: string };

/** How the centre prints one kind of paper: its sections in order, every one of the print's own among them. */
export type PrintTemplate = { print: PrintKind; sections: TemplateSection[]; version: number };

export const printTemplates = {
  /** One for every print; `version` is 0 for one nobody has changed. */
  list: query(nothing).gives<PrintTemplate[]>(),
  /**
   * Writes the whole template of a print. Refuses a section of another print, one twice, an own one without a title, a fixed one
   * that is off, and a field nobody knows.
   */
  arrange: command(
    z.strictObject({ print: z.enum(printKinds), version: z.int().nonnegative(), sections: templateSections }),
    { by: leaders },
  ).gives<{ version: number }>(),
  /** Back to the usual sections in their usual order. */
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
