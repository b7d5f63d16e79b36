/** What runs outside the window; each becomes one self-contained file in .vite/build. */
export const mainEntries = ['src/main/index.ts', 'src/main/preload.ts', 'src/main/database/worker.ts'];

/** The program that checks a package without the application; it lies beside them as validate-package.mjs. */
export const validator = {
  entry: 'src/main/package-checks/validate-package.ts',
  config: 'src/main/package-checks/vite.config.ts',
};
