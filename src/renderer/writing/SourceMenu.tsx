import { Button, Popover, TextInput } from '@mantine/core';
import { IconAnchor, IconX } from '@tabler/icons-react';
import { useEditorState, type Editor } from '@tiptap/react';
import { useRef, useState } from 'react';
import { DayField } from '#renderer/components/DayField.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { useSpeak } from '#renderer/text.ts';
import { attachSource, detachSource, sourcesHere } from '#renderer/writing/editing.ts';
import type { Offers } from '#renderer/writing/offers.ts';
import type { Day } from '#shared/calendar.ts';
import { sourceToken } from '#shared/sources.ts';
import classes from '#renderer/writing/writing.module.css';

type SourceMenuProps = { editor: Editor; offers: Offers; tabIndex: number; onFocus: () => void };

/** What the paragraph being written rests on: attached, and to be attached. */
export function SourceMenu({ editor, offers, ...button }: SourceMenuProps) {
  const speak = useSpeak();
  return (
    <Popover width={440} position="bottom-end" shadow="md" withinPortal trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={classes.tool} {...button}>
          <IconAnchor {...smallIcon} />
          {speak('writing.source')}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.sources} aria-label={speak('writing.sourcesTitle')}>
        <Sources editor={editor} offers={offers} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Sources({ editor, offers: { sources, wordsOf, today } }: Pick<SourceMenuProps, 'editor' | 'offers'>) {
  const speak = useSpeak();
  const [wanted, setWanted] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const attached = useEditorState({ editor, selector: ({ editor: current }) => sourcesHere(current)?.join(' ') });
  if (attached === undefined) return <p className="quiet">{speak('writing.sourcesNotHere')}</p>;

  // The button that was pressed goes away with its line, and the keyboard would go with it.
  function attach(token: string) {
    attachSource(editor, token);
    search.current?.focus();
  }
  function detach(token: string) {
    detachSource(editor, token);
    search.current?.focus();
  }
  const tokens = attached.split(' ').filter((token) => token !== '');
  const sought = wanted.trim().toLocaleLowerCase('da');
  const found = sources.filter(
    ({ token, words, group }) =>
      !tokens.includes(token) && `${group} ${words}`.toLocaleLowerCase('da').includes(sought),
  );
  const groups = [...new Set(found.map(({ group }) => group))];
  return (
    <>
      <h4>{speak('writing.sourcesTitle')}</h4>
      {tokens.length === 0 && <p className="quiet">{speak('writing.sourcesNone')}</p>}
      <ul className={classes.attached}>
        {tokens.map((token) => {
          const words = wordsOf(token) ?? speak('writing.sourceGone');
          return (
            <li key={token}>
              <span>{words}</span>
              <IconButton
                size={26}
                label={speak('writing.removeSource', { source: words })}
                onClick={() => detach(token)}
              >
                <IconX {...smallIcon} />
              </IconButton>
            </li>
          );
        })}
      </ul>
      <h4>{speak('writing.attachSource')}</h4>
      <DaysChoice today={today} onChoose={attach} />
      <TextInput
        ref={search}
        label={speak('writing.findSource')}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      <div className={classes.offered}>
        {found.length === 0 && <p className="quiet">{speak('writing.noSourceFound')}</p>}
        {groups.map((group) => (
          <section key={group} aria-label={group}>
            <h5>{group}</h5>
            {found
              .filter((source) => source.group === group)
              .map(({ token, words }) => (
                <button key={token} type="button" onClick={() => attach(token)}>
                  {words}
                </button>
              ))}
          </section>
        ))}
      </div>
    </>
  );
}

function DaysChoice({ today, onChoose }: { today: Day; onChoose: (token: string) => void }) {
  const speak = useSpeak();
  const [from, setFrom] = useState<Day | null>(null);
  const [to, setTo] = useState<Day | null>(null);
  const last = to ?? from;
  const isWrong = from !== null && last !== null && last < from;
  const field = { today, unreadable: (text: string) => speak('calendar.noSuchDay', { text }) };
  return (
    <div className={classes.days}>
      <DayField label={speak('writing.daysFrom')} value={from} onChange={setFrom} {...field} />
      <DayField label={speak('writing.daysTo')} value={to} onChange={setTo} {...field} />
      <Button
        size="xs"
        disabled={from === null || last === null || isWrong}
        onClick={() => {
          if (from === null || last === null) return;
          onChoose(sourceToken({ kind: 'days', from, to: last }));
          setFrom(null);
          setTo(null);
        }}
      >
        {speak('writing.addDays')}
      </Button>
    </div>
  );
}
