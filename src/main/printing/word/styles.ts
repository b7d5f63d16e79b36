import {
  AlignmentType,
  LevelFormat,
  convertMillimetersToTwip as mm,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx';
import { grey, ink, type Sizes } from '#main/printing/word/measures.ts';
import type { Language } from '#shared/text/speak.ts';

/** Inter where it is installed; the table of fonts names Arial in its stead. */
export const font = 'Inter';

/** The languages a word processor checks the spelling in. */
const locales: Record<Language, string> = { da: 'da-DK', sv: 'sv-SE', en: 'en-GB' };

/** Headings a reader can move between, and the looks of everything else. */
export function stylesOf(language: Language, sizes: Sizes, isLarge: boolean): IStylesOptions {
  const heading = (size: number, before: number, after: number) => ({
    run: { font, size, bold: true, color: ink },
    paragraph: { spacing: { before: mm(before), after: mm(after) }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font, size: sizes.body, color: ink, language: { value: locales[language] } },
        paragraph: { spacing: { after: mm(2), line: isLarge ? 340 : 290 } },
      },
      heading1: heading(sizes.title, 0, 2),
      heading2: heading(sizes.section, 6.5, 2),
      heading3: heading(sizes.subsection, 4, 1),
    },
    paragraphStyles: [
      { id: 'Lead', name: 'Lead', basedOn: 'Normal', quickFormat: true, run: { size: sizes.lead } },
      { id: 'Note', name: 'Note', basedOn: 'Normal', quickFormat: true, run: { size: sizes.small, color: grey } },
      { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', quickFormat: true, run: { color: grey } },
      {
        id: 'Verdict',
        name: 'Verdict',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: sizes.stronger, bold: true },
        paragraph: { keepNext: true },
      },
      {
        id: 'Cell',
        name: 'Cell',
        basedOn: 'Normal',
        run: { size: sizes.table },
        paragraph: { spacing: { before: 0, after: 0, line: isLarge ? 310 : 260 } },
      },
    ],
  };
}

export const bullets = 'bullets';
export const numbers = 'numbers';

const hanging = { paragraph: { indent: { left: mm(6), hanging: mm(6) } } };

/** How lists are marked. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: bullets,
      levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: hanging }],
    },
    {
      reference: numbers,
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: hanging }],
    },
  ],
};
