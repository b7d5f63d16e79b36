import type { Accommodation } from '#shared/accommodations.ts';

/** A row of the catalogue before it has an id. */
type Seed = Pick<Accommodation, 'code' | 'category' | 'wording' | 'unit' | 'hasTimes'>;

const amount = (code: string, category: Seed['category'], wording: string, unit: Seed['unit']): Seed => ({
  code,
  category,
  wording,
  unit,
  hasTimes: false,
});
const free = (code: string, category: Seed['category'], wording: string): Seed =>
  amount(code, category, wording, 'none');

/** The thirty accommodations of a new book. Source: DOMAIN.md section 9. */
export const seedAccommodations: readonly Seed[] = [
  amount('TID 01', 'time', 'Nedsat timetal', 'minutesPerDay'),
  amount('TID 02', 'time', 'Færre dage', 'daysPerWeek'),
  free('TID 03', 'time', 'Hviledag mellem arbejdsdage'),
  amount('TID 04', 'time', 'Sen mødetid', 'clock'),
  amount('TID 05', 'time', 'Fleksibel mødetid', 'minutes'),
  amount('TID 06', 'time', 'Langsom optrapning', 'minutesPerWeek'),
  free('TID 07', 'time', 'Fri til behandling'),
  { ...amount('PAU 08', 'pace', 'Ekstra pauser', 'minutes'), hasTimes: true },
  free('PAU 09', 'pace', 'Hvilerum'),
  amount('PAU 10', 'pace', 'Nedsat tempo', 'percent'),
  free('PAU 11', 'pace', 'Ingen akkord eller deadline'),
  free('PAU 12', 'pace', 'Selvvalgt rytme'),
  amount('FYS 13', 'physical', 'Løft højst', 'kg'),
  amount('FYS 14', 'physical', 'Vekslende arbejdsstilling', 'minutes'),
  free('FYS 15', 'physical', 'Siddende arbejde'),
  free('FYS 16', 'physical', 'Intet arbejde over skulderhøjde'),
  free('FYS 17', 'physical', 'Undgå vrid, knæ og hug'),
  free('FYS 18', 'physical', 'Undgå ensidig gentagelse'),
  free('IND 19', 'layout', 'Specialstol'),
  free('IND 20', 'layout', 'Hæve-sænkebord'),
  free('IND 21', 'layout', 'Ståmåtte eller støttebandage'),
  free('IND 22', 'layout', 'Løftehjælp eller vogn'),
  free('IND 23', 'layout', 'Lys, skærm eller høreværn'),
  free('MIL 24', 'surroundings', 'Afskærmet plads'),
  amount('MIL 25', 'surroundings', 'Lille gruppe', 'persons'),
  free('MIL 26', 'surroundings', 'Ingen kundekontakt'),
  free('MIL 27', 'surroundings', 'Støjsvage omgivelser'),
  free('OPG 28', 'support', 'Én opgave ad gangen, med skriftlig instruktion eller billeder'),
  amount('OPG 29', 'support', 'Fast kontaktperson eller mentor', 'minutesPerDay'),
  free('OPG 30', 'support', 'Forudsigelighed: dagsplan og varsling af ændringer'),
];
