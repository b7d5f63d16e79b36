import { judged, noted, scored, told, type DemoBackground, type DemoEvidence } from '#main/demo/evidence.ts';

const backAndLegs = 'Kan ikke stå mere end en time, uden at ryg og ben gør ondt resten af dagen';
const lift = 'Løft over 5 kg giver smerter dagen efter';
const neck = 'Nakken bliver stiv, når hun ser ned i længere tid';

export const birgitteBackground: DemoBackground = {
  earlierJobs: [
    { title: 'Pakker på fabrik', employer: 'Fjordby Konserves', to: '2007', whyEnded: 'Fabrikken lukkede linjen' },
    {
      title: 'Rengøringsassistent',
      employer: 'Blankt & Rent, Fjordby',
      from: '2007',
      to: '2021-03-26',
      whyEnded: 'Sygemeldt med ryg og ben',
    },
  ],
  limitations: [
    {
      text: backAndLegs,
      region: 'back',
      traits: ['standing', 'walking'],
      origin: 'Slid efter fabrik og 14 år med rengøring',
      job: 'Rengøringsassistent',
    },
    { text: lift, region: 'back', traits: ['lifting', 'bending', 'kneeling'], job: 'Pakker på fabrik' },
    { text: neck, region: 'neck-shoulder', kind: 'observed', traits: ['repetition'] },
  ],
  barriers: [
    {
      kind: 'pain',
      text: 'Smerter dagen efter en arbejdsdag',
      weight: 'heavy',
      sensitivity: 'health',
      later: { inWeek: 9, status: 'reduced' },
    },
    {
      kind: 'energy',
      text: 'Kræfterne er brugt, når hun kommer hjem',
      sensitivity: 'health',
      later: { inWeek: 11, status: 'reduced' },
    },
    { kind: 'economy', text: 'Regnskabet går lige op, og en ødelagt bil vælter det', weight: 'light' },
  ],
  strengths: [
    { text: 'Har passet et arbejde i mange år og kender til at møde til tiden', area: 'personal', kind: 'stated' },
    { text: 'Har et godt håndelag og er omhyggelig', area: 'professional' },
    { text: 'Falder let i snak med dem, hun arbejder ved siden af', area: 'social' },
  ],
};

