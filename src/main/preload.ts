import { contextBridge, ipcRenderer } from 'electron';
import { messageChannel, requestChannel, type Bridge } from '#shared/bridge.ts';
import type { Message } from '#shared/messages.ts';

const bridge: Bridge = {
  invoke: (operation, input, errandId) => ipcRenderer.invoke(requestChannel, operation, input, errandId),
  listen(hear) {
    // The event object stays here: a page gets the message and nothing else.
    const pass = (_event: unknown, message: Message) => hear(message);
    ipcRenderer.on(messageChannel, pass);
    return () => ipcRenderer.removeListener(messageChannel, pass);
  },
};

contextBridge.exposeInMainWorld('bridge', bridge);
