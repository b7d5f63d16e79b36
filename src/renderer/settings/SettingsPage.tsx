import { useParams } from '@tanstack/react-router';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { PaletteButton } from '#renderer/PaletteButton.tsx';
import { useDemoTag } from '#renderer/session/use-demo-tag.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { SectionBody } from '#renderer/settings/SectionBody.tsx';
import { SectionNav } from '#renderer/settings/SectionNav.tsx';
import { sectionNames } from '#renderer/settings/sections.ts';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/settings/SettingsPage.module.css';

/** The house's rules, people and looks, a section at a time. Each change is kept at once. */
export function SettingsPage() {
  const speak = useSpeak();
  const demoTag = useDemoTag();
  const session = useOpenSession();
  const { section } = useParams({ from: '/settings/$section' });
  if (!session) return null;
  const { role } = session.user;
  const mayEdit =
    role === 'leader' ||
    section === 'looks' ||
    ((section === 'contacts' || section === 'phrases' || section === 'report-phrases') && role === 'consultant');
  return (
    <>
      <PageHeader
        title={speak('settings.title')}
        context={mayEdit ? speak(sectionNames[section]) : speak('settings.onlyLeader')}
        demoTag={demoTag}
        search={<PaletteButton />}
      />
      <div className={classes.page}>
        <SectionNav chosen={section} />
        <SectionBody key={section} section={section} today={session.today} isReadOnly={!mayEdit} />
      </div>
    </>
  );
}
