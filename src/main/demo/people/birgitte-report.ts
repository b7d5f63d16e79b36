import { restsOn } from '#main/demo/rests-on.ts';
import type { DemoCourse } from '#main/demo/story.ts';
import type { When } from '#main/demo/when.ts';

/** The report as it stands a week before the final meeting: every part has words, two questions wait for an answer. */
export const birgitteReport = (when: When): NonNullable<DemoCourse['report']> => ({
  texts: { ...frame(when), ...tried(when), ...seen(when), ...judged(when) },
  recommendationCode: 'FLEKSJOB',
  secondaryCode: 'VIRKSOMHEDSPRAKTIK',
  certainty: 'high',
  realisticMinutes: 360,
  realisticEffectiveMinutes: 240,
  development: 'possible',
});

/** From the Monday of a week to the Friday of another. */
const weeks = (when: When, from: number, to: number): string => restsOn(when.day(from), when.day(to, 5));

const frame = (when: When) => ({
  // The figures stand beside these words and move with the day the examples are opened on; fields say what they say.
  summary: `Birgitte har afprøvet tre jobfunktioner og i hele forløbet mødt {fremmøde} af den aftalte tid. Fremmødet blev stabilt, da dagen den ${when.spoken(5)} blev sat ned fra 3 til 2 timer. ${weeks(when, 1, 11)}

Senest mødte hun {mødte timer} om ugen. Den effektive tid er {effektive timer}. ${weeks(when, 8, 11)}

Specialstol, siddende og vekslende arbejde og korte dage har haft virkning. Stående arbejde og løft har ikke kunnet lade sig gøre uden smerter dagen efter.`,
  background: `[Oplyst] Birgitte gik ud af skolen efter 9. klasse og har siden taget et kursus i hygiejne. Hun har arbejdet 14 år på fabrik og med rengøring og har aldrig været ledig, før hun blev syg.

[Oplyst] Hun var senest i arbejde i marts 2021. Arbejdet som rengøringsassistent sluttede med en sygemelding på grund af smerter i ryg og ben. Hun har ikke været i praktik eller i andre forløb siden.`,
  wishes: `[Oplyst] Birgitte ønsker et arbejde tæt på Fjordby med så få timer, at der er kræfter tilbage til resten af dagen. Hun ser sig selv som en, der møder til tiden og gør tingene ordentligt.

[Oplyst] Hun er i tvivl om, hvorvidt en arbejdsgiver vil ansætte hende på få timer.`,
});

const tried = (when: When) => ({
  tryOuts: `Funktionerne er prøvet i den rækkefølge, der blev aftalt på startmødet: først stående pakning, så siddende montage og til sidst siddende kontrol. Hver funktion er prøvet i mindst tre uger. ${weeks(when, 1, 11)}`,
  hours: `Vi begyndte med 3 timer tre dage om ugen, fordi jobcentret ønskede det prøvet. ${weeks(when, 1, 4)}

Den ${when.spoken(5)} blev dagen sat ned til 2 timer efter to sygedage på tre uger. Antallet af dage er det samme, så der altid er en hviledag imellem. Lukkeugen tæller ikke med. ${weeks(when, 5, 11)}`,
  attendance: `[Observeret] I de første fire uger gik Birgitte tidligere hjem på 6 af 10 mødte dage og var syg på to. Fremmødet er lavest om fredagen, efter to arbejdsdage i samme uge. ${weeks(when, 1, 4)}

[Observeret] Siden da har der været én hel fraværsdag. Det var fysioterapi, som var aftalt ugen før. ${weeks(when, 5, 11)}`,
  intensity: `[Vurderet] Intensiteten er steget fra 45 % ved pakning til 72 % ved kontrol. Stigningen kom, da arbejdet blev siddende; tempoet inden for den enkelte funktion har været jævnt. ${weeks(when, 2, 11)}

[Vurderet] De seneste fire uger svinger vurderingen kun 7 procentpoint. Det gør tallet sikkert.`,
  endurance: `Tiden til smerter er steget fra 65 til 110 minutter, efter at Birgitte fik specialstol og skiftede til siddende arbejde. ${weeks(when, 1, 11)}

I de første fire uger havde hun smerter dagen efter ved 7 af 10 dage; i de seneste tre uger ved 1 af 9. Symptomerne efter arbejde er faldet fra 6 til 3 på en skala fra 0 til 10. ${weeks(when, 1, 4)} ${weeks(when, 9, 11)}`,
  adjustments: `[Observeret] Kortere dage og sadelstol har haft den tydeligste virkning. Med begge dele har Birgitte kunnet møde tre dage i samme uge uden smerter dagen efter. ${weeks(when, 5, 11)}

[Vurderet] Hensynene virker sammen og bør følges ad i et job. De er ikke prøvet hver for sig.`,
  aids: `Birgitte arbejder på en sadelstol med lændestøtte, som centret har lånt hende. Bordet skal stå i siddehøjde, og der skal være plads til at rejse sig. ${weeks(when, 3, 11)}

[Vurderet] En arbejdsplads skal have en tilsvarende stol fra første dag. Hjælpemidlet bør søges, før et job begynder.`,
});

