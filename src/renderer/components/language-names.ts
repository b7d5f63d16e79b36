import type { Language } from '#shared/text/speak.ts';

/** Languages by their own names: whoever needs one can read its name. */
export const languageNames: readonly { language: Language; name: string }[] = [
  { language: 'da', name: 'Dansk' },
  { language: 'sv', name: 'Svenska' },
  { language: 'en', name: 'English' },
];
