import type { da } from '#shared/text/da.ts';

type Da = typeof da;

// "lines_one" and "lines_other" are one key to whoever asks: the count chooses.
type Bare<K> = K extends `${infer Base}_one` ? Base : K extends `${infer Base}_other` ? Base : K;

/** Every sentence of the application, as `noun.sentence`. */
export type TextKey = { [N in keyof Da]: `${N}.${Bare<keyof Da[N]> & string}` }[keyof Da];

/** What a sentence mentions. */
export type TextValues = Readonly<Record<string, string | number>>;

/** What another language must say to be complete. */
export type Dictionary = { readonly [N in keyof Da]: { readonly [K in keyof Da[N]]: string } };
