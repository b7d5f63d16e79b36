import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';

/** The parts of a .docx by name. */
export async function docxParts(bytes: Uint8Array): Promise<Map<string, string>> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  const parts = new Map<string, string>();
  for (const entry of await reader.getEntries()) {
    if (!entry.directory) parts.set(entry.filename, await entry.getData(new TextWriter()));
  }
  return parts;
}

/** What a reader sees of a part: a line to a paragraph, a blank where a tab stands. */
export const xmlText = (xml: string): string =>
  xml
    .replace(/<w:instrText\b[^>]*>.*?<\/w:instrText>/gsu, '')
    .replace(/<w:tab\/>/gu, ' ')
    .replace(/<w:br\/>|<\/w:p>/gu, '\n')
    .replace(/<[^>]+>/gu, '')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&apos;/gu, "'")
    .replace(/&amp;/gu, '&');

/** Every word in its order, without the signs between and beside them. */
export const wordsIn = (text: string): string[] => text.replace(/\[[x ]\]/gu, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
