import { useWindowEvent } from '@mantine/hooks';

type PeriodKeys = { onStep: (step: -1 | 1) => void; onNow: () => void };

/** Alt and an arrow step to the period before or after, Alt+Home goes to the one of today. */
export function usePeriodKeys({ onStep, onNow }: PeriodKeys): void {
  useWindowEvent('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowLeft') onStep(-1);
    else if (event.key === 'ArrowRight') onStep(1);
    else if (event.key === 'Home') onNow();
    else return;
    event.preventDefault();
  });
}
