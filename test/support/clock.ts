import type { ElectronApplication } from 'playwright';

/** Puts the clock of the machine, as the application reads it, to nine in the morning UTC of that day and lets it stand. */
export async function standOn(app: ElectronApplication, day: string): Promise<void> {
  await app.evaluate((_electron, moment) => {
    const RealDate = Object.getPrototypeOf(Date) === Function.prototype ? Date : Object.getPrototypeOf(Date);
    const at: number = RealDate.parse(moment);
    globalThis.Date = class extends RealDate {
      constructor(...given: unknown[]) {
        if (given.length === 0) super(at);
        else super(...given);
      }
      static now() {
        return at;
      }
    } as DateConstructor;
  }, `${day}T09:00:00Z`);
}
