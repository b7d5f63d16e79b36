import { allCodes } from '#main/code-lists/codes-of-a-day.ts';
import { frameOf, type PrintAsked } from '#main/prints/asked.ts';
import { coursePapers } from '#shared/papers/course-papers.ts';
import { departmentListPaper } from '#shared/papers/department-list.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { reportPaper } from '#shared/papers/report/report-paper.ts';
import { sampleCourse, sampleList, sampleRegister, sampleReport } from '#shared/papers/sample/content.ts';
import { weeklyRegisterPaper } from '#shared/papers/weekly-register.ts';
import type { PrintKind, TemplateSection } from '#shared/print-templates.ts';
import { usuallyLarge } from '#shared/prints.ts';
import { speakIn } from '#shared/text/speak.ts';

/** A print as its template would make it, on an invented person; of the book it holds the letterhead and the words of the codes. */
export function sampleOf(
  print: PrintKind,
  sections: readonly (Omit<TemplateSection, 'key'> & { key: string | null })[],
  asked: PrintAsked,
): Paper {
  const { db, today, options } = asked;
  const speak = speakIn(options.language);
  // A section that is not kept yet has no key; any of its own will do.
  const named = sections.map((section, place) => ({ ...section, key: section.key ?? `new-${place}` }));
  const sample = {
    frame: frameOf(asked, usuallyLarge.has(print)),
    template: { print, version: 0, sections: named },
    options,
    codes: allCodes(db),
    today,
  };
  switch (print) {
    case 'clarification-report':
      return reportPaper(sampleReport(sample), speak);
    case 'weekly-register':
      return weeklyRegisterPaper(sampleRegister(sample), speak);
    case 'department-list':
      return departmentListPaper(sampleList(sample), speak);
    default:
      return coursePapers[print](sampleCourse(sample), speak);
  }
}
