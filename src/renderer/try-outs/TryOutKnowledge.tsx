import { Link } from '@tanstack/react-router';
import { api } from '#renderer/api.ts';
import { badgeIcon } from '#renderer/components/icon.ts';
import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import { DraftedText } from '#renderer/drafts/DraftedText.tsx';
import type { Refused } from '#renderer/failure.ts';
import { kindIcons, sensitivityWords } from '#renderer/observations/observation-words.ts';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/try-outs/try-outs.module.css';
import { knowledgeKinds, type KnowledgeKind, type Observation } from '#shared/observations.ts';
import { dayAndMonth } from '#shared/text/format.ts';
import type { TryOut } from '#shared/try-outs.ts';

type TryOutKnowledgeProps = {
  tryOut: TryOut;
  onSave: (kind: KnowledgeKind, label: string, text: string) => Promise<Refused | null>;
};

/** What was seen, said and judged, side by side and never mixed: the summary, and the observations that name this try-out. */
export function TryOutKnowledge({ tryOut, onSave }: TryOutKnowledgeProps) {
  const speak = useSpeak();
  const { data, error } = api.observations.ofCourse.useQuery({ courseId: tryOut.courseId });
  const own = data?.filter(({ tryOutId }) => tryOutId === tryOut.id) ?? [];
  return (
    <div>
      <dl className={classes.kinds}>
        {knowledgeKinds.map((kind) => (
          <Kind
            key={kind}
            kind={kind}
            tryOut={tryOut}
            observations={own.filter((observation) => observation.kind === kind)}
            onSave={onSave}
          />
        ))}
      </dl>
      {error && <p className={classes.quiet}>{speak('tryOuts.observationsMissing')}</p>}
    </div>
  );
}

type KindProps = TryOutKnowledgeProps & { kind: KnowledgeKind; observations: readonly Observation[] };

function Kind({ kind, tryOut, observations, onSave }: KindProps) {
  const speak = useSpeak();
  const label = speak(`tryOuts.${kind}`);
  const Icon = kindIcons[kind];
  return (
    <div>
      <dt>
        <Icon {...badgeIcon} />
        {label}
      </dt>
      <dd>
        <DraftedText
          label={label}
          value={tryOut[kind]}
          emptyText={speak('app.notStated')}
          noun="tryOuts"
          recordId={tryOut.id}
          field={kind}
          version={tryOut.version}
          onSave={(text) => onSave(kind, label, text)}
        />
        {observations.length > 0 && (
          <ul className={classes.observations}>
            {observations.map((observation) => (
              <ObservationLine key={observation.id} observation={observation} />
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}

function ObservationLine({ observation }: { observation: Observation }) {
  const speak = useSpeak();
  const { happenedOn, text, quote, sensitivity, courseId } = observation;
  return (
    <li>
      <time dateTime={happenedOn}>{dayAndMonth(happenedOn)}</time>
      {sensitivity === 'sensitive' ? (
        <Link to="/courses/$courseId" params={{ courseId }} search={{ tab: 'observations' }}>
          {speak('tryOuts.sensitiveElsewhere')}
        </Link>
      ) : (
        <span>
          {sensitivity === 'health' && <StatusBadge kind="line" word={speak(sensitivityWords.health)} />} {text}
          {quote !== '' && <q>{quote}</q>}
        </span>
      )}
    </li>
  );
}
