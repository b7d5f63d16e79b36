import { z } from 'zod';
import { errandBeforeUnlock, everyoneAndTheFloor } from '#shared/operation.ts';
import { nothing } from '#shared/values.ts';

/** Language and looks of this machine; they hold nothing about people, so they lie beside the database. */
export const settingsShape = z.strictObject({
  language: z.enum(['da', 'sv', 'en']).default('da'),
  scheme: z.enum(['light', 'dark', 'auto']).default('light'),
  contrast: z.enum(['normal', 'more']).default('normal'),
  density: z.enum(['compact', 'normal', 'airy']).default('normal'),
});
export type Settings = z.output<typeof settingsShape>;

export const settings = {
  show: errandBeforeUnlock(nothing, { by: everyoneAndTheFloor }).gives<Settings>(),
  choose: errandBeforeUnlock(settingsShape.partial()).gives<Settings>(),
};
