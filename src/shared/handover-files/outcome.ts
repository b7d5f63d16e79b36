import { code, day, decimalNumber, required, text, whole, type Column } from '#shared/handover-files/columns.ts';

/** 09_moeder.csv: one row for each meeting, planned, held or missed. */
export const meetingColumns = [
  required(code('type', 'moedetype', 'Hvilket møde det er.')),
  required(
    day(
      'planlagt_dato',
      'Dagen, mødet skulle ligge efter forløbets plan; for et ekstra møde dagen, det er aftalt til.',
    ),
  ),
  day('afholdt_dato', 'Dagen, mødet blev holdt; tom, når det ikke er holdt.'),
  code(
    'til_tiden',
    'ja_nej',
    'Om mødet blev holdt inden for sin frist; tom, når det ikke er holdt eller ikke har en frist.',
  ),
  text('deltagerroller', 'Rollerne, der var til stede, adskilt af komma; ingen navne.'),
  text('konklusion', 'Mødets beslutninger, én pr. linje.'),
] as const satisfies readonly Column[];

/** 10_svar.csv: what the authority asked, and the answer of the report. */
export const answerColumns = [
  required(whole('lbnr', '', 'Spørgsmålets nummer, fra 1.')),
  required(text('spoergsmaal', 'Spørgsmålet, som det blev stillet.')),
  text('svar', 'Svaret; tom, når der ikke er svaret.'),
] as const satisfies readonly Column[];

/** 11_konklusion.csv: one row, as the report was issued. */
export const conclusionColumns = [
  decimalNumber(
    'fremmoede_timer_uge_fra',
    'timer',
    'Realistisk fremmøde om ugen, mindst; tom, når det ikke er vurderet.',
  ),
  decimalNumber('fremmoede_timer_uge_til', 'timer', 'Realistisk fremmøde om ugen, højst.'),
  decimalNumber(
    'effektive_timer_uge_fra',
    'timer',
    'Realistiske effektive timer om ugen, mindst; tom, når det ikke er vurderet.',
  ),
  decimalNumber('effektive_timer_uge_til', 'timer', 'Realistiske effektive timer om ugen, højst.'),
  code('sikkerhed_kode', 'sikkerhed', 'Hvor sikkert det kan siges.'),
  code('anbefaling_primaer', 'anbefaling', 'Centrets anbefaling.'),
  code('anbefaling_sekundaer', 'anbefaling', 'Hvad der også kunne komme på tale.'),
  code('udviklingsmulighed', 'udvikling', 'Om mere kan ventes med tiden.'),
  text('uafklaret', 'Det, der ikke er afklaret, med rapportens ord.'),
] as const satisfies readonly Column[];

/** 12_tillaeg.csv, only when something sensitive was chosen: each piece that was. */
export const supplementColumns = [
  required(code('art', 'tillaeg_art', 'Hvad det er.')),
  day('dato', 'Dagen; tom, når der ikke hører en dag til.'),
  required(text('tekst', 'Teksten, som den står i bogen.')),
] as const satisfies readonly Column[];
