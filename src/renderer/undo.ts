import { useCallback, useEffect } from 'react';
import { api } from '#renderer/api.ts';
import { hideToasts, showToast } from '#renderer/components/toast.ts';
import { factsOf } from '#renderer/failure.ts';
import { operationText } from '#renderer/history/history-words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Contract, OutputOf } from '#shared/contract.ts';
import type { Speak } from '#shared/text/speak.ts';

/** Says what was done at the foot of the page, with the way back when there is one. */
export function useSayDone() {
  const speak = useSpeak();
  return useCallback(
    (message: string, auditSeq: number | null) => {
      const onUndo = () => void takeBack(auditSeq!, speak).then((sentence) => showToast({ message: sentence }));
      showToast(
        auditSeq === null ? { message } : { message, undo: { label: speak('app.undo'), keys: 'Ctrl Z', onUndo } },
      );
    },
    [speak],
  );
}

async function takeBack(auditSeq: number, speak: Speak): Promise<string> {
  try {
    const { value } = await api.history.undo.ask({ auditSeq });
    return takenBackText('undo', value, speak);
  } catch (error) {
    return speak.sentence(factsOf(error).message);
  }
}

type Direction = 'undo' | 'redo';
type TakenBack = OutputOf<Contract['history']['undo']>;

/** What was taken back, or done again, in words, and whose it was: the page may show somebody else. */
function takenBackText(direction: Direction, { operation, initials }: TakenBack, speak: Speak): string {
  const words = operationText(operation, speak);
  const what = words.slice(0, 1).toLocaleLowerCase(speak.language) + words.slice(1);
  if (initials === null) return speak(direction === 'undo' ? 'app.undoneWhat' : 'app.redoneWhat', { what });
  return speak(direction === 'undo' ? 'app.undoneOf' : 'app.redoneOf', { what, initials });
}

/** Ctrl+Z takes back your newest command of this session, Ctrl+Y does it again; a field keeps its own undo while one types. */
export function useUndoKeys(): void {
  const speak = useSpeak();
  useEffect(() => {
    async function turn(direction: Direction) {
      const { value } = await api.history.latest.ask({});
      const auditSeq = value[direction];
      hideToasts();
      if (auditSeq === null) return showToast({ message: speak('app.nothingToUndo') });
      try {
        const { value: done } = await api.history.undo.ask({ auditSeq });
        showToast({ message: takenBackText(direction, done, speak) });
      } catch (error) {
        showToast({ message: speak.sentence(factsOf(error).message) });
      }
    }
    // The field somebody has typed in since it was entered; until it is left, the keys are its own.
    let typedIn: EventTarget | null = null;
    const type = ({ target }: Event) => {
      typedIn = isTick(target) ? null : target;
    };
    const leave = () => {
      typedIn = null;
    };
    function hear(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.target === typedIn) return;
      const key = event.key.toLowerCase();
      const direction = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : null;
      if (!direction) return;
      event.preventDefault();
      void turn(direction);
    }
    window.addEventListener('input', type);
    window.addEventListener('focusout', leave);
    window.addEventListener('keydown', hear);
    return () => {
      window.removeEventListener('input', type);
      window.removeEventListener('focusout', leave);
      window.removeEventListener('keydown', hear);
    };
  }, [speak]);
}

/** A tick has no undo of its own: what it did is taken back as any command. */
const isTick = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && (target.type === 'checkbox' || target.type === 'radio');
