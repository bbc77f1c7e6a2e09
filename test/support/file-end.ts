const endings: (() => unknown)[] = [];

/** What is to be done when the test file that runs now is over. */
export function whenFileEnds(work: () => unknown): void {
  endings.push(work);
}

export async function endFile(): Promise<void> {
  for (const work of endings.splice(0).reverse()) await work();
}
