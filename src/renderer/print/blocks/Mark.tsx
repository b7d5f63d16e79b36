import type { PaperMark } from '#shared/papers/paper.ts';

/** A shape for every state, told apart in black and white; the word always stands beside it and is what is read aloud. */
export function Mark({ mark }: { mark: PaperMark }) {
  return (
    <svg className="mark" viewBox="0 0 12 12" aria-hidden="true">
      {shapes[mark]}
    </svg>
  );
}

const ring = { cx: 6, cy: 6, r: 5, fill: 'none', stroke: '#10181a', strokeWidth: 1.4 };
const stroke = { fill: 'none', stroke: '#10181a', strokeWidth: 1.8 };

const shapes = {
  full: <circle cx="6" cy="6" r="5.4" fill="#10181a" />,
  half: (
    <>
      <circle {...ring} />
      <path d="M6 1a5 5 0 0 1 0 10z" fill="#10181a" />
    </>
  ),
  empty: <circle {...ring} />,
  dashed: <circle {...ring} strokeDasharray="2 1.6" />,
  cross: <path d="M1.5 1.5l9 9M10.5 1.5l-9 9" {...stroke} />,
  over: <path d="M6 1L11.2 10.6H.8z" fill="#10181a" />,
  under: <path d="M6 11L.8 1.4h10.4z" fill="#10181a" />,
  tick: <path d="M1 6.6l3.4 3.6L11 2" {...stroke} />,
};
