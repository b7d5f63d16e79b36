import i18next from 'i18next';
import type { Sentence } from '#shared/failure.ts';
import { da } from '#shared/text/da.ts';
import { en } from '#shared/text/en.ts';
import { shortDay } from '#shared/text/short-day.ts';
import { isTextKey } from '#shared/text/is-text-key.ts';
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

// Rules answer with days as they are stored; a person reads them as 7-9-2026. What a rule names by its key, such as a holiday, is said.
const spoken = (values: TextValues, say: (key: TextKey) => string): TextValues =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, spokenValue(value, say)]));
const spokenValue = (value: string | number, say: (key: TextKey) => string): string | number => {
  if (typeof value === 'number') return value;
  if (isDay.test(value)) return shortDay(value);
  return isTextKey(value) ? say(value) : value;
};
const isDay = /^\d{4}-\d{2}-\d{2}$/u;

/** The speaker of a language. */
export function speakIn(language: Language): Speak {
  const say = speaker.getFixedT(language);
  const speak = (key: TextKey, values: TextValues = {}): string => say(key, spoken(values, say));
  return Object.assign(speak, { language, sentence: ({ key, values }: Sentence) => speak(key, values) });
}
