import { FactList } from '#renderer/components/FactList.tsx';
import { InlineChoice } from '#renderer/components/InlineChoice.tsx';
import { InlineDay } from '#renderer/components/InlineDay.tsx';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import type { Refused } from '#renderer/failure.ts';
import { areaWords, kindWords, sensitivityWords } from '#renderer/observations/observation-words.ts';
import type { ObservationChange } from '#renderer/observations/ObservationLine.tsx';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { knowledgeKinds, observationAreas, sensitivities, type Observation } from '#shared/observations.ts';

type ObservationDetailsProps = {
  observation: Observation;
  record: CourseRecord;
  onRevise: (label: string, change: ObservationChange) => Promise<Refused | null>;
};

/** All that was chosen about one observation, each edited where it stands. */
export function ObservationDetails({ observation, record, onRevise }: ObservationDetailsProps) {
  const speak = useSpeak();
  const role = useOpenSession()?.user.role;
  const label = {
    day: speak('observations.day'),
    area: speak('observations.area'),
    kind: speak('observations.kind'),
    quote: speak('observations.quote'),
    sensitivity: speak('observations.sensitivity'),
    tryOut: speak('observations.tryOut'),
    adjustment: speak('observations.adjustment'),
  };
  const notAbout = speak('observations.notAbout');
  return (
    <FactList
      facts={[
        {
          label: label.day,
          value: (
            <InlineDay
              label={label.day}
              value={observation.happenedOn}
              today={record.today}
              emptyText=""
              whyNotEmpty={speak('observations.dayMissing')}
              onSave={(day) => onRevise(label.day, { happenedOn: day ?? observation.happenedOn })}
            />
          ),
        },
        {
          label: label.area,
          value: (
            <InlineChoice
              label={label.area}
              value={observation.area}
              options={observationAreas.map((value) => ({ value, label: speak(areaWords[value]) }))}
              emptyText=""
              canBeEmpty={false}
              onSave={(area) => onRevise(label.area, { area: area ?? observation.area })}
            />
          ),
        },
        {
          label: label.kind,
          value: (
            <InlineChoice
              label={label.kind}
              value={observation.kind}
              options={knowledgeKinds.map((value) => ({ value, label: speak(kindWords[value]) }))}
              emptyText=""
              canBeEmpty={false}
              onSave={(kind) => onRevise(label.kind, { kind: kind ?? observation.kind })}
            />
          ),
        },
        {
          label: label.quote,
          value: (
            <InlineEdit
              label={label.quote}
              value={observation.quote}
              emptyText={speak('observations.noQuote')}
              onSave={(quote) => onRevise(label.quote, { quote })}
            />
          ),
        },
        {
          label: label.sensitivity,
          value: (
            <InlineChoice
              label={label.sensitivity}
              value={observation.sensitivity}
              options={sensitivities.map((value) => ({ value, label: speak(sensitivityWords[value]) }))}
              emptyText=""
              canBeEmpty={false}
              onSave={(chosen) => onRevise(label.sensitivity, { sensitivity: chosen ?? observation.sensitivity })}
            />
          ),
          // Said before it is chosen: afterwards it is gone.
          ...(role === 'mentor' && { note: speak('observations.mentorMark') }),
        },
        {
          label: label.tryOut,
          value: (
            <InlineChoice
              label={label.tryOut}
              value={observation.tryOutId}
              options={record.tryOuts.map(({ id, functionName }) => ({ value: id, label: functionName }))}
              emptyText={notAbout}
              onSave={(tryOutId) => onRevise(label.tryOut, { tryOutId })}
            />
          ),
        },
        {
          label: label.adjustment,
          value: (
            <InlineChoice
              label={label.adjustment}
              value={observation.adjustmentId}
              options={record.adjustments.map(({ id, wording }) => ({ value: id, label: wording }))}
              emptyText={notAbout}
              onSave={(adjustmentId) => onRevise(label.adjustment, { adjustmentId })}
            />
          ),
        },
      ]}
    />
  );
}
