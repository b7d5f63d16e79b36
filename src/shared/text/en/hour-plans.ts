export const hourPlans = {
  outsideCourse: 'The date lies outside the course. Choose a day from {{startsOn}} to {{endsOn}}.',
  reasonMissing: 'Write or choose why the hours change.',
  same: 'Those are the hours already agreed from that day. Nothing is changed.',
} as const;
