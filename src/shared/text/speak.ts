import i18next from 'i18next';
import type { Sentence } from '#shared/failure.ts';
import { da } from '#shared/text/da.ts';
import { en } from '#shared/text/en.ts';
import { shortDay } from '#shared/text/short-day.ts';
import type { TextKey, TextValues } from '#shared/text/keys.ts';
import { sv } from '#shared/text/sv.ts';

export const languages = ['da', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** Says a sentence in one language; `count` among the values chooses singular or plural. */
export type Speak = {
  (key: TextKey, values?: TextValues): string;
  readonly language: Language;
  /** Says a sentence that came with a refusal. */
  sentence(sentence: Sentence): string;
};

const speaker = i18next.createInstance();
void speaker.init({
  lng: 'da',
  fallbackLng: 'da',
  resources: { da: { translation: da }, sv: { translation: sv }, en: { translation: en } },
  // React escapes; escaping twice would show &amp; on paper.
  interpolation: { escapeValue: false },
  initAsync: false,
});

// Rules answer with days as they are stored; a person reads them as 7-9-2026.
const spoken = (values: TextValues): TextValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && isDay.test(value) ? shortDay(value) : value,
    ]),
  );
const isDay = /^\d{4}-\d{2}-\d{2}$/u;

/** The speaker of a language. */
export function speakIn(language: Language): Speak {
  const say = speaker.getFixedT(language);
  const speak = (key: TextKey, values: TextValues = {}): string => say(key, spoken(values));
  return Object.assign(speak, { language, sentence: ({ key, values }: Sentence) => speak(key, values) });
}
