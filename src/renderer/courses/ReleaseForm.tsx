import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { useBegun } from '#renderer/components/use-begun.ts';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { Assignment } from '#shared/courses.ts';
import { shortDay } from '#shared/text/format.ts';

type ReleaseFormProps = { assignment: Assignment; today: string; onDone: () => void };

/** The last day of a colleague on the course. */
export function ReleaseForm({ assignment, today, onDone }: ReleaseFormProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const release = api.courses.release.useCommand();
  const [to, setTo] = useState<string | null>(today);
  const name = assignment.staffName;
  const begun = useBegun(assignment.to === null ? speak('app.notStated') : shortDay(assignment.to));

  async function keep() {
    if (to === null) return;
    const { auditSeq } = await release.mutateAsync({ assignmentId: assignment.id, version: assignment.version, to });
    sayDone(speak('courseLife.released', { name, day: to }), auditSeq);
    onDone();
  }
  return (
    <PanelForm
      label={speak('courseLife.releaseOf', { name })}
      saveLabel={speak('app.save')}
      onSave={keep}
      onCancel={onDone}
      isPending={release.isPending}
      begun={begun}
      missing={to === null ? speak('courseLife.missingDay') : null}
      fault={sentenceOf(release.error, speak, ['to'])}
    >
      <DayInput
        label={speak('courseLife.releaseOn', { name })}
        value={to}
        today={today}
        onChange={setTo}
        fault={faultAt(release.error, 'to', speak)}
      />
    </PanelForm>
  );
}
