import { Select } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { OverbookingNote } from '#renderer/capacity/OverbookingNote.tsx';
import { useClosedDays } from '#renderer/centre/use-closed-days.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import forms from '#renderer/components/form.module.css';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { useBegun } from '#renderer/components/use-begun.ts';
import { nextMonday } from '#renderer/courses/order.ts';
import { OrderHours } from '#renderer/courses/OrderHours.tsx';
import { OrderMeetings, useTemplates } from '#renderer/courses/OrderMeetings.tsx';
import { OrderTemplate } from '#renderer/courses/OrderTemplate.tsx';
import { courseNow } from '#renderer/courses/use-act.ts';
import { useOrderChoices } from '#renderer/courses/use-order-choices.ts';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { HourPattern } from '#shared/agreed-hours.ts';
import { plannedEnd } from '#shared/calendar.ts';
import type { Course } from '#shared/courses.ts';

type PlanCourseProps = { course: Course; onDone: () => void; onCancel: () => void };

type Plan = {
  startsOn: string | null;
  /** Null follows the start and the template. */
  plannedEndOn: string | null;
  departmentId: string;
  consultantId: string | null;
  templateId: string | null;
  hours: HourPattern | null;
};

const shown = ['startsOn', 'plannedEndOn', 'departmentId', 'consultantId', 'templateId', 'hours'];

/** Gives a referred or waiting course its first day, its consultant and its meetings. */
export function PlanCourse({ course, onDone, onCancel }: PlanCourseProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const today = useOpenSession()?.today ?? course.startsOn;
  const closedDays = useClosedDays();
  const { departments, consultants, ownId } = useOrderChoices();
  const candidate = api.candidates.show.useQuery({ candidateId: course.candidateId }).data;
  const planning = api.courses.plan.useCommand();
  const begun = useBegun(courseNow(course, speak));
  const [typed, setTyped] = useState<Plan>({
    // A wished day that has gone by is no day to begin on.
    startsOn: course.startsOn > today ? course.startsOn : nextMonday(today),
    plannedEndOn: null,
    departmentId: course.departmentId,
    consultantId: course.consultantId,
    templateId: null,
    hours: null,
  });
  const { templates, template } = useTemplates(typed.templateId);
  const consultantId = typed.consultantId ?? ownId;
  const { startsOn, departmentId, hours } = typed;
  const plannedEndOn =
    typed.plannedEndOn ?? (startsOn === null ? null : plannedEnd(startsOn, closedDays, template?.weeks));
  const change = (part: Partial<Plan>) => setTyped((before) => ({ ...before, ...part }));
  const faultOf = (path: string) => faultAt(planning.error, path, speak);

  async function keep() {
    if (startsOn === null || consultantId === null) return;
    const { auditSeq } = await planning.mutateAsync({
      courseId: course.id,
      version: course.version,
      startsOn,
      departmentId,
      consultantId,
      hours,
      ...(typed.plannedEndOn !== null && { plannedEndOn: typed.plannedEndOn }),
      ...(template && { templateId: template.id }),
    });
    const name = candidate ? `${candidate.firstName} ${candidate.lastName}` : course.number;
    sayDone(speak('courses.isPlannedNow', { name, day: startsOn }), auditSeq);
    onDone();
  }

  return (
    <PanelForm
      layout="panel"
      label={speak('courses.planNow')}
      saveLabel={speak('courses.planNow')}
      onSave={keep}
      onCancel={onCancel}
      isPending={planning.isPending}
      begun={begun}
      missing={startsOn === null || consultantId === null ? speak('courses.planNeeds') : null}
      fault={sentenceOf(planning.error, speak, shown)}
    >
      <div className={forms.pair}>
        <DayInput
          label={speak('courses.startsOn')}
          value={startsOn}
          today={today}
          onChange={(day) => change({ startsOn: day })}
          fault={faultOf('startsOn')}
        />
        <DayInput
          label={speak('courses.plannedEndOn')}
          value={plannedEndOn}
          today={today}
          onChange={(day) => change({ plannedEndOn: day })}
          fault={faultOf('plannedEndOn')}
        />
        <Select
          openOnFocus={false}
          label={speak('courses.department')}
          data={departments}
          allowDeselect={false}
          value={departmentId}
          onChange={(id) => id !== null && change({ departmentId: id })}
          error={faultOf('departmentId')}
        />
        <Select
          openOnFocus={false}
          label={speak('courses.consultant')}
          data={consultants}
          allowDeselect={false}
          value={consultantId}
          onChange={(id) => change({ consultantId: id })}
          error={faultOf('consultantId')}
        />
      </div>
      <OrderTemplate
        templates={templates}
        template={template}
        onChange={(templateId) => change({ templateId, plannedEndOn: null })}
        fault={faultOf('templateId')}
      />
      <OrderHours hours={hours} onChange={(next) => change({ hours: next })} fault={faultOf('hours')} />
      <OverbookingNote
        departmentId={departmentId}
        startsOn={startsOn}
        plannedEndOn={plannedEndOn}
        exceptCourseId={course.id}
      />
      <OrderMeetings template={template} startsOn={startsOn} plannedEndOn={plannedEndOn} />
    </PanelForm>
  );
}
