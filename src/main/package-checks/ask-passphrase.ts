import process, { stderr, stdin } from 'node:process';
import { createInterface } from 'node:readline';

/** The first line of what is piped in; null when it is empty. */
export async function passphraseFromInput(): Promise<string | null> {
  for await (const line of createInterface({ input: stdin })) return saidIn(line);
  return null;
}

/**
 * Asks at the terminal without showing what is typed; null when there is no terminal, or nothing was typed. Ctrl C ends the program
 * with 130, as a shell counts it.
 */
export function askPassphrase(question: string): Promise<string | null> {
  if (!stdin.isTTY) return Promise.resolve(null);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  // What is written for other programs may stand in a file, and nobody would see the question there.
  stderr.write(question);
  return new Promise((resolve) => {
    let typed: string[] = [];
    function end(): void {
      stdin.off('data', hear);
      stdin.off('end', end);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write('\n');
      resolve(saidIn(typed.join('')));
    }
    function hear(piece: string): void {
      for (const sign of piece.replaceAll(keySequence, '')) {
        if (sign === '\u0003') {
          end();
          process.exit(130);
        }
        // Ctrl D sends what is there, as at any prompt.
        if (sign === '\r' || sign === '\n' || sign === '\u0004') return end();
        if (sign === '\u007F' || sign === '\b') typed = typed.slice(0, -1);
        else if (sign === '\u0015') typed = [];
        else if (sign >= ' ') typed.push(sign);
      }
    }
    stdin.on('data', hear);
    stdin.on('end', end);
    stdin.resume();
  });
}

/** What arrows and other keys without a sign send, and what a terminal puts around a pasted text (ECMA-48, 5.4 and 5.6). */
const keySequence = new RegExp(String.raw`\u001b(?:\[[0-?]*[ -/]*[@-~]|O[ -~])?`, 'gu');

/** An encrypted package has a passphrase: nothing is no answer, and would make every file of it look damaged. */
const saidIn = (line: string): string | null => (line === '' ? null : line);
