import { notifications } from '@mantine/notifications';
import { createElement } from 'react';
import { type Toast, ToastLine } from '#renderer/components/ToastLine.tsx';

/** Shows a sentence at the foot of the work area for eight seconds. Never the only place an error is told. */
export function showToast(toast: Toast): void {
  hideToasts();
  const id = notifications.show({ message: createElement(ToastLine, { toast, onDone: hideToasts }) });
  current = id;
}

/** Takes the sentence away, as when it has been undone from the keyboard. */
export function hideToasts(): void {
  if (current !== null) notifications.hide(current);
  current = null;
}

let current: string | null = null;
