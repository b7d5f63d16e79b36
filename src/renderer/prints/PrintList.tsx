import { Link } from '@tanstack/react-router';
import { printGroups, printNames, type PrintChoice } from '#renderer/prints/print-choices.ts';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/prints/prints.module.css';

/** Every print by whom it is for; whoever is chosen stays chosen. */
export function PrintList({ print }: { print: PrintChoice }) {
  const speak = useSpeak();
  return (
    <nav className={classes.list} aria-label={speak('prints.list')}>
      {printGroups.map(({ title, prints }) => (
        <section key={title}>
          <h2>{speak(title)}</h2>
          <ul>
            {prints.map((each) => (
              <li key={each}>
                <Link
                  from="/reports"
                  to="/reports"
                  search={(known) => ({ ...known, print: each })}
                  aria-current={each === print ? 'page' : undefined}
                >
                  {speak(printNames[each])}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
