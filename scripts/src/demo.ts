/** Plays July 2019 and the months after to a service that is thrown away: `npm run demo`. */
import { Narration } from './demo/narration.js';
import { playStory } from './demo/story.js';
import { DEMO_SETTINGS, startSpareService } from './service.js';

const started = Date.now();
const narration = new Narration(console.log);
const service = await startSpareService(DEMO_SETTINGS);
try {
  await playStory(service, narration);
} finally {
  await service.stop();
}
console.log(
  narration.failures === 0
    ? `\nAll went as told, in ${((Date.now() - started) / 1000).toFixed(1)} s.`
    : `\n${narration.failures} things did not go as told.`,
);
process.exitCode = narration.failures === 0 ? 0 : 1;
