export const prints = {
  jobGone: 'Udskriften er ikke længere i hukommelsen. Åbn den igen.',
  noPrinter: 'Der er ingen printer, som svarer. Gem filen som PDF, eller se efter printeren.',
  toolbar: 'Sider og størrelse',
  making: 'Laver siderne …',
  pageOf: 'Side {{page}} af {{pages}}',
  pages: 'Sider',
  previousPage: 'Forrige side',
  nextPage: 'Næste side',
  zoomOut: 'Zoom ud',
  zoomIn: 'Zoom ind',
  pageWidth: 'Sidebredde',
  cannotShow: 'Siderne kan ikke vises. Filen er ikke ændret; gem den, og åbn den i et andet program.',
} as const;
