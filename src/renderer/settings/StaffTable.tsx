import { Button } from '@mantine/core';
import { api } from '#renderer/api.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { Department } from '#shared/departments.ts';
import type { StaffMember } from '#shared/staff.ts';
import { shortDay } from '#shared/text/format.ts';
import classes from '#renderer/settings/SettingsPage.module.css';

type StaffTableProps = { staff: StaffMember[]; departments: Department[]; isReadOnly: boolean };

/** Who works here, and who has left; nobody disappears from the history. */
export function StaffTable({ staff, departments, isReadOnly }: StaffTableProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const end = api.staff.end.useCommand();
  const nameOf = (departmentId: string | null) =>
    departments.find(({ id }) => id === departmentId)?.name ?? speak('staff.noDepartment');
  const inOrder = [
    ...staff.filter(({ endedOn }) => endedOn === null),
    ...staff.filter(({ endedOn }) => endedOn !== null),
  ];
  return (
    <>
      <table className={classes.table} aria-label={speak('settings.staff')}>
        <thead>
          <tr>
            <th scope="col">{speak('staff.name')}</th>
            <th scope="col">{speak('staff.role')}</th>
            <th scope="col">{speak('staff.department')}</th>
            <th scope="col">
              <span className="hidden-but-read">{speak('staff.end')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map(({ id, name, role, departmentId, endedOn, version }) => (
            <tr key={id} data-quiet={endedOn !== null || undefined}>
              <td>{name}</td>
              <td>{speak(`staff.${role}`)}</td>
              <td>{nameOf(departmentId)}</td>
              <td>
                {endedOn !== null && speak('staff.endedOn', { day: shortDay(endedOn) })}
                {endedOn === null && !isReadOnly && (
                  <Button
                    size="xs"
                    variant="subtle"
                    aria-label={speak('staff.endOf', { name })}
                    onClick={() =>
                      end.mutate(
                        { staffId: id, version },
                        { onSuccess: ({ auditSeq }) => sayDone(speak('staff.ended', { name }), auditSeq) },
                      )
                    }
                  >
                    {speak('staff.end')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Refusal sentence={sentenceOf(end.error, speak)} />
    </>
  );
}
