export const stripTop = 24;
export const stripFoot = 118;

const steps = [1, 2, 5, 10, 20, 50, 100, 200];
const mostLines = 4;

/** An axis of whole places that holds every day and the limit. */
export function placesScale(most: number): { lines: number[]; y: (places: number) => number } {
  const step = steps.find((each) => most / each <= mostLines) ?? 500;
  const count = Math.max(1, Math.ceil(most / step));
  const room = stripFoot - stripTop;
  return {
    lines: Array.from({ length: count + 1 }, (_, line) => line * step),
    y: (places) => Number((stripFoot - (places / (count * step)) * room).toFixed(1)),
  };
}
