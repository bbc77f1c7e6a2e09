/** A key, what it does in words, and what it does. `Mod` is Ctrl, or Command on a Mac. */
export interface KeyBinding {
  /** As the browser calls it, in small letters where it is a letter: `j`, `?`, `Enter`, `Mod+k`, `Shift+x`. */
  readonly key: string;
  readonly text: string;
  /** False: it is for another one. */
  readonly run: (event: KeyPress) => unknown;
  /** Works wherever somebody is, while they write and in a dialog too, before whatever stands there hears it. */
  readonly isAlways?: boolean;
}

/** What of a pressed key is looked at. */
export interface KeyPress {
  readonly key: string;
  readonly metaKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly target: EventTarget | null;
  preventDefault(): void;
}

/** The keys of a page as they are at this moment. */
export type Bound = () => readonly KeyBinding[];

/** Every key that works, in one place: what is told of them is what is bound. */
export class BoundKeys {
  private readonly places = new Set<Bound>();

  /** @returns takes them away again */
  bind(keys: Bound): () => void {
    this.places.add(keys);
    return () => this.places.delete(keys);
  }

  /** Each key once, as what is bound last has it: a page comes after the frame around it. */
  all(): KeyBinding[] {
    const found = new Map<string, KeyBinding>();
    for (const keys of this.places) for (const binding of keys()) found.set(binding.key, binding);
    return [...found.values()];
  }

  /**
   * Does what the key is for, the newest first; what nobody wants is left to the browser.
   *
   * @param isAlways of the keys that work everywhere, or of the others
   */
  press(event: KeyPress, isAlways: boolean): void {
    const key = nameOf(event);
    if (key === null) return;
    for (const keys of [...this.places].reverse())
      for (const binding of keys()) {
        if (binding.key !== key || (binding.isAlways ?? false) !== isAlways) continue;
        if (binding.run(event) === false) continue;
        event.preventDefault();
        return;
      }
  }
}

/** A letter with Shift is a key of its own; what Shift makes of others, such as `?`, says it already. */
function nameOf({ key, metaKey, ctrlKey, altKey, shiftKey }: KeyPress): string | null {
  if (altKey) return null;
  const letter = key.length === 1 ? key.toLowerCase() : key;
  const name = shiftKey && /^[a-z]$/.test(letter) ? `Shift+${letter}` : letter;
  return metaKey || ctrlKey ? `Mod+${name}` : name;
}
