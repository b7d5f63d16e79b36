import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Derive } from '#main/database/derive.ts';
import { refusal } from '#shared/failure.ts';
import { roles } from '#shared/staff.ts';

/** Cost of a passphrase guess (RFC 9106 argon2id; HARDENING.md S08). A slot with less is refused. */
export const kdfCost = { memoryKiB: 131_072, passes: 3, parallelism: 1 } as const;

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`, 'u'));
const sealed = { iv: hex(12), wrapped: hex(32), tag: hex(16) };

const passphraseSlot = z.strictObject({
  kind: z.literal('passphrase'),
  staffId: z.uuid(),
  name: z.string(),
  role: z.enum(roles),
  salt: hex(16),
  kdf: z.strictObject({ memoryKiB: z.int(), passes: z.int(), parallelism: z.int() }),
  ...sealed,
});
const recoverySlot = z.strictObject({ kind: z.literal('recovery'), salt: hex(16), ...sealed });

/** What lies beside the database: who can open it, each with a wrapped copy of the key. */
export const keyRing = z.strictObject({
  format: z.literal(1),
  databaseId: z.uuid(),
  centreName: z.string(),
  slots: z.array(z.discriminatedUnion('kind', [passphraseSlot, recoverySlot])).min(1),
  /** HMAC by a key derived from the database key, over everything above. */
  mac: hex(32),
});
export type KeyRing = z.output<typeof keyRing>;
type Slot = KeyRing['slots'][number];
export type PassphraseSlot = Extract<Slot, { kind: 'passphrase' }>;
export type RecoverySlot = Extract<Slot, { kind: 'recovery' }>;

export type Person = { staffId: string; name: string; role: PassphraseSlot['role'] };

/** The 32 random bytes everything is derived from. Held in a Buffer so that it can be zeroed. */
export const newDatabaseKey = (): Buffer => randomBytes(32);

/** Keys for one purpose each (HKDF-SHA256), so that no key is used twice. */
export const derivedKey = (databaseKey: Buffer, purpose: 'page' | 'audit' | 'slots' | 'backup'): Buffer =>
  Buffer.from(hkdfSync('sha256', databaseKey, Buffer.alloc(0), `vaerkstedsbogen v1 ${purpose}`, 32));

/** A slot that opens with a person's passphrase. */
export async function sealForPerson(
  ring: Pick<KeyRing, 'databaseId'>,
  databaseKey: Buffer,
  person: Person,
  passphrase: string,
  derive: Derive,
): Promise<PassphraseSlot> {
  const header = { kind: 'passphrase' as const, ...person, salt: randomBytes(16).toString('hex'), kdf: { ...kdfCost } };
  const wrapping = await passphraseKey(ring.databaseId, header, passphrase, derive);
  return { ...header, ...wrap(wrapping, databaseKey, headerBytes(ring.databaseId, header)) };
}

/** A slot that opens with the printed recovery key; 256 random bits need no stretching. */
export function sealForRecovery(
  ring: Pick<KeyRing, 'databaseId'>,
  databaseKey: Buffer,
  recoveryBytes: Buffer,
): RecoverySlot {
  const header = { kind: 'recovery' as const, salt: randomBytes(16).toString('hex') };
  return {
    ...header,
    ...wrap(
      recoveryWrapping(ring.databaseId, header.salt, recoveryBytes),
      databaseKey,
      headerBytes(ring.databaseId, header),
    ),
  };
}

/** The database key, or null when the passphrase is wrong. Refuses a slot made cheaper than we make them. */
export async function openWithPassphrase(
  ring: KeyRing,
  staffId: string,
  passphrase: string,
  derive: Derive,
): Promise<Buffer | null> {
  const slot = ring.slots.find(
    (each): each is PassphraseSlot => each.kind === 'passphrase' && each.staffId === staffId,
  );
  if (!slot) return null;
  const { memoryKiB, passes, parallelism } = slot.kdf;
  // An attacker who can write the file must not make the next guess cheap, nor make it cost all memory.
  if (memoryKiB < kdfCost.memoryKiB || passes < kdfCost.passes || parallelism < 1)
    throw refusal('unexpected', 'database.weakKeys');
  if (memoryKiB > kdfCost.memoryKiB * 16 || passes > 64 || parallelism > 16)
    throw refusal('unexpected', 'database.keysDamaged');
  return unwrap(
    await passphraseKey(ring.databaseId, slot, passphrase, derive),
    slot,
    headerBytes(ring.databaseId, slot),
  );
}

/** The database key, or null when the recovery key is not this book's. */
export function openWithRecoveryKey(ring: KeyRing, recoveryBytes: Buffer): Buffer | null {
  const slot = ring.slots.find((each): each is RecoverySlot => each.kind === 'recovery');
  return slot
    ? unwrap(recoveryWrapping(ring.databaseId, slot.salt, recoveryBytes), slot, headerBytes(ring.databaseId, slot))
    : null;
}

/** The ring with its seal, ready to be written. */
export function sealRing(ring: Omit<KeyRing, 'mac'>, databaseKey: Buffer): KeyRing {
  return { ...ring, mac: ringMac(ring, databaseKey).toString('hex') };
}

/** Throws `Failure` database.keysDamaged when somebody has edited the ring without the key. */
export function assertRingIntact({ mac, ...ring }: KeyRing, databaseKey: Buffer): void {
  if (!timingSafeEqual(Buffer.from(mac, 'hex'), ringMac(ring, databaseKey)))
    throw refusal('unexpected', 'database.keysDamaged');
}

function ringMac(ring: Omit<KeyRing, 'mac'>, databaseKey: Buffer): Buffer {
  const slotsKey = derivedKey(databaseKey, 'slots');
  const mac = createHmac('sha256', slotsKey)
    .update(JSON.stringify([ring.format, ring.databaseId, ring.centreName, ring.slots]))
    .digest();
  slotsKey.fill(0);
  return mac;
}

type PassphraseHeader = Omit<PassphraseSlot, 'iv' | 'wrapped' | 'tag'>;
type RecoveryHeader = Omit<RecoverySlot, 'iv' | 'wrapped' | 'tag'>;

// The header is authenticated with the key, so a slot cannot be given to somebody else.
const headerBytes = (databaseId: string, header: PassphraseHeader | RecoveryHeader) =>
  Buffer.from(
    JSON.stringify(
      header.kind === 'passphrase'
        ? [
            databaseId,
            header.kind,
            header.staffId,
            header.role,
            header.salt,
            header.kdf.memoryKiB,
            header.kdf.passes,
            header.kdf.parallelism,
          ]
        : [databaseId, header.kind, header.salt],
    ),
  );

async function passphraseKey(
  databaseId: string,
  header: PassphraseHeader,
  passphrase: string,
  derive: Derive,
): Promise<Buffer> {
  const stretched = await derive({ passphrase: passphrase.normalize('NFKC'), salt: header.salt, ...header.kdf });
  const key = Buffer.from(
    hkdfSync('sha256', stretched, Buffer.alloc(0), `vaerkstedsbogen kek v1 ${databaseId} ${header.staffId}`, 32),
  );
  stretched.fill(0);
  return key;
}

const recoveryWrapping = (databaseId: string, salt: string, recoveryBytes: Buffer) =>
  Buffer.from(
    hkdfSync('sha256', recoveryBytes, Buffer.from(salt, 'hex'), `vaerkstedsbogen kek v1 ${databaseId} recovery`, 32),
  );

function wrap(wrapping: Buffer, databaseKey: Buffer, header: Buffer) {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', wrapping, iv).setAAD(header);
  const wrapped = Buffer.concat([cipher.update(databaseKey), cipher.final()]);
  wrapping.fill(0);
  return { iv: iv.toString('hex'), wrapped: wrapped.toString('hex'), tag: cipher.getAuthTag().toString('hex') };
}

function unwrap(wrapping: Buffer, slot: Slot, header: Buffer): Buffer | null {
  const decipher = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(slot.iv, 'hex'))
    .setAAD(header)
    .setAuthTag(Buffer.from(slot.tag, 'hex'));
  // One piece, so that no second copy of the key is left behind; `final` adds nothing but the verdict.
  const unwrapped = decipher.update(Buffer.from(slot.wrapped, 'hex'));
  try {
    decipher.final();
    return unwrapped;
  } catch {
    // GCM answers a wrong key in one way only: it does not authenticate.
    unwrapped.fill(0);
    return null;
  } finally {
    wrapping.fill(0);
  }
}
