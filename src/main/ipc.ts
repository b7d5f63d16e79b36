import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { Dispatcher } from '#main/dispatch.ts';
import { isTrustedSender } from '#main/security-policy.ts';
import type { Windows } from '#main/windows.ts';
import { requestChannel } from '#shared/bridge.ts';
import { refusal, type Outcome } from '#shared/failure.ts';
import { printWindowOperation, type PrintContent } from '#shared/prints.ts';

type Parts = {
  windows: Windows;
  dispatch: Dispatcher['dispatch'];
  /** The content of a print job, for the unseen window that draws it and for no other. */
  printContent: (jobId: string) => PrintContent | null;
};

/** The one channel. Whoever is not the top frame of our own window at our own address gets no answer from the book. */
export function serveRequests({ windows, dispatch, printContent }: Parts): void {
  ipcMain.handle(
    requestChannel,
    async (event, operation: unknown, input: unknown, errandId: unknown): Promise<Outcome> => {
      const purpose = windows.purposeOf(event.sender);
      if (!isTrusted(event, purpose !== null) || purpose === null || typeof operation !== 'string') return refused;
      if (purpose.kind === 'print') {
        const content = operation === printWindowOperation ? printContent(purpose.jobId) : null;
        return content ? { ok: true, value: content } : refused;
      }
      return dispatch(operation, input, { errandId: typeof errandId === 'string' ? errandId : undefined });
    },
  );
}

const refused: Outcome = { ok: false, failure: refusal('forbidden', 'failures.unknownOperation').facts };

function isTrusted(event: IpcMainInvokeEvent, isKnownWindow: boolean): boolean {
  const frame = event.senderFrame;
  return (
    frame !== null && isTrustedSender({ url: frame.url, isTopFrame: frame === event.sender.mainFrame, isKnownWindow })
  );
}
