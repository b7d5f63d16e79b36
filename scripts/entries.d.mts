export const mainEntries: string[];
export const validator: { entry: string; config: string };
