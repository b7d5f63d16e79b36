/** What the ordering authority is called until the centre says otherwise. */
export const seedAuthorityName = 'jobcentret';
