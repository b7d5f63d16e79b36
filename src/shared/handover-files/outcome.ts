import { code, day, decimalNumber, required, text, whole, type Column } from '#shared/handover-files/columns.ts';

/** 09_moeder.csv: one row for each meeting, planned, held or missed; one that was called off is no meeting. */
export const meetingColumns = [
  required(
    code(
      'type',
      'moedetype',
      'Hvilket møde det er. Aflyste møder og dem, der var planlagt efter forløbets slutning, er ikke med.',
    ),
  ),
  required(
    day(
      'planlagt_dato',
      'Dagen, mødet skulle ligge efter forløbets plan; for et ekstra møde dagen, det først blev aftalt til.',
    ),
  ),
  day('afholdt_dato', 'Dagen, mødet blev holdt; tom, når det ikke er holdt.'),
  code(
    'til_tiden',
    'ja_nej',
    'Om mødet blev holdt inden for det antal arbejdsdage fra den planlagte dag, som centret har valgt; tom, når det ikke er holdt eller er et ekstra møde.',
  ),
  text('deltagerroller', 'Rollerne på dem, der kom, adskilt af komma, hver rolle én gang; ingen navne.'),
  text('konklusion', 'Mødets beslutninger, én pr. linje; tom, når der ikke er noteret nogen.'),
] as const satisfies readonly Column[];

/** 10_svar.csv: what the authority asked, and the answer of the report. */
export const answerColumns = [
  required(whole('lbnr', '', 'Spørgsmålets nummer, fra 1.')),
  required(text('spoergsmaal', 'Spørgsmålet, som det står i rapporten.')),
  text('svar', 'Rapportens svar; tom, når den ikke svarer.'),
] as const satisfies readonly Column[];

/** 11_konklusion.csv: one row, as the report was issued. */
export const conclusionColumns = [
  decimalNumber(
    'fremmoede_timer_uge_fra',
    'timer',
    'Realistisk fremmøde om ugen, mindst; tom, når det ikke er vurderet.',
  ),
  decimalNumber(
    'fremmoede_timer_uge_til',
    'timer',
    'Realistisk fremmøde om ugen, højst; det samme som mindst, når der er vurderet ét tal.',
  ),
  decimalNumber(
    'effektive_timer_uge_fra',
    'timer',
    'Realistiske effektive timer om ugen, mindst; tom, når det ikke er vurderet.',
  ),
  decimalNumber(
    'effektive_timer_uge_til',
    'timer',
    'Realistiske effektive timer om ugen, højst; det samme som mindst, når der er vurderet ét tal.',
  ),
  code('sikkerhed_kode', 'sikkerhed', 'Hvor sikkert det kan siges; tom, når det ikke er valgt.'),
  code('anbefaling_primaer', 'anbefaling', 'Centrets anbefaling; tom, når der ikke er valgt en. Myndigheden afgør.'),
  code('anbefaling_sekundaer', 'anbefaling', 'Hvad der også kunne komme på tale; tom, når der ikke er valgt noget.'),
  code(
    'udviklingsmulighed',
    'udvikling',
    'Om mere kan ventes med tiden. UKENDT: det er uvist. Tom: det er ikke vurderet.',
  ),
  text(
    'uafklaret',
    'Det, rapportens samlede vurdering siger ikke er afklaret, med rapportens ord, ét punkt pr. linje; tom, når den ikke nævner noget.',
  ),
] as const satisfies readonly Column[];

/** 12_tillaeg.csv, only when something sensitive was chosen: each piece that was. */
export const supplementColumns = [
  required(code('art', 'tillaeg_art', 'Hvad det er.')),
  day('dato', 'Dagen; tom, når der kun er oplyst en måned, et år eller slet ikke noget.'),
  required(text('tekst', 'Teksten, som den står i bogen, efter et ord for, hvad slags den er.')),
] as const satisfies readonly Column[];
