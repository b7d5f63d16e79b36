import { Button, Checkbox } from '@mantine/core';
import { RelievedTraits } from '#renderer/accommodations/RelievedTraits.tsx';
import { api } from '#renderer/api.ts';
import { FactList } from '#renderer/components/FactList.tsx';
import { Fold } from '#renderer/components/Fold.tsx';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { PanelHead } from '#renderer/components/PanelHead.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { showToast } from '#renderer/components/toast.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { HouseHistory } from '#renderer/history/HouseHistory.tsx';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { useRecordSave } from '#renderer/use-record-save.ts';
import { accommodationCategories, amountUnits, type Accommodation } from '#shared/accommodations.ts';
import type { Contract, InputOf } from '#shared/contract.ts';

type AccommodationPanelProps = {
  accommodation: Accommodation;
  isReadOnly: boolean;
  onClose: () => void;
  /** Told when it has been archived. */
  onArchived: () => void;
};

type Change = InputOf<Contract['accommodations']['revise']>['change'];

/** One accommodation of the catalogue: its words, what it counts, what it relieves, and what the courses say. Everything is edited in place. */
export function AccommodationPanel({
  accommodation,
  isReadOnly: mayOnlyRead,
  onClose,
  onArchived,
}: AccommodationPanelProps) {
  const speak = useSpeak();
  const save = useRecordSave(accommodation);
  const sayDone = useSayDone();
  const archive = api.accommodations.archive.useCommand();
  const { id: accommodationId, version, code, wording, category, unit, hasTimes, relieves } = accommodation;
  const { archivedAt, triedCount, effectiveCount } = accommodation;
  const isReadOnly = mayOnlyRead || archivedAt !== null;
  const revise = (label: string, change: Change) =>
    save(label, (seen) => api.accommodations.revise.ask({ accommodationId, version: seen, change }));
  async function tick(label: string, change: Change) {
    const refused = await revise(label, change);
    if (refused !== null) showToast({ message: refused.sentence });
  }
  const choice = <Value extends string>(
    label: string,
    value: Value,
    all: readonly Value[],
    word: (each: Value) => string,
    change: (chosen: Value) => Change,
  ) => (
    <InlineEdit
      label={label}
      value={value}
      emptyText=""
      isReadOnly={isReadOnly}
      field={{ kind: 'select', options: all.map((each) => ({ value: each, label: word(each) })) }}
      onSave={(typed) => {
        const chosen = all.find((each) => each === typed);
        return chosen === undefined ? Promise.resolve(null) : revise(label, change(chosen));
      }}
    />
  );

  return (
    <>
      <PanelHead
        title={
          <InlineEdit
            label={speak('accommodations.wording')}
            value={wording}
            emptyText=""
            isReadOnly={isReadOnly}
            whyRefused={(text) => (text.trim() === '' ? speak('accommodations.missing') : null)}
            onSave={(text) => revise(speak('accommodations.wording'), { wording: text })}
          />
        }
        note={archivedAt === null ? code : `${code}, ${speak('accommodations.isArchived')}`}
        onClose={onClose}
      />
      <FactList
        facts={[
          {
            label: speak('accommodations.category'),
            value: choice(
              speak('accommodations.category'),
              category,
              accommodationCategories,
              (each) => speak(`accommodations.${each}`),
              (chosen) => ({ category: chosen }),
            ),
          },
          {
            label: speak('accommodations.unit'),
            value: choice(
              speak('accommodations.unit'),
              unit,
              amountUnits,
              (each) => (each === 'none' ? speak('accommodations.countsNothing') : speak(`accommodations.${each}`)),
              (chosen) => ({ unit: chosen }),
            ),
          },
          {
            label: speak('accommodations.timed'),
            value: (
              <Checkbox
                aria-label={speak('accommodations.hasTimes')}
                label={speak('accommodations.hasTimesShort')}
                checked={hasTimes}
                disabled={isReadOnly}
                onChange={(event) =>
                  void tick(speak('accommodations.timed'), { hasTimes: event.currentTarget.checked })
                }
              />
            ),
          },
          {
            label: speak('accommodations.experience'),
            value:
              triedCount === 0
                ? speak('accommodations.notTried')
                : speak('accommodations.helpsIn', { effective: effectiveCount, count: triedCount }),
          },
        ]}
      />
      <section>
        <SectionHead
          level={3}
          title={speak('accommodations.relieves')}
          note={speak('accommodations.relievesCount', { count: relieves.length })}
        />
        <RelievedTraits
          relieves={relieves}
          isReadOnly={isReadOnly}
          onChange={(chosen) => tick(speak('accommodations.relieves'), { relieves: chosen })}
        />
      </section>
      <p className="quiet">{speak('accommodations.oldWords')}</p>
      <Fold label={speak('accommodations.history')}>
        <HouseHistory recordId={accommodationId} />
      </Fold>
      <Refusal sentence={sentenceOf(archive.error, speak)} />
      {!isReadOnly && (
        <div>
          <Button
            size="xs"
            onClick={() =>
              archive.mutate(
                { accommodationId, version },
                {
                  onSuccess({ auditSeq }) {
                    sayDone(speak('accommodations.archived', { wording }), auditSeq);
                    onArchived();
                  },
                },
              )
            }
          >
            {speak('accommodations.archive')}
          </Button>
        </div>
      )}
    </>
  );
}
