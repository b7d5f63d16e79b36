import { Autocomplete } from '@mantine/core';
import { meantBy } from '#shared/names.ts';
import type { OwnerChoice } from '#shared/tasks.ts';

type OwnerFieldProps = {
  label: string;
  value: string;
  choices: readonly OwnerChoice[];
  onChange: (owner: string) => void;
  fault: string | undefined;
};

/** Who does it: a colleague by the beginning of a name, or anybody in words. */
export function OwnerField({ label, value, choices, onChange, fault }: OwnerFieldProps) {
  return (
    <Autocomplete
      label={label}
      value={value}
      data={choices.map((choice) => choice.label)}
      maxLength={120}
      openOnFocus={false}
      error={fault}
      onChange={onChange}
      onBlur={() => {
        const meant = meantBy(value, choices);
        if (meant !== null && meant.label !== value) onChange(meant.label);
      }}
    />
  );
}
