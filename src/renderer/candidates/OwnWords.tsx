import { api } from '#renderer/api.ts';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import classes from '#renderer/candidates/own-words.module.css';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import { DraftedText } from '#renderer/drafts/DraftedText.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { Candidate } from '#shared/candidates.ts';

/** What the candidate wishes and does not want, word for word. */
export function OwnWords({ candidate }: { candidate: Candidate }) {
  const speak = useSpeak();
  return (
    <section>
      <SectionHead title={speak('candidates.ownWords')} note={speak('candidates.asSaid')} />
      <div className={classes.words}>
        <Words candidate={candidate} field="wishes" />
        <Words candidate={candidate} field="exclusions" />
      </div>
    </section>
  );
}

function Words({ candidate, field }: { candidate: Candidate; field: 'wishes' | 'exclusions' }) {
  const speak = useSpeak();
  const save = useInlineSave();
  const label = speak(field === 'wishes' ? 'candidates.wishes' : 'candidates.exclusions');
  return (
    <div>
      <h3 className={classes.label}>{label}</h3>
      <blockquote>
        <DraftedText
          label={label}
          value={candidate[field]}
          emptyText={speak('app.notStated')}
          noun="candidates"
          recordId={candidate.id}
          field={field}
          version={candidate.version}
          onSave={(text) =>
            save(label, () =>
              api.candidates.revise.ask({
                candidateId: candidate.id,
                version: candidate.version,
                change: { [field]: text },
              }),
            )
          }
        />
      </blockquote>
    </div>
  );
}
