import { arms, back, fatigue, memory } from '#main/demo/others/themes-of-body.ts';
import { everyday, language, stress, unrest } from '#main/demo/others/themes-of-days.ts';

export const themes = { back, arms, stress, unrest, memory, fatigue, language, everyday } as const;
export type ThemeName = keyof typeof themes;
