import { DayPanel } from '#renderer/attendance/DayPanel.tsx';
import { codesOn, keyOfSpot } from '#renderer/attendance/cell.ts';
import { missingSpots, placeOf } from '#renderer/attendance/places.ts';
import { RefusedBlock } from '#renderer/attendance/RefusedBlock.tsx';
import { RegisterGrid } from '#renderer/attendance/RegisterGrid.tsx';
import { RegisterToolbar } from '#renderer/attendance/RegisterToolbar.tsx';
import { SelectionWords } from '#renderer/attendance/SelectionWords.tsx';
import type { WeekAsked } from '#renderer/attendance/use-recording.ts';
import type { WantedDay } from '#renderer/attendance/use-active-place.ts';
import { useRegister } from '#renderer/attendance/use-register.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { KeyBar } from '#renderer/components/KeyBar.tsx';
import { ListDetail } from '#renderer/components/ListDetail.tsx';
import { useSpeak } from '#renderer/text.ts';
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
  /** The day the page was opened at. */
  wanted: WantedDay | null;
  /** Goes to a day of another week. */
  onWanted: (wanted: WantedDay) => void;
};

/** Toolbar, grid, day and keys of one week. */
export function RegisterBody(props: RegisterBodyProps) {
  const { week, codes, asked, department, departments, onDepartment, wanted, onWanted } = props;
  const speak = useSpeak();
  const register = useRegister(week, codes, asked, wanted);
  const { spot, draft, block } = register;
  const letters = codesOn(codes, week.monday).flatMap(({ key }) => (key === '' ? [] : [key]));

  function goToDay({ courseId, day }: WantedDay) {
    const place = placeOf(week, courseId, day);
    if (!place) return onWanted({ courseId, day });
    register.goTo(place);
    register.backToGrid();
  }

  // Esc takes back one thing at a time: what is typed, the way into the panel, the selection, and last the panel.
  function closeDay() {
    if (draft && spot && draft.key === keyOfSpot(spot)) register.cancel();
    else if (document.activeElement?.closest('aside')) register.backToGrid();
    else if (!block.isMany && block.refusal === null) register.showDay(false);
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
        onFill={block.recordAsAgreed}
        onGoTo={goToDay}
        onShowDay={spot && !register.isDayShown ? () => register.showDay(true) : null}
      />
      {block.refusal && (
        <RefusedBlock
          refusal={block.refusal}
          onGoTo={({ line, cell }) => goToDay({ courseId: line.courseId, day: cell.day })}
          onDismiss={() => {
            block.dismiss();
            register.backToGrid();
          }}
        />
      )}
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
          { keys: ['Shift ↑↓'], label: speak('attendance.keySelect'), isSecondary: true },
          { keys: ['Ctrl Z'], label: speak('attendance.keyUndo') },
        ]}
      >
        <SelectionWords register={register} />
      </KeyBar>
    </ListDetail>
  );
}
