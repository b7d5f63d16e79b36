import { Kbd } from '@mantine/core';

type KeyHintProps = {
  /** What stands on the key cap: "Enter", "Ctrl Z", "F". */
  keys: string;
};

/** One key cap. The hint stands where the eye is: on the selected line or in the button it presses. */
export function KeyHint({ keys }: KeyHintProps) {
  return <Kbd>{keys}</Kbd>;
}
