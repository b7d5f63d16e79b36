export const mainEntries: string[];
