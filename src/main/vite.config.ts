import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/** Neither can be bundled: Electron and Node bring the first ones, and better-sqlite3 finds its binary beside itself. */
const external = [/^electron(\/.+)?$/, /^node:/, ...builtinModules, 'better-sqlite3'];

export default defineConfig({
  resolve: {
    conditions: ['node'],
    mainFields: ['module', 'jsnext:main', 'jsnext'],
  },
  // A packaged application has no NODE_ENV, and libraries would take it for a developer's machine.
  define: {
    'process.env.NODE_ENV': JSON.stringify('production'),
    // zip.js asks where it lies in order to start web workers, which are not used here; CommonJS cannot say.
    'import.meta.url': 'undefined',
  },
  build: {
    outDir: '.vite/build',
    // Three entries are built one after the other into the same folder.
    emptyOutDir: false,
    copyPublicDir: false,
    // The oldest runtime this is run in: the test runtime, Electron 33.
    target: 'node20',
    // Size does not matter here, and a line in the log should say which function failed.
    minify: false,
    rolldownOptions: {
      external,
      // One file per entry: a sandboxed preload cannot load a second one.
      output: { codeSplitting: false },
    },
  },
});
