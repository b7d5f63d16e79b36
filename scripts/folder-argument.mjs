import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder named on the command line, made when it is not there; without one it says how to call, and stops. */
export function folderArgument(command) {
  const [folder] = process.argv.slice(2);
  if (!folder) {
    console.error(`Say where: npm run ${command} -- FOLDER`);
    process.exit(2);
  }
  mkdirSync(resolve(folder), { recursive: true });
  return resolve(folder);
}
