import { HoursChart } from '#renderer/print/charts/HoursChart.tsx';
import { ProfileChart } from '#renderer/print/charts/ProfileChart.tsx';
import { RulerChart } from '#renderer/print/charts/RulerChart.tsx';
import { ScoresChart } from '#renderer/print/charts/ScoresChart.tsx';
import type { Chart } from '#shared/papers/charts.ts';

/** A drawing by its kind; `label` says it in one sentence. */
export function ChartFigure({ label, chart }: { label: string; chart: Chart }) {
  switch (chart.kind) {
    case 'hours':
      return <HoursChart label={label} chart={chart} />;
    case 'ruler':
      return <RulerChart label={label} chart={chart} />;
    case 'scores':
      return <ScoresChart label={label} chart={chart} />;
    case 'profile':
      return <ProfileChart label={label} chart={chart} />;
  }
}
