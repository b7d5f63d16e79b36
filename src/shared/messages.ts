/** What main tells every window without being asked. */
export type Message =
  | { kind: 'changed'; nouns: string[] }
  | { kind: 'locked' }
  /** Somebody has come in: windows that show the way in show the book. */
  | { kind: 'unlocked' }
  | { kind: 'progress'; errandId: string; done: number; of: number }
  | { kind: 'settings' };
