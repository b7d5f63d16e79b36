export const format = {
  period: '{{from}} till {{to}}',
  moment: '{{day}} kl. {{clock}}',
  minutes: '{{minutes}} min',
  hours: '{{hours}} tim',
  hoursAndMinutes: '{{hours}} tim {{minutes}} min',
  pattern_one: '{{each}} × {{count}} dag',
  pattern_other: '{{each}} × {{count}} dagar',
  patternVaried_one: '{{total}} på {{count}} dag',
  patternVaried_other: '{{total}} på {{count}} dagar',
  dayPlaceholder: 'dd-mm-åååå',
  percent: '{{percent}} %',
} as const;
