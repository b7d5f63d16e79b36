import { IconX } from '@tabler/icons-react';
import { api } from '#renderer/api.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { InlineChoice } from '#renderer/components/InlineChoice.tsx';
import { InlineDay } from '#renderer/components/InlineDay.tsx';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import records from '#renderer/components/records.module.css';
import { KindBadge } from '#renderer/observations/KindBadge.tsx';
import { areaWords, kindWords } from '#renderer/observations/observation-words.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useWithdrawal } from '#renderer/support/use-withdrawal.ts';
import { useSpeak } from '#renderer/text.ts';
import { useRecordSave } from '#renderer/use-record-save.ts';
import type { Strength, strengths } from '#shared/barriers.ts';
import type { InputOf } from '#shared/contract.ts';
import { knowledgeKinds, observationAreas } from '#shared/observations.ts';

type Change = InputOf<(typeof strengths)['revise']>['change'];

/** One strength: its words, its area, how it is known and since when. */
export function StrengthLine({ strength, isReadOnly }: { strength: Strength; isReadOnly: boolean }) {
  const speak = useSpeak();
  const save = useRecordSave(strength);
  const withdraw = useWithdrawal();
  const today = useOpenSession()?.today ?? '';
  const seen = { strengthId: strength.id, version: strength.version };
  const revise = (label: string, change: Change) =>
    save(label, (version) => api.strengths.revise.ask({ strengthId: strength.id, version, change }));
  const text = speak('strengths.words');
  const area = speak('observations.area');
  const kind = speak('observations.kind');
  const seenOn = speak('strengths.seenOn');
  return (
    <li className={records.record}>
      <div className={records.body}>
        <div className={records.words}>
          <InlineEdit
            label={text}
            value={strength.text}
            emptyText=""
            isReadOnly={isReadOnly}
            whyRefused={(written) => (written.trim() === '' ? speak('strengths.missing') : null)}
            onSave={(written) => revise(text, { text: written })}
          />
        </div>
        <div className={records.facts}>
          <InlineChoice
            label={kind}
            value={strength.kind}
            options={knowledgeKinds.map((value) => ({ value, label: speak(kindWords[value]) }))}
            emptyText=""
            canBeEmpty={false}
            shown={<KindBadge kind={strength.kind} />}
            isReadOnly={isReadOnly}
            onSave={(value) => revise(kind, value === null ? {} : { kind: value })}
          />
          <InlineChoice
            label={area}
            value={strength.area}
            options={observationAreas.map((value) => ({ value, label: speak(areaWords[value]) }))}
            emptyText=""
            canBeEmpty={false}
            isReadOnly={isReadOnly}
            onSave={(value) => revise(area, value === null ? {} : { area: value })}
          />
          <InlineDay
            label={seenOn}
            value={strength.seenOn}
            today={today}
            emptyText=""
            whyNotEmpty={speak('strengths.dayMissing')}
            isReadOnly={isReadOnly}
            onSave={(day) => revise(seenOn, day === null ? {} : { seenOn: day })}
          />
        </div>
      </div>
      {!isReadOnly && (
        <IconButton
          label={speak('strengths.withdraw', { text: strength.text })}
          size={28}
          onClick={() => void withdraw(() => api.strengths.withdraw.ask(seen), speak('strengths.withdrawn'))}
        >
          <IconX {...smallIcon} />
        </IconButton>
      )}
    </li>
  );
}
