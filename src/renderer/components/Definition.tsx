import { Popover } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useId } from 'react';
import { smallIcon } from '#renderer/components/icon.ts';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/components/Definition.module.css';

/** The figures of DOMAIN.md sections 2 and 8 that stand on a screen. */
export const definedFigures = [
  'agreed',
  'attended',
  'extraPause',
  'intensity',
  'effective',
  'percent',
  'percentWithoutLawful',
  'sick',
  'lawful',
  'effortAbsence',
  'unlawful',
  'holiday',
  'registration',
  'notRegistered',
  'onset',
  'recovery',
  'occupancy',
  'freePlaces',
] as const;
export type Defined = (typeof definedFigures)[number];

type DefinitionProps = {
  /** The figure it stands beside. */
  of: Defined;
};

/** A small button beside a figure's name that opens what the figure means, how it is reckoned and where it comes from; Esc closes it. */
export function Definition({ of }: DefinitionProps) {
  const speak = useSpeak();
  const textId = useId();
  const name = speak('definitions.how', { term: speak(`definitions.${of}Term`) });
  return (
    <Popover width={340} position="bottom" shadow="md" withArrow withinPortal trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={classes.button} aria-label={name} title={name}>
          <IconHelpCircle {...smallIcon} />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown} aria-describedby={textId}>
        <b>{name}</b>
        <div id={textId}>
          <DefinitionText of={of} />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

/** What a figure means, how it is reckoned and where it comes from. */
export function DefinitionText({ of }: DefinitionProps) {
  const speak = useSpeak();
  return (
    <>
      <p>{speak(`definitions.${of}Says`)}</p>
      <dl>
        <dt>{speak('definitions.formula')}</dt>
        <dd>{speak(`definitions.${of}Formula`)}</dd>
        <dt>{speak('definitions.source')}</dt>
        <dd>{speak(`definitions.${of}Source`)}</dd>
      </dl>
    </>
  );
}
