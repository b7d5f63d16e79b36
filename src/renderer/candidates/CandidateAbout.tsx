import { api } from '#renderer/api.ts';
import { FactList, type Fact } from '#renderer/components/FactList.tsx';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { lastWorkedWords } from '#renderer/candidates/candidate-words.ts';
import { InlineChoice } from '#renderer/components/InlineChoice.tsx';
import { InlineDay } from '#renderer/components/InlineDay.tsx';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import { lastWorkedKinds, type Candidate, type candidates } from '#shared/candidates.ts';
import type { InputOf } from '#shared/contract.ts';
import { whyCprRefused } from '#shared/cpr.ts';

type Change = InputOf<(typeof candidates)['revise']>['change'];

/** The person's own facts, each edited in place. */
export function CandidateAbout({ candidate }: { candidate: Candidate }) {
  const speak = useSpeak();
  const today = useOpenSession()?.today ?? '';
  const save = useInlineSave();
  const notStated = speak('app.notStated');
  const revise = (label: string, change: Change) =>
    save(label, () => api.candidates.revise.ask({ candidateId: candidate.id, version: candidate.version, change }));

  const line = (
    field: 'firstName' | 'lastName' | 'phone' | 'email' | 'address' | 'interpreterLanguage',
    label: string,
  ): Fact => ({
    label,
    value: (
      <InlineEdit
        label={label}
        value={candidate[field]}
        emptyText={notStated}
        onSave={(text) => revise(label, { [field]: text })}
      />
    ),
  });
  const cprLabel = speak('candidates.cpr');
  const lastWorked = speak('candidates.lastWorked');
  const facts: Fact[] = [
    line('firstName', speak('candidates.firstName')),
    line('lastName', speak('candidates.lastName')),
    {
      label: cprLabel,
      value: (
        <InlineEdit
          label={cprLabel}
          value=""
          emptyText={candidate.cprMasked ?? notStated}
          whyRefused={(text) => {
            const refused = text.trim() === '' ? null : whyCprRefused(text);
            return refused && speak(refused.key, refused.values);
          }}
          onSave={(text) => (text.trim() === '' ? Promise.resolve(null) : revise(cprLabel, { cpr: text }))}
        />
      ),
    },
    line('phone', speak('candidates.phone')),
    line('email', speak('candidates.email')),
    line('address', speak('candidates.address')),
    {
      label: speak('candidates.protection'),
      value: (
        <InlineChoice
          label={speak('candidates.protection')}
          value={candidate.isProtected ? 'yes' : 'no'}
          options={[
            { value: 'yes', label: speak('candidates.protected') },
            { value: 'no', label: speak('candidates.notProtected') },
          ]}
          emptyText=""
          canBeEmpty={false}
          onSave={(value) => revise(speak('candidates.protection'), { isProtected: value === 'yes' })}
        />
      ),
    },
    line('interpreterLanguage', speak('candidates.interpreter')),
    {
      label: lastWorked,
      value: (
        <InlineChoice
          label={lastWorked}
          value={candidate.lastWorkedKind === 'known' ? null : candidate.lastWorkedKind}
          options={lastWorkedKinds
            .filter((kind) => kind !== 'known')
            .map((value) => ({ value, label: speak(lastWorkedWords[value]) }))}
          emptyText={speak('candidates.lastWorkedKnown')}
          canBeEmpty={false}
          onSave={(kind) =>
            kind === null ? Promise.resolve(null) : revise(lastWorked, { lastWorkedKind: kind, lastWorkedOn: null })
          }
        />
      ),
      note: (
        <InlineDay
          label={speak('candidates.lastWorkedOn')}
          value={candidate.lastWorkedOn}
          today={today}
          emptyText={speak('candidates.writeLastDay')}
          whyNotEmpty={speak('candidates.lastWorkedOnMissing')}
          onSave={(day) => revise(lastWorked, day === null ? {} : { lastWorkedKind: 'known', lastWorkedOn: day })}
        />
      ),
    },
  ];
  return (
    <section>
      <SectionHead title={speak('candidates.about', { name: candidate.firstName })} />
      <FactList facts={facts} />
    </section>
  );
}
