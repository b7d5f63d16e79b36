import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A printer of CUPS-PDF behind a CUPS of our own, which no other program of the machine sees. */
export type FilePrinter = {
  name: string;
  /** What a program needs in its environment to find it. */
  env: { CUPS_SERVER: string };
  /** The next sheet bundle that has come out whole, as a path; throws when none comes. */
  nextPaper(): Promise<string>;
  close(): Promise<void>;
};

const name = 'Papir';
const paperMs = 90_000;

/** Starts the printer; throws with the reason where it cannot run, because a test that prints nothing has tested nothing. */
export async function openFilePrinter(): Promise<FilePrinter> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    throw new Error('Paper is tested as root on Linux: the backend of CUPS-PDF runs as nobody else.');
  }
  const folder = mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-cups-'));
  const lp = Number(execFileSync('id', ['-u', 'lp'], { encoding: 'utf8' }));
  const at = (part: string) => join(folder, part);
  for (const part of ['spool', 'tmp', 'cache', 'state', 'log', 'out', 'work']) {
    mkdirSync(at(part));
    chownSync(at(part), part === 'out' || part === 'work' ? 0 : lp, lp);
  }
  // The scheduler serves as lp, which must find its folders.
  chownSync(folder, lp, lp);
  const socket = at('cups.sock');
  writeFileSync(at('cups-files.conf'), filesConfig(folder));
  writeFileSync(at('cupsd.conf'), schedulerConfig(socket));
  // The backend reads its settings here and nowhere else; the name keeps them from any other printer's.
  const instance = `vaerkstedsbogen-${process.pid}`;
  const settings = `/etc/cups/cups-pdf-${instance}.conf`;
  writeFileSync(settings, `Out ${at('out')}\nAnonDirName ${at('out')}\nSpool ${at('work')}\nLog ${at('log')}\n`);

  const scheduler = spawn('/usr/sbin/cupsd', ['-f', '-c', at('cupsd.conf'), '-s', at('cups-files.conf')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => scheduler.once('exit', () => resolve()));
  const close = async () => {
    scheduler.kill();
    await gone;
    rmSync(settings, { force: true });
    rmSync(folder, { recursive: true, force: true });
  };
  const env = { CUPS_SERVER: socket };
  try {
    for (let tries = 0; !existsSync(socket); tries += 1) {
      if (tries > 100 || scheduler.exitCode !== null) throw new Error('cupsd does not run here: paper is not tested');
      await wait(100);
    }
    const driver = ['-P', '/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd', '-o', 'PageSize=A4'];
    execFileSync('lpadmin', ['-p', name, '-E', '-v', `cups-pdf:/${instance}`, ...driver], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } catch (error) {
    await close();
    throw error;
  }

  const taken = new Set<string>();
  async function nextPaper(): Promise<string> {
    let last = '';
    for (const until = Date.now() + paperMs; Date.now() < until; await wait(500)) {
      const path = readdirSync(at('out'))
        .map((file) => at(join('out', file)))
        .find((file) => file.endsWith('.pdf') && !taken.has(file));
      if (path === undefined) continue;
      // Whole when it has not grown for half a second and no job is left.
      const state = `${path} ${statSync(path).size}`;
      const waiting = execFileSync('lpstat', ['-o'], { env: { ...process.env, ...env }, encoding: 'utf8' });
      if (state === last && waiting.trim() === '') {
        taken.add(path);
        return path;
      }
      last = state;
    }
    throw new Error(`No paper came out of the printer in ${paperMs / 1000} s`);
  }
  return { name, env, nextPaper, close };
}

const filesConfig = (folder: string): string =>
  [
    `ServerRoot ${folder}`,
    'ServerBin /usr/lib/cups',
    'DataDir /usr/share/cups',
    `RequestRoot ${folder}/spool`,
    `TempDir ${folder}/tmp`,
    `CacheDir ${folder}/cache`,
    `StateDir ${folder}/state`,
    `AccessLog ${folder}/log/access`,
    `ErrorLog ${folder}/log/error`,
    `PageLog ${folder}/log/page`,
    'SystemGroup root',
    'User lp',
    'Group lp',
    '',
  ].join('\n');

const schedulerConfig = (socket: string): string =>
  `Listen ${socket}
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
`;
