import type { Errands } from '#main/handler.ts';
import { spellRecoveryKey, readRecoveryKey } from '#main/database/recovery-key.ts';
import { refusal } from '#shared/failure.ts';

export const sessionErrands: Errands<'session'> = {
  state: (_input, { host }) => host.session.state(),
  createCentre: (centre, { host }) => host.session.createCentre(centre),
  async startDemo(_input, { host }) {
    await host.session.startDemo();
    return null;
  },
  unlock: ({ staffId, passphrase }, { host }) => host.session.unlock(staffId, passphrase),
  recover: ({ staffId, recoveryKey, newPassphrase }, { host }) =>
    host.session.recover(staffId, recoveryKey, newPassphrase),
  async lock(_input, { host }) {
    await host.session.lock();
    return null;
  },
  async printRecoveryKey({ recoveryKey, to }, { host, perform, signal, today }) {
    const bytes = readRecoveryKey(recoveryKey);
    if (!bytes) throw refusal('invalid', 'session.recoveryKeyForm', undefined, 'recoveryKey');
    const spelt = spellRecoveryKey(bytes);
    bytes.fill(0);
    const { name: centreName } = await perform('centre.show', {});
    const pdf = await host.printRoute({ kind: 'recovery-key', centreName, recoveryKey: spelt, madeOn: today }, signal);
    if (to === 'paper') return { isDone: await host.printPaper(pdf.bytes, signal) };
    return { isDone: (await host.saveFile('gendannelsesnoegle.pdf', pdf.bytes, signal)) !== null };
  },
};
