import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { smallIcon } from '#renderer/components/icon.ts';
import tab from '#renderer/components/tab.module.css';
import { useSpeak } from '#renderer/text.ts';
import type { Department } from '#shared/departments.ts';
import classes from '#renderer/departments/DepartmentTabs.module.css';

type DepartmentTabsProps = {
  departments: Department[];
  chosenId: string | undefined;
  /** Asks for the form of a new one; left out for those who may not. */
  onNew: (() => void) | undefined;
};

/** One word per department, with the number of its job functions. */
export function DepartmentTabs({ departments, chosenId, onNew }: DepartmentTabsProps) {
  const speak = useSpeak();
  return (
    <nav className={classes.tabs} aria-label={speak('departments.choose')}>
      {departments.map(({ id, name, jobFunctionCount }) => (
        <Link
          key={id}
          to="/departments"
          search={{ department: id }}
          className={tab.tab}
          activeProps={{ 'aria-current': undefined }}
          aria-current={id === chosenId ? 'page' : undefined}
        >
          {name}
          <span>{jobFunctionCount}</span>
        </Link>
      ))}
      {onNew && (
        <Button
          className={classes.new}
          variant="subtle"
          size="xs"
          leftSection={<IconPlus {...smallIcon} />}
          onClick={onNew}
        >
          {speak('departments.new')}
        </Button>
      )}
    </nav>
  );
}
