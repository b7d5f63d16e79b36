import type { Handed } from '#main/handovers/rows.ts';
import type { HandoverRow } from '#shared/handover-files.ts';

/** 05_afproevning.csv. */
export const tryOutRows = (_handed: Handed): HandoverRow<'05_afproevning.csv'>[] => [];

/** 06_skaanehensyn.csv. */
export const adjustmentRows = (_handed: Handed): HandoverRow<'06_skaanehensyn.csv'>[] => [];

/** 07_profil.csv. */
export const profileRows = (_handed: Handed): HandoverRow<'07_profil.csv'>[] => [];

/** 08_indikatorer.csv. */
export const indicatorRows = (_handed: Handed): HandoverRow<'08_indikatorer.csv'>[] => [];
