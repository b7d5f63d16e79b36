import { createContext, useContext } from 'react';

/** Whether the paper is set in large type. Drawings are measured for it; everything else follows the style sheet. */
export const LargeType = createContext(false);

/** The height of a drawing's letters, in tenths of a millimetre. */
export const useLetterSize = (): number => (useContext(LargeType) ? 38 : 26);
