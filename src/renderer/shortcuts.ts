import type { Speak } from '#shared/text/speak.ts';

export type ShortcutGroup = { title: string; keys: { caps: string[]; does: string }[] };

/** Every key of the book, by where it works. */
export const shortcuts = (speak: Speak): ShortcutGroup[] => [
  {
    title: speak('shell.everywhere'),
    keys: [
      { caps: ['Ctrl K'], does: speak('shell.keyPalette') },
      { caps: ['Ctrl L'], does: speak('shell.keyLock') },
      { caps: ['Ctrl Z'], does: speak('shell.keyUndo') },
      { caps: ['Ctrl Y'], does: speak('shell.keyRedo') },
      { caps: ['Ctrl Shift N'], does: speak('windows.keyOpen') },
      { caps: [`Ctrl ${speak('windows.click')}`], does: speak('windows.keyLink') },
      { caps: ['?'], does: speak('shell.keyShortcuts') },
    ],
  },
  {
    title: speak('shell.inLists'),
    keys: [
      { caps: ['↑', '↓'], does: speak('shell.keyChoose') },
      { caps: ['Home', 'End'], does: speak('shell.keyFirstLast') },
      { caps: ['Enter'], does: speak('shell.keyOpen') },
      { caps: ['Esc'], does: speak('shell.keyClose') },
      { caps: ['/'], does: speak('shell.keyFilter') },
    ],
  },
  {
    title: speak('observations.keys'),
    keys: [
      { caps: ['Alt O'], does: speak('observations.keyWrite') },
      { caps: [speak('shell.letters')], does: speak('observations.keyBegin') },
    ],
  },
  {
    title: speak('today.keys'),
    keys: [
      { caps: ['Enter'], does: speak('shell.keyAsAgreed') },
      { caps: ['0–9', 'D'], does: speak('today.keyTime') },
      { caps: [speak('shell.letters')], does: speak('today.keyReason') },
      { caps: ['N'], does: speak('today.keyNote') },
      { caps: ['A'], does: speak('today.keyEveryone') },
      { caps: ['I'], does: speak('today.keyCame') },
      { caps: ['Delete'], does: speak('today.keyClear') },
      { caps: ['Alt 1', 'Alt 2'], does: speak('today.keyDepartment') },
      { caps: ['Alt ←', 'Alt →'], does: speak('today.keyDay') },
    ],
  },
  {
    title: speak('shell.inRegister'),
    keys: [
      { caps: ['Enter'], does: speak('shell.keyAsAgreed') },
      { caps: ['0–9'], does: speak('shell.keyTime') },
      { caps: [speak('shell.letters')], does: speak('shell.keyReason') },
      { caps: [speak('shell.space')], does: speak('shell.keyDetails') },
      { caps: ['F2'], does: speak('shell.keyEditCell') },
      { caps: ['Delete'], does: speak('shell.keyClear') },
      { caps: ['Shift ↑↓←→'], does: speak('shell.keySelectMore') },
      { caps: ['Ctrl A'], does: speak('shell.keySelectAll') },
      { caps: [`Ctrl ${speak('shell.space')}`, `Shift ${speak('shell.space')}`], does: speak('shell.keySelectLine') },
      { caps: ['Ctrl D', 'Ctrl R'], does: speak('shell.keyFillDown') },
      { caps: ['Ctrl Enter'], does: speak('shell.keyFillAll') },
      { caps: ['Ctrl C', 'Ctrl V'], does: speak('shell.keyCopy') },
      { caps: ['Alt ←', 'Alt →'], does: speak('shell.keyStepPeriod') },
      { caps: ['Alt Home'], does: speak('shell.keyPeriodNow') },
      { caps: ['Ctrl G'], does: speak('shell.keyGoToWeek') },
    ],
  },
  {
    title: speak('scores.keys'),
    keys: [
      { caps: ['0–9', 'T'], does: speak('scores.keyStep') },
      { caps: ['–'], does: speak('scores.dontKnow') },
      { caps: ['↑', '↓', '←', '→'], does: speak('scores.keyMove') },
    ],
  },
  {
    title: speak('meetings.keys'),
    keys: [
      { caps: ['←', '↑', '↓', '→'], does: speak('meetings.keyChoose') },
      { caps: ['Alt ←', 'Alt →'], does: speak('meetings.keyWeek') },
      { caps: ['Ctrl Enter'], does: speak('meetings.keyHoldClose') },
    ],
  },
  {
    title: speak('writing.keys'),
    keys: [
      { caps: ['Alt ↓', 'Alt ↑'], does: speak('reports.keyNext') },
      { caps: ['Alt M'], does: speak('reports.keyMissing') },
      { caps: ['Ctrl B', 'Ctrl I'], does: speak('writing.keyLook') },
      { caps: ['Alt 1', 'Alt 2', 'Alt 3'], does: speak('writing.keyKnowledge') },
      { caps: ['##', '-', '1.', '{ }'], does: speak('writing.keyMarks') },
      { caps: ['Shift Tab', '←', '→'], does: speak('writing.keyToolbar') },
    ],
  },
  {
    title: speak('prints.keys'),
    keys: [
      { caps: ['M'], does: speak('prints.keyMeetings') },
      { caps: ['P'], does: speak('prints.keyMeetingPaper') },
      { caps: ['Ctrl P'], does: speak('prints.keyPrint') },
      { caps: ['Ctrl E'], does: speak('handovers.keyHandOver') },
      { caps: ['Ctrl F'], does: speak('prints.keySearch') },
    ],
  },
  {
    title: speak('shell.inFields'),
    keys: [
      { caps: ['Enter'], does: speak('shell.keyEdit') },
      { caps: ['Ctrl Enter'], does: speak('shell.keyKeepLong') },
      { caps: ['Esc'], does: speak('shell.keyRestore') },
      { caps: ['↑', '↓'], does: speak('shell.keyDay') },
    ],
  },
];
