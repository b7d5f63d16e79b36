import { defineConfig } from 'drizzle-kit';

// The paths are read from the folder that drizzle-kit is run in: the root of the project.
export default defineConfig({
  dialect: 'sqlite',
  schema: './src/main/database/schema.ts',
  out: './migrations',
});
