import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildValidator } from '../../scripts/validator.mjs';

let built: Promise<string> | undefined;
/** The path of validate-package.mjs, built once with its own configuration. */
export const builtValidator = (): Promise<string> =>
  (built ??= buildValidator(
    join(fileURLToPath(new URL('../../', import.meta.url)), 'node_modules/.cache/vaerkstedsbogen/validator'),
  ));
