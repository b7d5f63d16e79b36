import { lastWorkedWords } from '#renderer/candidates/candidate-words.ts';
import { FactList } from '#renderer/components/FactList.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { Candidate } from '#shared/candidates.ts';
import { shortDay } from '#shared/text/format.ts';

/** The person's facts for somebody who may read them and not change them: what main left out of them is not there. */
export function CandidateFacts({ candidate }: { candidate: Candidate }) {
  const speak = useSpeak();
  const notStated = <span className="quiet">{speak('app.notStated')}</span>;
  const { phone, email, interpreterLanguage, lastWorkedKind, lastWorkedOn, wishes, exclusions } = candidate;
  return (
    <section>
      <SectionHead title={speak('candidates.about', { name: candidate.firstName })} />
      <FactList
        facts={[
          { label: speak('candidates.phone'), value: phone || notStated },
          { label: speak('candidates.email'), value: email || notStated },
          { label: speak('candidates.interpreter'), value: interpreterLanguage || notStated },
          {
            label: speak('candidates.lastWorked'),
            value: lastWorkedOn === null ? speak(lastWorkedWords[lastWorkedKind]) : shortDay(lastWorkedOn),
          },
          { label: speak('candidates.wishes'), value: wishes || notStated },
          { label: speak('candidates.exclusions'), value: exclusions || notStated },
        ]}
      />
    </section>
  );
}
