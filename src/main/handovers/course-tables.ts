import { addressHider } from '#main/handovers/protected-address.ts';
import { answerRows, conclusionRows, meetingRows, supplementRows } from '#main/handovers/rows-of-outcome.ts';
import { indicatorRows, profileRows } from '#main/handovers/rows-of-progress.ts';
import { adjustmentRows, tryOutRows } from '#main/handovers/rows-of-trials.ts';
import {
  absenceRows,
  attendanceRows,
  courseRow,
  hourPlanRows,
  shortComment,
  type Handed,
} from '#main/handovers/rows.ts';
import type { CourseTables } from '#shared/handover-files.ts';

/** Every table of a course's package, filled; the supplement has rows only when something sensitive was chosen. */
export function courseTables(handed: Handed): CourseTables {
  const told = addressHider(handed.record.candidate);
  return {
    '01_forloeb.csv': told('01_forloeb.csv', [courseRow(handed)]),
    '02_timeplan.csv': told('02_timeplan.csv', hourPlanRows(handed.record.hourPlans)),
    '03_fremmoede_dag.csv': told('03_fremmoede_dag.csv', attendanceRows(handed)),
    '04_fravaer.csv': told('04_fravaer.csv', absenceRows(handed)).map(shortComment),
    '05_afproevning.csv': told('05_afproevning.csv', tryOutRows(handed)),
    '06_skaanehensyn.csv': told('06_skaanehensyn.csv', adjustmentRows(handed)),
    '07_profil.csv': told('07_profil.csv', profileRows(handed)),
    '08_indikatorer.csv': told('08_indikatorer.csv', indicatorRows(handed)),
    '09_moeder.csv': told('09_moeder.csv', meetingRows(handed)),
    '10_svar.csv': told('10_svar.csv', answerRows(handed)),
    '11_konklusion.csv': told('11_konklusion.csv', conclusionRows(handed)),
    '12_tillaeg.csv': told('12_tillaeg.csv', supplementRows(handed)),
  };
}