const seen = (when: When) => ({
  professional: `[Observeret] Birgitte arbejder roligt og ens gennem hele dagen. I uge ${when.isoWeek(9)}–${when.isoWeek(11)} fandt vi 2 fejl i 1.140 optalte emner. Hun spørger selv, når en opgave er uklar. ${weeks(when, 9, 11)}

[Vurderet] Hun lærer en ny opgave på én dag og arbejder derefter selvstændigt.`,
  personal: `[Observeret] Birgitte siger selv til, når hun har brug for en pause, og rejser sig hver halve time uden påmindelse. Hun er blevet bedre til at stoppe i tide. ${weeks(when, 8, 11)}

[Oplyst] Hun er mindre urolig for næste dag, efter at dagene blev kortere.`,
  social: `[Observeret] Birgitte samarbejder godt i en mindre gruppe. Den ${when.spoken(10, 5)} viste hun en ny kollega, hvordan der tælles op. ${restsOn(when.day(10, 5), when.day(10, 5))}

[Oplyst] Hun vil helst sidde sammen med de andre. En afskærmet plads gjorde dagen lang. ${weeks(when, 7, 7)}`,
  profile: `[Vurderet] Profilen passer bedst til siddende arbejde, hvor omhu betyder mere end tempo. Stående arbejde, løft og ensidig gentagelse kræver mere, end Birgitte kan i dag.

[Vurderet] Ved kontrol og optælling kan hun mere, end opgaven kræver af omhu og indlæring. Der er plads til flere slags opgaver.`,
  resources: `[Vurderet] Omhu, håndelag og stabilitet er Birgittes største styrker. Hun holder aftaler og melder til i god tid, når noget ændrer sig.`,
  barriers: `[Vurderet] Smerter dagen efter er den barriere, der betyder mest i arbejdet. Den er reduceret, fordi dagene er korte og arbejdet siddende. Den er ikke løst.

[Oplyst] Fysioterapien ligger torsdag og kan fortsætte ved siden af et job med tre arbejdsdage.`,
  progression: `[Oplyst] Birgittes egne svar er steget på otte af ni områder. Troen på et job er steget fra 2 til 5.

[Vurderet] Vi ser den samme retning. Den største forskel er troen på et job, hvor vi ser flere muligheder, end Birgitte selv gør.`,
});

const judged = (when: When) => ({
  assessment: `[Vurderet] Realistisk mødetid er 6 timer om ugen, fordelt på tre dage med en hviledag imellem. Det svarer til omkring 4 effektive timer. ${weeks(when, 8, 11)}

[Vurderet] En langsom stigning kan prøves efter 3–6 måneder, højst 15 minutter ad gangen.

[Vurderet] **Ikke afklaret:** nedsat tempo og kørsel til en arbejdsplads uden for Fjordby.`,
  jobs: `Disse jobtyper er egnede med de hensyn, der er nævnt:

- kvalitetskontrol og optælling ved bord
- lettere montage i perioder på højst en time
- pakning af små emner, når det kan ske siddende

[Vurderet] Stående pakning, rengøring og lagerarbejde er ikke egnet. Løft bør højst være 3 kg. ${weeks(when, 1, 4)}`,
  support: `Ved start i et job anbefales:

1. stol og bord på plads fra første dag
2. en fast kontaktperson på arbejdspladsen i de første tre måneder
3. opfølgning efter to og seks uger, hvor timer og pauser ses efter

[Vurderet] Birgitte kan selv fortælle om sine skånehensyn, men har brug for støtte til den første aftale med en arbejdsgiver.`,
  recommendation: `Omkring 6 mødte timer om ugen, fordelt på tre dage, i siddende eller vekslende arbejde. Korte dage, specialstol og to ekstra pauser har haft virkning og skal følge med. ${weeks(when, 5, 11)}`,
});
