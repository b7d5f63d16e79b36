/** A whole number as it is typed, at most three digits; null for anything else. */
export const wholeNumber = (text: string): number | null => (/^\d{1,3}$/u.test(text.trim()) ? Number(text) : null);
