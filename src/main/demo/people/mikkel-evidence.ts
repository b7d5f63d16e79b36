import { judged, noted, scored, told, type DemoBackground, type DemoEvidence } from '#main/demo/evidence.ts';

const manyPeople = 'Mister koncentrationen, når der er mange mennesker i rummet';

export const mikkelBackground: DemoBackground = {
  earlierJobs: [
    { title: 'Lagermedarbejder', employer: 'Fjordby Engros', from: '2014', to: '2021-08', whyEnded: 'Afskediget' },
  ],
  limitations: [
    { text: manyPeople, region: 'concentration', traits: ['noise', 'socialContact', 'concentration'] },
    { text: 'Har svært ved at komme op, når natten har været dårlig', region: 'energy', traits: ['independence'] },
  ],
  barriers: [
    {
      kind: 'mental',
      text: 'Tvivler på, om han kan holde et job',
      sensitivity: 'health',
      later: { inWeek: 11, status: 'reduced' },
    },
    {
      kind: 'addiction',
      text: 'Har været i misbrug og er færdig med behandlingen',
      weight: 'heavy',
      sensitivity: 'sensitive',
      later: { inWeek: 11, status: 'reduced' },
    },
  ],
  strengths: [
    { text: 'Forstår nye opgaver hurtigt og finder selv fejl', area: 'professional' },
    { text: 'Siger ærligt, hvad der er svært', area: 'personal' },
  ],
};

export const mikkelEvidence: DemoEvidence = {
  observations: [
    told([1, 3], 'wellbeing', 'Er blevet taget godt imod.', 'Det er rart at have noget at stå op til.'),
    noted([2, 3], 'professional', 'Finder selv fejlen i en computer, vi havde opgivet.', { jobFunction: 'IT-genbrug' }),
    judged([3, 1], 'professional', 'Opgaven er for let og kan gøres sværere.', { jobFunction: 'IT-genbrug' }),
    noted([3, 3], 'social', 'Taler med de tre andre i gruppen i pausen.', { accommodation: 'MIL 25' }),
    told([3, 5], 'personal', 'Fortæller om en svær weekend.', 'Jeg var tæt på at falde i, og jeg ringede til en ven.', {
      sensitivity: 'sensitive',
    }),
  ],
  scores: [
    scored([1, 5], '455455344', '456355242', 'Han kender værkstedet fra sidst.'),
    scored([3, 3], '567566455', '567467574', 'Han giver sig selv mere for at passe på sig selv, end vi gør.'),
  ],
  levels: [
    {
      on: [3, 5],
      side: 'staff',
      levels: { sitting: 4, standing: 4, lifting: 4, fineMotor: 4, concentration: 4, learning: 5, socialContact: 1 },
      basis: 'Tre uger ved IT-genbrug',
    },
    {
      on: [3, 5],
      side: 'candidate',
      levels: { concentration: 3, learning: 5, independence: 3, socialContact: 2, pace: 4 },
      basis: 'Hans egen vurdering',
    },
  ],
  answers: [{ on: [2, 1], limitation: manyPeople, accommodation: 'MIL 25' }],
  efforts: [
    {
      on: [1, 3],
      kind: 'treatment',
      status: 'under-way',
      schedule: 'Hver anden tirsdag kl. 15',
      minutesPerWeek: 30,
      sensitivity: 'sensitive',
    },
  ],
  contacts: [{ on: [2, 5], party: 'candidate', text: 'Samtale om morgenerne.', minutes: 20 }],
  understandings: [
    { on: [1, 1], kind: 'house-rules', isSigned: true },
    {
      on: [1, 1],
      kind: 'expectations',
      text: 'Ringer, hvis morgenen er for svær.',
      inReturn: 'En kort samtale hver morgen og en lille gruppe.',
      isSigned: true,
    },
  ],
  experiences: [
    {
      on: [1, 5],
      moment: 'start',
      received: 5,
      tasks: 4,
      dailyStructure: 4,
      comment: 'Det er rart at have noget at stå op til.',
    },
  ],
};
