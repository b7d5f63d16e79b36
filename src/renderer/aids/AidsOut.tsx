import { Button, Select, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import classes from '#renderer/aids/aids.module.css';
import { AidState } from '#renderer/aids/AidState.tsx';
import { useTakeBack } from '#renderer/aids/use-take-back.ts';
import { api } from '#renderer/api.ts';
import course from '#renderer/components/course.module.css';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import { isOverdue } from '#shared/aids.ts';
import { shortDay } from '#shared/text/format.ts';

/** Every aid that is out: who has it, since when, and whether it should have been back. */
export function AidsOut() {
  const speak = useSpeak();
  const session = useOpenSession();
  const today = session?.today ?? '';
  const takeBack = useTakeBack(today);
  const [departmentId, setDepartmentId] = useState<string | null>(null);
  const departments = api.departments.list.useQuery({}).data ?? [];
  const { data: out, error } = api.aids.out.useQuery({ departmentId });
  if (error) return <EmptyState sentence={sentenceOf(error, speak) ?? ''} />;
  if (!out || !session) return null;
  const overdue = out.filter((loan) => isOverdue(loan, today)).length;
  return (
    <div className={course.page}>
      <section>
        <SectionHead
          title={speak('aids.register')}
          note={speak('aids.outCount', { count: out.length, overdue })}
          action={
            session.user.role !== 'mentor' &&
            departments.length > 1 && (
              <Select
                openOnFocus={false}
                aria-label={speak('aids.department')}
                placeholder={speak('aids.everyDepartment')}
                data={departments.map(({ id, name }) => ({ value: id, label: name }))}
                value={departmentId}
                clearable
                onChange={setDepartmentId}
              />
            )
          }
        />
        {out.length === 0 ? (
          <EmptyState sentence={speak('aids.noneOut')} />
        ) : (
          <TableFrame label={speak('aids.register')}>
            <Table aria-label={speak('aids.register')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{speak('aids.aid')}</Table.Th>
                  <Table.Th>{speak('aids.candidate')}</Table.Th>
                  <Table.Th>{speak('aids.department')}</Table.Th>
                  <Table.Th>{speak('aids.lentOn')}</Table.Th>
                  <Table.Th>{speak('aids.dueOn')}</Table.Th>
                  <Table.Th>{speak('aids.state')}</Table.Th>
                  <Table.Th>
                    <span className="hidden-but-read">{speak('aids.takeBack')}</span>
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {out.map((loan) => (
                  <Table.Tr key={loan.id}>
                    <Table.Td className={course.name}>
                      {loan.aid} {loan.number !== '' && <span className={classes.number}>{loan.number}</span>}
                    </Table.Td>
                    <Table.Td className={course.nowrap}>
                      <Link
                        to="/courses/$courseId"
                        params={{ courseId: loan.courseId }}
                        search={{ tab: 'adjustments' }}
                      >
                        {loan.candidateName}
                      </Link>
                    </Table.Td>
                    <Table.Td>{loan.departmentName}</Table.Td>
                    <Table.Td className={course.nowrap}>{shortDay(loan.lentOn)}</Table.Td>
                    <Table.Td className={course.nowrap}>
                      {loan.dueOn === null ? (
                        <span className="quiet">{speak('aids.notAgreed')}</span>
                      ) : (
                        shortDay(loan.dueOn)
                      )}
                    </Table.Td>
                    <Table.Td>
                      <AidState loan={loan} today={today} />
                    </Table.Td>
                    <Table.Td className={course.number}>
                      <Button
                        size="compact-sm"
                        aria-label={speak('aids.takeBackFrom', { aid: loan.aid, name: loan.candidateName })}
                        onClick={() => void takeBack(loan)}
                      >
                        {speak('aids.takeBack')}
                      </Button>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </TableFrame>
        )}
      </section>
    </div>
  );
}
