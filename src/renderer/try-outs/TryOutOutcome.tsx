import { api } from '#renderer/api.ts';
import course from '#renderer/components/course.module.css';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { showToast } from '#renderer/components/toast.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Revise } from '#renderer/try-outs/use-revise.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { TryOut } from '#shared/try-outs.ts';

/** What came of it in words; and the way out for a try-out that was begun by mistake. */
export function TryOutOutcome({ tryOut, revise }: { tryOut: TryOut; revise: Revise }) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const withdrawing = api.tryOuts.withdraw.useCommand();
  const { id: tryOutId, version, functionName, outcome } = tryOut;
  const label = speak('tryOuts.outcome');

  async function withdraw() {
    try {
      const { auditSeq } = await withdrawing.mutateAsync({ tryOutId, version });
      sayDone(speak('tryOuts.withdrawn', { function: functionName }), auditSeq);
    } catch (error) {
      showToast({ message: sentenceOf(error, speak) ?? speak('failures.unexpected') });
    }
  }

  return (
    <section>
      <SectionHead
        level={3}
        title={label}
        action={
          <button
            type="button"
            className={course.link}
            aria-label={speak('tryOuts.withdrawOf', { function: functionName })}
            onClick={() => void withdraw()}
          >
            {speak('tryOuts.withdraw')}
          </button>
        }
      />
      <InlineEdit
        label={label}
        value={outcome}
        emptyText={speak('app.notStated')}
        onSave={(text) => revise(label, { outcome: text })}
      />
    </section>
  );
}
