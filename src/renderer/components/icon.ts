/** Tabler icons in navigation and buttons. */
export const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const;

/** Tabler icons in running text. */
export const smallIcon = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

/** Tabler icons in badges and check boxes. */
export const badgeIcon = { size: 14, stroke: 2.2, 'aria-hidden': true } as const;
