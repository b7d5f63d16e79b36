import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { api } from '#renderer/api.ts';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { StaffTable } from '#renderer/settings/StaffTable.tsx';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { Department } from '#shared/departments.ts';
import { roles, type StaffMember } from '#shared/staff.ts';
import classes from '#renderer/settings/SettingsPage.module.css';

type StaffSectionProps = { staff: StaffMember[]; departments: Department[]; isReadOnly: boolean };

const wholeCentre = 'whole-centre';

/** The colleagues, and a line to add one. */
export function StaffSection({ staff, departments, isReadOnly }: StaffSectionProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const [name, setName] = useState('');
  const [role, setRole] = useState<(typeof roles)[number]>('consultant');
  const [departmentId, setDepartmentId] = useState(wholeCentre);
  const register = api.staff.register.useCommand();

  function send(event: FormEvent) {
    event.preventDefault();
    register.mutate(
      { name, role, departmentId: departmentId === wholeCentre ? null : departmentId },
      {
        onSuccess({ auditSeq }) {
          sayDone(speak('staff.registered', { name }), auditSeq);
          setName('');
        },
      },
    );
  }

  const places = [
    { value: wholeCentre, label: speak('staff.noDepartment') },
    ...departments.filter(({ archivedAt }) => archivedAt === null).map(({ id, name: label }) => ({ value: id, label })),
  ];
  return (
    <section>
      <SectionHead
        title={speak('settings.staff')}
        note={speak('settings.staffNote', { count: staff.filter(({ endedOn }) => endedOn === null).length })}
      />
      <StaffTable staff={staff} departments={departments} isReadOnly={isReadOnly} />
      {!isReadOnly && (
        <form className={classes.form} aria-label={speak('staff.new')} onSubmit={send} noValidate>
          <TextInput
            label={speak('staff.new')}
            placeholder={speak('staff.name')}
            value={name}
            error={faultAt(register.error, 'name', speak)}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Select
            label={speak('staff.role')}
            data={roles.map((value) => ({ value, label: speak(`staff.${value}`) }))}
            value={role}
            onChange={(chosen) => chosen && setRole(chosen)}
          />
          <Select
            label={speak('staff.department')}
            data={places}
            value={departmentId}
            onChange={(chosen) => chosen && setDepartmentId(chosen)}
          />
          <Button type="submit">{speak('staff.register')}</Button>
        </form>
      )}
      <Refusal sentence={sentenceOf(register.error, speak, ['name'])} />
    </section>
  );
}
