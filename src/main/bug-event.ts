/** A bug as it may be logged: its kind, its code and where it happened. */
export type BugEvent = { event: 'bug'; operation: string; kind: string; code: string | null; at: string[] };

/** Never the error's message, which may quote what was typed; never a path, which may hold a user's name. */
export function bugEvent(operation: string, error: unknown): BugEvent {
  const isError = error instanceof Error;
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return {
    event: 'bug',
    operation,
    kind: isError ? error.name : typeof error,
    code: typeof code === 'string' && /^[A-Z0-9_]{1,60}$/u.test(code) ? code : null,
    at: isError ? framesOf(error) : [],
  };
}

// `at record (C:\…\index.cjs:10:5)` becomes `record index.cjs:10`; the message, which stands first, is cut away whole.
function framesOf({ stack = '', message }: Error): string[] {
  return stack
    .replace(message, '')
    .split('\n')
    .map((line) => /^\s+at (?:(?<name>[\w.<>$ ]+) \()?.*?(?<file>[\w.-]+):(?<line>\d+):\d+\)?$/u.exec(line)?.groups)
    .filter((frame) => frame !== undefined)
    .slice(0, 8)
    .map((frame) => `${frame['name'] ?? ''} ${frame['file']}:${frame['line']}`.trim());
}
