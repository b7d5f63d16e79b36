/** What argon2id is asked for; memory in KiB, salt in hexadecimal. */
export type DeriveRequest = {
  passphrase: string;
  salt: string;
  memoryKiB: number;
  passes: number;
  parallelism: number;
};

/** Stretches a passphrase to 32 bytes, outside the main thread. */
export type Derive = (request: DeriveRequest) => Promise<Buffer>;
