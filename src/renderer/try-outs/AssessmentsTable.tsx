import { Table } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { api } from '#renderer/api.ts';
import classes from '#renderer/components/course.module.css';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { InlineChoice } from '#renderer/components/InlineChoice.tsx';
import { InlineDay } from '#renderer/components/InlineDay.tsx';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { showToast } from '#renderer/components/toast.ts';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { certaintyWords } from '#renderer/try-outs/try-out-words.ts';
import { useSayDone } from '#renderer/undo.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import type { InputOf } from '#shared/contract.ts';
import { shortDay } from '#shared/text/format.ts';
import { certainties, type IntensityAssessment, type TryOut, type tryOuts } from '#shared/try-outs.ts';

type AssessmentsTableProps = { tryOut: Pick<TryOut, 'assessments' | 'functionName'>; today: string };

/** How much of an ordinary day's work was done, period by period, and how sure the judgement is; each corrected where it stands. */
export function AssessmentsTable({ tryOut: { assessments, functionName }, today }: AssessmentsTableProps) {
  const speak = useSpeak();
  return (
    <TableFrame label={speak('tryOuts.assessmentsOf', { function: functionName })}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{speak('tryOuts.from')}</Table.Th>
            <Table.Th>{speak('tryOuts.to')}</Table.Th>
            <Table.Th>{speak('tryOuts.intensity')}</Table.Th>
            <Table.Th>{speak('tryOuts.basis')}</Table.Th>
            <Table.Th>{speak('tryOuts.certainty')}</Table.Th>
            <Table.Th>{speak('tryOuts.pauses')}</Table.Th>
            <Table.Th>{speak('tryOuts.assessedBy')}</Table.Th>
            <Table.Th aria-hidden />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {assessments.map((assessment) => (
            <AssessmentRow key={assessment.id} assessment={assessment} today={today} />
          ))}
        </Table.Tbody>
      </Table>
    </TableFrame>
  );
}

type Change = InputOf<(typeof tryOuts)['reassess']>['change'];

function AssessmentRow({ assessment, today }: { assessment: IntensityAssessment; today: string }) {
  const speak = useSpeak();
  const save = useInlineSave();
  const sayDone = useSayDone();
  const withdrawing = api.tryOuts.withdrawAssessment.useCommand();
  const { id: assessmentId, version, from, to, percent, basis, certainty, includesPauses } = assessment;
  const reassess = (label: string, change: Change) =>
    save(label, () => api.tryOuts.reassess.ask({ assessmentId, version, change }));

  async function withdraw() {
    try {
      const { auditSeq } = await withdrawing.mutateAsync({ assessmentId, version });
      sayDone(speak('tryOuts.assessmentWithdrawn'), auditSeq);
    } catch (error) {
      showToast({ message: sentenceOf(error, speak) ?? speak('failures.unexpected') });
    }
  }

  const day = (field: 'from' | 'to', value: string) => (
    <InlineDay
      label={speak(`tryOuts.${field}`)}
      value={value}
      today={today}
      emptyText=""
      whyNotEmpty={speak('tryOuts.dayNeeded')}
      onSave={(next) => reassess(speak(`tryOuts.${field}`), next === null ? {} : { [field]: next })}
    />
  );

  return (
    <Table.Tr>
      <Table.Td className={classes.nowrap}>{day('from', from)}</Table.Td>
      <Table.Td className={classes.nowrap}>{day('to', to)}</Table.Td>
      <Table.Td className={classes.nowrap}>
        <InlineEdit
          label={speak('tryOuts.percent')}
          value={String(percent)}
          shown={speak('format.percent', { percent })}
          emptyText=""
          whyRefused={(text) => (readPercent(text) === null ? speak('tryOuts.percentWhole') : null)}
          onSave={(text) => reassess(speak('tryOuts.intensity'), { percent: readPercent(text) ?? percent })}
        />
      </Table.Td>
      <Table.Td className={classes.grows}>
        <InlineEdit
          label={speak('tryOuts.basis')}
          value={basis}
          emptyText={speak('app.notStated')}
          onSave={(text) => reassess(speak('tryOuts.basis'), { basis: text })}
        />
      </Table.Td>
      <Table.Td className={classes.nowrap}>
        <InlineChoice
          label={speak('tryOuts.certainty')}
          value={certainty}
          options={certainties.map((value) => ({ value, label: speak(certaintyWords[value]) }))}
          emptyText=""
          canBeEmpty={false}
          onSave={(value) => reassess(speak('tryOuts.certainty'), value === null ? {} : { certainty: value })}
        />
      </Table.Td>
      <Table.Td className={classes.nowrap}>
        <InlineChoice
          label={speak('tryOuts.pauses')}
          value={includesPauses ? 'in' : 'apart'}
          options={[
            { value: 'in', label: speak('tryOuts.pausesIncluded') },
            { value: 'apart', label: speak('tryOuts.pausesApart') },
          ]}
          emptyText=""
          canBeEmpty={false}
          onSave={(value) =>
            reassess(speak('tryOuts.pauses'), value === null ? {} : { includesPauses: value === 'in' })
          }
        />
      </Table.Td>
      <Table.Td className={classes.nowrap}>
        {speak('tryOuts.assessedByOn', { name: assessment.assessedBy, day: shortDay(assessment.assessedOn) })}
      </Table.Td>
      <Table.Td>
        <IconButton label={speak('tryOuts.withdrawAssessment', { from, to })} size={28} onClick={() => void withdraw()}>
          <IconX {...smallIcon} />
        </IconButton>
      </Table.Td>
    </Table.Tr>
  );
}

/** `65`, `65 %`; null for anything that is no whole percent. */
function readPercent(text: string): number | null {
  const [, digits] = /^(\d{1,3})\s*%?$/u.exec(text.trim()) ?? [];
  return digits === undefined || Number(digits) > 100 ? null : Number(digits);
}
