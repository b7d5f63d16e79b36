import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';
import { font } from '#main/printing/word/styles.ts';

/** Word wants a time at every part of the file; the clock's would make two files of one. */
const noTime = new Date(1980, 0, 1);

/** The same document with nothing of the clock in it, and with a font to take where ours is missing. */
export async function settled(bytes: Uint8Array): Promise<Uint8Array> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    useWebWorkers: false,
    lastModDate: noTime,
    extendedTimestamp: false,
  });
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    const part = await entry.getData(new Uint8ArrayWriter());
    const settle = settlings[entry.filename];
    await writer.add(entry.filename, new Uint8ArrayReader(settle ? encoded(settle(decoded(part))) : part));
  }
  await reader.close();
  return writer.close();
}

const settlings: Record<string, (xml: string) => string> = {
  'docProps/core.xml': (xml) => xml.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/gu, ''),
  'word/fontTable.xml': () =>
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:font w:name="${font}"><w:altName w:val="Arial"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>` +
    '</w:fonts>',
};

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
