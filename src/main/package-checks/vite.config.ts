import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/** The program that checks a package without the application: one file that needs nothing but Node. */
export default defineConfig({
  resolve: { conditions: ['node'], mainFields: ['module', 'jsnext:main', 'jsnext'] },
  build: {
    lib: { entry: 'src/main/package-checks/validate-package.ts', formats: ['es'], fileName: () => '[name].mjs' },
    outDir: '.vite/build',
    emptyOutDir: false,
    copyPublicDir: false,
    // The oldest Node it promises to run on.
    target: 'node18',
    // Whoever is asked to run it may want to read it first.
    minify: false,
    rolldownOptions: {
      external: [/^node:/, ...builtinModules],
      output: { codeSplitting: false },
    },
  },
});
