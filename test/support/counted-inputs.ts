import type { Locator, Page } from 'playwright';

/** Inputs as our budgets count them: a run of keys into one field is one; each Tab, Enter, shortcut and click is one more. */
export function countedInputs(page: Page) {
  let inputs = 0;
  return {
    press: (key: string) => {
      inputs += 1;
      return page.keyboard.press(key);
    },
    type: (text: string) => {
      inputs += 1;
      return page.keyboard.type(text);
    },
    click: (target: Locator) => {
      inputs += 1;
      return target.click();
    },
    count: () => inputs,
  };
}
