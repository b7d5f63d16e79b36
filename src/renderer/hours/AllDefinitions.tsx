import { definedFigures, DefinitionText } from '#renderer/components/Definition.tsx';
import { Fold } from '#renderer/components/Fold.tsx';
import classes from '#renderer/hours/hours.module.css';
import { useSpeak } from '#renderer/text.ts';

/** Every figure of the workshop with its formula, to be read in one place and by those it is shown to. */
export function AllDefinitions() {
  const speak = useSpeak();
  return (
    <Fold label={speak('definitions.all', { count: definedFigures.length })}>
      <div className={classes.definitions}>
        {definedFigures.map((figure) => (
          <section key={figure}>
            <h3>{speak('definitions.how', { term: speak(`definitions.${figure}Term`) })}</h3>
            <DefinitionText of={figure} />
          </section>
        ))}
      </div>
    </Fold>
  );
}
