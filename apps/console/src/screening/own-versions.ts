/**
 * How far the reader's own verdicts moved the version of each party's alerts beyond what the list shows: a verdict that is held is sent
 * when an earlier one of the same party was recorded, which is no change that somebody should read first.
 */
export class OwnVersions {
  private readonly moved = new Map<string, number>();
  private readonly shown = new Map<string, number>();

  /** So many alerts of a party were judged by the reader. */
  judged(partyId: string, count: number): void {
    this.moved.set(partyId, this.of(partyId) + count);
  }

  /** The list was read again. */
  read(): void {
    for (const [partyId, count] of this.moved) this.shown.set(partyId, count);
  }

  /** What the list as it stands has of it. */
  shownOf(partyId: string): number {
    return this.shown.get(partyId) ?? 0;
  }

  of(partyId: string): number {
    return this.moved.get(partyId) ?? 0;
  }
}
