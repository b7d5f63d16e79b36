import {
  certaintyCodes,
  developmentCodes,
  meetingCode,
  pieceCodes,
  type SupplementKind,
} from '#main/handovers/codes-of-outcome.ts';
import { yesNoCodes } from '#main/handovers/codes-of-trials.ts';
import type { Handed } from '#main/handovers/rows.ts';
import { decimal } from '#main/handovers/text-rules.ts';
import type { HandoverRow } from '#shared/handover-files.ts';
import type { SensitivePiece } from '#shared/handovers.ts';
import { isCalledOff, isOnTime } from '#shared/meeting-days.ts';
import { participantRoles, type CourseMeeting, type ParticipantRole } from '#shared/meetings.ts';
import { roleWords } from '#shared/participant-words.ts';
import { speakIn } from '#shared/text/speak.ts';

/** 09_moeder.csv: the meetings in the order of their days, without those that were called off, themselves or with the course. */
export function meetingRows({ record, evidence, attendees, closedDays }: Handed): HandoverRow<'09_moeder.csv'>[] {
  const life = { ...record.course, steps: record.steps };
  return record.meetings
    .filter(({ state, meetsOn }) => state !== 'cancelled' && (state !== 'planned' || !isCalledOff(life, meetsOn)))
    .map((meeting) => {
      const isHeld = meeting.state === 'held';
      const decisions = evidence.minutes.find((held) => held.meeting.id === meeting.id)?.decisions ?? [];
      return {
        type: meetingCode(meeting),
        planlagt_dato: meeting.targetOn ?? meeting.movedFrom ?? meeting.meetsOn,
        afholdt_dato: isHeld ? meeting.meetsOn : '',
        til_tiden: isHeld ? onTimeCode(meeting, closedDays) : '',
        deltagerroller: isHeld ? roleText(attendees.get(meeting.id) ?? []) : '',
        konklusion: isHeld ? decisions.map(({ text }) => text).join('\n') : '',
      };
    });
}

/** Nothing is wanted of an extra meeting, so it is neither on time nor late. */
const onTimeCode = (meeting: CourseMeeting, closedDays: Handed['closedDays']): string =>
  meeting.targetOn === null ? '' : yesNoCodes[isOnTime(meeting, closedDays) ? 'yes' : 'no'].code;

const speak = speakIn('da');

/** `kandidat, rådgiver, jobkonsulent`: each role once, whoever had it. */
const roleText = (came: readonly ParticipantRole[]): string =>
  participantRoles
    .filter((role) => came.includes(role))
    .map((role) => speak(roleWords[role]).toLocaleLowerCase('da'))
    .join(', ');

/** 10_svar.csv: the questions with the answers of the issued report. */
export const answerRows = ({ answers }: Handed): HandoverRow<'10_svar.csv'>[] =>
  answers.map(({ question, answer }, place) => ({
    lbnr: place + 1,
    spoergsmaal: question,
    svar: answer.trim() === '' ? '' : answer,
  }));

/** 11_konklusion.csv: what the issued report concludes. The book knows one realistic figure, not a range: it is both ends. */
export function conclusionRows({ choices, openWords }: Handed): HandoverRow<'11_konklusion.csv'>[] {
  const { realisticMinutes, realisticEffectiveMinutes, certainty, development } = choices;
  const [attended, effective] = [hours(realisticMinutes), hours(realisticEffectiveMinutes)];
  return [
    {
      fremmoede_timer_uge_fra: attended,
      fremmoede_timer_uge_til: attended,
      effektive_timer_uge_fra: effective,
      effektive_timer_uge_til: effective,
      sikkerhed_kode: certainty === null ? '' : certaintyCodes[certainty].code,
      anbefaling_primaer: choices.recommendationCode ?? '',
      anbefaling_sekundaer: choices.secondaryCode ?? '',
      udviklingsmulighed: development === null ? '' : developmentCodes[development].code,
      uafklaret: openWords,
    },
  ];
}

const hours = (minutes: number | null): string => (minutes === null ? '' : decimal(minutes / 60));

/** 12_tillaeg.csv: the sensitive pieces that were chosen; the cause of an interruption stands with the course. */
export const supplementRows = ({ chosen }: Handed): HandoverRow<'12_tillaeg.csv'>[] =>
  chosen.filter(isOfSupplement).map(({ kind, day, text }) => ({
    art: pieceCodes[kind].code,
    dato: day ?? '',
    tekst: text,
  }));

const isOfSupplement = (piece: SensitivePiece): piece is SensitivePiece & { kind: SupplementKind } =>
  piece.kind !== 'interruption';
