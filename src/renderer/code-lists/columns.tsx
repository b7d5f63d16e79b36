import { meaningOf, validityOf } from '#renderer/code-lists/words.ts';
import type { GridColumn } from '#renderer/components/grid.ts';
import type { Code } from '#shared/code-lists.ts';
import type { Speak } from '#shared/text/speak.ts';

type Shown = {
  hasKeys: boolean;
  hasMeaning: boolean;
  /** Beside a panel there is no room for them, and the panel has them. */
  areTranslationsShown: boolean;
};

/** A list's columns; what no code of the list has is left out. */
export function codeColumns(speak: Speak, { hasKeys, hasMeaning, areTranslationsShown }: Shown): GridColumn<Code>[] {
  const translation = (key: 'textSv' | 'textEn'): GridColumn<Code> => ({
    key,
    header: speak(`codeLists.${key}`),
    cell: (code) =>
      code[key] ?? (
        <span className="quiet">
          <span className="hidden-but-read">{speak('codeLists.fallsBack')}: </span>
          {code.textDa}
        </span>
      ),
    width: 'minmax(110px, 1fr)',
  });
  const all: (GridColumn<Code> | false)[] = [
    hasKeys && {
      key: 'key',
      header: speak('codeLists.keyShort'),
      cell: ({ key }) => key || '–',
      sortBy: ({ key }) => key || null,
      width: '58px',
    },
    {
      key: 'textDa',
      header: speak('codeLists.textDa'),
      cell: ({ textDa }) => textDa,
      sortBy: ({ textDa }) => textDa,
      isName: true,
      width: 'minmax(150px, 1.4fr)',
    },
    areTranslationsShown && translation('textSv'),
    areTranslationsShown && translation('textEn'),
    hasMeaning && {
      key: 'kind',
      header: speak('codeLists.meaning'),
      cell: ({ kind }) => meaningOf(kind, speak) || '–',
      sortBy: ({ kind }) => meaningOf(kind, speak) || null,
      width: '120px',
    },
    {
      key: 'validity',
      header: speak('codeLists.validity'),
      cell: (code) => validityOf(code, speak),
      sortBy: ({ validFrom }) => validFrom,
      width: '124px',
    },
    {
      key: 'owner',
      header: speak('codeLists.owner'),
      cell: ({ isSystem }) => speak(isSystem ? 'codeLists.system' : 'codeLists.own'),
      sortBy: ({ isSystem }) => Number(isSystem),
      width: '84px',
    },
  ];
  return all.filter((column) => column !== false);
}
