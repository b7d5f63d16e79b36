import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { PdfPreview } from '#renderer/components/PdfPreview.tsx';
import { MakingLine } from '#renderer/prints/MakingLine.tsx';
import { OptionFields } from '#renderer/prints/OptionFields.tsx';
import { printHints, printNames } from '#renderer/prints/print-choices.ts';
import { PrintList } from '#renderer/prints/PrintList.tsx';
import type { PrintDeskState } from '#renderer/prints/use-print-desk.ts';
import type { PrintSearch } from '#renderer/prints/whom.ts';
import { WhomFields } from '#renderer/prints/WhomFields.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { DepartmentPrint } from '#shared/print-templates.ts';
import { saysCpr, usuallyLarge, type BatchPrint } from '#shared/prints.ts';
import classes from '#renderer/prints/prints.module.css';

type PrintDeskProps = {
  print: BatchPrint | DepartmentPrint;
  desk: PrintDeskState;
  departments: readonly { id: string; name: string }[];
  today: string;
  onSearch: (change: PrintSearch) => void;
};

/** Which print, for whom and how, and the pages as they will be printed. */
export function PrintDesk({ print, desk, departments, today, onSearch }: PrintDeskProps) {
  const speak = useSpeak();
  const { whom, making, ticks } = desk;
  return (
    <div className={classes.desk}>
      <PrintList print={print} />
      <div className={classes.middle}>
        <div>
          <h2>{speak(printNames[print])}</h2>
          <p className={classes.hint}>{speak(printHints[print])}</p>
        </div>
        <WhomFields
          print={print}
          whom={whom}
          departments={departments}
          meetings={desk.meetings}
          ticks={ticks}
          off={desk.off}
          today={today}
          onOff={desk.setOff}
          onSearch={onSearch}
        />
        <MakingLine desk={desk} />
        <OptionFields
          options={desk.options}
          onOptions={desk.setOptions}
          period={print === 'attendance-statement' ? { value: desk.period, onChange: desk.setPeriod } : null}
          hasSources={print === 'clarification-report'}
          hasCpr={saysCpr.has(print)}
          isUsuallyLarge={print !== 'meeting-papers' && usuallyLarge.has(print)}
          today={today}
        />
      </div>
      {pages()}
    </div>
  );

  function pages() {
    if (making.kind === 'refused')
      return (
        <div className={classes.none} role="alert">
          <EmptyState sentence={making.sentence} />
        </div>
      );
    if (making.kind === 'idle')
      return (
        <div className={classes.none}>
          <EmptyState sentence={speak(emptyWords())} />
        </div>
      );
    const job = making.kind === 'ready' ? making.job : null;
    const nameOf = new Map(ticks.map(({ courseId, name }) => [courseId, name]));
    return (
      <PdfPreview
        // Other options are the same paper; another person's pages must never stand under this one's name.
        key={`${print} ${JSON.stringify(whom)}`}
        job={job}
        label={speak('prints.preview')}
        note={speak('prints.asPrinted')}
        parts={job?.parts.map(({ courseId, fileName, firstPage }) => ({
          label: nameOf.get(courseId) ?? fileName,
          firstPage,
        }))}
      />
    );
  }

  function emptyWords() {
    if (desk.isForSeveral) return 'prints.chooseSeveral';
    return whom.kind === 'meeting' ? 'prints.chooseMeeting' : 'prints.chooseCourse';
  }
}
