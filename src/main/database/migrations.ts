import type { Migration } from '#main/database/migrate.ts';

const files = import.meta.glob<string>('../../../migrations/*.sql', { query: '?raw', import: 'default', eager: true });

/** Every migration in order, bundled with the application. */
export const migrations: readonly Migration[] = Object.entries(files)
  .map(([path, sql]) => ({ name: path.replace(/^.*\/(.*)\.sql$/u, '$1'), sql }))
  .sort((one, other) => (one.name < other.name ? -1 : 1));
