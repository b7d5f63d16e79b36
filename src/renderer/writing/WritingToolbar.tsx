import { Menu } from '@mantine/core';
import { IconHeading, IconList, IconListNumbers, IconPlus } from '@tabler/icons-react';
import { useEditorState, type Editor } from '@tiptap/react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { smallIcon } from '#renderer/components/icon.ts';
import { useSpeak } from '#renderer/text.ts';
import { insertText, markKnowledge } from '#renderer/writing/editing.ts';
import { headingLevel } from '#renderer/writing/extensions.ts';
import { knowledgeWords } from '#renderer/writing/knowledge-words.ts';
import type { Offers } from '#renderer/writing/offers.ts';
import { PhraseText } from '#renderer/writing/PhraseText.tsx';
import { SourceMenu } from '#renderer/writing/SourceMenu.tsx';
import { documentOf } from '#renderer/writing/stored-text.ts';
import { ToolButton } from '#renderer/writing/ToolButton.tsx';
import { knowledgeKinds } from '#shared/observations.ts';
import classes from '#renderer/writing/writing.module.css';

type WritingToolbarProps = { editor: Editor; offers: Offers };

/** How the words look, what kind of knowledge they are, and what the book can put in. One stop for Tab; the arrows go along it. */
export function WritingToolbar({ editor, offers }: WritingToolbarProps) {
  const speak = useSpeak();
  const [stop, setStop] = useState('bold');
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      bold: current.isActive('bold'),
      italic: current.isActive('italic'),
      bullets: current.isActive('bulletList'),
      numbers: current.isActive('orderedList'),
      heading: current.isActive('heading'),
      observed: current.isActive('paragraph', { knowledge: 'observed' }),
      stated: current.isActive('paragraph', { knowledge: 'stated' }),
      assessed: current.isActive('paragraph', { knowledge: 'assessed' }),
    }),
  });
  const words = knowledgeWords(speak);

  const tool = (key: string, label: string, act: () => void, shown: ReactNode, isPressed: boolean, keys?: string) => (
    <ToolButton
      label={keys === undefined ? label : `${label} (${keys})`}
      name={label}
      isPressed={isPressed}
      tabIndex={stop === key ? 0 : -1}
      onFocus={() => setStop(key)}
      onClick={act}
    >
      {shown}
    </ToolButton>
  );
  const stopOf = (key: string) => ({ tabIndex: stop === key ? 0 : -1, onFocus: () => setStop(key) });

  return (
    <div
      className={classes.toolbar}
      role="toolbar"
      tabIndex={-1}
      aria-label={speak('writing.toolbar')}
      onKeyDown={goAlong}
    >
      {tool(
        'bold',
        speak('writing.bold'),
        () => editor.chain().focus().toggleMark('bold').run(),
        <b>{speak('writing.boldLetter')}</b>,
        active.bold,
        'Ctrl B',
      )}
      {tool(
        'italic',
        speak('writing.italic'),
        () => editor.chain().focus().toggleMark('italic').run(),
        <i>{speak('writing.italicLetter')}</i>,
        active.italic,
        'Ctrl I',
      )}
      {tool(
        'bullets',
        speak('writing.bullets'),
        () => editor.chain().focus().toggleBulletList().run(),
        <IconList {...smallIcon} />,
        active.bullets,
      )}
      {tool(
        'numbers',
        speak('writing.numbers'),
        () => editor.chain().focus().toggleOrderedList().run(),
        <IconListNumbers {...smallIcon} />,
        active.numbers,
      )}
      {tool(
        'heading',
        speak('writing.heading'),
        () => editor.chain().focus().toggleHeading({ level: headingLevel }).run(),
        <IconHeading {...smallIcon} />,
        active.heading,
      )}
      <span className={classes.rule} />
      {knowledgeKinds.map((kind, place) => (
        <span key={kind} className={classes.kind} data-kind={kind}>
          {tool(
            kind,
            words[kind],
            () => {
              markKnowledge(editor, kind);
              editor.commands.focus();
            },
            words[kind],
            active[kind],
            `Alt ${place + 1}`,
          )}
        </span>
      ))}
      <span className={classes.rule} />
      <Menu position="bottom-start" width={340}>
        <Menu.Target>
          <button type="button" className={classes.tool} {...stopOf('fields')}>
            <IconPlus {...smallIcon} />
            {speak('writing.insertField')}
          </button>
        </Menu.Target>
        <Menu.Dropdown className={classes.menu} onKeyDown={(event) => backToText(event, editor)}>
          {offers.fields.map(({ name, value }) => (
            <Menu.Item
              key={name}
              rightSection={<b className="num">{value}</b>}
              onClick={() => insertText(editor, { type: 'field', attrs: { name } })}
            >
              {name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Menu position="bottom-start" width={420}>
        <Menu.Target>
          <button type="button" className={classes.tool} {...stopOf('phrases')}>
            <IconPlus {...smallIcon} />
            {speak('writing.insertPhrase')}
          </button>
        </Menu.Target>
        <Menu.Dropdown className={classes.menu} onKeyDown={(event) => backToText(event, editor)}>
          {offers.phrases.length === 0 && <Menu.Label>{speak('writing.noPhrases')}</Menu.Label>}
          {offers.phrases.map((phrase) => (
            <Menu.Item key={phrase} onClick={() => insertText(editor, phraseContent(phrase))}>
              <PhraseText text={phrase} />
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <SourceMenu editor={editor} offers={offers} {...stopOf('sources')} />
    </div>
  );
}

/** A phrase of one paragraph goes into the sentence that is being written; a longer one stands by itself. */
function phraseContent(phrase: string) {
  const { content = [] } = documentOf(phrase);
  const [only] = content;
  return content.length === 1 && only?.type === 'paragraph' && only.attrs?.['knowledge'] === null
    ? (only.content ?? [])
    : content;
}

function goAlong(event: KeyboardEvent<HTMLDivElement>) {
  const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };
  const step = steps[event.key];
  if (step === undefined || event.altKey) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>(':scope button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}

/** A menu that is given up leaves the writer where they wrote. */
function backToText(event: KeyboardEvent, editor: Editor) {
  if (event.key === 'Escape') editor.commands.focus();
}
