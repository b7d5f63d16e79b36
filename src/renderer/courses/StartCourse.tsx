import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { api } from '#renderer/api.ts';
import { ListDetail } from '#renderer/components/ListDetail.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { goToFault, refusedField } from '#renderer/fault-focus.ts';
import forms from '#renderer/components/form.module.css';
import { FrameFields } from '#renderer/courses/FrameFields.tsx';
import { OrderFields } from '#renderer/courses/OrderFields.tsx';
import classes from '#renderer/courses/start-course.module.css';
import { StartSummary } from '#renderer/courses/StartSummary.tsx';
import { emptyOrder, inputOf, type Order } from '#renderer/courses/order.ts';
import { useClosedDays } from '#renderer/centre/use-closed-days.ts';
import { useOrderChoices } from '#renderer/courses/use-order-choices.ts';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { HoursFields } from '#renderer/hour-plans/HoursFields.tsx';
import { isHalfTyped } from '#renderer/hour-plans/pattern.ts';
import { useDemoTag } from '#renderer/session/use-demo-tag.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { plannedEnd } from '#shared/calendar.ts';
import type { CandidateLine } from '#shared/candidates.ts';
import { shortDay } from '#shared/text/format.ts';

type StartCourseProps = {
  candidate: Pick<CandidateLine, 'id' | 'firstName' | 'lastName'>;
  onStarted: (courseId: string) => void;
  onCancel: () => void;
};

const shown = [
  'departmentId',
  'consultantId',
  'counsellorId',
  'targetGroupCode',
  'benefitCode',
  'measureCode',
  'referredOn',
  'purpose',
  'goal',
  'goalMinutesPerWeek',
  'startsOn',
  'plannedEndOn',
  'hours',
];

/** From an order to a course: who, why, from when, and the first hours. Almost everything may come later. */
export function StartCourse({ candidate, onStarted, onCancel }: StartCourseProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const demoTag = useDemoTag();
  const session = useOpenSession();
  const closedDays = useClosedDays();
  const { ownDepartmentId, ownId } = useOrderChoices();
  const start = api.courses.start.useCommand();
  const [typed, setTyped] = useState<Order>(emptyOrder);
  const [isAsked, setIsAsked] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const order: Order = {
    ...typed,
    departmentId: typed.departmentId ?? ownDepartmentId,
    consultantId: typed.consultantId ?? ownId,
    plannedEndOn: typed.plannedEndOn ?? (typed.startsOn === null ? null : plannedEnd(typed.startsOn, closedDays)),
  };
  const change = (part: Partial<Order>) => setTyped((before) => ({ ...before, ...part }));
  const input = inputOf(order, candidate.id);
  const name = `${candidate.firstName} ${candidate.lastName}`;
  const missing = input === null ? 'courses.missing' : isHalfTyped(order.hours) ? 'hourPlans.missingHours' : null;

  async function begin() {
    setIsAsked(true);
    const refused = refusedField(form.current);
    if (refused) return refused.focus();
    if (missing !== null || input === null || start.isPending) return;
    const { value, auditSeq } = await start.mutateAsync(input);
    const isAhead = session !== undefined && input.startsOn > session.today;
    const told = { name, number: value.number, day: shortDay(input.startsOn) };
    sayDone(speak(isAhead ? 'courses.planned' : 'courses.started', told), auditSeq);
    onStarted(value.id);
  }

  const fields = { order, onChange: change, faultOf: (path: string) => faultAt(start.error, path, speak) };
  return (
    <>
      <PageHeader title={speak('courses.start')} context={name} demoTag={demoTag} />
      <ListDetail
        isOneScroll
        panel="narrow"
        detailLabel={speak('courses.summary')}
        detail={
          <>
            <StartSummary order={order} name={name} />
            <p className={forms.fault} role="alert">
              {isAsked && missing !== null ? speak(missing) : sentenceOf(start.error, speak, shown)}
            </p>
            <div className={forms.actions}>
              <Button variant="filled" onClick={() => void begin().catch(() => goToFault(form.current))}>
                {speak('courses.startNow')}
              </Button>
              <Button variant="subtle" onClick={onCancel}>
                {speak('courses.later')}
              </Button>
            </div>
          </>
        }
      >
        <div ref={form} className={classes.form}>
          <section>
            <h2>{speak('courses.order')}</h2>
            <OrderFields {...fields} />
          </section>
          <section>
            <h2>{speak('courses.frame')}</h2>
            <FrameFields {...fields} />
          </section>
          <section>
            <h2>{speak('courses.firstHours')}</h2>
            <div className={forms.row}>
              <HoursFields
                hours={order.hours}
                onChange={(hours) => change({ hours })}
                fault={fields.faultOf('hours')}
              />
            </div>
          </section>
        </div>
      </ListDetail>
    </>
  );
}
