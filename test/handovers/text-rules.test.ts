import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newPassphrase, wordCountFor } from '#main/handovers/passphrase.ts';
import { csvBytes, decimal, guarded, unguarded } from '#main/handovers/text-rules.ts';
import { words } from '#main/handovers/words.ts';
import { readCsv } from '#test/handovers/read-csv.ts';

// As a spreadsheet sees a cell: blanks are passed over, full-width signs count.
const startsFormula = /^[\s\0\u200b]*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b]|^[\t\r\n\0]/u;
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .tuple(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\0',
        "'",
        '＝',
        '＋',
        '－',
        '＠',
        '﹦',
        '﹢',
        '﹣',
        '﹫',
        ' =',
        '\u200b=',
        '\u00a0+',
        '"',
        ';',
      ),
      fc.string(),
    )
    .map(([sign, rest]) => sign + rest),
);
const columns = [
  { name: 'a', type: 'tekst', unit: '', isRequired: false, description: '' },
  { name: 'b', type: 'tekst', unit: '', isRequired: false, description: '' },
] as const;

describe('a text in a cell', () => {
  it('never starts as a spreadsheet’s formula', () => {
    fc.assert(fc.property(text, (written) => !startsFormula.test(guarded(written))));
  });

  it('survives the guard', () => {
    fc.assert(fc.property(text, (written) => unguarded(guarded(written)) === written));
  });

  it.each([
    ['+45 75 00 00 00', "'+45 75 00 00 00"],
    ['- kan sidde', "'- kan sidde"],
    ['Kan sidde - kort', 'Kan sidde - kort'],
    ["'s morgens", "''s morgens"],
  ])('stays readable: %s', (written, cell) => {
    expect(guarded(written)).toBe(cell);
  });

  it('survives the whole table, whatever quotes, semicolons and line breaks it holds', () => {
    const cell = text.map((written) => written.toWellFormed().replaceAll('\uFEFF', ''));
    fc.assert(
      fc.property(fc.array(fc.record({ a: cell, b: cell }), { maxLength: 6 }), (rows) => {
        expect(readCsv(csvBytes(columns, rows))).toEqual({ columns: ['a', 'b'], rows });
      }),
    );
  });

  it('leaves a number a number: below zero, and with a decimal comma', () => {
    const numbers = [
      { ...columns[0], type: 'heltal' },
      { ...columns[1], type: 'decimaltal' },
    ] as const;
    const rows = [
      { a: -2, b: -2.25 },
      { a: '-2', b: '-2,25' },
      { a: '', b: 1 / 3 },
    ];
    const cells = readCsv(csvBytes(numbers, rows)).rows;
    expect(new TextDecoder().decode(csvBytes(numbers, rows))).not.toContain("'");
    expect(cells).toEqual([
      { a: '-2', b: '-2,25' },
      { a: '-2', b: '-2,25' },
      { a: '', b: '0,33' },
    ]);
  });

  it.each([
    [450 / 60, '7,5'],
    [100 / 60, '1,67'],
    [6, '6'],
  ])('says %d as %s', (value, written) => {
    expect(decimal(value)).toBe(written);
  });
});

describe('a passphrase', () => {
  it('is drawn from a list of at least 1,024 different short words that every keyboard has', () => {
    expect(words.length).toBeGreaterThanOrEqual(1024);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => !/^[a-z]{3,8}$/u.test(word))).toEqual([]);
  });

  it('has words enough for a hundred bits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 100_000 }), (listLength) => {
        const count = wordCountFor(100, listLength);
        return count * Math.log2(listLength) >= 100 && (count - 1) * Math.log2(listLength) < 100;
      }),
    );
    const drawn = newPassphrase().split('-');
    expect(drawn.every((word) => words.includes(word))).toBe(true);
    expect(drawn.length * Math.log2(words.length)).toBeGreaterThanOrEqual(100);
  });

  it('is another one every time', () => {
    const many = Array.from({ length: 500 }, newPassphrase);
    expect(new Set(many).size).toBe(many.length);
  });
});
