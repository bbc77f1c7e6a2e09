import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from './root.js';

/** What a person reads is words, names and days; each of these is a machine's. */
const OF_MACHINES: readonly (readonly [string, RegExp])[] = [
  ['an id', /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi],
  ['a moment as machines write it', /\b\d{4}-\d\d-\d\dT\d\d:\d\d\S*/g],
  ['a day as machines write it', /\b\d{4}-\d\d-\d\d\b/g],
  ['a place in a document', /(?<![\w/.])\/[a-z][A-Za-z]*\/\d+\S*/g],
  ['a machine word', /(?<![\w@/-])[A-Za-z]+(?:_[A-Za-z0-9]+)+/g],
  ['a machine word', /(?<![\w@/.-])[a-z]+[A-Z][A-Za-z]*/g],
];

/** What looks like a machine's and is not: the name of a setting, by which an operator finds it in the README or the guide. */
const ALLOWED: ReadonlySet<string> = new Set(
  ['README.md', 'docs/operations.md'].flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/`([A-Z]+(?:_[A-Z]+)+)`/g)].flatMap(
      ([, name]) => name ?? [],
    ),
  ),
);

/** A text that a person sees or hears, and where. */
interface Seen {
  readonly text: string;
  readonly where: string;
}

/** Machine words in what a person can read of a page: texts in sight, names of controls, hints, options, the title. */
export async function machineWordsOf(page: Page): Promise<string[]> {
  const seen = await page.evaluate(seenTexts);
  return [...new Set(seen.flatMap(machineWordsIn))];
}

function machineWordsIn({ text, where }: Seen): string[] {
  let rest = text;
  return OF_MACHINES.flatMap(([what, pattern]) => {
    const found = [...rest.matchAll(pattern)].map(([word]) => word).filter((word) => !ALLOWED.has(word));
    // What is one thing is not another besides.
    rest = rest.replaceAll(pattern, ' ');
    return found.map((word) => `${what}, “${word}”, in ${where}: ${text.slice(0, 120)}`);
  });
}

/** Runs in the page. `data-machine` marks what is for developers, or to be copied: payloads, examples, keys. */
function seenTexts(): Seen[] {
  const forMachines = '[data-machine], script, style, noscript';
  const isFor = (element: Element) =>
    element.closest(forMachines) === null && element.checkVisibility({ visibilityProperty: true });
  const nameOf = ({ tagName, className }: Element) =>
    [tagName.toLowerCase(), typeof className === 'string' ? className : ''].filter(Boolean).join('.');
  const seen: Seen[] = [{ text: document.title, where: 'title' }];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: parent, data } = walker.currentNode as Text;
    const isOption = parent?.tagName === 'OPTION';
    if (parent && data.trim() !== '' && (isOption || isFor(parent)))
      seen.push({ text: data, where: nameOf(parent) });
  }
  for (const name of ['title', 'aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'alt'])
    for (const element of document.body.querySelectorAll(`[${name}]`))
      if (isFor(element))
        seen.push({ text: element.getAttribute(name) ?? '', where: `${name} of ${nameOf(element)}` });
  return seen;
}
