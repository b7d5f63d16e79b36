import { drawnPeople } from '#main/demo/others/drawn-person.ts';
import { gathered } from '#main/demo/others/gathered.ts';
import { anneGrethe } from '#main/demo/people/anne-grethe.ts';
import { bent } from '#main/demo/people/bent.ts';
import { birgitte } from '#main/demo/people/birgitte.ts';
import { fatima } from '#main/demo/people/fatima.ts';
import { hanne } from '#main/demo/people/hanne.ts';
import { ibrahim } from '#main/demo/people/ibrahim.ts';
import { jensPeter } from '#main/demo/people/jens-peter.ts';
import { kim } from '#main/demo/people/kim.ts';
import { lis } from '#main/demo/people/lis.ts';
import { louise } from '#main/demo/people/louise.ts';
import { mikkel } from '#main/demo/people/mikkel.ts';
import { pia } from '#main/demo/people/pia.ts';
import { sanne } from '#main/demo/people/sanne.ts';
import type { DemoPerson } from '#main/demo/story.ts';
import type { When } from '#main/demo/when.ts';

/** Forty invented people, the twelve of the pictures first; every CPR number is a replacement number, which belongs to nobody. */
export const demoPeople = (when: When): readonly DemoPerson[] => people(when).map(gathered);

const people = (when: When): readonly DemoPerson[] => [
  birgitte(when),
  fatima,
  hanne,
  ibrahim,
  jensPeter,
  louise,
  mikkel,
  anneGrethe,
  sanne,
  pia,
  kim,
  bent,
  lis(when),
  ...drawnPeople(when),
];
