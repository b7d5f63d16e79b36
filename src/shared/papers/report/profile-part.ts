import { subheading, words } from '#shared/papers/kit.ts';
import type { PaperBlock, PaperCell, PaperChart, PaperMark, PaperTable } from '#shared/papers/paper.ts';
import { titledTable, type PartContent } from '#shared/papers/report/blocks.ts';
import { fitOf, levelsOf } from '#shared/profile-match.ts';
import type { Fit } from '#shared/profiles.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';
import { traits, type Levels, type Trait } from '#shared/traits.ts';
import type { TryOut } from '#shared/try-outs.ts';

/** What a fit is called from the person's side: never a number. */
const fitWords: Record<Fit, TextKey> = {
  'over-demand': 'reportPaper.overDemand',
  match: 'reportPaper.match',
  'under-demand': 'reportPaper.underDemand',
  unknown: 'reportPaper.fitUnknown',
  'not-demanded': 'reportPaper.notDemanded',
};

const fitMarks: Partial<Record<Fit, PaperMark>> = {
  'over-demand': 'over',
  match: 'tick',
  'under-demand': 'under',
  unknown: 'dashed',
};

type Compared = { tryOut: TryOut; demands: Partial<Levels> };
type Abilities = { staff: Levels; candidate: Levels };

const widest = 3;

/** What the tried functions demand against what the candidate can, trait by trait; nothing where neither is known. */
export function profileBlocks(content: PartContent, speak: Speak): PaperBlock[] {
  const { evidence } = content;
  const abilities = { staff: levelsOf(evidence.levels, 'staff'), candidate: levelsOf(evidence.levels, 'candidate') };
  const compared = comparedFunctions(content);
  const known = traits.filter((trait) => abilities.staff[trait] !== null || abilities.candidate[trait] !== null);
  if (known.length === 0 || compared.length === 0) return [];
  const last = compared.findLast(({ tryOut }) => tryOut.verdict !== 'does-not-suit') ?? compared.at(-1)!;
  return [
    words(speak('reportPaper.profileBasis', { name: content.record.candidate.firstName })),
    { kind: 'together', blocks: [subheading(last.tryOut.functionName), profileChart(last, abilities, content, speak)] },
    ...Array.from({ length: Math.ceil(compared.length / widest) }, (_, page) =>
      compared.slice(page * widest, (page + 1) * widest),
    ).flatMap((page) => titledTable(comparisonTable(page, abilities, content, speak))),
    ...closingBlocks(content, speak),
  ];
}

const comparedFunctions = (content: PartContent): Compared[] =>
  demandsTried(content).filter(({ demands }) => Object.values(demands).some((demand) => demand !== null && demand > 0));

/** Each function that was tried once, with what it demanded when it was begun last. */
export function demandsTried({
  record: { tryOuts },
  evidence: { matches },
}: Pick<PartContent, 'record' | 'evidence'>): Compared[] {
  const newest = [...Map.groupBy(tryOuts, ({ jobFunctionId }) => jobFunctionId).values()].map((all) => all.at(-1)!);
  return newest.map((tryOut) => {
    const match = matches.find(({ jobFunctionId }) => jobFunctionId === tryOut.jobFunctionId);
    const now = Object.fromEntries((match?.traits ?? []).map(({ trait, demand }) => [trait, demand]));
    return { tryOut, demands: tryOut.demands ?? now };
  });
}

const traitName = (trait: Trait, speak: Speak): string => speak(`traits.${trait}`);

const fitIn = ({ demands }: Compared, trait: Trait, { staff, candidate }: Abilities): Fit =>
  fitOf(staff[trait] ?? candidate[trait], demands[trait] ?? null);

function profileChart(compared: Compared, abilities: Abilities, content: PartContent, speak: Speak): PaperChart {
  const shown = traits.filter((trait) => (compared.demands[trait] ?? 0) > 0);
  return {
    kind: 'chart',
    label: speak('reportPaper.profileFigure', { function: compared.tryOut.functionName }),
    chart: {
      kind: 'profile',
      max: 5,
      rows: shown.map((trait) => ({
        trait: traitName(trait, speak),
        demand: compared.demands[trait] ?? null,
        ability: abilities.staff[trait],
        candidate: abilities.candidate[trait],
        fit: speak(fitWords[fitIn(compared, trait, abilities)]),
      })),
      legend: {
        demand: speak('profiles.demand'),
        ability: speak('reportPaper.ourLevel'),
        candidate: speak('reportPaper.ownLevel', { name: content.record.candidate.firstName }),
      },
    },
  };
}

function comparisonTable(
  compared: readonly Compared[],
  abilities: Abilities,
  { record }: PartContent,
  speak: Speak,
): PaperTable {
  const level = (value: number | null) => (value === null ? '–' : `${value}`);
  const rows = traits.filter((trait) => compared.some(({ demands }) => (demands[trait] ?? 0) > 0));
  const spared = traits.filter((trait) => compared.every(({ demands }) => demands[trait] === 0));
  return {
    kind: 'table',
    label: speak('reportPaper.comparison'),
    columns: [
      { header: speak('profiles.trait'), isName: true, width: 20 },
      { header: speak('reportPaper.ourLevel'), isNumber: true, isTight: true },
      { header: speak('reportPaper.ownLevel', { name: record.candidate.firstName }), isNumber: true, isTight: true },
      ...compared.map(({ tryOut }) => ({ header: tryOut.functionName })),
    ],
    rows: rows.map((trait) => ({
      key: trait,
      cells: [
        traitName(trait, speak),
        level(abilities.staff[trait]),
        level(abilities.candidate[trait]),
        ...compared.map((each) => fitCell(each, trait, abilities, speak)),
      ],
    })),
    notes: [
      speak('reportPaper.levels'),
      ...(spared.length === 0
        ? []
        : [speak('reportPaper.noneDemands', { traits: spared.map((trait) => traitName(trait, speak)).join(', ') })]),
    ],
  };
}

function fitCell(compared: Compared, trait: Trait, abilities: Abilities, speak: Speak): PaperCell {
  const fit = fitIn(compared, trait, abilities);
  const demand = compared.demands[trait] ?? null;
  const mark = fitMarks[fit];
  return {
    text: speak(fitWords[fit]),
    ...(mark === undefined ? {} : { mark }),
    small: demand === null ? speak('profiles.demandUnknown') : speak('reportPaper.demands', { demand }),
  };
}

/** Where more is demanded than the candidate can, what could close it. */
function closingBlocks({ record, evidence }: PartContent, speak: Speak): PaperBlock[] {
  const tried = new Set(record.tryOuts.map(({ jobFunctionId }) => jobFunctionId));
  const gaps = evidence.matches
    .filter(({ jobFunctionId }) => tried.has(jobFunctionId))
    .flatMap(({ traits: fitted }) => fitted.filter(({ fit }) => fit === 'over-demand'));
  const byTrait = new Map(gaps.map(({ trait, reliefs }) => [trait, reliefs]));
  const rows = [...byTrait].map(([trait, reliefs]) => ({
    key: trait,
    cells: [
      traitName(trait, speak),
      reliefs
        .filter(({ standing }) => standing === 'helps' || standing === 'partly')
        .map(({ wording }) => wording)
        .join(', ') || speak('reportPaper.nothingCloses'),
    ],
  }));
  return titledTable({
    kind: 'table',
    label: speak('reportPaper.whatCloses'),
    columns: [{ header: speak('profiles.trait'), isName: true, width: 30 }, { header: speak('reportPaper.whatHelps') }],
    rows,
  });
}
