import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare/places.mjs';

export function vitestTally() {
  const report = read('vitest.json');
  return report && { passed: report.numPassedTests, failed: report.numFailedTests };
}

export function playwrightTally() {
  const stats = read('playwright.json')?.stats;
  return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

export function sumOf(tallies) {
  return tallies.reduce((sum, tally) => ({ passed: sum.passed + tally.passed, failed: sum.failed + tally.failed }), {
    passed: 0,
    failed: 0,
  });
}

/** A run that broke down before its end has written no report. */
function read(name) {
  try {
    return JSON.parse(readFileSync(join(root, 'test-results', name), 'utf8'));
  } catch {
    return null;
  }
}
