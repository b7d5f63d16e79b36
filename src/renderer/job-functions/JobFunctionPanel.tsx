import { Button } from '@mantine/core';
import { api } from '#renderer/api.ts';
import { FactList } from '#renderer/components/FactList.tsx';
import { Fold } from '#renderer/components/Fold.tsx';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import { PanelHead } from '#renderer/components/PanelHead.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { HouseHistory } from '#renderer/history/HouseHistory.tsx';
import { DemandList } from '#renderer/job-functions/DemandList.tsx';
import { majorGroupOf } from '#renderer/job-functions/isco.ts';
import { JobFunctionPeople } from '#renderer/job-functions/JobFunctionPeople.tsx';
import { PlacesNow } from '#renderer/job-functions/PlacesNow.tsx';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { InputOf, Contract } from '#shared/contract.ts';
import type { JobFunction } from '#shared/job-functions.ts';

type JobFunctionPanelProps = { jobFunction: JobFunction; mayEdit: boolean; onClose: () => void };

type Change = InputOf<Contract['jobFunctions']['revise']>['change'];

/** One job function: who may be there, what is done, why it takes nobody's job, and what it demands. Everything is edited in place. */
export function JobFunctionPanel({ jobFunction, mayEdit, onClose }: JobFunctionPanelProps) {
  const speak = useSpeak();
  const save = useInlineSave();
  const sayDone = useSayDone();
  const archive = api.jobFunctions.archive.useCommand();
  const {
    id: jobFunctionId,
    version,
    name,
    demands,
    liftKg,
    places,
    ownWorkers,
    isco08,
    archivedAt,
    runningTryOuts,
  } = jobFunction;
  const majorGroup = majorGroupOf(isco08);
  const isReadOnly = !mayEdit || archivedAt !== null;

  const keep = (field: string, change: Change) =>
    save(field, () => api.jobFunctions.revise.ask({ jobFunctionId, version, change }));

  const text = (key: 'name' | 'description' | 'isco08' | 'note' | 'adaptable' | 'nonDisplacement', isLong = false) => (
    <InlineEdit
      key={`${jobFunctionId} ${key}`}
      label={speak(`jobFunctions.${key}`)}
      value={jobFunction[key]}
      field={{ kind: isLong ? 'longText' : 'text' }}
      emptyText={speak('app.notStated')}
      isReadOnly={isReadOnly}
      onSave={(value) => keep(speak(`jobFunctions.${key}`), { [key]: value })}
    />
  );

  const number = (key: 'liftKg' | 'places' | 'ownWorkers', label: string, value: number | null) => (
    <InlineEdit
      key={`${jobFunctionId} ${key}`}
      label={label}
      value={value === null ? '' : String(value)}
      emptyText={speak('app.unknown')}
      isReadOnly={isReadOnly}
      whyRefused={(typed) => (/^\d{0,3}$/u.test(typed.trim()) ? null : speak(`jobFunctions.${key}`))}
      onSave={(typed) => keep(label, { [key]: typed.trim() === '' ? null : Number(typed) })}
    />
  );

  return (
    <>
      <PanelHead
        title={text('name')}
        note={archivedAt === null ? undefined : speak('jobFunctions.isArchived')}
        onClose={onClose}
      />
      <PlacesNow jobFunction={jobFunction} />
      <Fold key={`${jobFunctionId} people`} label={speak('jobFunctions.people', { number: runningTryOuts })}>
        <JobFunctionPeople jobFunctionId={jobFunctionId} />
      </Fold>
      <FactList
        facts={[
          {
            label: speak('jobFunctions.placesShort'),
            value: number('places', speak('jobFunctions.placesLabel'), places),
          },
          {
            label: speak('jobFunctions.ownWorkersLabel'),
            value: number('ownWorkers', speak('jobFunctions.ownWorkersLabel'), ownWorkers),
            note: speak('jobFunctions.ownWorkersNote'),
          },
          { label: speak('jobFunctions.liftLabel'), value: number('liftKg', speak('jobFunctions.liftLabel'), liftKg) },
          {
            label: speak('jobFunctions.isco08'),
            value: text('isco08'),
            note: majorGroup === null ? speak('jobFunctions.isco08Hint') : speak(majorGroup),
          },
          { label: speak('jobFunctions.note'), value: text('note') },
        ]}
      />
      {(['description', 'adaptable', 'nonDisplacement'] as const).map((key) => (
        <section key={key}>
          <SectionHead level={3} title={speak(`jobFunctions.${key}`)} />
          {text(key, true)}
        </section>
      ))}
      <section>
        <SectionHead level={3} title={speak('jobFunctions.demands')} note={speak('jobFunctions.demandsNote')} />
        <DemandList
          key={jobFunctionId}
          demands={demands}
          liftKg={liftKg}
          isReadOnly={isReadOnly}
          onSave={(trait, level) => keep(speak(`traits.${trait}`), { demands: { ...demands, [trait]: level } })}
        />
      </section>
      <Fold key={jobFunctionId} label={speak('departments.history')}>
        <HouseHistory recordId={jobFunctionId} />
      </Fold>
      <Refusal sentence={sentenceOf(archive.error, speak)} />
      {!isReadOnly && (
        <div>
          <Button
            size="xs"
            onClick={() =>
              archive.mutate(
                { jobFunctionId, version },
                { onSuccess: ({ auditSeq }) => sayDone(speak('jobFunctions.archived', { name }), auditSeq) },
              )
            }
          >
            {speak('jobFunctions.archive')}
          </Button>
        </div>
      )}
    </>
  );
}
