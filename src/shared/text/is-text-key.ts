import { da } from '#shared/text/da.ts';
import type { TextKey } from '#shared/text/keys.ts';

/** Is the text the name of a sentence we have? */
export function isTextKey(text: string): text is TextKey {
  const [noun, sentence, ...rest] = text.split('.');
  if (noun === undefined || sentence === undefined || rest.length > 0) return false;
  const sentences: unknown = Object.hasOwn(da, noun) ? da[noun as keyof typeof da] : undefined;
  return typeof sentences === 'object' && sentences !== null && Object.hasOwn(sentences, sentence);
}
