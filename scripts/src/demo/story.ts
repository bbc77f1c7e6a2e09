import type { Posture } from '@ninety/platform';
import { ApiClient } from '../client.js';
import type { Narration } from './narration.js';

/** The service that a story is played to, and a key of an administrator. */
export interface Stage {
  readonly url: string;
  readonly admin: ApiClient;
}

/** Somebody of a story, whose key signs in as them. */
export interface Player {
  readonly role: string;
  readonly name: string;
  readonly key: string;
}

export interface Story {
  readonly title: string;
  /** Of the installation that it is played in. */
  readonly posture: Posture;
  /** Where the clock stands at the end. */
  readonly lastDay: string;
  /** Answers one player of each role. */
  play(stage: Stage, narration: Narration): Promise<Player[]>;
}

/** Makes somebody, who calls by a key from then on. */
export async function caller(admin: ApiClient, url: string, principal: object): Promise<ApiClient> {
  const { id } = await admin.post<{ id: string }>('/v1/principals', principal);
  const { key } = await admin.post<{ key: string }>(`/v1/principals/${id}/api-keys`, {});
  return new ApiClient(url, key);
}
