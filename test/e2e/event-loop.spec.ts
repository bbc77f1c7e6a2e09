import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EventLoop, LONGEST_STEP_MS } from '../support/event-loop.js';
import { ServiceProcess } from '../support/process.js';

const loop = new EventLoop();
let service: ServiceProcess;

beforeAll(async () => {
  service = await ServiceProcess.make(loop.environment);
  await service.start();
});
afterAll(async () => {
  await service.close();
  loop.close();
});

describe('the event loop of the service', () => {
  it('has short steps while a body of 1 MiB is read and refused', async () => {
    const body = JSON.stringify({ key: 'x'.repeat(1_000_000) });
    const headers = { 'content-type': 'application/json' };
    const longest = await loop.longestStepDuring(async () => {
      const { status } = await fetch(`${service.url}/v1/session`, { method: 'POST', headers, body });
      expect(status).toBe(422);
    });
    expect(longest).toBeGreaterThan(0);
    expect(longest).toBeLessThan(LONGEST_STEP_MS);
  });
});
