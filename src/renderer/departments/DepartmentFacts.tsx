import { Button } from '@mantine/core';
import { api } from '#renderer/api.ts';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { Department } from '#shared/departments.ts';
import classes from '#renderer/departments/DepartmentFacts.module.css';

type DepartmentFactsProps = { department: Department; isReadOnly: boolean };

const fields = ['name', 'address', 'openingHours'] as const;

/** Where the department is and when it is open, edited where it stands. */
export function DepartmentFacts({ department, isReadOnly }: DepartmentFactsProps) {
  const speak = useSpeak();
  const save = useInlineSave();
  const sayDone = useSayDone();
  const archive = api.departments.archive.useCommand();
  const { id: departmentId, name, version, runningCourses, archivedAt } = department;

  async function close() {
    const { auditSeq } = await archive.mutateAsync({ departmentId, version });
    sayDone(speak('departments.archived', { name }), auditSeq);
  }

  return (
    <div className={classes.line}>
      <dl className={classes.facts}>
        {fields.map((field) => (
          <div key={field}>
            <dt>{speak(`departments.${field}`)}</dt>
            <dd>
              <InlineEdit
                label={speak(`departments.${field}`)}
                value={department[field]}
                emptyText={speak('app.notStated')}
                isReadOnly={isReadOnly}
                onSave={(value) =>
                  save(speak(`departments.${field}`), () =>
                    api.departments.revise.ask({ departmentId, version, change: { [field]: value } }),
                  )
                }
              />
            </dd>
          </div>
        ))}
        <div>
          <dt>{speak('departments.running')}</dt>
          <dd>{speak('departments.runningCourses', { count: runningCourses })}</dd>
        </div>
      </dl>
      {archivedAt === null && !isReadOnly && (
        <Button variant="subtle" size="xs" className={classes.archive} onClick={() => void close().catch(() => {})}>
          {speak('departments.archive')}
        </Button>
      )}
      {archivedAt !== null && <span className="quiet">{speak('departments.isArchived')}</span>}
      {archive.error && (
        <p role="alert" className={classes.refused}>
          {sentenceOf(archive.error, speak)}
        </p>
      )}
    </div>
  );
}
