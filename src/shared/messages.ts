/** What main tells every window without being asked. */
export type Message =
  | { kind: 'changed'; nouns: string[] }
  | { kind: 'locked' }
  | { kind: 'progress'; errandId: string; done: number; of: number }
  | { kind: 'settings' };
