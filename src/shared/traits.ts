import { z } from 'zod';

/** Our own twenty traits (DOMAIN.md section 5), in the order a screen and a paper show them. */
export const traitGroups = {
  body: ['sitting', 'standing', 'walking', 'lifting', 'kneeling', 'bending', 'overhead', 'repetition', 'fineMotor'],
  surroundings: ['noise', 'climate', 'dust'],
  work: ['pace', 'concentration', 'learning', 'accuracy', 'independence', 'change'],
  people: ['socialContact', 'cooperation'],
} as const;
export type TraitGroup = keyof typeof traitGroups;
export type Trait = (typeof traitGroups)[TraitGroup][number];

export const traits: readonly Trait[] = Object.values(traitGroups).flat();
export const trait = z.enum(traits);

/** 0 = not demanded, or cannot … 5 = the most; null is unknown. */
export const traitLevel = z
  .int({ error: 'traits.level' })
  .min(0, { error: 'traits.level' })
  .max(5, { error: 'traits.level' })
  .nullable();

/** A level of every trait; null is unknown. */
export type Levels = Record<Trait, number | null>;

export const levels = z.strictObject(
  Object.fromEntries(traits.map((each) => [each, traitLevel.default(null)])) as Record<
    Trait,
    z.ZodDefault<typeof traitLevel>
  >,
);

const unknownLevels = Object.fromEntries(traits.map((each) => [each, null])) as Levels;

/** Levels that were written before a trait came to the list: what they do not name is unknown. */
export const completeLevels = (stored: Partial<Levels>): Levels => ({ ...unknownLevels, ...stored });
