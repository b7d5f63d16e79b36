export const format = {
  period: '{{from}} to {{to}}',
  moment: '{{day}} at {{clock}}',
  minutes: '{{minutes}} min',
  hours: '{{hours}} h',
  hoursAndMinutes: '{{hours}} h {{minutes}} min',
  pattern_one: '{{each}} × {{count}} day',
  pattern_other: '{{each}} × {{count}} days',
  patternVaried_one: '{{total}} on {{count}} day',
  patternVaried_other: '{{total}} on {{count}} days',
  dayPlaceholder: 'dd-mm-yyyy',
  percent: '{{percent}} %',
} as const;
