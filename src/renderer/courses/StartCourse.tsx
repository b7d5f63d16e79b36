import { Button } from '@mantine/core';
import { useEventListener, useMergedRef } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { api } from '#renderer/api.ts';
import { OverbookingNote } from '#renderer/capacity/OverbookingNote.tsx';
import { useClosedDays } from '#renderer/centre/use-closed-days.ts';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import { ListDetail } from '#renderer/components/ListDetail.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import forms from '#renderer/components/form.module.css';
import { FrameFields } from '#renderer/courses/FrameFields.tsx';
import { OrderCarries } from '#renderer/courses/OrderCarries.tsx';
import { OrderEssentials } from '#renderer/courses/OrderEssentials.tsx';
import { OrderFields } from '#renderer/courses/OrderFields.tsx';
import { useTemplates } from '#renderer/courses/OrderMeetings.tsx';
import { courseOf, emptyOrder, nextMonday, referralOf, type Beginning, type Order } from '#renderer/courses/order.ts';
import classes from '#renderer/courses/start-course.module.css';
import { StartSummary } from '#renderer/courses/StartSummary.tsx';
import { useOrderChoices } from '#renderer/courses/use-order-choices.ts';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { goToFault, refusedField } from '#renderer/fault-focus.ts';
import { useDemoTag } from '#renderer/session/use-demo-tag.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { plannedEnd } from '#shared/calendar.ts';
import type { CandidateLine } from '#shared/candidates.ts';
import type { TextKey } from '#shared/text/keys.ts';

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
  'wishedStartOn',
  'plannedEndOn',
  'templateId',
  'hours',
  'repeatReason',
];

const verbs: Record<Beginning, TextKey> = {
  start: 'courses.startNow',
  refer: 'courses.referNow',
  wait: 'courses.waitNow',
};

/** From an order to a course: who, why, from when, and the first hours. Almost everything may come later. */
export function StartCourse({ candidate, onStarted, onCancel }: StartCourseProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const demoTag = useDemoTag();
  const today = useOpenSession()?.today ?? '';
  const closedDays = useClosedDays();
  const { ownDepartmentId, ownId } = useOrderChoices();
  const earlier = api.candidates.show.useQuery({ candidateId: candidate.id }).data?.courses.at(-1);
  const starting = api.courses.start.useCommand();
  const referring = api.courses.refer.useCommand();
  const [typed, setTyped] = useState<Order>(() => ({
    ...emptyOrder,
    startsOn: today === '' ? null : nextMonday(today),
  }));
  const [isAsked, setIsAsked] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { templates, template } = useTemplates(typed.templateId);

  const { startsOn } = typed;
  const order: Order = {
    ...typed,
    departmentId: typed.departmentId ?? ownDepartmentId,
    consultantId: typed.consultantId ?? ownId,
    plannedEndOn: typed.plannedEndOn ?? (startsOn === null ? null : plannedEnd(startsOn, closedDays, template?.weeks)),
  };
  const isStart = order.beginning === 'start';
  const person = { candidateId: candidate.id, previousCourseId: earlier?.id ?? null };
  const course = isStart ? courseOf({ ...order, plannedEndOn: typed.plannedEndOn }, person) : null;
  const referral = isStart ? null : referralOf(order, person);
  const missing: TextKey | null =
    (course ?? referral) ? null : isStart ? 'courses.missing' : 'courses.missingDepartment';
  const asked = isStart ? starting : referring;
  const name = `${candidate.firstName} ${candidate.lastName}`;
  const change = (part: Partial<Order>) => setTyped((before) => ({ ...before, ...part }));

  async function begin() {
    setIsAsked(true);
    const refused = refusedField(page.current);
    if (refused) return refused.focus();
    if (asked.isPending) return;
    if (course) {
      const { value, auditSeq } = await starting.mutateAsync(course);
      const told = { name, number: value.number, day: course.startsOn };
      sayDone(speak(course.startsOn > today ? 'courses.planned' : 'courses.started', told), auditSeq);
      onStarted(value.id);
    } else if (referral) {
      const { value, auditSeq } = await referring.mutateAsync(referral);
      const isWaiting = order.beginning === 'wait';
      sayDone(speak(isWaiting ? 'courses.waits' : 'courses.referred', { name, number: value.number }), auditSeq);
      onStarted(value.id);
    }
  }

  const hearKeys = useEventListener('keydown', (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    // The field one stands in gives its value when it is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    requestAnimationFrame(() => button.current?.click());
  });

  const fields = { order, onChange: change, faultOf: (path: string) => faultAt(asked.error, path, speak) };
  return (
    <div ref={useMergedRef(page, hearKeys)} className={classes.page}>
      <PageHeader title={speak('courses.start')} context={name} demoTag={demoTag} />
      <ListDetail
        isOneScroll
        panel="wide"
        detailLabel={speak('courses.summary')}
        detail={
          <>
            <StartSummary order={order} name={name} template={template} earlier={earlier} />
            <div className={classes.actions}>
              {isStart && (
                <OverbookingNote
                  departmentId={order.departmentId}
                  startsOn={startsOn}
                  plannedEndOn={order.plannedEndOn}
                />
              )}
              <p className={forms.fault} role="alert">
                {isAsked && missing !== null ? speak(missing) : sentenceOf(asked.error, speak, shown)}
              </p>
              <Button
                ref={button}
                variant="filled"
                rightSection={<KeyHint keys="Ctrl Enter" />}
                onClick={() => void begin().catch(() => goToFault(page.current))}
              >
                {speak(verbs[order.beginning])}
              </Button>
              <Button variant="subtle" onClick={onCancel}>
                {speak('courses.later')}
              </Button>
            </div>
          </>
        }
      >
        <div className={classes.form}>
          <section>
            <SectionHead title={speak('courses.essentials')} />
            <OrderEssentials {...fields} />
          </section>
          {earlier && (
            <section>
              <SectionHead title={speak('courses.carryFrom', { number: earlier.number })} />
              <OrderCarries {...fields} earlierId={earlier.id} />
            </section>
          )}
          <section>
            <SectionHead title={speak('courses.order')} />
            <OrderFields {...fields} />
          </section>
          <section>
            <SectionHead title={speak('courses.framework')} note={speak('courses.frameworkHint')} />
            <FrameFields {...fields} templates={templates} template={template} />
          </section>
        </div>
      </ListDetail>
    </div>
  );
}
