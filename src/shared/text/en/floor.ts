export const floor = {
  untilPassed: 'That time has already passed. Choose a later time today.',
  notHandedOver: 'The screen has not been handed over.',
  splitDay: 'The day is split over several try-outs. Ask a colleague to correct it in Attendance.',
  hasDetails: 'More is written about the day. Ask a colleague to remove it in Attendance.',
} as const;
