import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { DraftedText } from '#renderer/drafts/DraftedText.tsx';
import { NoteAbout } from '#renderer/observations/NoteAbout.tsx';
import { useSpeak } from '#renderer/text.ts';
import { TryOutAdjustments } from '#renderer/try-outs/TryOutAdjustments.tsx';
import { TryOutDemands } from '#renderer/try-outs/TryOutDemands.tsx';
import { TryOutEndurance } from '#renderer/try-outs/TryOutEndurance.tsx';
import { TryOutHead } from '#renderer/try-outs/TryOutHead.tsx';
import { TryOutIntensity } from '#renderer/try-outs/TryOutIntensity.tsx';
import { TryOutKnowledge } from '#renderer/try-outs/TryOutKnowledge.tsx';
import { TryOutOutcome } from '#renderer/try-outs/TryOutOutcome.tsx';
import { TryOutRatings } from '#renderer/try-outs/TryOutRatings.tsx';
import classes from '#renderer/try-outs/try-outs.module.css';
import { useRevise } from '#renderer/try-outs/use-revise.ts';
import type { CourseRecord } from '#shared/courses.ts';
import type { TryOut } from '#shared/try-outs.ts';

/** One job function of the course: what it demanded and under which conditions, how it went, what was adjusted, and what came of it. */
export function TryOutCard({ tryOut, record }: { tryOut: TryOut; record: CourseRecord }) {
  const speak = useSpeak();
  const revise = useRevise(tryOut);
  const conditions = speak('tryOuts.conditions');
  return (
    <article className={classes.card} aria-label={tryOut.functionName}>
      <TryOutHead tryOut={tryOut} record={record} revise={revise} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <TryOutDemands tryOut={tryOut} />
          <section>
            <SectionHead level={3} title={conditions} />
            <DraftedText
              label={conditions}
              value={tryOut.conditions}
              emptyText={speak('app.notStated')}
              noun="tryOuts"
              recordId={tryOut.id}
              field="conditions"
              version={tryOut.version}
              onSave={(text) => revise(conditions, { conditions: text })}
            />
          </section>
        </div>
        <TryOutRatings tryOut={tryOut} />
      </div>
      <TryOutKnowledge tryOut={tryOut} onSave={(kind, label, text) => revise(label, { [kind]: text })} />
      <p>
        <NoteAbout about={{ tryOutId: tryOut.id }} name={tryOut.functionName} />
      </p>
      <div className={classes.columns}>
        <TryOutEndurance tryOutId={tryOut.id} record={record} />
        <TryOutAdjustments tryOut={tryOut} record={record} />
      </div>
      <TryOutIntensity tryOut={tryOut} record={record} />
      <TryOutOutcome tryOut={tryOut} revise={revise} />
    </article>
  );
}
