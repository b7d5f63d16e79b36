import type { IndicatorWording, IndicatorWordings, ScoreScale } from '#shared/indicators.ts';

/** Name, what staff are asked, what the candidate is asked. */
type Words = readonly [name: string, staff: string, candidate: string];

const wording = ([name, staff, candidate]: Words): IndicatorWording => ({ name, staff, candidate });
const said = (da: Words, sv: Words, en: Words): IndicatorWordings => ({
  da: wording(da),
  sv: wording(sv),
  en: wording(en),
});

/** The nine indicators of a new book, in our own words; the centre may reword, add and archive. */
export const seedIndicators: readonly IndicatorWordings[] = [
  said(
    ['Kræfter', 'Hvor godt rækker kræfterne til dagens arbejde?', 'Hvor godt rækker dine kræfter til dagens arbejde?'],
    ['Krafter', 'Hur väl räcker krafterna till dagens arbete?', 'Hur väl räcker dina krafter till dagens arbete?'],
    [
      'Strength',
      'How far does the strength last for the day’s work?',
      'How far does your strength last for the day’s work?',
    ],
  ),
  said(
    ['Trivsel', 'Hvor godt trives kandidaten på værkstedet?', 'Hvor godt har du det på værkstedet?'],
    ['Trivsel', 'Hur väl trivs kandidaten på verkstaden?', 'Hur har du det på verkstaden?'],
    ['Wellbeing', 'How well does the candidate feel in the workshop?', 'How well do you feel in the workshop?'],
  ),
  said(
    [
      'Lyst til arbejdet',
      'Hvor meget lyst til arbejdet er der at se?',
      'Hvor meget lyst har du til at komme og arbejde?',
    ],
    ['Arbetslust', 'Hur mycket arbetslust syns?', 'Hur gärna vill du komma och arbeta?'],
    ['Wish to work', 'How much wish to work can be seen?', 'How much do you want to come and work?'],
  ),
  said(
    ['Koncentration', 'Hvor længe holdes opmærksomheden på opgaven?', 'Hvor godt kan du holde tankerne på opgaven?'],
    ['Koncentration', 'Hur länge hålls uppmärksamheten på uppgiften?', 'Hur väl kan du hålla tankarna på uppgiften?'],
    ['Concentration', 'How long is attention kept on the task?', 'How well can you keep your mind on the task?'],
  ),
  said(
    ['Samarbejde', 'Hvor let går arbejdet sammen med andre?', 'Hvor let er det for dig at arbejde sammen med andre?'],
    ['Samarbete', 'Hur lätt går arbetet tillsammans med andra?', 'Hur lätt är det för dig att arbeta med andra?'],
    ['Working together', 'How easily does work with others go?', 'How easy is it for you to work with others?'],
  ),
  said(
    ['Selvstændighed', 'Hvor meget klares uden hjælp?', 'Hvor meget klarer du uden hjælp?'],
    ['Självständighet', 'Hur mycket klaras utan hjälp?', 'Hur mycket klarar du utan hjälp?'],
    ['Independence', 'How much is managed without help?', 'How much do you manage without help?'],
  ),
  said(
    [
      'Pas på sig selv',
      'Hvor godt passes der på helbredet i arbejdet?',
      'Hvor godt passer du på dig selv, når du arbejder?',
    ],
    ['Ta hand om sig', 'Hur väl tas hälsan om hand i arbetet?', 'Hur väl tar du hand om dig när du arbetar?'],
    ['Self-care', 'How well is health looked after at work?', 'How well do you look after yourself at work?'],
  ),
  said(
    [
      'Hverdagen',
      'Hvor godt hænger hverdagen sammen med arbejdet?',
      'Hvor godt hænger din hverdag sammen med arbejdet?',
    ],
    ['Vardagen', 'Hur väl går vardagen ihop med arbetet?', 'Hur väl går din vardag ihop med arbetet?'],
    ['Everyday life', 'How well does everyday life fit with work?', 'How well does your everyday life fit with work?'],
  ),
  said(
    [
      'Tro på et job',
      'Hvor sandsynligt ser et job ud, også på få timer?',
      'Hvor meget tror du på et job, også på få timer?',
    ],
    [
      'Tro på ett jobb',
      'Hur troligt ser ett jobb ut, även på få timmar?',
      'Hur mycket tror du på ett jobb, även på få timmar?',
    ],
    [
      'Belief in a job',
      'How likely does a job look, also of few hours?',
      'How much do you believe in a job, also of few hours?',
    ],
  ),
];

/** Zero to ten, with words at 0, 3, 5, 8 and 10. Source: DOMAIN.md section 5. */
export const seedScale: Omit<ScoreScale, 'version'> = {
  min: 0,
  max: 10,
  anchors: [
    { at: 0, da: 'slet ikke', sv: 'inte alls', en: 'not at all' },
    { at: 3, da: 'lidt', sv: 'lite', en: 'a little' },
    { at: 5, da: 'noget', sv: 'en del', en: 'somewhat' },
    { at: 8, da: 'for det meste', sv: 'för det mesta', en: 'mostly' },
    { at: 10, da: 'helt', sv: 'helt', en: 'fully' },
  ],
};
