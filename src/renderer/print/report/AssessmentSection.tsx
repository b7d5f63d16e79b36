import { LabelledRows } from '#renderer/print/LabelledRows.tsx';
import { Prose } from '#renderer/print/Prose.tsx';
import { Section } from '#renderer/print/Section.tsx';
import { assessmentFacts } from '#renderer/print/report/assessment-facts.ts';
import type { ReportFacts } from '#shared/report-facts.ts';
import { textOf } from '#renderer/print/report/sections.ts';
import { useSpeak } from '#renderer/text.ts';
import type { ReportContent } from '#shared/reports.ts';

const further = ['jobs', 'support'] as const;

/** The figures once more beside the judgement, then the jobs that fit and the support they take. */
export function AssessmentSection({
  content,
  facts,
  number,
}: {
  content: ReportContent;
  facts: ReportFacts;
  number?: number | undefined;
}) {
  const speak = useSpeak();
  const rows = assessmentFacts(facts, content.choices, speak);
  return (
    <Section title={speak('reportSections.assessment')} number={number}>
      <div className="keep">
        <LabelledRows
          labelWidth="48mm"
          rows={rows.map(({ label, value }) => ({ key: label, label, content: <p>{value}</p> }))}
        />
      </div>
      <div style={{ height: '2mm' }} />
      <Prose text={textOf(content.texts, 'assessment')} />
      {further.map(
        (section) =>
          textOf(content.texts, section) !== '' && (
            <div key={section}>
              <h3>{speak(`reportSections.${section}`)}</h3>
              <Prose text={textOf(content.texts, section)} />
            </div>
          ),
      )}
    </Section>
  );
}
