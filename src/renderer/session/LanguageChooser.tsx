import { api } from '#renderer/api.ts';
import { useSpeak } from '#renderer/text.ts';
import { languageNames } from '#renderer/components/language-names.ts';
import classes from '#renderer/session/LanguageChooser.module.css';

/** The three languages by their own names; choosing one changes the words at once. */
export function LanguageChooser() {
  const speak = useSpeak();
  const choose = api.settings.choose.useCommand();
  return (
    <fieldset aria-label={speak('session.language')} className={classes.languages}>
      {languageNames.map(({ language, name }) => (
        <button
          key={language}
          type="button"
          lang={language}
          className={classes.language}
          aria-pressed={language === speak.language}
          onClick={() => choose.mutate({ language })}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
