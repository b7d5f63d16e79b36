import { useSpeak } from '#renderer/text.ts';
import { closestField } from '#shared/papers/closest-field.ts';
import course from '#renderer/components/course.module.css';
import classes from '#renderer/print-templates/print-templates.module.css';

type FieldFaultsProps = {
  /** Names in braces that are no fields. */
  fields: readonly string[];
  /** Puts a field in the place of another; only told when it is given. */
  onReplace?: (field: string, meant: string) => void;
};

/** Each field that nobody knows, and the one that was probably meant. */
export function FieldFaults({ fields, onReplace }: FieldFaultsProps) {
  const speak = useSpeak();
  if (fields.length === 0) return null;
  return (
    <div className={classes.faults} role="alert">
      <ul>
        {fields.map((field) => {
          const meant = closestField(field);
          return (
            <li key={field}>
              {meant === null
                ? speak('printTemplates.noSuchField', { field: `{${field}}` })
                : speak('printTemplates.didYouMean', { field: `{${field}}`, meant: `{${meant}}` })}{' '}
              {meant !== null && onReplace && (
                <button type="button" className={course.link} onClick={() => onReplace(field, meant)}>
                  {speak('printTemplates.replace', { meant: `{${meant}}` })}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
