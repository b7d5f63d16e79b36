import { z } from 'zod';
import { errand, errandBeforeUnlock, everyoneAndTheFloor, type StaffRole } from '#shared/operation.ts';
import { id, nothing, requiredLine } from '#shared/values.ts';

/** Municipal workshop or a company centre at a real workplace. */
export const centreKinds = ['workshop', 'company'] as const;

/** Shortest passphrase that opens the book (OWASP ASVS 5.0, 6.2: length, no composition rules). */
const shortestPassphrase = 12;

const tooPlain = [
  'passphrase',
  'adgangskode',
  'værkstedsbogen',
  'vaerkstedsbogen',
  'kodeord',
  'jobcenter',
  'password',
  'qwertyuiop',
  '1234567890',
];

/** Why a passphrase is refused, as a text key; null when it is good. */
export function whyPassphraseRefused(text: string) {
  const typed = text.normalize('NFKC');
  if ([...typed].length < shortestPassphrase) return 'session.passphraseTooShort' as const;
  if (new Set(typed.toLowerCase()).size < 5) return 'session.passphraseTooPlain' as const;
  const letters = typed.toLowerCase().replace(/[\s\d!.-]+/gu, '');
  if (letters === '' || tooPlain.includes(letters) || tooPlain.some((plain) => letters.replaceAll(plain, '') === '')) {
    return 'session.passphraseTooPlain' as const;
  }
  return null;
}

const passphrase = z
  .string()
  .max(1000)
  .superRefine((text, ctx) => {
    const refused = whyPassphraseRefused(text);
    if (refused) ctx.addIssue({ code: 'custom', message: refused, input: text });
  });

export const newCentre = z.strictObject({
  name: requiredLine(120),
  code: z
    .string()
    .transform((text) => text.trim().toUpperCase())
    .refine((text) => /^[A-ZÆØÅ0-9]{2,12}$/u.test(text), { error: 'centre.codeForm' }),
  kind: z.enum(centreKinds),
  departmentName: requiredLine(120),
  leaderName: requiredLine(120),
  passphrase,
});
export type NewCentre = z.input<typeof newCentre>;

export type Colleague = { staffId: string; name: string; role: StaffRole };

/** Who asks. The floor acts under the colleague who handed the screen over, in one department. */
export type SignedIn =
  | Colleague
  | { staffId: string; name: string; role: 'floor'; departmentId: string; until: string };

/** What the window may know before and after someone has unlocked. */
export type SessionState =
  | { kind: 'no-centre' }
  | {
      kind: 'locked';
      centreName: string;
      people: Colleague[];
      /** Milliseconds before the next attempt is heard. */
      waitMs: number;
      lastUnlock: { at: string; name: string } | null;
    }
  | { kind: 'open'; user: Colleague; centreName: string; isDemo: boolean; today: string }
  /** The screen is handed over; `name` is the colleague who takes it back. */
  | {
      kind: 'floor';
      name: string;
      departmentName: string;
      /** The clock time it goes back by itself. */
      until: string;
      /** Milliseconds before the next attempt to take it back is heard. */
      waitMs: number;
      isDemo: boolean;
      today: string;
    };

export const session = {
  state: errandBeforeUnlock(nothing, { by: everyoneAndTheFloor }).gives<SessionState>(),
  /** Makes the encrypted database and its first leader; the recovery key is told once. */
  createCentre: errandBeforeUnlock(newCentre).gives<{ recoveryKey: string }>(),
  startDemo: errandBeforeUnlock(nothing).gives<null>(),
  unlock: errandBeforeUnlock(z.strictObject({ staffId: id, passphrase: z.string().max(1000) })).gives<Colleague>(),
  /** Opens with the printed recovery key and gives the leader a new passphrase. */
  recover: errandBeforeUnlock(
    z.strictObject({ staffId: id, recoveryKey: z.string().max(200), newPassphrase: passphrase }),
  ).gives<Colleague>(),
  /** The floor may lock too: it shows less than it did. */
  lock: errand(nothing, { by: everyoneAndTheFloor }).gives<null>(),
  /** Saves or prints the recovery key's sheet; the key is shown once, so the window hands it back. */
  printRecoveryKey: errand(z.strictObject({ recoveryKey: z.string().max(200), to: z.enum(['paper', 'file']) }), {
    by: ['leader'],
  }).gives<{ isDone: boolean }>(),
};
