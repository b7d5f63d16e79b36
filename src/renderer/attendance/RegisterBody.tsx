import { DayPanel } from '#renderer/attendance/DayPanel.tsx';
import { codesOn, keyOfSpot, type Spot } from '#renderer/attendance/cell.ts';
import { missingSpots } from '#renderer/attendance/places.ts';
import { RegisterGrid } from '#renderer/attendance/RegisterGrid.tsx';
import { RegisterToolbar } from '#renderer/attendance/RegisterToolbar.tsx';
import type { WeekAsked } from '#renderer/attendance/use-recording.ts';
import { useRegister } from '#renderer/attendance/use-register.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { KeyBar } from '#renderer/components/KeyBar.tsx';
import { ListDetail } from '#renderer/components/ListDetail.tsx';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import classes from '#renderer/attendance/page.module.css';
import type { RegisterWeek } from '#shared/attendance.ts';
import type { Code } from '#shared/code-lists.ts';
import type { Department } from '#shared/departments.ts';
import { weekNumber } from '#shared/text/format.ts';

type RegisterBodyProps = {
  week: RegisterWeek;
  codes: readonly Code[];
  asked: WeekAsked;
  department: Department;
  departments: readonly Department[];
  onDepartment: (departmentId: string) => void;
};

/** Toolbar, grid, day and keys of one week. */
export function RegisterBody({ week, codes, asked, department, departments, onDepartment }: RegisterBodyProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const register = useRegister(week, codes, asked);
  const { spot, draft, saving } = register;
  const letters = codesOn(codes, week.monday).flatMap(({ key }) => (key === '' ? [] : [key]));

  async function fill(spots: readonly Spot[]) {
    const count = await register.fill(spots);
    if (count > 0) sayDone(speak('attendance.filled', { count }), null);
  }

  function closeDay() {
    if (draft && spot && draft.key === keyOfSpot(spot)) register.cancel();
    else register.showDay(false);
  }

  return (
    <ListDetail
      panel="narrow"
      detailLabel={speak('attendance.day')}
      detail={spot && register.isDayShown ? <DayPanel register={register} codes={codes} /> : null}
      onClose={closeDay}
    >
      <RegisterToolbar
        department={department}
        departments={departments}
        onDepartment={onDepartment}
        missing={missingSpots(week.lines, week.today)}
        missingOfLine={spot ? missingSpots([spot.line], week.today) : []}
        onFill={(spots) => void fill(spots)}
        onShowDay={spot && !register.isDayShown ? () => register.showDay(true) : null}
      />
      {week.lines.length > 0 ? (
        <RegisterGrid week={week} register={register} codes={codes} />
      ) : (
        <div className={classes.empty}>
          <EmptyState
            sentence={speak('attendance.nobody', { department: department.name, week: weekNumber(week.monday) })}
          />
        </div>
      )}
      <KeyBar
        hints={[
          { keys: [speak('attendance.keyEnter')], label: speak('attendance.keyAsAgreed') },
          { keys: ['0–9'], label: speak('attendance.keyTime') },
          { keys: letters, label: speak('attendance.keyCodes') },
          { keys: [speak('attendance.keyDelete')], label: speak('attendance.keyClear') },
          { keys: ['Ctrl C', 'Ctrl V'], label: speak('attendance.keyCopy'), isSecondary: true },
          { keys: ['Ctrl Z'], label: speak('attendance.keyUndo') },
        ]}
      >
        {speak(saving.size > 0 ? 'attendance.saving' : 'attendance.allSaved')}
      </KeyBar>
    </ListDetail>
  );
}
