export const prints = {
  jobGone: 'The print is no longer in memory. Open it again.',
  noPrinter: 'No printer answers. Save the file as PDF, or look after the printer.',
  toolbar: 'Pages and size',
  making: 'Making the pages …',
  pageOf: 'Page {{page}} of {{pages}}',
  pages: 'Pages',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  zoomOut: 'Zoom out',
  zoomIn: 'Zoom in',
  pageWidth: 'Page width',
  cannotShow: 'The pages cannot be shown. The file is unchanged; save it and open it in another program.',
} as const;
