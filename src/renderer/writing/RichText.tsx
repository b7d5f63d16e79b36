import { EditorContent, useEditor } from '@tiptap/react';
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useMemo, useRef, useState } from 'react';
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

  const ownWords = useRef<string[]>([]);

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
      const typed = textOf(state.doc.toJSON());
      ownWords.current.push(typed);
      write(typed);
    },
  });

  // What was typed is drawn already, and by the time it is heard of here more may have been typed. Anything else came from
  // elsewhere: taken over, restored, or kept by another window.
  const show = useEffectEvent((said: string) => {
    const place = ownWords.current.indexOf(said);
    if (place >= 0) return void ownWords.current.splice(0, place + 1);
    ownWords.current = [];
    if (textOf(editor.getJSON()) !== textOf(documentOf(said)))
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
