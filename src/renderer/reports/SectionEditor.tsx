import { api } from '#renderer/api.ts';
import { WrittenText } from '#renderer/drafts/WrittenText.tsx';
import { refusedOf, type Refused } from '#renderer/failure.ts';
import type { ReportFacts } from '#shared/report-facts.ts';
import { isWritten, outlineWords, type OutlineSection } from '#renderer/reports/outline.ts';
import { RecommendationChoice } from '#renderer/reports/RecommendationChoice.tsx';
import { SectionFacts } from '#renderer/reports/SectionFacts.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { ReportDraft } from '#shared/reports.ts';
import classes from '#renderer/reports/report.module.css';

type SectionEditorProps = {
  section: OutlineSection;
  draft: ReportDraft;
  facts: ReportFacts;
  /** Hears that something was saved. */
  onSaved: () => void;
};

/** One section: what the book says, and the words that go with it. */
export function SectionEditor({ section, draft, facts, onSaved }: SectionEditorProps) {
  const speak = useSpeak();
  const { record, texts, choices } = draft;
  const courseId = record.course.id;
  const written = texts.find((each) => each.section === section);
  const hasFacts = section !== 'answers' && section !== 'comments';

  async function saved(done: Promise<unknown>): Promise<Refused | null> {
    try {
      await done;
      onSaved();
      return null;
    } catch (error) {
      return refusedOf(error, speak);
    }
  }

  return (
    <>
      <div>
        <h2 className={classes.title}>{speak(outlineWords[section].title)}</h2>
        <p className={classes.hint}>{speak(outlineWords[section].hint)}</p>
      </div>
      {hasFacts && (
        <section aria-label={speak('reports.fromTheBook')}>
          <h3 className={classes.label}>
            {speak('reports.fromTheBook')} <span>{speak('reports.comesByItself')}</span>
          </h3>
          <SectionFacts section={section} facts={facts} choices={choices} />
        </section>
      )}
      {section === 'recommendation' && (
        <RecommendationChoice
          courseId={courseId}
          choices={choices}
          codes={facts.codes}
          today={record.today}
          onSaved={onSaved}
        />
      )}
      {section === 'answers' && record.questions.length === 0 && (
        <p className="quiet">{speak('reports.noQuestions')}</p>
      )}
      {section === 'answers' &&
        record.questions.map((question, place) => (
          <WrittenText
            key={question.id}
            noun="courses"
            recordId={question.id}
            field="answer"
            label={`${place + 1}. ${question.text}`}
            value={question.answer}
            version={question.version}
            minRows={3}
            onSave={(answer) =>
              saved(api.courses.answer.ask({ questionId: question.id, version: question.version, answer }))
            }
          />
        ))}
      {isWritten(section) && (
        <WrittenText
          key={section}
          noun="reports"
          recordId={courseId}
          field={section}
          label={speak('reports.yourText')}
          description={speak('reports.textHint')}
          value={written?.text ?? ''}
          version={written?.version ?? 0}
          onSave={(text) => saved(api.reports.write.ask({ courseId, section, text, version: written?.version ?? 0 }))}
        />
      )}
    </>
  );
}
