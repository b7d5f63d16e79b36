export const prints = {
  jobGone: 'The print is no longer in memory. Open it again.',
  noPrinter: 'No printer answers. Save the file as PDF, or look after the printer.',
} as const;
