export const format = {
  period: '{{from}} til {{to}}',
  moment: '{{day}} kl. {{clock}}',
  minutes: '{{minutes}} min',
  hours: '{{hours}} t',
  hoursAndMinutes: '{{hours}} t {{minutes}} min',
  pattern_one: '{{each}} × {{count}} dag',
  pattern_other: '{{each}} × {{count}} dage',
  patternVaried_one: '{{total}} på {{count}} dag',
  patternVaried_other: '{{total}} på {{count}} dage',
  dayPlaceholder: 'dd-mm-åååå',
  percent: '{{percent}} %',
} as const;
