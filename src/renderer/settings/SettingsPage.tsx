import { api } from '#renderer/api.ts';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { PaletteButton } from '#renderer/PaletteButton.tsx';
import { useDemoTag } from '#renderer/session/use-demo-tag.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { CentreSection } from '#renderer/settings/CentreSection.tsx';
import { ClosingSection } from '#renderer/settings/ClosingSection.tsx';
import { LooksSection } from '#renderer/settings/LooksSection.tsx';
import { StaffSection } from '#renderer/settings/StaffSection.tsx';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/settings/SettingsPage.module.css';

/** The centre, its people, its closing days, and how the book looks on this computer. Each change is kept at once. */
export function SettingsPage() {
  const speak = useSpeak();
  const demoTag = useDemoTag();
  const session = useOpenSession();
  const centre = api.centre.show.useQuery({}).data;
  const staff = api.staff.list.useQuery({}).data;
  const departments = api.departments.list.useQuery({}).data;
  const closingDays = api.centre.closingDays.useQuery({}).data;
  const settings = api.settings.show.useQuery({}).data;
  if (!session || !centre || !staff || !departments || !closingDays || !settings) return null;
  const isLeader = session.user.role === 'leader';
  return (
    <>
      <PageHeader
        title={speak('settings.title')}
        context={isLeader ? undefined : speak('settings.onlyLeader')}
        demoTag={demoTag}
        search={<PaletteButton />}
      />
      <div className={classes.page}>
        <div className={classes.column}>
          <CentreSection centre={centre} isReadOnly={!isLeader} />
          <LooksSection settings={settings} />
        </div>
        <div className={classes.column}>
          <StaffSection staff={staff} departments={departments} isReadOnly={!isLeader} />
          <ClosingSection closingDays={closingDays} today={session.today} isReadOnly={!isLeader} />
        </div>
      </div>
    </>
  );
}
