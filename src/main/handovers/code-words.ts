import type { TextKey, TextValues } from '#shared/text/keys.ts';
import { speakIn } from '#shared/text/speak.ts';

/** A code of the package with what it means in three languages. */
export type CodeWords = { code: string; textDa: string; textSv: string; textEn: string };

const [da, sv, en] = [speakIn('da'), speakIn('sv'), speakIn('en')];

/** A code that means what the interface says by a key. */
export const spokenCode = (code: string, key: TextKey, values?: TextValues): CodeWords => ({
  code,
  textDa: da(key, values),
  textSv: sv(key, values),
  textEn: en(key, values),
});
