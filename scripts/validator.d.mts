/** Builds validate-package.mjs into a folder and gives its path. */
export function buildValidator(outDir: string): Promise<string>;
