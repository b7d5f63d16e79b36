import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { FloorCards } from '#renderer/floor/FloorCards.tsx';
import { FloorChoices } from '#renderer/floor/FloorChoices.tsx';
import { FloorHead } from '#renderer/floor/FloorHead.tsx';
import { useLockKey } from '#renderer/floor/use-lock-key.ts';
import type { Earlier } from '#renderer/floor/use-floor-recording.ts';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/floor/FloorPage.module.css';

/** The workshop floor's screen: today's initials, and what each of them did. It can do nothing else. */
export function FloorPage() {
  const speak = useSpeak();
  const { data: day, error } = api.floor.day.useQuery({});
  const [openId, setOpenId] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  /** What stood on a line before it was changed here, by course. */
  const [earlier, setEarlier] = useState<ReadonlyMap<string, Earlier>>(new Map());
  useLockKey();

  if (!day) return <Refusal sentence={sentenceOf(error, speak)} />;
  const open = day.lines.find(({ courseId }) => courseId === openId);
  return (
    <main className={classes.page}>
      <FloorHead day={day} said={said} />
      <div className={classes.work}>
        {day.lines.length > 0 ? (
          <FloorCards
            lines={day.lines}
            label={speak('floor.listOf', { department: day.departmentName })}
            openId={openId}
            onOpen={setOpenId}
          />
        ) : (
          <p className={classes.nobody}>{speak('floor.nobody', { department: day.departmentName })}</p>
        )}
      </div>
      {open && (
        <FloorChoices
          key={open.courseId}
          line={open}
          reasons={day.reasons}
          earlier={earlier.get(open.courseId)}
          onSaid={(words, before) => {
            setSaid(words);
            setEarlier((known) => new Map(known).set(open.courseId, before));
          }}
          onClose={() => setOpenId(null)}
        />
      )}
    </main>
  );
}
