/** Plays a story to a service that is thrown away: `npm run demo`, or `npm run demo -- agency` for July 2019. */
import { Narration } from './demo/narration.js';
import { storyOf } from './demo/stories.js';
import { DEMO_SETTINGS, startSpareService } from './service.js';

const story = storyOf(process.argv[2]);
if (story === undefined) {
  console.error('usage: npm run demo [-- agency]');
  process.exit(2);
}
const started = Date.now();
const narration = new Narration(console.log);
const service = await startSpareService({ ...DEMO_SETTINGS, POSTURE: story.posture });
try {
  await story.play(service, narration);
} finally {
  await service.stop();
}
console.log(
  narration.failures === 0
    ? `\nAll went as told, in ${((Date.now() - started) / 1000).toFixed(1)} s.`
    : `\n${narration.failures} things did not go as told.`,
);
process.exitCode = narration.failures === 0 ? 0 : 1;
