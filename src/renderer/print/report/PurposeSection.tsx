import { Prose } from '#renderer/print/Prose.tsx';
import { Section } from '#renderer/print/Section.tsx';
import { textOf } from '#renderer/print/report/sections.ts';
import { useSpeak } from '#renderer/text.ts';
import type { ReportContent } from '#shared/reports.ts';
import { longDay, spokenMinutes } from '#shared/text/format.ts';

type PurposeSectionProps = { content: ReportContent; number?: number | undefined; answersNumber: number | undefined };

/** Why the course was ordered, what was asked, and where the person comes from. */
export function PurposeSection({ content: { record, texts }, number, answersNumber }: PurposeSectionProps) {
  const speak = useSpeak();
  const { course, questions, candidate } = record;
  const background = textOf(texts, 'background');
  return (
    <Section title={speak('paper.purpose')} number={number}>
      <Prose text={course.purpose} />
      {(course.goal !== '' || course.goalMinutesPerWeek !== null) && (
        <p>
          {course.goal !== '' && speak('paper.goal', { goal: course.goal })}{' '}
          {course.goalMinutesPerWeek !== null &&
            speak('paper.goalHours', { hours: spokenMinutes(course.goalMinutesPerWeek, speak) })}
        </p>
      )}
      {questions.length > 0 && (
        <>
          <p>{speak('paper.questionsFollow', { count: questions.length, number: answersNumber ?? 0 })}</p>
          <table aria-label={speak('paper.questions')}>
            <tbody>
              {questions.map((question, place) => (
                <tr key={question.id}>
                  <th scope="row" data-number style={{ width: '8mm' }}>
                    {place + 1}
                  </th>
                  <td>{question.text}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {(background !== '' || candidate.lastWorkedKind !== 'unknown') && <h3>{speak('reportSections.background')}</h3>}
      {candidate.lastWorkedKind === 'known' && candidate.lastWorkedOn !== null && (
        <p>{speak('paper.lastWorkedOn', { day: longDay(candidate.lastWorkedOn, speak.language) })}</p>
      )}
      {candidate.lastWorkedKind === 'long-away' && <p>{speak('paper.lastWorkedLongAgo')}</p>}
      {candidate.lastWorkedKind === 'never' && <p>{speak('paper.neverWorked')}</p>}
      <Prose text={background} />
    </Section>
  );
}
