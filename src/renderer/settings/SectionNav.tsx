import { useEventListener } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { targetRow } from '#renderer/components/grid.ts';
import { sectionNames, settingsSections, type SettingsSection } from '#renderer/settings/sections.ts';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/settings/SectionNav.module.css';

/** The sections like a table of contents: Tab, or the arrow keys and Enter. */
export function SectionNav({ chosen }: { chosen: SettingsSection }) {
  const speak = useSpeak();
  const nav = useEventListener('keydown', (event: KeyboardEvent) => {
    if (!(event.currentTarget instanceof HTMLElement)) return;
    const links = [...event.currentTarget.querySelectorAll('a')];
    const from = links.findIndex((link) => link === document.activeElement);
    const target = links[targetRow(event.key, from, links.length) ?? -1];
    if (!target) return;
    event.preventDefault();
    target.focus();
  });
  return (
    <nav ref={nav} className={classes.nav} aria-label={speak('settings.sections')}>
      {settingsSections.map((section) => (
        <Link
          key={section}
          to="/settings/$section"
          params={{ section }}
          className={classes.item}
          activeProps={{ 'aria-current': undefined }}
          aria-current={section === chosen ? 'page' : undefined}
        >
          {speak(sectionNames[section])}
        </Link>
      ))}
    </nav>
  );
}
