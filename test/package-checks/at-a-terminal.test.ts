import { spawn, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { builtValidator } from '#test/package-checks/built-validator.ts';
import { soundPackage } from '#test/package-checks/sound-package.ts';
import { temporaryFolder } from '#test/support/open-workshop.ts';

const question = 'Adgangssætning: ';
const echoed = 'SYNLIG';

/**
 * What a terminal shows from the question to the end, and how the program ended, when keys are pressed once it asks. What the shell is
 * asked afterwards tells whether the terminal is as it was.
 */
async function atTerminal(keys: (passphrase: string) => string, { arguments: more = '' } = {}) {
  const { zip, passphrase } = await soundPackage();
  const program = `'${process.execPath}' '${await builtValidator()}' '${zip}' ${more}`;
  const after = `echo "code=$?"; stty -a | tr ' ;' '\\n\\n' | grep -xE -- '-?(echo|icanon|isig)' | tr '\\n' ' '`;
  const shell = spawn('script', ['-qec', `trap : INT; ${program}; ${after}`, '/dev/null'], {
    cwd: temporaryFolder(),
    timeout: 30_000,
  });
  let shown = '';
  let hasPressed = false;
  shell.stdout.setEncoding('utf8');
  shell.stdout.on('data', (piece: string) => {
    shown += piece;
    if (hasPressed || !shown.includes(question)) return;
    hasPressed = true;
    shell.stdin.write(keys(passphrase));
  });
  await new Promise((resolve) => {
    shell.on('close', resolve);
  });
  const answer = shown.slice(shown.indexOf(question) + question.length);
  return {
    passphrase,
    answer,
    code: Number(/code=(\d+)/u.exec(answer)?.[1]),
    isSane: answer.includes('isig icanon echo'),
  };
}

describe('at a terminal', () => {
  it('the passphrase is read without being shown, and the terminal is as it was', async () => {
    const { passphrase, answer, code, isSane } = await atTerminal((words) => `${words}\r`);
    expect(answer).toContain('Pakken er i orden');
    expect(answer).not.toContain(passphrase);
    expect(answer).not.toContain(passphrase.slice(0, 6));
    expect([code, isSane]).toEqual([0, true]);
  });

  it.each([
    ['Backspace takes the last sign back', (words: string) => `${words}xø\u007F\b\r`],
    ['Ctrl U begins anew', (words: string) => `${echoed}\u0015${words}\r`],
    ['an arrow key types nothing', (words: string) => `\u001b[A\u001bOB${words}\u001b[3~\r`],
    ['a pasted line is taken whole, and the lines after it are not', (words: string) => `${words}\n${echoed}\n`],
    [
      'a pasted line is taken without what a terminal puts around it',
      (words: string) => `\u001b[200~${words}\u001b[201~\r`,
    ],
  ])('%s', async (_, keys) => {
    const { answer, code, isSane } = await atTerminal(keys);
    expect(answer).toContain('Pakken er i orden');
    expect(answer).not.toContain(echoed);
    expect([code, isSane]).toEqual([0, true]);
  });

  it('an empty answer is a wrong passphrase', async () => {
    const { answer, code, isSane } = await atTerminal(() => '\r');
    expect(answer).toContain('Adgangssætningen passer ikke til pakken.');
    expect([code, isSane]).toEqual([2, true]);
  });

  it('an empty line that is piped in is a wrong passphrase too', async () => {
    const { zip } = await soundPackage();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [await builtValidator(), zip, '--passphrase-stdin'],
      { input: '\n', encoding: 'utf8', timeout: 30_000 },
    );
    expect([status, stdout, stderr]).toEqual([2, '', 'Adgangssætningen passer ikke til pakken.\n']);
  });

  it('Ctrl C ends it as any program at a terminal, without a word about the package', async () => {
    const { answer, code, isSane } = await atTerminal((words) => `${words.slice(0, 3)}\u0003`);
    expect(answer).not.toContain('Adgangssætningen passer ikke');
    expect([code, isSane]).toEqual([130, true]);
  });

  it('the question is not among what is written for another program', async () => {
    const { code, answer } = await atTerminal((words) => `${words}\r`, { arguments: '--json > found.json' });
    expect(answer).not.toContain('faultCount');
    expect(code).toBe(0);
  });
});
