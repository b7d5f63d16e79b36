type BrandMarkProps = {
  /** Edge length in pixels. */
  size?: number;
};

/** The mark: a ruler over two ruled lines. Decorative; the name stands beside it. */
export function BrandMark({ size = 26 }: BrandMarkProps) {
  return (
    <svg viewBox="0 0 26 26" width={size} height={size} aria-hidden="true">
      <rect x="1" y="1" width="24" height="24" rx="5" fill="var(--vb-action)" />
      <g stroke="#fff" strokeWidth="1.6" strokeLinecap="round">
        <path d="M7 1v8M11 1v4.5M15 1v8M19 1v4.5" opacity=".95" />
        <path d="M6 19.5h14M6 15.5h9" opacity=".8" />
      </g>
    </svg>
  );
}