export const birgitteEvidence: DemoEvidence = {
  observations: [
    told([1, 1], 'wellbeing', 'Fortæller, at det er godt at komme i gang.', 'Jeg er glad for at være her.'),
    noted([1, 3], 'professional', 'Flytter vægten fra ben til ben efter en time og går ned i tempo.', {
      jobFunction: 'Pakning og etikettering',
    }),
    told([2, 5], 'wellbeing', 'Ringer fra hjemmet om smerter i ryg og ben.', 'Det er ikke opgaven. Det er at stå op.', {
      sensitivity: 'health',
    }),
    judged([4, 5], 'professional', 'Tre timer er for meget, og stående arbejde er det, der sætter grænsen.', {
      jobFunction: 'Pakning og etikettering',
    }),
    noted([5, 1], 'professional', 'Sidder roligt på stolen og arbejder uden afbrydelse i 80 minutter.', {
      accommodation: 'IND 19',
    }),
    told([7, 3], 'social', 'Fortæller, at hun hellere vil sidde sammen med de andre.', 'Alene bliver dagen lang.', {
      accommodation: 'MIL 24',
    }),
    noted([8, 5], 'personal', 'Siger selv til, når der er brug for en pause.', { accommodation: 'PAU 08' }),
    noted([9, 3], 'professional', 'Lærer optællingen på en dag og retter selv fejl undervejs.', {
      jobFunction: 'Kvalitetskontrol og optælling',
    }),
    noted([10, 5], 'social', 'Viser en ny kollega, hvordan der tælles op.', {
      jobFunction: 'Kvalitetskontrol og optælling',
    }),
    told(
      [11, 3],
      'motivation',
      'Kan se et job for sig, hvis dagene er korte.',
      'To timer kan jeg. Tre kan jeg ikke, det ved jeg nu.',
    ),
  ],
  scores: [
    scored([1, 5], '367666244', '378665442', 'Taler om, at hun passer for dårligt på sig selv, når der er travlt.'),
    scored([3, 5], '267666244', '267565432'),
    scored([5, 5], '477677455', '478676553'),
    scored([7, 3], '588677555', '588676564'),
    scored([9, 3], '688778666', '588787664'),
    scored([11, 3], '688888777', '698787775', 'Vi tror mere på et job end hun. Det tales igennem på slutmødet.'),
  ],
  levels: [
    {
      on: [2, 3],
      side: 'candidate',
      levels: { sitting: 3, standing: 2, walking: 3, lifting: 1, fineMotor: 4, pace: 3, concentration: 3, learning: 3 },
      basis: 'Hendes egen vurdering efter to uger',
    },
    {
      on: [4, 5],
      side: 'staff',
      levels: { sitting: 3, standing: 1, walking: 2, lifting: 1, kneeling: 0, bending: 1, fineMotor: 4, pace: 2 },
      basis: 'Fire uger ved pakning',
    },
    {
      on: [11, 3],
      side: 'staff',
      levels: {
        sitting: 4,
        overhead: 2,
        repetition: 3,
        noise: 3,
        pace: 3,
        concentration: 4,
        learning: 4,
        accuracy: 5,
        independence: 4,
        change: 3,
        socialContact: 3,
        cooperation: 4,
      },
      basis: 'Tre uger ved kvalitetskontrol',
    },
    {
      on: [11, 3],
      side: 'candidate',
      levels: { sitting: 4, standing: 1, concentration: 4, learning: 4, accuracy: 5, cooperation: 4 },
      basis: 'Hendes egen vurdering, talt igennem på fjerde opfølgning',
    },
  ],
  answers: [
    { on: [3, 3], limitation: backAndLegs, accommodation: 'IND 19' },
    { on: [5, 1], limitation: backAndLegs, accommodation: 'TID 01' },
    { on: [5, 1], limitation: neck, accommodation: 'FYS 14' },
  ],
  efforts: [
    {
      on: [2, 1],
      from: [1, 4],
      kind: 'treatment',
      provider: 'Fjordby Fysioterapi',
      status: 'under-way',
      schedule: 'En gang om ugen, oftest torsdag',
      minutesPerWeek: 45,
      sensitivity: 'health',
    },
  ],
  contacts: [
    { on: [2, 5], party: 'candidate', channel: 'phone', text: 'Ringer om sygedagen. Vi aftaler mandag.', minutes: 10 },
    {
      on: [4, 3],
      party: 'authority',
      withWhom: 'Mette Kragh',
      channel: 'phone',
      text: 'Enig i at gå fra tre til to timer om dagen fra næste uge.',
      minutes: 15,
    },
    {
      on: [9, 1],
      party: 'treatment',
      withWhom: 'Fjordby Fysioterapi',
      channel: 'phone',
      text: 'Øvelser til nakken er givet med hjem.',
      minutes: 10,
      sensitivity: 'health',
    },
    { on: [10, 3], party: 'candidate', text: 'Samtale om tiden efter forløbet.', minutes: 30 },
  ],
  understandings: [
    { on: [1, 1], kind: 'house-rules', isSigned: true },
    {
      on: [1, 1],
      kind: 'expectations',
      text: 'Melder fra inden klokken 9. Siger til, før det gør for ondt.',
      inReturn: 'En fast kontaktperson, opgaver efter kræfter og et svar på, hvad der sker efter forløbet.',
      isSigned: true,
    },
    {
      on: [5, 1],
      kind: 'pedagogical',
      text: 'Rejser sig hver halve time og holder to ekstra pauser, også når der er travlt.',
    },
  ],
  experiences: [
    {
      on: [1, 5],
      moment: 'start',
      received: 5,
      tasks: 3,
      dailyStructure: 4,
      comment: 'Jeg blev taget godt imod. Benene var trætte.',
    },
    {
      on: [7, 3],
      moment: 'middle',
      received: 5,
      tasks: 5,
      dailyStructure: 5,
      comment: 'Opgaverne bliver lavet om, så jeg kan være med.',
    },
  ],
};
