import { SegmentedControl } from '@mantine/core';
import { useEffect, useEffectEvent } from 'react';
import classes from '#renderer/today/today.module.css';
import { useSpeak } from '#renderer/text.ts';
import type { DayRegister } from '#shared/attendance.ts';
import type { Department } from '#shared/departments.ts';

export const everywhere = 'all';

type DayTabsProps = {
  departments: readonly Department[];
  /** Null for all. */
  departmentId: string | null;
  counts: DayRegister['byDepartment'];
  onDepartment: (department: string) => void;
};

/** The departments with how many are expected in each, by mouse and by Alt and a digit. */
export function DayTabs({ departments, departmentId, counts, onDepartment }: DayTabsProps) {
  const speak = useSpeak();
  const isChoice = departments.length > 1;
  const tabs = [...departments.map(({ id }) => id), everywhere];
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const tab = event.altKey && /^[1-9]$/u.test(event.key) ? tabs[Number(event.key) - 1] : undefined;
    if (!isChoice || tab === undefined) return;
    event.preventDefault();
    onDepartment(tab);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  if (!isChoice) return <h2 className={classes.department}>{departments[0]?.name}</h2>;
  const sum = counts.reduce((total, { expected }) => total + expected, 0);
  const label = (name: string, count: number) => (
    <>
      {name} <span className={classes.count}>{count}</span>
    </>
  );
  return (
    <SegmentedControl
      aria-label={speak('today.departments')}
      data={[
        ...departments.map(({ id, name }) => ({
          value: id,
          label: label(name, counts.find((each) => each.departmentId === id)?.expected ?? 0),
        })),
        { value: everywhere, label: label(speak('today.all'), sum) },
      ]}
      value={departmentId ?? everywhere}
      onChange={onDepartment}
    />
  );
}
