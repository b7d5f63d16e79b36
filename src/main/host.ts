import type { PackageReader } from '#main/database/run-task.ts';
import type { HeldAggregate } from '#main/aggregates/make-aggregate.ts';
import type { HeldPackages } from '#main/handovers/held-packages.ts';
import type { WriteOn } from '#main/safe-files.ts';
import type { ChosenFile, ChosenFiles } from '#main/package-checks/chosen-files.ts';
import type { ToldSecrets } from '#main/secrets/told-secrets.ts';
import type { Paper } from '#shared/papers/paper.ts';
import type { PrintContent } from '#shared/prints.ts';
import type { NewCentre, SessionState, Colleague } from '#shared/session.ts';
import type { Settings } from '#shared/settings.ts';

/** What a kept PDF would be called, whose courses it is about, and what else it can be saved as. */
export type JobFacts = {
  fileName: string;
  courseIds: readonly string[];
  /** The files of a print for several, one each; empty for one that is a single file. */
  parts: readonly (PrintFile & { courseId: string })[];
  /** What was drawn, for the .docx; null when it has none. */
  papers: readonly Paper[] | null;
};

/** A finished file by its neutral name. */
export type PrintFile = { fileName: string; bytes: Uint8Array };

/** A PDF in memory, with its SHA-256 in hexadecimal. */
export type Pdf = { bytes: Uint8Array; sha256: string };

/**
 * What errands may ask of the operating system. Made at the top level of main and passed in,
 * so that no noun imports Electron and tests can stand on the same errands.
 */
export type Host = {
  /**
   * Asks where to save, writes the bytes whole or not at all, and gives the chosen name; null when the person cancelled.
   * A dialog answered after the signal writes nothing.
   */
  saveFile: (suggestedName: string, bytes: Uint8Array, signal: AbortSignal) => Promise<{ fileName: string } | null>;
  /**
   * Asks for a folder and writes every file into it, none when one cannot be written; gives the names they got, none when the person
   * cancelled. `keep` is asked when all lie on the disk and none has its name yet: what it refuses is never there.
   */
  saveFiles: (
    files: readonly PrintFile[],
    signal: AbortSignal,
    keep?: () => Promise<unknown>,
  ) => Promise<readonly string[]>;
  /**
   * Asks where to save and writes a file too large for memory as `produce` makes it, whole or not at all: nothing is left when that
   * fails, or when the signal comes. Null when the person cancelled; then nothing is made. `keep` as in `saveFiles`.
   */
  saveStream: <T>(
    suggestedName: string,
    produce: (writeOn: WriteOn) => Promise<T>,
    signal: AbortSignal,
    keep?: (made: T) => Promise<unknown>,
  ) => Promise<{ fileName: string; made: T } | null>;
  /** Asks for a file with that extension; null when the person cancelled. A dialog answered after the signal gives nothing. */
  openFile: (extension: string, signal: AbortSignal) => Promise<ChosenFile | null>;
  /** Files chosen to be looked at, until lock. */
  chosenFiles: ChosenFiles;
  packageReader: PackageReader;
  /** The program that checks a package without the application, as it was built. */
  checkerProgram: () => Promise<Uint8Array>;
  /** Prints the route for this content to PDF bytes in the hidden window. */
  printRoute: (content: PrintContent, signal: AbortSignal) => Promise<Pdf>;
  /** Draws PDF bytes on paper; false when the person cancelled. */
  printPaper: (bytes: Uint8Array, signal: AbortSignal) => Promise<boolean>;
  /** Keeps a PDF for the preview, its save and its paper, until lock. */
  keepJob: (pdf: Pdf, facts: JobFacts) => string;
  job: (jobId: string) => (Pdf & JobFacts) | null;
  /** Packages made and not yet saved, until lock. */
  packages: HeldPackages;
  /** Packages of counts made and not yet saved, until lock. */
  aggregates: HeldPackages<HeldAggregate>;
  /** Passphrases that were told once, until lock. */
  secrets: Pick<ToldSecrets, 'keep' | 'copy'>;
  isDemo: () => boolean;
  appVersion: string;
  cancelErrand: (errandId: string) => boolean;
  settings: { read: () => Settings; choose: (change: Partial<Settings>) => Settings };
  session: {
    state: () => Promise<SessionState>;
    createCentre: (centre: NewCentre) => Promise<{ recoveryKey: string }>;
    startDemo: () => Promise<void>;
    unlock: (staffId: string, passphrase: string) => Promise<Colleague>;
    recover: (staffId: string, recoveryKey: string, newPassphrase: string) => Promise<Colleague>;
    lock: () => Promise<void>;
    /** From now on the floor of this department asks, until a clock time of today. */
    handOver: (floor: { departmentId: string; until: string }) => Promise<void>;
    /** Takes the screen back for the one who handed it over; refuses `forbidden` for a wrong passphrase. */
    takeBack: (passphrase: string) => Promise<void>;
    /** Refuses `forbidden`, and waits as unlocking does, when this is not the passphrase of whoever is signed in; a demo has none. */
    assertTheirs: (passphrase: string) => Promise<void>;
  };
  windows: {
    /** Opens a window for work at a route. */
    openWork: (route: string) => Promise<void>;
    /** Opens the floor's window, or brings it to the front. */
    showFloor: () => Promise<void>;
  };
};
