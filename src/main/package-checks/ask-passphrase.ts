import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';

/** The first line of what is piped in. */
export async function passphraseFromInput(): Promise<string> {
  for await (const line of createInterface({ input: stdin })) return line;
  return '';
}

/** Asks at the terminal without showing what is typed; null when there is no terminal, or Ctrl C was pressed. */
export function askPassphrase(question: string): Promise<string | null> {
  if (!stdin.isTTY) return Promise.resolve(null);
  stdout.write(question);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  stdin.resume();
  return new Promise((resolve) => {
    let typed: string[] = [];
    function end(answer: string | null): void {
      stdin.off('data', hear);
      stdin.setRawMode(false);
      stdin.pause();
      stdout.write('\n');
      resolve(answer);
    }
    function hear(piece: string): void {
      for (const sign of piece) {
        if (sign === '\r' || sign === '\n') return end(typed.join(''));
        if (sign === '\u0003' || sign === '\u0004') return end(null);
        if (sign === '\u007F' || sign === '\b') typed = typed.slice(0, -1);
        else typed.push(sign);
      }
    }
    stdin.on('data', hear);
  });
}
