export const adjustments = {
  times: 'Times is a whole number from 1 to 20.',
  endWithoutStart: 'Write when the accommodation was first tried.',
  endBeforeStart: 'The end date lies before the start date.',
  effectWithoutTrial: 'Write from which day the accommodation was tried before you choose an effect.',
  noSuchAccommodation: 'The accommodation is not in the catalogue or is archived. Choose another.',
  tryOutNotOfCourse: 'The try-out does not belong to the course.',
} as const;
