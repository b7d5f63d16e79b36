/** A text in which a figure and its unit stay on one line. */
export const unbroken = (text: string): string => text.replace(/(\d) (?=(?:%|t|tim|h|min|kg)(?!\p{L}))/gu, '$1\u00a0');
