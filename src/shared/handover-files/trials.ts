import { code, day, required, text, whole, within, type Column } from '#shared/handover-files/columns.ts';

/** 05_afproevning.csv: one row for each try-out. */
export const tryOutColumns = [
  required(whole('lbnr', '', 'Nummer i rækkefølge efter første dag, fra 1.')),
  required(text('jobfunktion', 'Jobfunktionens navn.')),
  text('isco08', 'Stillingsbetegnelsens ISCO-08-kode; tom, når den ikke er oplyst.'),
  required(day('fra', 'Første dag ved funktionen.')),
  day(
    'til',
    'Sidste dag ved funktionen, eller forløbets sidste dag, når ingen er noteret; tom, mens afprøvningen er i gang.',
  ),
  required(whole('fremmoede_min_total', 'minutter', 'Minutter, kandidaten var til stede ved funktionen i alt.')),
  within(
    whole(
      'intensitet_pct',
      'procent',
      'Senest vurderede andel af en almindelig dags arbejde; tom, når den ikke er vurderet.',
    ),
    0,
    100,
  ),
  whole(
    'effektive_min_pr_uge_fra',
    'minutter',
    'Laveste effektive minutter i en af de seneste fire uger med fremmøde ved funktionen: ugens mødte minutter ganget med den vurderede intensitet. Tom, når færre end tre dage i de uger er vurderet.',
  ),
  whole('effektive_min_pr_uge_til', 'minutter', 'Højeste effektive minutter i en af de samme uger; tom som ovenfor.'),
  required(whole('vurderede_dage', 'dage', 'Mødte dage ved funktionen i hele forløbet, som en vurdering dækker.')),
  required(whole('fremmoedte_dage', 'dage', 'Mødte dage ved funktionen i hele forløbet.')),
  day('vurderet_dato', 'Dagen for den seneste vurdering; tom, når der ikke er en.'),
  text('vurdering', 'Grundlaget for den seneste vurdering med centrets ord.'),
] as const satisfies readonly Column[];

/** 06_skaanehensyn.csv: one row for each accommodation suggested or tried. */
export const adjustmentColumns = [
  required(
    text('kode', 'Hensynets kode i centrets katalog. Kataloget er centrets eget og står ikke i kodelister.csv.'),
  ),
  required(code('kategori', 'hensyn_kategori', 'Hvad hensynet handler om.')),
  required(text('beskrivelse', 'Hensynet med katalogets ord og efter et kolon det, der er noteret om netop dette.')),
  text(
    'omfang_tal',
    'Hvor meget: et tal, et spænd eller et klokkeslæt, som det er skrevet; tom, når det ikke er oplyst.',
  ),
  code('omfang_enhed', 'omfang_enhed', 'Hvad tallet tæller; tom, når der ikke er et tal eller en enhed.'),
  whole('omfang_antal', 'gange', 'Hvor mange gange, når omfanget er gange × tal.'),
  day('afproevet_fra', 'Første dag, hensynet blev afprøvet; tom, når det ikke er.'),
  day(
    'afproevet_til',
    'Sidste dag, hensynet blev afprøvet, eller forløbets sidste dag, når ingen er noteret; tom, når det stadig afprøves eller ikke er afprøvet.',
  ),
  code('effekt_kode', 'effekt', 'Hvad hensynet gjorde; tom, mens det afprøves og virkningen ikke er vurderet.'),
  code(
    'anbefalet',
    'ja_nej_ukendt',
    'Om hensynet er nødvendigt i et fremtidigt job. UKENDT: det er vurderet, og det er uafklaret. Tom: det er ikke vurderet.',
  ),
] as const satisfies readonly Column[];

/** 07_profil.csv: one row for each trait somebody has given a level, against the function that demands the most of it. */
export const profileColumns = [
  required(code('egenskab', 'egenskab', 'Egenskaben.')),
  within(whole('evne', 'trin', 'Centrets seneste vurdering, 0-5; tom, når den ikke er givet.'), 0, 5),
  within(whole('selvvurdering', 'trin', 'Kandidatens egen seneste vurdering, 0-5; tom, når den ikke er givet.'), 0, 5),
  within(
    whole(
      'krav',
      'trin',
      'Det højeste krav i de afprøvede funktioner, som de var beskrevet, da afprøvningen begyndte, 0-5; tom, når intet krav er oplyst.',
    ),
    0,
    5,
  ),
  within(whole('difference', 'trin', 'evne minus krav; tom, når en af dem mangler.'), -5, 5),
  required(day('dato', 'Dagen for den seneste af de to vurderinger.')),
] as const satisfies readonly Column[];

/** 08_indikatorer.csv: one row for each indicator of each scoring. */
export const indicatorColumns = [
  required(text('indikator', 'Indikatoren med centrets ord.')),
  required(whole('skala_min', 'trin', 'Skalaens laveste trin den dag.')),
  required(whole('skala_max', 'trin', 'Skalaens højeste trin den dag.')),
  required(
    code(
      'maaling',
      'maaling',
      'Hvilket møde målingen hører til: det nærmeste inden for tre dage, ved startmødet syv. LOEBENDE: ikke til et møde.',
    ),
  ),
  required(day('dato', 'Dagen for målingen.')),
  whole('medarbejder', 'trin', 'Medarbejderens score på skalaen; tom, når der ikke er svaret.'),
  whole('borger', 'trin', 'Kandidatens egen score på skalaen; tom, når der ikke er svaret.'),
] as const satisfies readonly Column[];
