import { useRef, useState } from 'react';
import { api, showsAnew } from '#renderer/api.ts';
import { refusedOf, type Refused } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import {
  saysExperience,
  type Experience,
  type ExperienceMoment,
  type ExperienceQuestion,
} from '#shared/experiences.ts';

type Said = Pick<Experience, ExperienceQuestion | 'comment'>;
type Where = { courseId: string; moment: ExperienceMoment; written: Experience | null };

const nothing: Said = { received: null, tasks: null, dailyStructure: null, comment: '' };

/** The candidate's answers at one moment. Each is kept when it is given, one after the other; nothing waits for a button. */
export function useOwnAnswer({ courseId, moment, written }: Where) {
  const speak = useSpeak();
  const [given, setGiven] = useState<Partial<Said>>({});
  const [refused, setRefused] = useState<string | null>(null);
  /** What the book answered last: newer than what the page has been told. */
  const standing = useRef<(Said & { id: string; version: number }) | 'none' | null>(null);
  const isRefused = useRef(false);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  /** The audit line of what was kept last. */
  const auditSeq = useRef<number | null>(null);

  async function write(part: Partial<Said>): Promise<Refused | null> {
    const stands = standing.current === 'none' ? null : (standing.current ?? written);
    const said = { ...nothing, ...(stands && saidIn(stands)), ...part };
    try {
      if (!saysExperience(said)) {
        // An answer that is taken away again leaves nothing behind.
        if (stands) {
          const { id: experienceId, version } = stands;
          auditSeq.current = (await api.experiences.withdraw.ask({ experienceId, version })).auditSeq;
        }
        standing.current = 'none';
      } else {
        const done = await api.experiences.answer.ask({ courseId, moment, version: stands?.version ?? 0, ...part });
        standing.current = { ...said, ...done.value };
        auditSeq.current = done.auditSeq;
      }
      return null;
    } catch (error) {
      standing.current = null;
      return refusedOf(error, speak);
    }
  }

  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const mine = queue.current.then(act);
    queue.current = mine;
    return mine;
  }

  function answer(question: ExperienceQuestion, step: number | null) {
    setGiven((earlier) => ({ ...earlier, [question]: step }));
    setRefused(null);
    isRefused.current = false;
    void inTurn(async () => {
      const why = await write({ [question]: step });
      if (why === null) return;
      isRefused.current = true;
      // What stands in the book is shown again, and can be answered anew.
      await showsAnew();
      setGiven(({ [question]: _refused, ...earlier }) => earlier);
      setRefused(why.sentence);
    });
  }

  return {
    said: { ...nothing, ...(written && saidIn(written)), ...given },
    answer,
    /** Keeps the candidate's own words; gives null, or why it could not. */
    keepWords: (comment: string) => inTurn(() => write({ comment })),
    /** Waits for what was given; gives the audit line of the last of it, or that some of it was refused. */
    async settled(): Promise<{ auditSeq: number | null; isRefused: boolean }> {
      await queue.current;
      return { auditSeq: auditSeq.current, isRefused: isRefused.current };
    },
    refused,
  };
}

const saidIn = ({ received, tasks, dailyStructure, comment }: Said): Said => ({
  received,
  tasks,
  dailyStructure,
  comment,
});
