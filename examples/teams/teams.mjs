// Ninety's events in a Teams channel, by its Workflows. README.md beside this file.
import { needed, ninetyIfSaid, optional } from '../shared/environment.mjs';
import { noticeOf } from '../shared/notices.mjs';
import { postTo } from '../shared/post.mjs';
import { receive } from '../shared/receiver.mjs';

const channel = needed('TEAMS_WEBHOOK_URL');
const ninety = ninetyIfSaid();

receive({
  port: Number(optional('PORT') ?? 4000),
  secret: needed('NINETY_WEBHOOK_SECRET'),
  seenFile: optional('SEEN_FILE'),
  handle: async (event) => {
    const notice = await noticeOf(event, ninety);
    if (notice === null) return;
    await postTo(channel, messageOf(notice));
    console.log(`posted ${event.type} ${event.id}`);
  },
});

/**
 * An Adaptive Card. Names stand in text runs: those read no Markdown, so that nothing in them is a link, and nobody is mentioned
 * who is not in `msteams.entities`, which there is none of.
 *
 * @param {import('../shared/notices.mjs').Notice} notice
 */
function messageOf({ title, facts, link }) {
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: [
      line({ text: title, weight: 'Bolder', size: 'Medium' }),
      ...facts.map(([name, value]) => line({ text: `${name}: `, isSubtle: true }, { text: value })),
    ],
    actions: link === null ? [] : [{ type: 'Action.OpenUrl', title: 'Open in Ninety', url: link }],
  };
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }],
  };
}

/** @param {{ text: string, [look: string]: unknown }[]} runs */
function line(...runs) {
  return { type: 'RichTextBlock', inlines: runs.map((run) => ({ type: 'TextRun', ...run })) };
}
