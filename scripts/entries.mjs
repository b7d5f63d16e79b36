/** What runs outside the window; each becomes one self-contained file in .vite/build. */
export const mainEntries = ['src/main/index.ts', 'src/main/preload.ts', 'src/main/database/worker.ts'];
