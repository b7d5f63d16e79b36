import { app, BrowserWindow } from 'electron';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '#main/host.ts';
import type { HeldAggregate } from '#main/aggregates/make-aggregate.ts';
import type { HeldPackages } from '#main/handovers/held-packages.ts';
import type { ToldSecrets } from '#main/secrets/told-secrets.ts';
import type { Life } from '#main/life.ts';
import type { PrintJobs } from '#main/printing/print-jobs.ts';
import { printPaper, printRoute } from '#main/printing/print-route.ts';
import { openFile } from '#main/open-file.ts';
import type { ChosenFiles } from '#main/package-checks/chosen-files.ts';
import { saveFile, saveFiles, saveStream } from '#main/save-file.ts';
import type { Windows } from '#main/windows.ts';

type Parts = {
  windows: Windows;
  jobs: PrintJobs;
  packages: HeldPackages;
  aggregates: HeldPackages<HeldAggregate>;
  secrets: ToldSecrets;
  chosenFiles: ChosenFiles;
  packageReader: Host['packageReader'];
  /** Where the built files lie. */
  build: string;
  settings: Host['settings'];
  life: () => Life;
  cancelErrand: Host['cancelErrand'];
};

/** The operating system, as errands may ask of it. */
export function createHost(parts: Parts): Host {
  const {
    windows,
    jobs,
    packages,
    aggregates,
    secrets,
    chosenFiles,
    packageReader,
    build,
    settings,
    life,
    cancelErrand,
  } = parts;
  return {
    saveFile: (name, bytes, signal) =>
      saveFile(BrowserWindow.getFocusedWindow() ?? windows.work()[0], name, bytes, signal),
    saveFiles: (files, signal, keep) =>
      saveFiles(BrowserWindow.getFocusedWindow() ?? windows.work()[0], files, signal, keep),
    saveStream: (name, produce, signal, keep) =>
      saveStream(BrowserWindow.getFocusedWindow() ?? windows.work()[0], name, produce, signal, keep),
    openFile: (extension, signal) => openFile(BrowserWindow.getFocusedWindow() ?? windows.work()[0], extension, signal),
    chosenFiles,
    packageReader,
    checkerProgram: () => readFile(join(build, 'validate-package.mjs')),
    printRoute: (content, signal) => printRoute(windows, jobs, content, signal),
    printPaper: (bytes, signal) => printPaper(windows, jobs, bytes, signal),
    keepJob: jobs.keep,
    job: jobs.job,
    packages,
    aggregates,
    secrets,
    isDemo: () => life().isDemo(),
    appVersion: app.getVersion(),
    cancelErrand,
    settings,
    // Asked through `life`, which is made after the host it is given to.
    session: {
      state: () => life().session.state(),
      createCentre: (centre) => life().session.createCentre(centre),
      startDemo: () => life().session.startDemo(),
      unlock: (staffId, passphrase) => life().session.unlock(staffId, passphrase),
      recover: (staffId, recoveryKey, newPassphrase) => life().session.recover(staffId, recoveryKey, newPassphrase),
      lock: () => life().session.lock(),
      async handOver(floor) {
        await life().session.handOver(floor);
        // The one before has left: no page, no print and no route of theirs stays.
        jobs.forget();
        packages.forget();
        aggregates.forget();
        chosenFiles.forget();
        await secrets.forget();
        await windows.floor.begin();
      },
      assertTheirs: (passphrase) => life().session.assertTheirs(passphrase),
      async takeBack(passphrase) {
        await life().session.takeBack(passphrase);
        await windows.floor.end();
      },
    },
    windows: {
      openWork: async (route) => void (await windows.openWork(route)),
      showFloor: windows.floor.show,
    },
  };
}
