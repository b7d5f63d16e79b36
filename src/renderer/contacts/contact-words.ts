import { parseMinutes } from '#shared/minutes.ts';
import type { Contact, ContactChannel, ContactParty } from '#shared/contacts.ts';
import { shortDay } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

export const partyWords: Record<ContactParty, TextKey> = {
  candidate: 'contacts.candidate',
  authority: 'contacts.authority',
  relative: 'contacts.relative',
  treatment: 'contacts.treatment',
  workplace: 'contacts.workplace',
  other: 'contacts.other',
};

export const channelWords: Record<ContactChannel, TextKey> = {
  talk: 'contacts.talk',
  phone: 'contacts.phone',
  mail: 'contacts.mail',
  message: 'contacts.message',
  visit: 'contacts.visit',
};

/** The contact as a button's name calls it. */
export const contactName = ({ contactedOn, party }: Contact, speak: Speak): string =>
  speak('contacts.one', { party: speak(partyWords[party]), day: shortDay(contactedOn) });

/** A number alone is minutes, for contacts are short; everything else is read as a time. Null when it says neither. */
export const readContactMinutes = (text: string): number | null =>
  /^\d{1,3}$/u.test(text.trim()) ? Number(text) : parseMinutes(text);
