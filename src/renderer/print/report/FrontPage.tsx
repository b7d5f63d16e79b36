import { Facts } from '#renderer/print/Facts.tsx';
import { LabelledRows } from '#renderer/print/LabelledRows.tsx';
import { Letterhead } from '#renderer/print/Letterhead.tsx';
import { paragraphsOf, Prose } from '#renderer/print/Prose.tsx';
import { frontFacts } from '#renderer/print/report/front-facts.ts';
import { frontFigures } from '#renderer/print/report/front-figures.ts';
import type { ReportFacts } from '#shared/report-facts.ts';
import { Verdict } from '#renderer/print/report/Verdict.tsx';
import { textOf } from '#renderer/print/report/sections.ts';
import { Section } from '#renderer/print/Section.tsx';
import { useSpeak } from '#renderer/text.ts';
import { periodOf } from '#shared/agreed-hours.ts';
import { emptySections, type ReportContent } from '#shared/reports.ts';
import { longDay } from '#shared/text/format.ts';

type FrontPageProps = {
  content: ReportContent;
  facts: ReportFacts;
  numbers: { adjustments?: number; recommendation?: number };
};

/** Page 1 answers everything: in words, in four figures, in a recommendation. */
export function FrontPage({ content, facts, numbers }: FrontPageProps) {
  const speak = useSpeak();
  const { centre, isDemo, texts, choices, status } = content;
  const { candidate, course } = facts.record;
  const summary = textOf(texts, 'summary');
  const missing = status === 'draft' ? emptySections(texts) : [];
  const [reason = '', ...further] = paragraphsOf(textOf(texts, 'recommendation'));
  const isRecommended = choices.recommendationCode !== null || reason !== '';
  return (
    <div className="front">
      <Letterhead centre={centre} isDemo={isDemo} />
      <h1>{speak('paper.report')}</h1>
      <p className="lead">
        {speak('paper.nameAndPeriod', {
          name: `${candidate.firstName} ${candidate.lastName}`,
          from: longDay(course.startsOn, speak.language),
          to: longDay(periodOf(course).endsOn, speak.language),
        })}
      </p>
      <Facts facts={frontFacts(facts, content, speak)} />
      {missing.length > 0 && (
        <p className="missing">
          {speak('paper.missingTexts', {
            sections: missing.map((section) => speak(`reportSections.${section}`)).join(', '),
          })}
        </p>
      )}
      {summary !== '' && (
        <Section title={speak('reportSections.summary')}>
          <div className="summary">
            <Prose text={summary} />
          </div>
        </Section>
      )}
      <dl className="figures">
        {frontFigures(facts, speak).map(({ label, value, basis, isLong = false }) => (
          <div key={label} data-long={isLong || undefined}>
            <dt>{label}</dt>
            <dd>{value}</dd>
            <dd>{basis}</dd>
          </div>
        ))}
      </dl>
      {isRecommended && (
        <Section title={speak('reportSections.recommendation')}>
          <Verdict content={content}>
            {reason !== '' && reason.length <= longestReason && <p>{reason}</p>}
            <p className="grey">
              {(further.length > 0 || reason.length > longestReason) &&
                speak('paper.reasonsInSection', { number: numbers.recommendation ?? 0 })}{' '}
              {speak('paper.decidesNothing', { authority: centre.authorityName })}
            </p>
          </Verdict>
        </Section>
      )}
      <Section title={speak('paper.howToRead')}>
        <LabelledRows
          rows={[
            {
              key: 'effective',
              label: speak('paper.legendEffectiveShort'),
              content: <p>{speak('paper.howEffective')}</p>,
            },
            { key: 'kinds', label: speak('paper.threeKinds'), content: <p>{speak('paper.howKinds')}</p> },
          ]}
        />
      </Section>
    </div>
  );
}

// Page 1 holds a short reason whole; a longer one is in its own section.
const longestReason = 420;
