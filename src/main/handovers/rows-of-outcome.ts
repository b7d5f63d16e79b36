import type { Handed } from '#main/handovers/rows.ts';
import type { HandoverRow } from '#shared/handover-files.ts';

/** 09_moeder.csv. */
export const meetingRows = (_handed: Handed): HandoverRow<'09_moeder.csv'>[] => [];

/** 10_svar.csv. */
export const answerRows = (_handed: Handed): HandoverRow<'10_svar.csv'>[] => [];

/** 11_konklusion.csv: one row. */
export const conclusionRows = (_handed: Handed): HandoverRow<'11_konklusion.csv'>[] => [];

/** 12_tillaeg.csv: the sensitive pieces that were chosen. */
export const supplementRows = (_handed: Handed): HandoverRow<'12_tillaeg.csv'>[] => [];
