import { Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { icon } from '#renderer/components/icon.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import type { MeetingAct } from '#renderer/meetings/MeetingForm.tsx';
import classes from '#renderer/meetings/sheet.module.css';
import type { Finish } from '#renderer/meetings/use-finish.ts';
import type { MeetingChange } from '#renderer/meetings/use-meeting-change.ts';
import { PrintMeeting } from '#renderer/prints/PrintMeeting.tsx';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { MeetingRecord } from '#shared/meetings.ts';

type MeetingActionsProps = {
  record: MeetingRecord;
  change: MeetingChange;
  finish: Finish;
  onAct: (act: MeetingAct) => void;
};

/** What can happen to a meeting: held, moved, not held, called off, and back again. */
export function MeetingActions({ record: { meeting, today }, change, finish, onAct }: MeetingActionsProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const [fault, setFault] = useState<string>();
  const isPlanned = meeting.state === 'planned';
  const hasCome = meeting.meetsOn <= today;

  async function replan() {
    setFault(undefined);
    try {
      const { auditSeq } = await change((seen) => api.meetings.replan.ask(seen));
      sayDone(speak('meetings.replanned'), auditSeq);
    } catch (error) {
      setFault(sentenceOf(error, speak));
    }
  }

  return (
    <div className={classes.actions}>
      <span className={classes.fault} role="alert">
        {fault ?? finish.fault}
      </span>
      <PrintMeeting meetingId={meeting.id} courseId={meeting.courseId} />
      {isPlanned ? (
        <>
          <Button onClick={() => onAct('move')}>{speak('meetings.move')}</Button>
          {hasCome && (
            <Button variant="filled" rightSection={<KeyHint keys="Ctrl Enter" />} onClick={() => void finish.run()}>
              {speak('meetings.hold')}
            </Button>
          )}
          <Menu>
            <Menu.Target>
              <IconButton label={speak('meetings.moreActions')}>
                <IconDots {...icon} />
              </IconButton>
            </Menu.Target>
            <Menu.Dropdown>
              {hasCome && <Menu.Item onClick={() => onAct('miss')}>{speak('meetings.miss')}</Menu.Item>}
              <Menu.Item onClick={() => onAct('cancel')}>{speak('meetings.cancel')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      ) : (
        <>
          <Button onClick={() => void replan()}>{speak('meetings.replan')}</Button>
          <Button rightSection={<KeyHint keys="Ctrl Enter" />} onClick={() => void finish.run()}>
            {speak('app.close')}
          </Button>
        </>
      )}
    </div>
  );
}
