import { restsOn } from '#main/demo/rests-on.ts';
import type { DemoCourse } from '#main/demo/story.ts';
import { addDays, addWeeks, type Day } from '#shared/calendar.ts';

/** The report of a course that is over; its days are fixed, as hers are. */
export function lisReport(beganOn: Day): NonNullable<DemoCourse['report']> {
  const weeks = (from: number, to: number) =>
    restsOn(addWeeks(beganOn, from - 1), addDays(addWeeks(beganOn, to - 1), 4));
  return {
    texts: {
      summary: `Lis har prøvet pakning og montage i 13 uger. Tre timer om dagen var for meget. To timer tre dage om ugen kan holdes med specialstol og opgaver, der er tilpasset. ${weeks(1, 13)}

Mere end to timer om dagen gav smerter dagen efter. Et job på få timer er realistisk, når ryg og ben skånes.`,
      background: `[Oplyst] Lis har arbejdet på fabrik fra 1994 og gjort rent på en skole fra 2009. Hun stoppede i november 2016 på grund af smerter. Hun har gået ti år i skole og har ikke en uddannelse.

[Oplyst] Hun har ikke været i praktik eller i andre forløb, siden hun stoppede.`,
      wishes: `[Oplyst] Lis håber at komme tilbage i arbejde i en eller anden form. Hun vil gerne være et sted, hvor der er nogen at tale med.`,
      tryOuts: `Pakning er prøvet i fire uger og montage i ni. Skiftet skete, da dagen blev kortere, og stolen kom. ${weeks(1, 13)}`,
      hours: `Vi begyndte med tre timer tre dage om ugen. I uge 5 blev dagen sat ned til to timer, fordi tre var for meget. ${weeks(1, 5)}

Siden da er timerne de samme. En stigning er ikke prøvet.`,
      attendance: `[Observeret] Lis er mødt mere stabilt, efter at dagen blev kortere. Hun ringer selv, når hun ikke kan komme. ${weeks(5, 13)}`,
      intensity: `[Vurderet] Intensiteten er vurderet til 40 % ved pakning og 50–55 % ved montage. Forskellen er arbejdsstillingen, ikke opgaven. ${weeks(3, 12)}`,
      endurance: `[Observeret] Lis kan arbejde omkring halvanden time siddende, før smerterne begynder, og to timer med specialstol. ${weeks(5, 13)}`,
      adjustments: `[Observeret] Stolen gør, at Lis kan sidde dobbelt så længe. Kortere dage gør, at hun kan komme igen to dage efter. ${weeks(5, 13)}`,
      aids: `En stol, der er tilpasset efter mål, skal følge med i et job. Bordets højde skal kunne indstilles.`,
      professional: `[Observeret] Lis pakker pænt og monterer jævnt i to timer. Hun retter selv det, der ikke er i orden. ${weeks(5, 13)}`,
      personal: `[Observeret] Lis bliver stille, når smerterne tager til. Hun er blevet bedre til at sige det højt. ${weeks(1, 13)}

[Oplyst] Hun sover bedre om natten, siden dagene blev kortere.`,
      social: `[Observeret] Lis hjælper de andre ved bordet og taler let med nye. ${weeks(5, 13)}`,
      assessment: `[Vurderet] Et job på få timer er realistisk, når ryg og ben skånes. Mere end to timer om dagen gav smerter dagen efter. ${weeks(1, 4)}

[Vurderet] **Ikke afklaret:** om timerne kan stige med tiden, og trapper på vej til arbejde.`,
      jobs: `Disse jobtyper er egnede, når stol og højde er indstillet:

- lettere montage ved bord
- pakning ved bord i korte perioder

[Vurderet] Rengøring og arbejde ved bånd er ikke egnet.`,
      support: `Ved start i et job anbefales:

1. stolen på plads fra første dag
2. en fast kollega, der kender de korte dage
3. opfølgning efter en måned`,
      recommendation: `Omkring 6 mødte timer om ugen, fordelt på tre dage, i siddende arbejde, hvor opgaverne kan tilpasses. Timerne kan udvikles, når arbejdet er faldet på plads. ${weeks(5, 13)}`,
      comments: `Jeg er enig. Jeg er glad for, at der står, at det er stillingen og ikke opgaven.`,
    },
    heardInWeek: 13,
    recommendationCode: 'FLEKSJOB_UDVIKLING',
    certainty: 'middle',
    realisticMinutes: 360,
    realisticEffectiveMinutes: 180,
    development: 'possible',
  };
}
