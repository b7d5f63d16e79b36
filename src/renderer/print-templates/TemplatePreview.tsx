import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { api } from '#renderer/api.ts';
import { PdfPreview } from '#renderer/components/PdfPreview.tsx';
import { refusedOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import type { PrintKind, TemplateSection } from '#shared/print-templates.ts';
import type { PrintJob } from '#shared/prints.ts';
import classes from '#renderer/print-templates/print-templates.module.css';

const restMs = 500;

/** The print as the template would make it, on an invented person; drawn anew when one rests. */
export function TemplatePreview({ print, sections }: { print: PrintKind; sections: readonly TemplateSection[] }) {
  const speak = useSpeak();
  const [asked] = useDebouncedValue(JSON.stringify(sections), restMs);
  const [job, setJob] = useState<PrintJob | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  useEffect(() => {
    let isCurrent = true;
    const shown = JSON.parse(asked) as TemplateSection[];
    api.prints.sample
      .ask({ print, sections: shown, options: { language: speak.language } })
      .then(({ value }) => {
        if (!isCurrent) return;
        setJob(value);
        setFault(null);
      })
      .catch((error: unknown) => {
        if (isCurrent) setFault(refusedOf(error, speak).sentence);
      });
    return () => {
      isCurrent = false;
    };
  }, [asked, print, speak]);

  return (
    <div className={classes.preview}>
      {fault !== null && <p role="alert">{fault}</p>}
      <PdfPreview job={job} label={speak('printTemplates.preview')} note={speak('printTemplates.invented')} />
    </div>
  );
}
