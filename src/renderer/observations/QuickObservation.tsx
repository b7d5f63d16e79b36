import { Combobox, Textarea, useCombobox } from '@mantine/core';
import { useEventListener, useMergedRef } from '@mantine/hooks';
import { IconPencilPlus } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { api } from '#renderer/api.ts';
import course from '#renderer/components/course.module.css';
import { smallIcon } from '#renderer/components/icon.ts';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import { useNoteAsked } from '#renderer/observations/ask-to-note.ts';
import { phrasesLike } from '#renderer/observations/phrases-like.ts';
import { QuickChoicesFields } from '#renderer/observations/QuickChoicesFields.tsx';
import { QuickNotes } from '#renderer/observations/QuickNotes.tsx';
import classes from '#renderer/observations/quick.module.css';
import { useBeginTyping } from '#renderer/observations/use-begin-typing.ts';
import { useQuickNote } from '#renderer/observations/use-quick-note.ts';
import { useSpeak } from '#renderer/text.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { momentText } from '#shared/text/format.ts';

type QuickObservationProps = {
  record: CourseRecord;
  /** Takes less room beside other tools while nothing is typed. */
  isSmall?: boolean;
};

/** The line at the head of a course where an observation is typed, from whichever of its pages; Enter keeps it. */
export function QuickObservation({ record, isSmall = false }: QuickObservationProps) {
  const [sitting, setSitting] = useState(0);
  return (
    <QuickLine
      key={`${record.course.id} ${sitting}`}
      record={record}
      isSmall={isSmall}
      onPutAside={() => setSitting(sitting + 1)}
    />
  );
}

function QuickLine({ record, isSmall, onPutAside }: Required<QuickObservationProps> & { onPutAside: () => void }) {
  const speak = useSpeak();
  const { course: of, candidate, today } = record;
  const note = useQuickNote(of.id, today);
  const [isOpen, setIsOpen] = useState(false);
  const [newest] = note.putAside;
  const field = useRef<HTMLTextAreaElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const phrases = api.phrases.list.useQuery({}, { isOn: isOpen }).data ?? [];
  const offered = isOpen ? phrasesLike(note.query, note.choices, phrases) : [];
  const list = useCombobox({ opened: offered.length > 0 });

  function open() {
    if (document.activeElement !== field.current) cameFrom.current = document.activeElement;
    setIsOpen(true);
    field.current?.focus();
  }
  useBeginTyping({ onAsk: open, onBegin: open });
  useNoteAsked((about) => {
    if (about !== null) note.setAbout(about);
    open();
  });

  async function save() {
    if (note.isEmpty) return;
    setIsOpen(false);
    // Left and entered again: Ctrl Z is then the book's, and the next can be typed at once.
    field.current?.blur();
    field.current?.focus();
    if (!(await note.save())) setIsOpen(true);
  }

  async function putAside() {
    await note.flush();
    const back = cameFrom.current;
    onPutAside();
    if (back instanceof HTMLElement && back !== document.body && back.isConnected) back.focus();
    else field.current?.blur();
  }

  function hearKeys(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    // The phrase the arrows stand on is taken by the list.
    if (offered.length > 0 && list.getSelectedOptionIndex() !== -1) return;
    event.preventDefault();
    void save();
  }

  const hearEscape = useEventListener<'keydown', HTMLElement>('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    void putAside();
  });
  const hearLeaving = useEventListener<'focusout', HTMLElement>('focusout', ({ currentTarget, relatedTarget }) => {
    const isInside =
      currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    // Whoever left the window comes back to this line.
    if (isInside || !document.hasFocus()) return;
    setIsOpen(false);
    // An unwritten one is about nothing: the next is not to be about it unseen.
    if (note.typed === '') note.setAbout(null);
    void note.flush();
  });
  const line = useMergedRef(hearEscape, hearLeaving);

  const name = `${candidate.firstName} ${candidate.lastName}`;
  return (
    <div className={classes.place} data-small={isSmall || undefined}>
      <section
        ref={line}
        className={classes.line}
        data-open={isOpen || undefined}
        aria-label={speak('observations.write')}
      >
        <Combobox
          store={list}
          onOptionSubmit={(id) => {
            const phrase = offered.find((each) => each.id === id);
            if (phrase) note.take(phrase);
            list.resetSelectedOption();
          }}
        >
          <div className={classes.writing}>
            <IconPencilPlus {...smallIcon} className={classes.pencil} />
            <Combobox.EventsTarget withKeyboardNavigation={offered.length > 0}>
              <Textarea
                ref={field}
                variant="unstyled"
                className={classes.field}
                classNames={{ input: classes.input ?? '' }}
                aria-label={speak('observations.writeAbout', { name })}
                placeholder={speak('observations.write')}
                value={note.typed}
                minRows={1}
                maxRows={isOpen ? 8 : 1}
                maxLength={2000}
                onClick={open}
                onChange={(event) => {
                  note.type(event.currentTarget.value);
                  list.resetSelectedOption();
                  if (!isOpen) open();
                }}
                onKeyDown={hearKeys}
              />
            </Combobox.EventsTarget>
            {newest !== undefined && note.typed === '' && (
              <button
                type="button"
                className={course.link}
                aria-label={speak('observations.draftOf', {
                  count: note.putAside.length,
                  moment: momentText(newest.keptAt, speak),
                })}
                onClick={() => {
                  note.takeUp(newest);
                  open();
                }}
              >
                {speak('observations.draft', { count: note.putAside.length })}
              </button>
            )}
            <KeyHint keys={isOpen ? 'Enter' : 'Alt O'} />
          </div>
          {isOpen && (
            <div className={classes.more}>
              {offered.length > 0 && (
                <Combobox.Options aria-label={speak('observations.phrases')} className={classes.phrases}>
                  {offered.map((phrase) => (
                    <Combobox.Option key={phrase.id} value={phrase.id} className={classes.phrase}>
                      {phrase.text}
                    </Combobox.Option>
                  ))}
                </Combobox.Options>
              )}
              <QuickChoicesFields note={note} today={today} onBack={() => field.current?.focus()} />
              <QuickNotes note={note} />
            </div>
          )}
        </Combobox>
      </section>
    </div>
  );
}
