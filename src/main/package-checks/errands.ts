import type { Errands } from '#main/handler.ts';
import type { WhyNotOpened } from '#main/package-checks/unzip.ts';
import { refusal, type Failure } from '#shared/failure.ts';

export const packageChecksErrands: Errands<'packageChecks'> = {
  async choose(_input, { host, signal }) {
    const file = await host.openFile('zip', signal);
    if (file === null) return null;
    const looked = await host.packageReader.look(file.path, { signal });
    if (typeof looked === 'string') throw refused(looked);
    const { fileName, byteCount } = file;
    return { checkId: host.chosenFiles.keep(file), fileName, byteCount, ...looked };
  },

  async check({ checkId, passphrase }, context) {
    const file = context.host.chosenFiles.file(checkId);
    if (file === null) throw refusal('not-found', 'packageChecks.gone');
    const { path, fileName } = file;
    const report = await context.host.packageReader.examine(
      { path, fileName, passphrase },
      { signal: context.signal, progress: (done, of) => context.progress(done, of) },
    );
    if (typeof report === 'string') throw refused(report);
    return report;
  },

  async saveChecker(_input, { host, signal }) {
    return host.saveFile('validate-package.mjs', await host.checkerProgram(), signal);
  },
};

const refused = (why: WhyNotOpened): Failure =>
  why === 'wrongPassphrase'
    ? refusal('invalid', 'packageChecks.wrongPassphrase', undefined, 'passphrase')
    : refusal('invalid', `packageChecks.${why}`);
