/** The first field whose text was not understood. Nothing is kept while one stands: its value would be lost without a word. */
export const refusedField = (frame: HTMLElement | null): HTMLElement | null =>
  frame?.querySelector<HTMLElement>('[data-refused]') ?? null;

/** Goes to the first field an operation refused; it may lie above what one sees. */
export function goToFault(frame: HTMLElement | null): void {
  // The refusal is drawn before the next task.
  setTimeout(() => frame?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
