/** Pale hatching behind weeks that are closed. */
export const Hatching = () => (
  <defs>
    <pattern id="hatch" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1="0" y1="0" x2="0" y2="14" stroke="#9aa6a9" strokeWidth="5" />
    </pattern>
  </defs>
);
