import type { WrittenPart } from '#shared/report-parts.ts';
import type { ReportPhrase } from '#shared/report-phrases.ts';

type Seed = Pick<ReportPhrase, 'part' | 'text'>;

const of = (part: WrittenPart, ...texts: string[]): Seed[] => texts.map((text) => ({ part, text }));

/** Sentences a new book's report begins with: days and figures before judgements, and never the name of an illness. */
export const seedReportPhrases: readonly Seed[] = [
  ...of(
    'summary',
    '{fornavn} har været i forløb fra {start} til {slut}. Aftalen er {aftalte timer}.',
    'Der er mødt {mødte timer} om ugen, og den effektive tid vurderes til {effektive timer} om ugen.',
  ),
  ...of('background', '{fornavn} fortæller selv om uddannelse og tidligere arbejde:'),
  ...of('wishes', '{fornavn} siger selv, at målet er:', 'Det vil {fornavn} helst undgå:'),
  ...of('tryOuts', 'Funktionen er valgt, fordi den ligner det arbejde, {fornavn} ønsker.'),
  ...of(
    'hours',
    'Timerne er sat op, fordi fremmødet var stabilt i de foregående uger.',
    'Timerne er sat ned efter aftale, fordi symptomerne tog til.',
  ),
  ...of(
    'attendance',
    'Fremmødet er {fremmøde} af den aftalte tid.',
    'Fraværet er meldt i tide, og {fornavn} har selv ringet.',
  ),
  ...of('intensity', 'Tempoet er lavere end i et almindeligt job. Kvaliteten er som i et almindeligt job.'),
  ...of('endurance', 'Symptomerne kommer tidligere de dage, hvor der ikke er holdt pause.'),
  ...of('adjustments', 'Skånehensynet er afprøvet over flere dage, og virkningen er den samme hver gang.'),
  ...of(
    'professional',
    '[Observeret] {fornavn} lærer opgaven efter én gennemgang og arbejder derefter selvstændigt.',
    '[Observeret] {fornavn} har brug for at få vist opgaven flere gange.',
  ),
  ...of('personal', '[Observeret] {fornavn} møder forberedt og siger selv til, når der er brug for en pause.'),
  ...of('social', '[Observeret] {fornavn} taler med kolleger og beder om hjælp, når der er brug for det.'),
  ...of('resources', '[Vurderet] {fornavn} er stabil, når rammerne er aftalt på forhånd.'),
  ...of('progression', 'Udviklingen er set i både centrets og {fornavn}s egne scorer.'),
  ...of(
    'assessment',
    '[Vurderet] Den tid, der er realistisk om ugen, er nået gradvist og har holdt i de seneste uger.',
    '[Vurderet] Det er ikke afklaret, om tiden kan sættes op uden for værkstedet.',
  ),
  ...of('jobs', 'Job med faste opgaver, kendte kolleger og mulighed for pauser passer.'),
  ...of('support', 'Arbejdspladsen bør aftale pauserne på forhånd og have én fast kontaktperson.'),
  ...of('recommendation', 'Centret anbefaler; {myndighed} afgør.'),
  ...of('comments', '{fornavn} har læst rapporten {dato} og har ingen bemærkninger.'),
];
