import { type ReactNode, useState } from 'react';
import course from '#renderer/components/course.module.css';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { NewSectionForm } from '#renderer/print-templates/NewSectionForm.tsx';
import { usualSectionName } from '#renderer/print-templates/section-names.ts';
import { SectionLine } from '#renderer/print-templates/SectionLine.tsx';
import { TemplatePreview } from '#renderer/print-templates/TemplatePreview.tsx';
import { useArrange } from '#renderer/print-templates/use-arrange.ts';
import { useSpeak } from '#renderer/text.ts';
import type { PrintTemplate, TemplateSection } from '#shared/print-templates.ts';
import classes from '#renderer/print-templates/print-templates.module.css';

type TemplateArrangerProps = { template: PrintTemplate; isReadOnly: boolean; choice: ReactNode };

/** The sections of one print in their order. Each act keeps the whole template, and can be taken back. */
export function TemplateArranger({ template, isReadOnly, choice }: TemplateArrangerProps) {
  const speak = useSpeak();
  const { arrange, arrangeOrSay, reset } = useArrange(template);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [isAdding, setIsAdding] = useState(false);
  const { print, sections, version } = template;
  const nameOf = ({ key, title }: TemplateSection) => title || usualSectionName(print, key, speak);
  const textOf = ({ key, text }: TemplateSection) => typed[key] ?? text;

  function move(section: TemplateSection, by: 1 | -1) {
    const from = sections.indexOf(section);
    const other = sections[from + by];
    if (!other) return;
    const moved = sections.map((each) => (each === section ? other : each === other ? section : each));
    void arrangeOrSay(moved, speak('printTemplates.moved', { name: nameOf(section), place: from + by + 1 }));
  }

  async function change(section: TemplateSection, to: Partial<TemplateSection>, done: string) {
    const refused = await arrange(
      sections.map((each) => (each === section ? { ...each, ...to } : each)),
      done,
    );
    if (refused === null && to.text !== undefined)
      setTyped(Object.fromEntries(Object.entries(typed).filter(([key]) => key !== section.key)));
    return refused;
  }

  return (
    <div className={classes.page}>
      <section className={classes.list}>
        <SectionHead
          title={speak('printTemplates.title')}
          action={
            !isReadOnly &&
            version > 0 && (
              <button type="button" className={course.link} onClick={() => void reset()}>
                {speak('printTemplates.backToUsual')}
              </button>
            )
          }
        />
        <p className={classes.note}>{speak('printTemplates.note')}</p>
        {choice}
        <ol className={classes.lines} aria-label={speak('printTemplates.sections')}>
          {sections.map((section, place) => (
            <SectionLine
              key={section.key}
              print={print}
              section={section}
              place={place}
              of={sections.length}
              text={textOf(section)}
              isReadOnly={isReadOnly}
              onType={(text) => setTyped((before) => ({ ...before, [section.key]: text }))}
              onMove={(by) => move(section, by)}
              onRemove={() =>
                void arrangeOrSay(
                  sections.filter((each) => each !== section),
                  speak('printTemplates.removed', { name: nameOf(section) }),
                )
              }
              onChange={(to, done) => change(section, to, done)}
            />
          ))}
        </ol>
        {!isReadOnly && !isAdding && (
          <button type="button" className={course.link} onClick={() => setIsAdding(true)}>
            {speak('printTemplates.addOwn')}
          </button>
        )}
        {isAdding && (
          <NewSectionForm
            onAdd={(title) =>
              arrange(
                [...sections, { key: null, title, isOn: true, text: '' }],
                speak('printTemplates.added', { name: title }),
              )
            }
            onDone={() => setIsAdding(false)}
          />
        )}
      </section>
      <TemplatePreview print={print} sections={sections.map((each) => ({ ...each, text: textOf(each) }))} />
    </div>
  );
}
