import { api } from '#renderer/api.ts';
import { MaskedCpr } from '#renderer/components/MaskedCpr.tsx';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Candidate } from '#shared/candidates.ts';

/** The CPR number with its eye; a mentor has no eye, and every look is logged. */
export function CandidateCpr({ candidate }: { candidate: Pick<Candidate, 'id' | 'cprMasked'> }) {
  const speak = useSpeak();
  const mayReveal = useOpenSession()?.user.role !== 'mentor';
  const reveal = async () => (await api.candidates.revealCpr.ask({ candidateId: candidate.id })).value.cpr ?? '';
  return (
    <MaskedCpr
      birthPart={candidate.cprMasked?.slice(0, 6) ?? null}
      {...(mayReveal && { onReveal: reveal })}
      texts={{
        reveal: speak('candidates.revealCpr'),
        hide: speak('candidates.hideCpr'),
        unknown: speak('candidates.cprNotStated'),
      }}
    />
  );
}
