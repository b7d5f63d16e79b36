import { z } from 'zod';
import { day } from '#shared/calendar.ts';
import { sensitivities } from '#shared/observations.ts';
import { command, everyone, inspect } from '#shared/operation.ts';
import { clock, id, line, prose, saysSomething, version } from '#shared/values.ts';

/** With whom. */
export const contactParties = ['candidate', 'authority', 'relative', 'treatment', 'workplace', 'other'] as const;
export type ContactParty = (typeof contactParties)[number];

export const contactChannels = ['talk', 'phone', 'mail', 'message', 'visit'] as const;
export type ContactChannel = (typeof contactChannels)[number];

const details = {
  contactedOn: day,
  contactedAt: clock.nullable(),
  party: z.enum(contactParties),
  /** The other's name, when it is worth knowing. */
  withWhom: line(120),
  channel: z.enum(contactChannels),
  text: prose(4000),
  /** Time spent; mentor minutes are counted from it. Null when not stated. */
  minutes: z
    .int({ error: 'contacts.minutes' })
    .min(0, { error: 'contacts.minutes' })
    .max(600, { error: 'contacts.minutes' })
    .nullable(),
  sensitivity: z.enum(sensitivities),
};

/** One contact about a course, dated, with its party and what it was about (DOMAIN.md B27). */
export type Contact = z.output<z.ZodObject<typeof details>> & {
  id: string;
  courseId: string;
  /** Who of us. */
  loggedById: string;
  loggedBy: string;
  version: number;
};

export const contacts = {
  /** Newest first. A mentor gets their own. */
  ofCourse: inspect(z.strictObject({ courseId: id }), { about: 'courseId', purpose: 'case', by: everyone }).gives<
    Contact[]
  >(),
  log: command(
    z.strictObject({
      courseId: id,
      party: details.party,
      /** Today when left out. */
      contactedOn: details.contactedOn.optional(),
      contactedAt: details.contactedAt.default(null),
      withWhom: details.withWhom.default(''),
      channel: details.channel.default('talk'),
      text: details.text.default(''),
      minutes: details.minutes.default(null),
      sensitivity: details.sensitivity.default('ordinary'),
    }),
    { about: 'courseId', by: everyone },
  ).gives<{ id: string }>(),
  revise: command(z.strictObject({ contactId: id, version, change: z.strictObject(details).partial() }), {
    about: 'contactId',
    by: everyone,
  }).gives<{ version: number }>(),
  withdraw: command(z.strictObject({ contactId: id, version }), { about: 'contactId', by: everyone }).gives<null>(),
};

/** Whether a contact tells anything at all: what it was about, with whom, or how long it took. */
export const saysContact = ({ text, withWhom, minutes }: Pick<Contact, 'text' | 'withWhom' | 'minutes'>): boolean =>
  saysSomething(text) || saysSomething(withWhom) || minutes !== null;

type Counted = { contacts: number; minutes: number };

/** How many contacts there were and the minutes that were written for them, by party and by colleague, most minutes first. */
export type ContactTotals = Counted & {
  /** Contacts nobody wrote a time for; they are in no minutes. */
  untimed: number;
  byParty: (Counted & { party: ContactParty })[];
  byColleague: (Counted & { staffId: string; name: string })[];
};

/** The contacts of a period in figures; time spent by a mentor stands under the mentor's name (DOMAIN.md B7). */
export function contactTotals(contacts: readonly Contact[]): ContactTotals {
  const most = (a: Counted, b: Counted) => b.minutes - a.minutes || b.contacts - a.contacts;
  return {
    ...counted(contacts),
    untimed: contacts.filter(({ minutes }) => minutes === null).length,
    byParty: [...Map.groupBy(contacts, ({ party }) => party)]
      .map(([party, theirs]) => ({ party, ...counted(theirs) }))
      .sort(most),
    byColleague: [...Map.groupBy(contacts, ({ loggedById }) => loggedById)]
      .map(([staffId, theirs]) => ({ staffId, name: theirs[0]!.loggedBy, ...counted(theirs) }))
      .sort(most),
  };
}

const counted = (contacts: readonly Contact[]): Counted => ({
  contacts: contacts.length,
  minutes: contacts.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
});
