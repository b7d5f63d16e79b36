/** What can be wrong with a package, as a text key of `packageFaults`. */
const faultReasons = [
  // files
  'missingFile',
  'unknownFile',
  'wrongBytes',
  'wrongSum',
  'sumMissing',
  'notInManifest',
  'notUtf8',
  'unreadable',
  'tooLarge',
  // tables
  'noMark',
  'wrongLineEnd',
  'wrongQuote',
  'wrongCellCount',
  'wrongColumn',
  'wrongRowCount',
  'guardMissing',
  // cells
  'required',
  'wrongType',
  'outOfRange',
  'unknownCode',
  'unknownReference',
  'duplicate',
  'wrongFigure',
  'wrongOrder',
  'missingCount',
  'workedOut',
  // between files
  'differsFromFormat',
  'differsFromTable',
  'againstSchema',
  'differsFromManifest',
] as const;
export type FaultReason = (typeof faultReasons)[number];

/** One thing that is wrong: where, and why. Rows are counted as an editor shows them, the head is row 1. */
export type PackageFault = {
  file: string;
  row: number | null;
  /** Of a table the column, of a JSON file the path to the value. */
  column: string | null;
  reason: FaultReason;
  /** What stands there and what was expected, cut to 80 characters; empty where it says nothing more. */
  found: string;
  expected: string;
};
