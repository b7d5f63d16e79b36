import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type Picture = { width: number; height: number; grey: Uint8Array };

/** Every page of a PDF as a grey picture, coarse enough that a hair's shift is no difference. */
export function picturesOf(path: string, prefix: string): Picture[] {
  const root = join(dirname(path), prefix);
  execFileSync('pdftoppm', ['-r', '36', '-gray', path, root]);
  return readdirSync(dirname(path))
    .filter((file) => file.startsWith(`${prefix}-`) && file.endsWith('.pgm'))
    .toSorted((a, b) => a.localeCompare(b))
    .map((file) => pictureOf(readFileSync(join(dirname(path), file))));
}

function pictureOf(bytes: Buffer): Picture {
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(bytes.subarray(0, 64).toString('latin1')) ?? [];
  if (head === undefined) throw new Error('Not a grey picture');
  return { width: Number(width), height: Number(height), grey: bytes.subarray(head.length) };
}

/** How dark the page is on the whole, 0 white to 1 black. */
export const ink = ({ grey }: Picture): number => grey.reduce((sum, value) => sum + 255 - value, 0) / grey.length / 255;

/** How much two pages differ on the whole, 0 to 1, laid over each other as well as they fit: a driver may move a page by a millimetre. */
export function difference(a: Picture, b: Picture): number {
  const shifts = [-2, -1, 0, 1, 2];
  return Math.min(...shifts.flatMap((right) => shifts.map((down) => differenceAt(a, b, right, down))));
}

function differenceAt(a: Picture, b: Picture, right: number, down: number): number {
  const [width, height] = [Math.min(a.width, b.width) - 2, Math.min(a.height, b.height) - 2];
  let sum = 0;
  for (let y = 2; y < height; y += 1) {
    for (let x = 2; x < width; x += 1) {
      sum += Math.abs(a.grey[y * a.width + x]! - b.grey[(y + down) * b.width + x + right]!);
    }
  }
  return sum / ((width - 2) * (height - 2)) / 255;
}
