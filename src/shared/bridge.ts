import type { Message } from '#shared/messages.ts';
import type { Outcome } from '#shared/failure.ts';

/** The only thing a window can reach: ask for an operation, or hear a message. It never changes. */
export type Bridge = {
  /** `errandId` is the window's own name for an errand it may want to follow or cancel. */
  invoke(operation: string, input: unknown, errandId?: string): Promise<Outcome>;
  /** Starts hearing messages; returns a function that stops. */
  listen(hear: (message: Message) => void): () => void;
};

/** The one channel for requests and the one for messages. */
export const requestChannel = 'workshop:request';
export const messageChannel = 'workshop:message';
