import { useEffect, useLayoutEffect, useRef } from 'react';
import { BoundKeys } from './bound-keys.js';
import type { KeyBinding } from './bound-keys.js';

const keys = new BoundKeys();

document.addEventListener('keydown', (event) => isPressed(event) && keys.press(event, true), true);
document.addEventListener('keydown', (event) => {
  const isFree = isPressed(event) && !event.defaultPrevented;
  if (isFree && !isWriting(event) && !isOverPage()) keys.press(event, false);
});

/** By a person, and not within a letter: a field hands what it hears on to its list, as an event of its own. */
function isPressed({ isTrusted, isComposing }: KeyboardEvent): boolean {
  return isTrusted && !isComposing;
}

function isWriting({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select');
}

/** Whether a dialog stands over the page, which then does nothing. */
export function isOverPage(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
}

/** Binds keys as long as the component is there, with what they do and how that is said. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const latest = useRef(bindings);
  useLayoutEffect(() => {
    latest.current = bindings;
  });
  useEffect(() => keys.bind(() => latest.current), []);
}

/** What is bound now. */
export function boundKeys(): KeyBinding[] {
  return keys.all();
}

const IS_MAC = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** As it stands on the keys: `Mod+k` is `Ctrl K`, or `⌘ K`. */
export function keyTexts(key: string): string[] {
  return key.split('+').map((part) => {
    if (part === 'Mod') return IS_MAC ? '⌘' : 'Ctrl';
    return part.length === 1 ? part.toUpperCase() : (NAMES.get(part) ?? part);
  });
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['ArrowUp', '↑'],
  ['ArrowDown', '↓'],
]);
