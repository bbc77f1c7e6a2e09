/** Something that the page before the reader can do. */
export interface PageAct {
  readonly name: string;
  readonly run: () => void;
}

const BUTTONS = 'button.button, a.button, summary';
/** What is there once for each row, or stands within something that is not open. */
const NOT_ACTS = 'table, [role="grid"], .desk-list, details:not([open]) > :not(summary)';

/**
 * The acts of the page: its buttons, as they stand there. A list of them kept besides would say what somebody may not do, or does not
 * find on the page; what is disabled is none.
 */
export function pageActs(page: ParentNode | null = document.getElementById('content')): PageAct[] {
  const found = new Map<string, PageAct>();
  for (const button of page?.querySelectorAll<HTMLElement>(BUTTONS) ?? []) {
    const name = nameOf(button);
    if (name === '' || found.has(name) || !isThere(button) || button.closest(NOT_ACTS) !== null) continue;
    found.set(name, { name, run: () => press(button, name) });
  }
  return [...found.values()];
}

/** Its name, without the key that does the same. */
function nameOf(button: HTMLElement): string {
  const label = button.getAttribute('aria-label');
  if (label !== null) return label;
  const texts = [...button.childNodes].filter((node) => node.nodeName !== 'KBD');
  return texts
    .map(({ textContent }) => textContent ?? '')
    .join('')
    .trim();
}

function isThere(button: HTMLElement): boolean {
  const isDisabled = button.matches(':disabled, [aria-disabled="true"], [data-disabled]');
  return !isDisabled && button.checkVisibility();
}

/** It may be another one by now: the page was drawn anew meanwhile. */
function press(button: HTMLElement, name: string): void {
  if (!button.isConnected) {
    pageActs()
      .find((act) => act.name === name)
      ?.run();
    return;
  }
  button.focus();
  button.click();
}
