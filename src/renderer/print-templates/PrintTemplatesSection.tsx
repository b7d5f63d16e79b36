import { Select } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { TemplateArranger } from '#renderer/print-templates/TemplateArranger.tsx';
import { printNames } from '#renderer/prints/print-choices.ts';
import { useSpeak } from '#renderer/text.ts';
import { printKinds, type PrintKind } from '#shared/print-templates.ts';
import classes from '#renderer/print-templates/print-templates.module.css';

/** How the centre prints each kind of paper, beside what it comes out as. */
export function PrintTemplatesSection({ isReadOnly }: { isReadOnly: boolean }) {
  const speak = useSpeak();
  const [print, setPrint] = useState<PrintKind>('clarification-report');
  const template = api.printTemplates.list.useQuery({}).data?.find((each) => each.print === print);
  if (!template) return null;
  return (
    <TemplateArranger
      key={print}
      template={template}
      isReadOnly={isReadOnly}
      choice={
        <Select
          className={classes.choice}
          label={speak('printTemplates.print')}
          value={print}
          allowDeselect={false}
          data={printKinds.map((value) => ({ value, label: speak(printNames[value]) }))}
          onChange={(chosen) => setPrint(printKinds.find((each) => each === chosen) ?? print)}
        />
      }
    />
  );
}
