import classes from '#renderer/capacity/places.module.css';

/** What is not solid in a strip: kept places and those over the limit, each with a pattern of its own. */
export function PlacesPatterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}reserved`} width="7" height="7" patternUnits="userSpaceOnUse">
        <rect width="7" height="7" className={classes.paper} />
        <path d="M-1 4.5L4.5 -1M2.5 8L8 2.5" className={classes.reservedStroke} />
      </pattern>
      <pattern id={`${id}over`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" className={classes.paper} />
        <path d="M-1 2L4 7M2 -1L7 4" className={classes.overStroke} />
      </pattern>
    </defs>
  );
}
