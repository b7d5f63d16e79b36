import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { SideMark } from '#renderer/scores/SideMark.tsx';
import { sideWord } from '#renderer/scores/score-words.ts';
import { useSpeak } from '#renderer/text.ts';
import { wordingIn, type Indicator } from '#shared/indicators.ts';
import type { ScoreRound } from '#shared/scores.ts';
import { dayAndMonth } from '#shared/text/format.ts';
import classes from '#renderer/scores/scores.module.css';

type ScoreWordsProps = { rounds: readonly ScoreRound[]; indicators: readonly Indicator[]; firstName: string };

/** What was said beside the scores, the latest first. Nothing is drawn where nobody said anything. */
export function ScoreWords({ rounds, indicators, firstName }: ScoreWordsProps) {
  const speak = useSpeak();
  const newestFirst = rounds.toReversed();
  if (newestFirst.every(({ note, scores }) => note.trim() === '' && scores.every(({ words }) => words === '')))
    return null;
  return (
    <section>
      <SectionHead title={speak('scores.words')} />
      <ul className={classes.words}>
        {newestFirst.flatMap((round) => [
          ...indicators.flatMap((indicator) =>
            round.scores
              .filter(({ indicatorId, words }) => indicatorId === indicator.id && words !== '')
              .map(({ id, side, words }) => (
                <li key={id}>
                  <span>{dayAndMonth(round.scoredOn)}</span>
                  <span>
                    <SideMark side={side} /> {sideWord(side, firstName, speak)},{' '}
                    {wordingIn(indicator, speak.language).name}
                  </span>
                  <p>{words}</p>
                </li>
              )),
          ),
          round.note.trim() !== '' && (
            <li key={round.id}>
              <span>{dayAndMonth(round.scoredOn)}</span>
              <span>{speak('scores.note')}</span>
              <p>{round.note}</p>
            </li>
          ),
        ])}
      </ul>
    </section>
  );
}
