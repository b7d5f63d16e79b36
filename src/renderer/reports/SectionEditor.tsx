import { api } from '#renderer/api.ts';
import { WrittenText } from '#renderer/drafts/WrittenText.tsx';
import { refusedOf, type Refused } from '#renderer/failure.ts';
import { AssessmentChoice } from '#renderer/reports/AssessmentChoice.tsx';
import { FactBlocks } from '#renderer/reports/FactBlocks.tsx';
import { OutdatedBanner } from '#renderer/reports/OutdatedBanner.tsx';
import { isPart, isWritten, sectionHint, sectionTitle, type OutlineSection } from '#renderer/reports/outline.ts';
import { RecommendationChoice } from '#renderer/reports/RecommendationChoice.tsx';
import { RestsOn } from '#renderer/reports/RestsOn.tsx';
import { SensitiveChoice } from '#renderer/reports/SensitiveChoice.tsx';
import { SlipLines } from '#renderer/reports/SlipLines.tsx';
import type { OpenReport } from '#renderer/reports/use-report.ts';
import { useSpeak } from '#renderer/text.ts';
import { RichText } from '#renderer/writing/RichText.tsx';
import type { PaperBlock } from '#shared/papers/paper.ts';
import { partFacts } from '#shared/papers/report/part-facts.ts';
import classes from '#renderer/reports/report.module.css';

type SectionEditorProps = {
  section: OutlineSection;
  /** Its place in the list, from 0. */
  number: number;
  report: OpenReport;
  /** Hears that something was saved. */
  onSaved: () => void;
};

/** One section: what the book says, whether it still says it, and the words that go with it. */
export function SectionEditor({ section, number, report: { draft, facts, offersIn }, onSaved }: SectionEditorProps) {
  const speak = useSpeak();
  const { record, choices, evidence, template } = draft;
  const courseId = record.course.id;
  const written = draft.texts.find((each) => each.section === section);
  const { text, version } = written ?? { text: '', version: 0 };
  const slips = draft.slips.filter((slip) => slip.section === section);
  const blocks = isPart(section) ? partFacts({ ...facts, evidence, choices }, section, speak) : [];
  const offers = offersIn(section);
  const [first, rest] = isWritten(section) ? split(blocks) : [blocks, []];

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
        <h2 className={classes.title}>
          {speak('reports.numbered', { number, title: sectionTitle(section, template, speak) })}
        </h2>
        <p className={classes.hint}>{speak(sectionHint(section))}</p>
      </div>
      {isPart(section) && (blocks.length > 0 || !isWritten(section)) && section !== 'answers' && (
        <section className={classes.book} aria-label={speak('reports.fromTheBook')}>
          <h3 className={classes.label}>
            {speak('reports.fromTheBook')} <span>{speak('reports.comesByItself')}</span>
          </h3>
          {first.length > 0 ? (
            <FactBlocks blocks={first} />
          ) : (
            <p className="quiet">{speak('reports.nothingInTheBook')}</p>
          )}
        </section>
      )}
      <SensitiveChoice courseId={courseId} section={section} onSaved={onSaved} />
      {section === 'assessment' && <AssessmentChoice courseId={courseId} choices={choices} onSaved={onSaved} />}
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
      {written !== undefined && written.changes.length > 0 && (
        <OutdatedBanner courseId={courseId} text={written} onSaved={onSaved} />
      )}
      <SlipLines slips={slips} />
      {isWritten(section) && (
        <>
          <div>
            <h3 className={classes.label}>
              {speak('reports.yourText')} <span>{speak('reports.textHint')}</span>
            </h3>
            <RichText
              noun="reports"
              recordId={courseId}
              field={section}
              label={speak('reports.yourText')}
              offers={offers}
              value={text}
              version={version}
              onSave={(typed) => saved(api.reports.write.ask({ courseId, section, text: typed, version }))}
            />
          </div>
          <RestsOn text={text} wordsOf={offers.wordsOf} />
          {rest.length > 0 && (
            <section className={classes.book} aria-label={speak('reports.moreFromTheBook')}>
              <h3 className={classes.label}>{speak('reports.moreFromTheBook')}</h3>
              <FactBlocks blocks={rest} />
            </section>
          )}
        </>
      )}
    </>
  );
}

/** The first of the book's figures stand above the text, and what lies behind them below it: the text stays in sight. */
function split(blocks: readonly PaperBlock[]): [readonly PaperBlock[], readonly PaperBlock[]] {
  const place = blocks.findIndex(({ kind }) => ['table', 'facts', 'figures', 'rows'].includes(kind)) + 1;
  return place === 0 ? [blocks, []] : [blocks.slice(0, place), blocks.slice(place)];
}
