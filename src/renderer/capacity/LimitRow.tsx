import { Button } from '@mantine/core';
import { api } from '#renderer/api.ts';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { wholeNumber } from '#renderer/components/whole-number.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import type { CapacityLimit, LimitState } from '#shared/capacity.ts';
import { shortDay } from '#shared/text/format.ts';

type LimitRowProps = { limit: CapacityLimit; scope: string; state: LimitState; isReadOnly: boolean };

/** One limit; its places are edited where they stand. */
export function LimitRow({ limit, scope, state, isReadOnly }: LimitRowProps) {
  const speak = useSpeak();
  const save = useInlineSave();
  const sayDone = useSayDone();
  const withdraw = api.capacity.withdraw.useCommand();
  const { id: limitId, version, departmentId, validFrom, places } = limit;
  const names = { scope, day: validFrom };
  return (
    <tr data-quiet={state === 'past' || undefined}>
      <td>{scope}</td>
      <td>{shortDay(validFrom)}</td>
      <td>
        <InlineEdit
          label={speak('capacity.placesOf', names)}
          value={String(places)}
          emptyText=""
          isReadOnly={isReadOnly}
          whyRefused={(text) => (wholeNumber(text) === null ? speak('capacity.placesRange') : null)}
          onSave={(text) =>
            save(speak('capacity.limit'), () =>
              api.capacity.limit.ask({ departmentId, validFrom, places: wholeNumber(text) ?? places }),
            )
          }
        />
      </td>
      <td>{speak(`settings.${state}`)}</td>
      <td>
        {!isReadOnly && (
          <Button
            size="xs"
            variant="subtle"
            aria-label={speak('capacity.withdrawOf', {
              scope: departmentId === null ? speak('capacity.limitScopeCentre') : scope,
              day: validFrom,
            })}
            onClick={() =>
              withdraw.mutate(
                { limitId, version },
                { onSuccess: ({ auditSeq }) => sayDone(speak('capacity.withdrawn'), auditSeq) },
              )
            }
          >
            {speak('capacity.withdraw')}
          </Button>
        )}
        <Refusal sentence={sentenceOf(withdraw.error, speak)} />
      </td>
    </tr>
  );
}
