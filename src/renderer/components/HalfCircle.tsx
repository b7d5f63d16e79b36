type HalfCircleProps = {
  size: number;
  stroke: number;
};

/** A circle with its right half filled: "partly". Tabler's own is hatched and greys out at badge size. */
export function HalfCircle({ size, stroke }: HalfCircleProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={stroke}
      aria-hidden="true"
    >
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor" />
    </svg>
  );
}
