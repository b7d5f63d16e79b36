import type { ReactNode } from 'react';
import { AgreementsSection } from '#renderer/agreements/AgreementsSection.tsx';
import { api } from '#renderer/api.ts';
import { BookExportsSection } from '#renderer/book-exports/BookExportsSection.tsx';
import { ContactsSection } from '#renderer/authority-contacts/ContactsSection.tsx';
import { CapacitySection } from '#renderer/capacity/CapacitySection.tsx';
import { CodesSection } from '#renderer/code-lists/CodesSection.tsx';
import { TemplatesSection } from '#renderer/course-templates/TemplatesSection.tsx';
import { IndicatorsSection } from '#renderer/indicators/IndicatorsSection.tsx';
import { PhrasesSection } from '#renderer/phrases/PhrasesSection.tsx';
import { PrintTemplatesSection } from '#renderer/print-templates/PrintTemplatesSection.tsx';
import { ReportPhrasesSection } from '#renderer/report-phrases/ReportPhrasesSection.tsx';
import { CentreSection } from '#renderer/settings/CentreSection.tsx';
import { ClosingSection } from '#renderer/settings/ClosingSection.tsx';
import { LooksSection } from '#renderer/settings/LooksSection.tsx';
import type { SettingsSection } from '#renderer/settings/sections.ts';
import { StaffSection } from '#renderer/settings/StaffSection.tsx';
import type { Day } from '#shared/calendar.ts';
import classes from '#renderer/settings/SettingsPage.module.css';

type SectionBodyProps = { section: SettingsSection; today: Day; isReadOnly: boolean };

/** The chosen section; the code lists and the prints bring panels of their own. */
export function SectionBody({ section, today, isReadOnly }: SectionBodyProps) {
  const centre = api.centre.show.useQuery({}).data;
  const staff = api.staff.list.useQuery({}).data;
  const departments = api.departments.list.useQuery({}).data;
  const closingDays = api.centre.closingDays.useQuery({}).data;
  const settings = api.settings.show.useQuery({}).data;
  if (!centre || !staff || !departments || !closingDays || !settings) return null;
  const bodies: Record<SettingsSection, ReactNode> = {
    centre: <CentreSection centre={centre} isReadOnly={isReadOnly} />,
    capacity: <CapacitySection centre={centre} departments={departments} today={today} isReadOnly={isReadOnly} />,
    agreements: <AgreementsSection today={today} isReadOnly={isReadOnly} />,
    templates: <TemplatesSection today={today} isReadOnly={isReadOnly} />,
    indicators: <IndicatorsSection isReadOnly={isReadOnly} />,
    codes: <CodesSection today={today} isReadOnly={isReadOnly} />,
    phrases: <PhrasesSection isReadOnly={isReadOnly} />,
    prints: <PrintTemplatesSection isReadOnly={isReadOnly} />,
    'report-phrases': <ReportPhrasesSection isReadOnly={isReadOnly} />,
    staff: <StaffSection staff={staff} departments={departments} isReadOnly={isReadOnly} />,
    contacts: <ContactsSection today={today} isReadOnly={isReadOnly} />,
    closing: <ClosingSection closingDays={closingDays} today={today} isReadOnly={isReadOnly} />,
    'book-exports': <BookExportsSection isReadOnly={isReadOnly} />,
    looks: <LooksSection settings={settings} />,
  };
  const isItsOwnPage = section === 'codes' || section === 'prints';
  return isItsOwnPage ? bodies[section] : <div className={classes.body}>{bodies[section]}</div>;
}
