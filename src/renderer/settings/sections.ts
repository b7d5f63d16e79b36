import type { TextKey } from '#shared/text/keys.ts';

/** The settings' sections as the address names them, in the order of the list. */
export const settingsSections = [
  'centre',
  'capacity',
  'agreements',
  'templates',
  'indicators',
  'codes',
  'phrases',
  'prints',
  'report-phrases',
  'staff',
  'contacts',
  'closing',
  'book-exports',
  'looks',
] as const;
export type SettingsSection = (typeof settingsSections)[number];

/** The sections' names. */
export const sectionNames = {
  centre: 'settings.sectionCentre',
  capacity: 'settings.sectionCapacity',
  agreements: 'settings.sectionAgreements',
  templates: 'settings.sectionTemplates',
  indicators: 'settings.sectionIndicators',
  codes: 'settings.sectionCodes',
  phrases: 'settings.sectionPhrases',
  prints: 'settings.sectionPrints',
  'report-phrases': 'settings.sectionReportPhrases',
  staff: 'settings.sectionStaff',
  contacts: 'settings.sectionContacts',
  closing: 'settings.sectionClosing',
  'book-exports': 'settings.sectionBookExports',
  looks: 'settings.sectionLooks',
} as const satisfies Record<SettingsSection, TextKey>;
