/** Ninety waits 15 seconds for an answer. */
const PATIENCE_MS = 10_000;

/**
 * Posts a message to a channel. @throws where it was not taken, so that the webhook is answered with a failure and comes again
 *
 * @param {string} url a secret: whoever has it can write to the channel, so it is in no message
 * @param {object} message
 */
export async function postTo(url, message) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(message),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!answer.ok) throw new Error(`the channel answered ${answer.status}`);
}
