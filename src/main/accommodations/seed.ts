import type { Accommodation } from '#shared/accommodations.ts';
import type { Trait } from '#shared/traits.ts';

/** A row of the catalogue before it has an id. */
type Seed = Pick<Accommodation, 'code' | 'category' | 'wording' | 'unit' | 'hasTimes' | 'relieves'>;

const amount = (
  code: string,
  category: Seed['category'],
  wording: string,
  unit: Seed['unit'],
  ...relieves: Trait[]
): Seed => ({
  code,
  category,
  wording,
  unit,
  hasTimes: false,
  relieves,
});
const free = (code: string, category: Seed['category'], wording: string, ...relieves: Trait[]): Seed =>
  amount(code, category, wording, 'none', ...relieves);

/** The thirty accommodations of a new book. Source: DOMAIN.md section 9. */
export const seedAccommodations: readonly Seed[] = [
  amount('TID 01', 'time', 'Nedsat timetal', 'minutesPerDay'),
  amount('TID 02', 'time', 'Færre dage', 'daysPerWeek'),
  free('TID 03', 'time', 'Hviledag mellem arbejdsdage'),
  amount('TID 04', 'time', 'Sen mødetid', 'clock'),
  amount('TID 05', 'time', 'Fleksibel mødetid', 'minutes'),
  amount('TID 06', 'time', 'Langsom optrapning', 'minutesPerWeek'),
  free('TID 07', 'time', 'Fri til behandling'),
  {
    ...amount('PAU 08', 'pace', 'Ekstra pauser', 'minutes', 'standing', 'walking', 'concentration', 'repetition'),
    hasTimes: true,
  },
  free('PAU 09', 'pace', 'Hvilerum', 'noise', 'concentration'),
  amount('PAU 10', 'pace', 'Nedsat tempo', 'percent', 'pace'),
  free('PAU 11', 'pace', 'Ingen akkord eller deadline', 'pace'),
  free('PAU 12', 'pace', 'Selvvalgt rytme', 'pace', 'change'),
  amount('FYS 13', 'physical', 'Løft højst', 'kg', 'lifting'),
  amount('FYS 14', 'physical', 'Vekslende arbejdsstilling', 'minutes', 'sitting', 'standing', 'repetition'),
  free('FYS 15', 'physical', 'Siddende arbejde', 'standing', 'walking'),
  free('FYS 16', 'physical', 'Intet arbejde over skulderhøjde', 'overhead'),
  free('FYS 17', 'physical', 'Undgå vrid, knæ og hug', 'kneeling', 'bending'),
  free('FYS 18', 'physical', 'Undgå ensidig gentagelse', 'repetition', 'fineMotor'),
  free('IND 19', 'layout', 'Specialstol', 'sitting', 'standing'),
  free('IND 20', 'layout', 'Hæve-sænkebord', 'sitting', 'standing', 'bending'),
  free('IND 21', 'layout', 'Ståmåtte eller støttebandage', 'standing'),
  free('IND 22', 'layout', 'Løftehjælp eller vogn', 'lifting', 'walking'),
  free('IND 23', 'layout', 'Lys, skærm eller høreværn', 'noise', 'fineMotor'),
  free('MIL 24', 'surroundings', 'Afskærmet plads', 'noise', 'concentration', 'socialContact'),
  amount('MIL 25', 'surroundings', 'Lille gruppe', 'persons', 'socialContact', 'noise'),
  free('MIL 26', 'surroundings', 'Ingen kundekontakt', 'socialContact'),
  free('MIL 27', 'surroundings', 'Støjsvage omgivelser', 'noise', 'concentration'),
  free(
    'OPG 28',
    'support',
    'Én opgave ad gangen, med skriftlig instruktion eller billeder',
    'learning',
    'concentration',
    'accuracy',
  ),
  amount(
    'OPG 29',
    'support',
    'Fast kontaktperson eller mentor',
    'minutesPerDay',
    'independence',
    'learning',
    'cooperation',
  ),
  free('OPG 30', 'support', 'Forudsigelighed: dagsplan og varsling af ændringer', 'change', 'independence'),
];
