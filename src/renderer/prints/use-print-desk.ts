import { useState } from 'react';
import { mostOfBatch, printOptions, type BatchPrint, type PrintOptions } from '#shared/prints.ts';
import type { DepartmentPrint } from '#shared/print-templates.ts';
import { useMadePrint } from '#renderer/prints/use-made-print.ts';
import { meetingOf, useWhom } from '#renderer/prints/use-whom.ts';
import { askedPrint, whomOf, type Period, type PrintSearch } from '#renderer/prints/whom.ts';

type DeskAsked = {
  print: BatchPrint | DepartmentPrint;
  search: PrintSearch;
  /** Where one works; null for the whole centre. */
  departmentId: string | null;
  today: string;
};

const noPeriod: Period = { from: null, to: null };

/** What is chosen on the page of prints, who can be chosen, and the pages made of it. */
export function usePrintDesk({ print, search, departmentId, today }: DeskAsked) {
  const [options, setOptions] = useState<PrintOptions>(() => printOptions.parse({}));
  const [period, setPeriod] = useState(noPeriod);
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const asked = whomOf(print, search, { today, ownDepartmentId: departmentId });
  const { meetings, ticks } = useWhom(asked, today);
  const whom = asked.kind === 'meeting' ? { ...asked, meetingId: meetingOf(asked, meetings, today) } : asked;
  const courseIds = ticks.map(({ courseId }) => courseId).filter((courseId) => !off.has(courseId));
  const isForSeveral = whom.kind === 'courses' || whom.kind === 'day';
  const chosen = askedPrint({ print, whom, courseIds, options, period });
  const { making, make, cancel } = useMadePrint(chosen, !isForSeveral);
  return {
    whom,
    meetings,
    ticks,
    off,
    setOff,
    options,
    setOptions,
    period,
    setPeriod,
    isForSeveral,
    /** How many are chosen of those who can be. */
    count: courseIds.length,
    isTooMany: courseIds.length > mostOfBatch,
    hasChosen: chosen !== null,
    making,
    make,
    cancel,
  };
}

export type PrintDeskState = ReturnType<typeof usePrintDesk>;
