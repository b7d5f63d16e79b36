import { addressHider } from '#main/handovers/protected-address.ts';
import { answerRows, conclusionRows, meetingRows, supplementRows } from '#main/handovers/rows-of-outcome.ts';
import { indicatorRows, profileRows } from '#main/handovers/rows-of-progress.ts';
import { adjustmentRows, tryOutRows } from '#main/handovers/rows-of-trials.ts';
import { absenceRows, attendanceRows, courseRow, hourPlanRows, type Handed } from '#main/handovers/rows.ts';
import type { CourseTables } from '#shared/handover-files.ts';

/** Every table of a course's package, filled; the supplement has rows only when something sensitive was chosen. */
export function courseTables(handed: Handed): CourseTables {
  const told = addressHider(handed.record.candidate);
  return {
    '01_forloeb.csv': told([courseRow(handed)]),
    '02_timeplan.csv': told(hourPlanRows(handed.record.hourPlans)),
    '03_fremmoede_dag.csv': told(attendanceRows(handed)),
    '04_fravaer.csv': told(absenceRows(handed)),
    '05_afproevning.csv': told(tryOutRows(handed)),
    '06_skaanehensyn.csv': told(adjustmentRows(handed)),
    '07_profil.csv': told(profileRows(handed)),
    '08_indikatorer.csv': told(indicatorRows(handed)),
    '09_moeder.csv': told(meetingRows(handed)),
    '10_svar.csv': told(answerRows(handed)),
    '11_konklusion.csv': told(conclusionRows(handed)),
    '12_tillaeg.csv': told(supplementRows(handed)),
  };
}
