import { z } from 'zod';
import { errandBeforeUnlock, everyoneAndTheFloor } from '#shared/operation.ts';
import { nothing } from '#shared/values.ts';

const choices = {
  language: z.enum(['da', 'sv', 'en']),
  scheme: z.enum(['light', 'dark', 'auto']),
  contrast: z.enum(['normal', 'more']),
  density: z.enum(['compact', 'normal', 'airy']),
};

/** Language and looks of this machine; they hold nothing about people, so they lie beside the database. */
export const settingsShape = z.strictObject({
  language: choices.language.default('da'),
  scheme: choices.scheme.default('light'),
  contrast: choices.contrast.default('normal'),
  density: choices.density.default('normal'),
});
export type Settings = z.output<typeof settingsShape>;

export const settings = {
  show: errandBeforeUnlock(nothing, { by: everyoneAndTheFloor }).gives<Settings>(),
  /** Changes what is named and leaves the rest; a default here would choose what nobody chose. */
  choose: errandBeforeUnlock(z.strictObject(choices).partial()).gives<Settings>(),
};
