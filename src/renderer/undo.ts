import { useCallback, useEffect } from 'react';
import { api } from '#renderer/api.ts';
import { hideToasts, showToast } from '#renderer/components/toast.ts';
import { factsOf } from '#renderer/failure.ts';
import { operationText } from '#renderer/history/history-words.ts';
import { useSpeak } from '#renderer/text.ts';
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
    return takenBackText('app.undoneWhat', value.operation, speak);
  } catch (error) {
    return speak.sentence(factsOf(error).message);
  }
}

/** What was taken back, or done again, in words: two in a row are told apart. */
function takenBackText(key: 'app.undoneWhat' | 'app.redoneWhat', operation: string, speak: Speak): string {
  const what = operationText(operation, speak);
  return speak(key, { what: what.slice(0, 1).toLocaleLowerCase(speak.language) + what.slice(1) });
}

/** Ctrl+Z takes back your newest command of this session, Ctrl+Y does it again; a field keeps its own undo while one types. */
export function useUndoKeys(): void {
  const speak = useSpeak();
  useEffect(() => {
    async function turn(direction: 'undo' | 'redo') {
      const { value } = await api.history.latest.ask({});
      const auditSeq = value[direction];
      hideToasts();
      if (auditSeq === null) return showToast({ message: speak('app.nothingToUndo') });
      try {
        const { value: done } = await api.history.undo.ask({ auditSeq });
        const key = direction === 'undo' ? 'app.undoneWhat' : 'app.redoneWhat';
        showToast({ message: takenBackText(key, done.operation, speak) });
      } catch (error) {
        showToast({ message: speak.sentence(factsOf(error).message) });
      }
    }
    // The field somebody has typed in since it was entered; until it is left, the keys are its own.
    let typedIn: EventTarget | null = null;
    const type = (event: Event) => {
      typedIn = event.target;
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
