import { Textarea } from '@mantine/core';
import { useSpeak } from '#renderer/text.ts';

type NewWordsProps = {
  wishes: string;
  exclusions: string;
  onChange: (words: { wishes?: string; exclusions?: string }) => void;
};

/** What the person wishes and does not want, to be written down as it was said. */
export function NewWords({ wishes, exclusions, onChange }: NewWordsProps) {
  const speak = useSpeak();
  return (
    <>
      <Textarea
        label={speak('candidates.wishes')}
        description={speak('candidates.verbatim')}
        value={wishes}
        onChange={(event) => onChange({ wishes: event.currentTarget.value })}
      />
      <Textarea
        label={speak('candidates.exclusions')}
        description={speak('candidates.verbatim')}
        value={exclusions}
        onChange={(event) => onChange({ exclusions: event.currentTarget.value })}
      />
    </>
  );
}
