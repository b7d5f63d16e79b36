import type { CourseTemplate } from '#shared/course-templates.ts';

/** The course a new book begins with: weeks and tolerance of DOMAIN.md section 2, step 5. */
export const seedTemplate: Pick<
  CourseTemplate,
  'name' | 'weeks' | 'toleranceWorkdays' | 'scoreEveryDays' | 'meetings'
> = {
  name: '13 ugers afklaring',
  weeks: 13,
  toleranceWorkdays: 3,
  scoreEveryDays: 14,
  meetings: [
    {
      kind: 'start',
      week: 0,
      agenda:
        'Formål og spørgsmål fra henvisningen\nJobfunktioner, der skal prøves\nTimer og dage fra start\nSkånehensyn, vi kender\nMål og gensidige forventninger\nDatoer for opfølgning',
    },
    { kind: 'follow-up', week: 3, agenda: 'Siden sidst: fremmøde og timer\nAfprøvninger og skånehensyn\nNæste skridt' },
    { kind: 'follow-up', week: 6, agenda: 'Siden sidst: fremmøde og timer\nAfprøvninger og skånehensyn\nNæste skridt' },
    {
      kind: 'follow-up',
      week: 9,
      agenda:
        'Siden sidst: fremmøde og timer\nAfprøvninger og skånehensyn\nHvad mangler vi at få belyst?\nNæste skridt',
    },
    {
      kind: 'follow-up',
      week: 11,
      agenda:
        'Siden sidst: fremmøde og timer\nUdkast til rapport\nSvar på henvisningens spørgsmål\nTiden efter forløbet',
    },
    {
      kind: 'final',
      week: 13,
      agenda: 'Rapporten gennemgås\nKandidatens bemærkninger\nAftaler om tiden efter forløbet',
    },
  ],
};
