import { Link } from '@tanstack/react-router';
import {
  IconBuildingFactory2,
  IconCalendarEvent,
  IconCalendarWeek,
  IconHeart,
  IconFileText,
  IconPackageExport,
  IconSettings,
  IconSun,
  IconUsers,
} from '@tabler/icons-react';
import type { LinkParts } from '#renderer/components/link.ts';
import type { NavItem } from '#renderer/components/NavGroup.tsx';
import { sectionNames, settingsSections } from '#renderer/settings/sections.ts';
import type { Speak } from '#shared/text/speak.ts';

/** The rail's groups: the day, people, the house, out of the house. The days nobody registered are counted at the attendance. */
export const pageGroups = (speak: Speak, missingDays = 0): NavItem[][] => [
  [
    { to: '/today', label: speak('today.page'), icon: IconSun },
    {
      to: '/attendance',
      label: speak('shell.attendance'),
      icon: IconCalendarWeek,
      count: missingDays,
      countLabel: speak('today.missingCount', { count: missingDays }),
    },
    { to: '/meetings', label: speak('meetings.title'), icon: IconCalendarEvent },
  ],
  [{ to: '/candidates', label: speak('shell.candidates'), icon: IconUsers }],
  [
    { to: '/departments', label: speak('shell.departments'), icon: IconBuildingFactory2 },
    { to: '/accommodations', label: speak('shell.accommodations'), icon: IconHeart },
  ],
  [
    { to: '/reports', label: speak('shell.reports'), icon: IconFileText },
    { to: '/handovers', label: speak('shell.handovers'), icon: IconPackageExport },
  ],
];

export const bottomPages = (speak: Speak): NavItem[] => [
  { to: '/settings', label: speak('shell.settings'), icon: IconSettings },
];

/** The settings' sections, for the palette: one word leads straight to them. */
export const settingsPages = (speak: Speak): NavItem[] =>
  settingsSections.map((section) => ({
    to: `/settings/${section}`,
    label: speak(sectionNames[section]),
    icon: IconSettings,
  }));

/** The rail's item a page belongs to: a course lies under its candidate, its report under the reports. */
export function activePage(pathname: string): string {
  if (pathname.startsWith('/courses/')) return pathname.endsWith('/report') ? '/reports' : '/candidates';
  return `/${pathname.split('/')[1] ?? ''}`;
}

/** Draws a link of the rail with the router. */
export const renderLink = (parts: LinkParts) => <Link {...parts} />;
