import { PrintTable } from '#renderer/print/PrintTable.tsx';
import { Prose } from '#renderer/print/Prose.tsx';
import { LabelledRows } from '#renderer/print/LabelledRows.tsx';
import { Section } from '#renderer/print/Section.tsx';
import { Sheet } from '#renderer/print/Sheet.tsx';
import { adjustmentsTable, recommendedAids } from '#renderer/print/report/adjustments-table.tsx';
import { AssessmentSection } from '#renderer/print/report/AssessmentSection.tsx';
import { attendanceTable } from '#renderer/print/report/attendance-table.ts';
import { ClosingSection } from '#renderer/print/report/ClosingSection.tsx';
import { enduranceTable } from '#renderer/print/report/endurance-table.ts';
import { FrontPage } from '#renderer/print/report/FrontPage.tsx';
import { HoursFigure } from '#renderer/print/report/HoursFigure.tsx';
import { hoursTable } from '#renderer/print/report/hours-table.ts';
import { ObservationsSection } from '#renderer/print/report/ObservationsSection.tsx';
import { PurposeSection } from '#renderer/print/report/PurposeSection.tsx';
import { sectionNumbers, textOf } from '#renderer/print/report/sections.ts';
import { tryOutsTable } from '#renderer/print/report/try-outs-table.ts';
import { Verdict } from '#renderer/print/report/Verdict.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { ReportContent, ReportSection } from '#shared/reports.ts';

/** The clarification report: page 1 answers, the following pages show what the answer stands on. */
export function ReportPrint({ content }: { content: ReportContent }) {
  const speak = useSpeak();
  const { record, codes, closingDays, texts } = content;
  const facts = { record, codes, closingDays };
  const numbers = sectionNumbers(facts, content);
  const text = (section: ReportSection) => textOf(texts, section);
  const endurance = enduranceTable(facts, speak);
  const aids = recommendedAids(facts, speak);
  return (
    <Sheet title={speak('paper.documentTitle', { number: record.course.number })}>
      <FrontPage content={content} facts={facts} numbers={numbers} />
      <div className="next-page" />
      {numbers.purpose !== undefined && (
        <PurposeSection content={content} number={numbers.purpose} answersNumber={numbers.answers} />
      )}
      <Section title={speak('paper.hoursWeekByWeek')} number={numbers.hours}>
        <HoursFigure facts={facts} />
        {record.hourPlans.length > 0 ? <PrintTable table={hoursTable(facts, speak)} /> : <p>{speak('paper.noPlan')}</p>}
        <Spaced text={text('hours')} />
      </Section>
      <Section title={speak('paper.attendance')} number={numbers.attendance}>
        {record.attendance.length > 0 ? (
          <PrintTable table={attendanceTable(facts, speak)} />
        ) : (
          <p>{speak('paper.noAttendance')}</p>
        )}
      </Section>
      <Section title={speak('paper.tryOuts')} number={numbers.tryOuts}>
        {record.tryOuts.length > 0 ? (
          <PrintTable table={tryOutsTable(facts, speak)} />
        ) : (
          <p>{speak('paper.noTryOuts')}</p>
        )}
      </Section>
      {numbers.endurance !== undefined && (
        <Section title={speak('reportSections.endurance')} number={numbers.endurance}>
          <Prose text={text('endurance')} />
          {endurance && <PrintTable table={endurance} />}
        </Section>
      )}
      <Section title={speak('paper.adjustments')} number={numbers.adjustments}>
        {record.adjustments.length > 0 ? (
          <PrintTable table={adjustmentsTable(facts, speak)} />
        ) : (
          <p>{speak('paper.noAdjustments')}</p>
        )}
        {aids.length > 0 && (
          <>
            <h3>{speak('paper.recommendedAids')}</h3>
            <p>{aids.map((aid) => `${aid}.`).join(' ')}</p>
          </>
        )}
      </Section>
      {numbers.observations !== undefined && <ObservationsSection content={content} number={numbers.observations} />}
      {numbers.answers !== undefined && (
        <Section title={speak('paper.answers')} number={numbers.answers}>
          <LabelledRows
            labelWidth="56mm"
            rows={record.questions.map(({ id, text: question, answer }, place) => ({
              key: id,
              label: `${place + 1}. ${question}`,
              content: answer === '' ? <p className="grey">{speak('paper.notAnswered')}</p> : <Prose text={answer} />,
            }))}
          />
        </Section>
      )}
      <AssessmentSection content={content} facts={facts} number={numbers.assessment} />
      {numbers.recommendation !== undefined && (
        <Section title={speak('reportSections.recommendation')} number={numbers.recommendation}>
          <Verdict content={content}>
            <Prose text={text('recommendation')} />
          </Verdict>
        </Section>
      )}
      <ClosingSection content={content} number={numbers.comments} />
    </Sheet>
  );
}

function Spaced({ text }: { text: string }) {
  return text === '' ? null : (
    <div style={{ marginTop: '3mm' }}>
      <Prose text={text} />
    </div>
  );
}
