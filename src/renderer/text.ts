import { createContext, useContext } from 'react';
import { speakIn, type Speak } from '#shared/text/speak.ts';

/** The language of this window; print pages have one of their own. */
export const SpeakContext = createContext<Speak>(speakIn('da'));

/** Says sentences in the language chosen: `speak('candidates.register')`. */
export const useSpeak = (): Speak => useContext(SpeakContext);
