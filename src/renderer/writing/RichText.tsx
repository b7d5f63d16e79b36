import { EditorContent, useEditor } from '@tiptap/react';
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useMemo, useState } from 'react';
import { BothTexts } from '#renderer/components/BothTexts.tsx';
import { knowledgeWords } from '#renderer/writing/knowledge-words.ts';
import { KeptDraft } from '#renderer/drafts/KeptDraft.tsx';
import { type TextPlace, useWrittenText } from '#renderer/drafts/use-written-text.ts';
import { useSpeak } from '#renderer/text.ts';
import { writingExtensions } from '#renderer/writing/extensions.ts';
import type { Offers } from '#renderer/writing/offers.ts';
import { documentOf, textOf } from '#renderer/writing/stored-text.ts';
import { WritingContext } from '#renderer/writing/writing-context.ts';
import { WritingToolbar } from '#renderer/writing/WritingToolbar.tsx';
import { fieldNames } from '#shared/papers/fields.ts';
import { parseRichText, plainText, sourcesIn } from '#shared/rich-text.ts';
import { sourceToken } from '#shared/sources.ts';
import classes from '#renderer/writing/writing.module.css';

const limit = 20_000;

type RichTextProps = TextPlace & {
  /** The field's name, read aloud. */
  label: string;
  offers: Offers;
};

/** A written text with headings, lists, kinds of knowledge, fields and sources; it saves itself as every long text does. */
export function RichText({ label, offers, ...place }: RichTextProps) {
  const speak = useSpeak();
  const faultId = useId();
  const [overflow, setOverflow] = useState<number | null>(null);
  const written = useWrittenText(place);
  const { text, write, keep, fault, theirs, keepMine, takeTheirs, kept, useKept, discardKept } = written;

  const editor = useEditor({
    injectCSS: false,
    content: documentOf(text),
    extensions: writingExtensions({
      knowledgeWords: knowledgeWords(speak),
      fieldNames,
      limit,
      onTooLong: setOverflow,
    }),
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-label': label,
        'aria-multiline': 'true',
        'aria-describedby': faultId,
        class: classes.page ?? '',
      },
    },
    onUpdate: ({ editor: { state } }) => {
      setOverflow(null);
      write(textOf(state.doc.toJSON()));
    },
  });

  // A text that came from elsewhere: taken over, restored, or kept by another window.
  const show = useEffectEvent((said: string) => {
    if (textOf(editor.getJSON()) === said || writesAlike(editor.getJSON(), said)) return;
    editor.commands.setContent(documentOf(said), { emitUpdate: false });
  });
  useEffect(() => show(text), [text]);

  const words = useMemo(() => {
    const tokens = sourcesIn(parseRichText(text)).map(sourceToken);
    return {
      valueOf: (field: string) => offers.fields.find(({ name }) => name === field.toLowerCase())?.value ?? null,
      numberOf: (token: string) => tokens.indexOf(token) + 1,
      wordsOf: offers.wordsOf,
    };
  }, [text, offers]);

  // While there is something of its own to take back, the keys are the text's.
  function keepUndoHere(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || !['z', 'y'].includes(event.key.toLowerCase())) return;
    if (editor.can().undo() || editor.can().redo()) event.stopPropagation();
  }

  return (
    <div className={classes.writing}>
      {kept !== null && (
        <KeptDraft draft={{ ...kept, text: plainText(kept.text) }} onUse={useKept} onDiscard={discardKept} />
      )}
      <BothTexts
        theirs={theirs === null ? null : plainText(theirs)}
        isLong
        onKeepMine={() => void keepMine()}
        onTakeTheirs={takeTheirs}
      >
        <WritingContext value={words}>
          <div
            className={classes.frame}
            role="presentation"
            onKeyDown={keepUndoHere}
            onBlur={({ currentTarget, relatedTarget }) => {
              if (!currentTarget.contains(relatedTarget)) void keep();
            }}
          >
            <WritingToolbar editor={editor} offers={offers} />
            <EditorContent editor={editor} />
          </div>
        </WritingContext>
      </BothTexts>
      <div id={faultId} className={classes.fault} role="alert">
        {overflow === null ? fault : speak('writing.tooLong', { count: overflow })}
      </div>
    </div>
  );
}

/** Marks a stored text may be written with in more than one way are no reason to draw it anew under the writer's hands. */
const writesAlike = (document: Parameters<typeof textOf>[0], said: string): boolean =>
  textOf(document) === textOf(documentOf(said));
