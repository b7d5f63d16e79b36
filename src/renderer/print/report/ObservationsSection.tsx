import type { ReactNode } from 'react';
import { LabelledRows } from '#renderer/print/LabelledRows.tsx';
import { Prose } from '#renderer/print/Prose.tsx';
import { Section } from '#renderer/print/Section.tsx';
import { textOf } from '#renderer/print/report/sections.ts';
import { useSpeak } from '#renderer/text.ts';
import type { ReportContent } from '#shared/reports.ts';

/** What was seen, what the candidate said, and what is judged: three kinds of knowledge kept apart by words. */
export function ObservationsSection({
  content: { record, texts },
  number,
}: {
  content: ReportContent;
  number?: number | undefined;
}) {
  const speak = useSpeak();
  const { candidate, tryOuts } = record;
  const of = (kind: 'observed' | 'stated' | 'assessed') =>
    tryOuts
      .filter((tryOut) => tryOut[kind] !== '')
      .map(({ id, functionName, [kind]: text }) => <Told key={id} title={functionName} text={text} />);
  const wishes = [
    candidate.wishes !== '' && (
      <Told key="wishes" title={speak('paper.wishes')} text={speak('paper.quoted', { words: candidate.wishes })} />
    ),
    candidate.exclusions !== '' && (
      <Told
        key="exclusions"
        title={speak('paper.exclusions')}
        text={speak('paper.quoted', { words: candidate.exclusions })}
      />
    ),
  ].filter((part) => part !== false);
  const rows: { key: string; label: string; content: ReactNode[] }[] = [
    { key: 'observed', label: speak('paper.observed'), content: of('observed') },
    {
      key: 'stated',
      label: speak('paper.statedBy', { name: candidate.firstName }),
      content: [...wishes, ...of('stated')],
    },
    { key: 'assessed', label: speak('paper.assessed'), content: of('assessed') },
  ];
  return (
    <Section title={speak('reportSections.observations')} number={number}>
      <Prose text={textOf(texts, 'observations')} />
      <LabelledRows rows={rows.filter(({ content }) => content.length > 0)} />
    </Section>
  );
}

function Told({ title, text }: { title: string; text: string }) {
  return (
    <p style={{ whiteSpace: 'pre-line' }}>
      <span className="grey">{title}: </span>
      {text}
    </p>
  );
}
